from .._runtime import Model
from .terraform_response import TerraformResponse


class TerraformResponseList(Model):
    results: list[TerraformResponse] | None = None
