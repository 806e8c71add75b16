from uuid import UUID

from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum
from .api_variable_type_enum import APIVariableTypeEnum


class SecretAlias(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    id: UUID
    key: str
    mount_path: str
    scope: APIVariableScopeEnum
    variable_type: APIVariableTypeEnum
