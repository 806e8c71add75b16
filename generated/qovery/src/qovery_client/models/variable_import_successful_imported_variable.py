from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum


class VariableImportSuccessfulImportedVariable(Model):
    name: str
    value: str | None = None
    scope: APIVariableScopeEnum
    is_secret: bool
