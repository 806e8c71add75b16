"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

TerraformAutoDeployConfigTerraformAction: TypeAlias = (
    models.TerraformAutoDeployConfigTerraformAction | Literal["DEFAULT", "PLAN", "NOOP"]
)
