from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum


class VariableImportRequestVar(Model):
    name: str
    value: str
    scope: APIVariableScopeEnum
    is_secret: bool
