"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformAutoDeployConfigDict(TypedDict):
    """`TerraformAutoDeployConfig` by the names of the wire."""

    auto_deploy: bool

    terraform_action: types.TerraformAutoDeployConfigTerraformAction


TerraformAutoDeployConfig: TypeAlias = (
    models.TerraformAutoDeployConfig | TerraformAutoDeployConfigDict
)
