"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class OrganizationCustomRoleUpdateRequestClusterPermissionDict(TypedDict):
    """`OrganizationCustomRoleUpdateRequestClusterPermission` with the property names used in JSON."""

    cluster_id: NotRequired[UUID | str]

    permission: NotRequired[types.OrganizationCustomRoleClusterPermission]


OrganizationCustomRoleUpdateRequestClusterPermission: TypeAlias = (
    models.OrganizationCustomRoleUpdateRequestClusterPermission
    | OrganizationCustomRoleUpdateRequestClusterPermissionDict
)
