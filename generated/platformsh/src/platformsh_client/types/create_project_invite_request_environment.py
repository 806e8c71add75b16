"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

CreateProjectInviteRequestEnvironmentRole: TypeAlias = (
    models.CreateProjectInviteRequestEnvironmentRole | Literal["admin", "viewer", "contributor"]
)


class CreateProjectInviteRequestEnvironmentDict(TypedDict):
    """`CreateProjectInviteRequestEnvironment` with the property names used in JSON."""

    id: NotRequired[str]

    role: NotRequired[types.CreateProjectInviteRequestEnvironmentRole]


CreateProjectInviteRequestEnvironment: TypeAlias = (
    models.CreateProjectInviteRequestEnvironment | CreateProjectInviteRequestEnvironmentDict
)


CreateProjectInviteRequestPermissionRole: TypeAlias = (
    models.CreateProjectInviteRequestPermissionRole | Literal["admin", "viewer", "contributor"]
)


CreateProjectInviteRequestPermissionType: TypeAlias = (
    models.CreateProjectInviteRequestPermissionType
    | Literal["production", "staging", "development"]
)


class CreateProjectInviteRequestPermissionDict(TypedDict):
    """`CreateProjectInviteRequestPermission` with the property names used in JSON."""

    role: NotRequired[types.CreateProjectInviteRequestPermissionRole]

    type: NotRequired[types.CreateProjectInviteRequestPermissionType]


CreateProjectInviteRequestPermission: TypeAlias = (
    models.CreateProjectInviteRequestPermission | CreateProjectInviteRequestPermissionDict
)


CreateProjectInviteRequestRole: TypeAlias = (
    models.CreateProjectInviteRequestRole | Literal["admin", "viewer"]
)
