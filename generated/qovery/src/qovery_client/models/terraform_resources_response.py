from .._runtime import Model
from .terraform_resource_response import TerraformResourceResponse


class TerraformResourcesResponse(Model):
    results: list[TerraformResourceResponse]
