"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ListActionsFilterParameterDict(TypedDict):
    """`ListActionsFilterParameter` with the property names used in JSON."""

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
