"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from .. import models, types

PermissionsItem: TypeAlias = (
    models.PermissionsItem
    | Literal["admin", "billing", "members", "plans", "projects:create", "projects:list"]
)


Permissions: TypeAlias = Sequence[types.PermissionsItem]
