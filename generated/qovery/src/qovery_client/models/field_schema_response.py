from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class FieldSchemaConstraintsResponse(Model):
    allowed_values: Annotated[list[str] | None, Field(alias="allowedValues")] = None
    max: int | None = None
    max_length: Annotated[int | None, Field(alias="maxLength")] = None
    min: int | None = None
    min_length: Annotated[int | None, Field(alias="minLength")] = None
    pattern: str | None = None


class FieldSchemaResponseType(OpenStrEnum):
    STRING = "string"
    NUMBER = "number"
    BOOL = "bool"


class FieldSchemaResponse(Model):
    constraints: FieldSchemaConstraintsResponse
    default_value: Annotated[str | None, Field(alias="defaultValue")] = None
    description: str | None = None
    key: str
    label: str
    required: bool
    sensitive: bool
    type: FieldSchemaResponseType
