from uuid import UUID

from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum
from .api_variable_type_enum import APIVariableTypeEnum


class VariableAlias(Model):
    id: UUID
    key: str
    mount_path: str
    scope: APIVariableScopeEnum
    value: str | None = None
    variable_type: APIVariableTypeEnum
