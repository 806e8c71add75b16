from uuid import UUID

from .._runtime import DateTime, Model
from .api_variable_scope_enum import APIVariableScopeEnum
from .api_variable_type_enum import APIVariableTypeEnum
from .linked_service_type_enum import LinkedServiceTypeEnum


class EnvironmentVariableAlias(Model):
    id: UUID
    key: str
    mount_path: str
    scope: APIVariableScopeEnum
    value: str
    variable_type: APIVariableTypeEnum


class EnvironmentVariableOverride(Model):
    id: UUID
    key: str
    mount_path: str
    scope: APIVariableScopeEnum
    value: str
    variable_type: APIVariableTypeEnum


class EnvironmentVariable(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    mount_path: str | None = None
    """Where the value is put as a file, if it is one."""

    value: str | None = None
    aliased_variable: EnvironmentVariableAlias | None = None
    overridden_variable: EnvironmentVariableOverride | None = None
    owned_by: str | None = None
    scope: APIVariableScopeEnum
    service_id: UUID | None = None
    service_name: str | None = None
    service_type: LinkedServiceTypeEnum | None = None
    variable_type: APIVariableTypeEnum
