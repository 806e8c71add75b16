from .._runtime import Model


class TerraformVariableDefinition(Model):
    default: str | None = None
    description: str | None = None
    key: str
    nullable: bool | None = None
    sensitive: bool
    source: str


class ParseTerraformVariablesFromGitRepoResponse(Model):
    results: list[TerraformVariableDefinition] | None = None
