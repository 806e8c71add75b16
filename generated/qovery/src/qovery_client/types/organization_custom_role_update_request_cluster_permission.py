"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types

OrganizationCustomRoleClusterPermission: TypeAlias = (
    models.OrganizationCustomRoleClusterPermission | Literal["VIEWER", "ENV_CREATOR", "ADMIN"]
)


OrganizationCustomRoleProjectPermission: TypeAlias = (
    models.OrganizationCustomRoleProjectPermission
    | Literal["NO_ACCESS", "VIEWER", "DEPLOYER", "MANAGER"]
)


class OrganizationCustomRoleUpdateRequestClusterPermissionDict(TypedDict):
    """`OrganizationCustomRoleUpdateRequestClusterPermission` with the property names used in JSON."""

    cluster_id: NotRequired[UUID | str]

    permission: NotRequired[types.OrganizationCustomRoleClusterPermission]


OrganizationCustomRoleUpdateRequestClusterPermission: TypeAlias = (
    models.OrganizationCustomRoleUpdateRequestClusterPermission
    | OrganizationCustomRoleUpdateRequestClusterPermissionDict
)


class OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict(TypedDict):
    """`OrganizationCustomRoleUpdateRequestProjectPermissionPermission` with the property names used in JSON."""

    environment_type: NotRequired[types.EnvironmentModeEnum]

    permission: NotRequired[types.OrganizationCustomRoleProjectPermission]


OrganizationCustomRoleUpdateRequestProjectPermissionPermission: TypeAlias = (
    models.OrganizationCustomRoleUpdateRequestProjectPermissionPermission
    | OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict
)


class OrganizationCustomRoleUpdateRequestProjectPermissionDict(TypedDict):
    """`OrganizationCustomRoleUpdateRequestProjectPermission` with the property names used in JSON."""

    is_admin: NotRequired[bool]

    permissions: NotRequired[
        Sequence[types.OrganizationCustomRoleUpdateRequestProjectPermissionPermission]
    ]

    project_id: NotRequired[UUID | str]


OrganizationCustomRoleUpdateRequestProjectPermission: TypeAlias = (
    models.OrganizationCustomRoleUpdateRequestProjectPermission
    | OrganizationCustomRoleUpdateRequestProjectPermissionDict
)
