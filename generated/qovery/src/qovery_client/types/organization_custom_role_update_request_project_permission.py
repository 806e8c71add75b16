"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


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
