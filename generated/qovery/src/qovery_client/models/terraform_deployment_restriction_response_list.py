from .._runtime import Model
from .terraform_deployment_restriction_response import TerraformDeploymentRestrictionResponse


class TerraformDeploymentRestrictionResponseList(Model):
    results: list[TerraformDeploymentRestrictionResponse] | None = None
