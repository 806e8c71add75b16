from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .field_schema_response import FieldSchemaConstraintsResponse, FieldSchemaResponseType


class PlatformComponentConfigurationInputScope(OpenStrEnum):
    PLATFORM_PROFILE = "PLATFORM_PROFILE"
    CLUSTER = "CLUSTER"


class PlatformComponentConfigurationViolationResponse(Model):
    code: str
    field_path: Annotated[str, Field(alias="fieldPath")]
    message: str


class PlatformComponentConfigurationRequirementStatus(OpenStrEnum):
    MISSING = "MISSING"
    READY = "READY"


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


class PlatformComponentOutputBindingResponse(Model):
    from_component: Annotated[str, Field(alias="fromComponent")]
    input: str
    output: str
