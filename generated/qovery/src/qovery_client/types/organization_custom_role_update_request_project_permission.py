"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


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
