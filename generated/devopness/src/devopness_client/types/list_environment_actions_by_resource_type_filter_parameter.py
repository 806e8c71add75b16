"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ListEnvironmentActionsByResourceTypeFilterParameterDict(TypedDict):
    """Which actions to return. An action must match all fields you set."""

    operation: NotRequired[str]
    """What the actions do, such as `deploy`."""

    resource_id: NotRequired[int]
    """Id of the resource they are for."""

    status: NotRequired[str]
    """A status, spelled as in `ActionStatus`."""


ListEnvironmentActionsByResourceTypeFilterParameter: TypeAlias = (
    models.ListEnvironmentActionsByResourceTypeFilterParameter
    | ListEnvironmentActionsByResourceTypeFilterParameterDict
)
