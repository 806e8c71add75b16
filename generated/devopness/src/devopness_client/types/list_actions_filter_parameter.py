"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ListActionsFilterParameterDict(TypedDict):
    """`ListActionsFilterParameter` by the names of the wire."""

    environment_id: NotRequired[int]

    operation: NotRequired[str]

    organization_id: NotRequired[int]

    project_id: NotRequired[int]

    resource_id: NotRequired[int]

    resource_type: NotRequired[str]

    status: NotRequired[str]


ListActionsFilterParameter: TypeAlias = (
    models.ListActionsFilterParameter | ListActionsFilterParameterDict
)
