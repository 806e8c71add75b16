"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

OrganizationCustomRoleClusterPermission: TypeAlias = (
    models.OrganizationCustomRoleClusterPermission | Literal["VIEWER", "ENV_CREATOR", "ADMIN"]
)
