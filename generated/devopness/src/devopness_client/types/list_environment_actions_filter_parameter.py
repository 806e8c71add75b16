"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ListEnvironmentActionsFilterParameterDict(TypedDict):
    """`ListEnvironmentActionsFilterParameter` by the names of the wire."""

    operation: NotRequired[str]

    resource_id: NotRequired[int]

    resource_type: NotRequired[str]

    status: NotRequired[str]


ListEnvironmentActionsFilterParameter: TypeAlias = (
    models.ListEnvironmentActionsFilterParameter | ListEnvironmentActionsFilterParameterDict
)
