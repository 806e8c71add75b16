"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ListEnvironmentActionsFilterParameterDict(TypedDict):
    """`ListEnvironmentActionsFilterParameter` with the property names used in JSON."""

    operation: NotRequired[str]

    resource_id: NotRequired[int]

    resource_type: NotRequired[str]

    status: NotRequired[str]


ListEnvironmentActionsFilterParameter: TypeAlias = (
    models.ListEnvironmentActionsFilterParameter | ListEnvironmentActionsFilterParameterDict
)
