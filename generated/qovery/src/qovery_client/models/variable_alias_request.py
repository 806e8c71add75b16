from uuid import UUID

from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum


class VariableAliasRequest(Model):
    alias_parent_id: UUID
    alias_scope: APIVariableScopeEnum
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
