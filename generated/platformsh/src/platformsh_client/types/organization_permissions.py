"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from .. import models, types

OrganizationPermissionsItem: TypeAlias = (
    models.OrganizationPermissionsItem
    | Literal["admin", "billing", "plans", "members", "project:create", "projects:list"]
)


OrganizationPermissions: TypeAlias = Sequence[types.OrganizationPermissionsItem]
