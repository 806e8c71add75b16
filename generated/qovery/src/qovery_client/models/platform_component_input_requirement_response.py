from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .field_schema_constraints_response import FieldSchemaConstraintsResponse
from .field_schema_response_type import FieldSchemaResponseType
from .platform_component_configuration_input_scope import PlatformComponentConfigurationInputScope
from .platform_component_configuration_requirement_status import (
    PlatformComponentConfigurationRequirementStatus,
)


class PlatformComponentInputRequirementResponse(Model):
    constraints: FieldSchemaConstraintsResponse
    default_value: Annotated[str | None, Field(alias="defaultValue")] = None
    description: str | None = None
    key: str
    label: str
    required: bool
    sensitive: bool
    type: FieldSchemaResponseType
    scope: PlatformComponentConfigurationInputScope
    status: PlatformComponentConfigurationRequirementStatus
