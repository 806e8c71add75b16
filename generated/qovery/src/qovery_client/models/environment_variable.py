from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum
from .api_variable_type_enum import APIVariableTypeEnum
from .environment_variable_alias import EnvironmentVariableAlias
from .environment_variable_override import EnvironmentVariableOverride
from .linked_service_type_enum import LinkedServiceTypeEnum


class EnvironmentVariable(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    key: str
    value: str | None = None
    mount_path: str | None = None
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    overridden_variable: EnvironmentVariableOverride | None = None
    aliased_variable: EnvironmentVariableAlias | None = None
    scope: APIVariableScopeEnum
    variable_type: APIVariableTypeEnum
    service_id: UUID | None = None
    service_name: str | None = None
    service_type: LinkedServiceTypeEnum | None = None
    owned_by: str | None = None
