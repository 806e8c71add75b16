"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict(TypedDict):
    """`OrganizationCustomRoleUpdateRequestProjectPermissionPermission` with the property names used in JSON."""

    environment_type: NotRequired[types.EnvironmentModeEnum]

    permission: NotRequired[types.OrganizationCustomRoleProjectPermission]


OrganizationCustomRoleUpdateRequestProjectPermissionPermission: TypeAlias = (
    models.OrganizationCustomRoleUpdateRequestProjectPermissionPermission
    | OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict
)
