from pydantic import Field

from .._runtime import Model


class FieldSchemaConstraintsResponse(Model):
    allowed_values: list[str] | None = Field(default=None, alias="allowedValues")
    min: int | None = None
    max: int | None = None
    min_length: int | None = Field(default=None, alias="minLength")
    max_length: int | None = Field(default=None, alias="maxLength")
    pattern: str | None = None
