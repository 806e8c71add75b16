from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .field_schema_response import FieldSchemaResponse
from .platform_component_configuration_violation_response import (
    PlatformComponentConfigurationViolationResponse,
    PlatformComponentInputRequirementResponse,
    PlatformComponentOutputBindingResponse,
)


class PlatformComponentConfigurationPreviewResponse(Model):
    cluster_id: Annotated[UUID, Field(alias="clusterId")]
    component_bindings: Annotated[
        list[PlatformComponentOutputBindingResponse], Field(alias="componentBindings")
    ]
    component_key: Annotated[str, Field(alias="componentKey")]
    fields: list[FieldSchemaResponse]
    requirements: list[PlatformComponentInputRequirementResponse]
    violations: list[PlatformComponentConfigurationViolationResponse]
