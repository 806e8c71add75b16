"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ListActionsFilterParameterDict(TypedDict):
    """Which actions to return. An action must match all fields you set."""

    environment_id: NotRequired[int]
    """Id of the environment they ran in."""

    operation: NotRequired[str]
    """What the actions do, such as `deploy`."""

    organization_id: NotRequired[int]
    """Id of the organization they ran in."""

    project_id: NotRequired[int]
    """Id of the project they ran in."""

    resource_id: NotRequired[int]
    """Id of the resource they are for."""

    resource_type: NotRequired[str]
    """Type of the resource they are for, such as `application`."""

    status: NotRequired[str]
    """A status, spelled as in `ActionStatus`."""


ListActionsFilterParameter: TypeAlias = (
    models.ListActionsFilterParameter | ListActionsFilterParameterDict
)
