from .._runtime import Model
from .terraform_engine_enum import TerraformEngineEnum


class TerraformVersionResponse(Model):
    engine: TerraformEngineEnum
    version: str


class TerraformVersionResponseList(Model):
    results: list[TerraformVersionResponse] | None = None
