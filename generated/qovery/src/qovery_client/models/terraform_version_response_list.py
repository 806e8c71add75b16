from .._runtime import Model
from .terraform_version_response import TerraformVersionResponse


class TerraformVersionResponseList(Model):
    results: list[TerraformVersionResponse] | None = None
