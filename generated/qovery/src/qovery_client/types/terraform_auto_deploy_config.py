"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformAutoDeployConfigDict(TypedDict):
    """`TerraformAutoDeployConfig` with the property names used in JSON."""

    auto_deploy: bool

    terraform_action: types.TerraformAutoDeployConfigTerraformAction


TerraformAutoDeployConfig: TypeAlias = (
    models.TerraformAutoDeployConfig | TerraformAutoDeployConfigDict
)
