from .._runtime import Model
from .terraform_variable_definition import TerraformVariableDefinition


class ParseTerraformVariablesFromGitRepoResponse(Model):
    results: list[TerraformVariableDefinition] | None = None
