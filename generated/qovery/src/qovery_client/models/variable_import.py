from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum


class VariableImportSuccessfulImportedVariable(Model):
    is_secret: bool
    name: str
    scope: APIVariableScopeEnum
    value: str | None = None


class VariableImport(Model):
    successful_imported_variables: list[VariableImportSuccessfulImportedVariable]
    total_variables_to_import: float | int
