"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from uuid import UUID


class OrganizationCustomRoleUpdateRequestClusterPermissionDict(TypedDict):
    """`OrganizationCustomRoleUpdateRequestClusterPermission` by the names of the wire."""

    cluster_id: NotRequired[UUID | str]

    permission: NotRequired[types.OrganizationCustomRoleClusterPermission]


OrganizationCustomRoleUpdateRequestClusterPermission: TypeAlias = (
    models.OrganizationCustomRoleUpdateRequestClusterPermission
    | OrganizationCustomRoleUpdateRequestClusterPermissionDict
)
