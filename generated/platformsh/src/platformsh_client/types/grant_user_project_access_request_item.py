"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class GrantUserProjectAccessRequestItemDict(TypedDict):
    """`GrantUserProjectAccessRequestItem` with the property names used in JSON."""

    permissions: types.ProjectPermissions

    project_id: str


GrantUserProjectAccessRequestItem: TypeAlias = (
    models.GrantUserProjectAccessRequestItem | GrantUserProjectAccessRequestItemDict
)
