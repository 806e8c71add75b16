from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum


class VariableImportRequestVar(Model):
    is_secret: bool
    name: str
    scope: APIVariableScopeEnum
    value: str
