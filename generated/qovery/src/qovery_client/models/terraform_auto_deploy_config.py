from .._runtime import Model
from .terraform_auto_deploy_config_terraform_action import TerraformAutoDeployConfigTerraformAction


class TerraformAutoDeployConfig(Model):
    auto_deploy: bool
    terraform_action: TerraformAutoDeployConfigTerraformAction
