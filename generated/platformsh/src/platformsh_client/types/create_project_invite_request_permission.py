"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CreateProjectInviteRequestPermissionDict(TypedDict):
    """`CreateProjectInviteRequestPermission` by the names of the wire."""

    role: NotRequired[types.CreateProjectInviteRequestPermissionRole]

    type: NotRequired[types.CreateProjectInviteRequestPermissionType]


CreateProjectInviteRequestPermission: TypeAlias = (
    models.CreateProjectInviteRequestPermission | CreateProjectInviteRequestPermissionDict
)
