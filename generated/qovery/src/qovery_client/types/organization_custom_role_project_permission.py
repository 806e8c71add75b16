"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

OrganizationCustomRoleProjectPermission: TypeAlias = (
    models.OrganizationCustomRoleProjectPermission
    | Literal["NO_ACCESS", "VIEWER", "DEPLOYER", "MANAGER"]
)
