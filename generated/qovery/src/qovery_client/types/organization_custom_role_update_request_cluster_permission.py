"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class OrganizationCustomRoleUpdateRequestClusterPermissionDict(TypedDict):
    """`OrganizationCustomRoleUpdateRequestClusterPermission` by the names of the wire."""

    cluster_id: NotRequired[UUID | str]

    permission: NotRequired[types.OrganizationCustomRoleClusterPermission]


OrganizationCustomRoleUpdateRequestClusterPermission: TypeAlias = (
    models.OrganizationCustomRoleUpdateRequestClusterPermission
    | OrganizationCustomRoleUpdateRequestClusterPermissionDict
)
