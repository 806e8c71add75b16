from .._runtime import Model
from .terraform_var_key_value import TerraformVarKeyValue


class TerraformVariablesSourceResponse(Model):
    tf_var_file_paths: list[str]
    tf_vars: list[TerraformVarKeyValue]
