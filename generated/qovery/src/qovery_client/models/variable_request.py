from uuid import UUID

from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum


class VariableRequest(Model):
    key: str
    value: str
    mount_path: str | None = None
    is_secret: bool
    variable_scope: APIVariableScopeEnum
    variable_parent_id: UUID
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    secret_manager_access_id: UUID | None = None
