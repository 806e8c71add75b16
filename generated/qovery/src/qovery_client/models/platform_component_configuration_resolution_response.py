from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .field_schema_response import FieldSchemaResponse
from .platform_component_configuration_violation_response import (
    PlatformComponentConfigurationViolationResponse,
    PlatformComponentInputRequirementResponse,
    PlatformComponentOutputBindingResponse,
)


class PlatformComponentConfigurationResolutionResponse(Model):
    component_bindings: Annotated[
        list[PlatformComponentOutputBindingResponse], Field(alias="componentBindings")
    ]
    component_key: Annotated[str, Field(alias="componentKey")]
    fields: list[FieldSchemaResponse]
    requirements: list[PlatformComponentInputRequirementResponse]
    violations: list[PlatformComponentConfigurationViolationResponse]
