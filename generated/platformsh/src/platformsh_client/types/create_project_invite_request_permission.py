"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CreateProjectInviteRequestPermissionDict(TypedDict):
    """`CreateProjectInviteRequestPermission` with the property names used in JSON."""

    role: NotRequired[types.CreateProjectInviteRequestPermissionRole]

    type: NotRequired[types.CreateProjectInviteRequestPermissionType]


CreateProjectInviteRequestPermission: TypeAlias = (
    models.CreateProjectInviteRequestPermission | CreateProjectInviteRequestPermissionDict
)
