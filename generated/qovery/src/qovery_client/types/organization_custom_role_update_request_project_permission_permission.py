"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict(TypedDict):
    """`OrganizationCustomRoleUpdateRequestProjectPermissionPermission` by the names of the wire."""

    environment_type: NotRequired[types.EnvironmentModeEnum]

    permission: NotRequired[types.OrganizationCustomRoleProjectPermission]


OrganizationCustomRoleUpdateRequestProjectPermissionPermission: TypeAlias = (
    models.OrganizationCustomRoleUpdateRequestProjectPermissionPermission
    | OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict
)
