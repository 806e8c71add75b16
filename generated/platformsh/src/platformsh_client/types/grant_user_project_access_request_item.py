"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class GrantUserProjectAccessRequestItemDict(TypedDict):
    """`GrantUserProjectAccessRequestItem` by the names of the wire."""

    permissions: types.ProjectPermissions

    project_id: str


GrantUserProjectAccessRequestItem: TypeAlias = (
    models.GrantUserProjectAccessRequestItem | GrantUserProjectAccessRequestItemDict
)
