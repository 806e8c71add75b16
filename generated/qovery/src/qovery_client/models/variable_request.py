from uuid import UUID

from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum


class VariableRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    is_secret: bool
    key: str
    mount_path: str | None = None
    secret_manager_access_id: UUID | None = None
    value: str
    variable_parent_id: UUID
    variable_scope: APIVariableScopeEnum
