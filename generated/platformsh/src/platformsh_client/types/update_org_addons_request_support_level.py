"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

UpdateOrgAddonsRequestSupportLevel: TypeAlias = (
    models.UpdateOrgAddonsRequestSupportLevel | Literal["basic", "premium"]
)


UpdateOrgAddonsRequestUserManagement: TypeAlias = (
    models.UpdateOrgAddonsRequestUserManagement | Literal["standard", "enhanced"]
)
