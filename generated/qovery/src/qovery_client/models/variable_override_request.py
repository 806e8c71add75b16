from uuid import UUID

from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum


class VariableOverrideRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    override_parent_id: UUID
    override_scope: APIVariableScopeEnum
    value: str
