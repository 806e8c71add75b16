from uuid import UUID

from .._runtime import DateTime, Model
from .api_variable_scope_enum import APIVariableScopeEnum
from .api_variable_type_enum import APIVariableTypeEnum
from .linked_service_type_enum import LinkedServiceTypeEnum


class VariableAlias(Model):
    id: UUID
    key: str
    mount_path: str
    scope: APIVariableScopeEnum
    value: str | None = None
    variable_type: APIVariableTypeEnum


class VariableOverride(Model):
    id: UUID
    key: str
    mount_path: str
    """Where the value is put as a file, if it is one."""

    scope: APIVariableScopeEnum
    value: str | None = None
    variable_type: APIVariableTypeEnum


class VariableResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    aliased_variable: VariableAlias | None = None
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    is_secret: bool
    key: str
    mount_path: str | None = None
    overridden_variable: VariableOverride | None = None
    owned_by: str | None = None
    scope: APIVariableScopeEnum
    secret_manager_access_id: UUID | None = None
    service_id: UUID | None = None
    service_name: str | None = None
    service_type: LinkedServiceTypeEnum | None = None
    value: str | None
    variable_type: APIVariableTypeEnum
