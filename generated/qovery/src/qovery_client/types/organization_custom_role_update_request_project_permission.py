"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID


class OrganizationCustomRoleUpdateRequestProjectPermissionDict(TypedDict):
    """`OrganizationCustomRoleUpdateRequestProjectPermission` by the names of the wire."""

    is_admin: NotRequired[bool]

    permissions: NotRequired[
        Sequence[types.OrganizationCustomRoleUpdateRequestProjectPermissionPermission]
    ]

    project_id: NotRequired[UUID | str]


OrganizationCustomRoleUpdateRequestProjectPermission: TypeAlias = (
    models.OrganizationCustomRoleUpdateRequestProjectPermission
    | OrganizationCustomRoleUpdateRequestProjectPermissionDict
)
