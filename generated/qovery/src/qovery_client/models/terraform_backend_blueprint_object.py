from .._runtime import Model
from .terraform_backend_blueprint import TerraformBackendBlueprint


class TerraformBackendBlueprintObject(Model):
    blueprint: TerraformBackendBlueprint
