from uuid import UUID

from .._runtime import DateTime, Model
from .api_variable_scope_enum import APIVariableScopeEnum
from .api_variable_type_enum import APIVariableTypeEnum
from .linked_service_type_enum import LinkedServiceTypeEnum


class SecretAlias(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    id: UUID
    key: str
    mount_path: str
    scope: APIVariableScopeEnum
    variable_type: APIVariableTypeEnum


class SecretOverride(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    id: UUID
    key: str
    mount_path: str
    scope: APIVariableScopeEnum
    variable_type: APIVariableTypeEnum


class Secret(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    aliased_secret: SecretAlias | None = None
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    overridden_secret: SecretOverride | None = None
    owned_by: str | None = None
    scope: APIVariableScopeEnum
    service_id: UUID | None = None
    service_name: str | None = None
    service_type: LinkedServiceTypeEnum | None = None
    variable_type: APIVariableTypeEnum | None = None
