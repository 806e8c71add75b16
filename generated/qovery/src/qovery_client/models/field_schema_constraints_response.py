from pydantic import Field

from .._runtime import Model


class FieldSchemaConstraintsResponse(Model):
    allowed_values: list[str] | None = Field(default=None, alias="allowedValues")
    max: int | None = None
    max_length: int | None = Field(default=None, alias="maxLength")
    min: int | None = None
    min_length: int | None = Field(default=None, alias="minLength")
    pattern: str | None = None
