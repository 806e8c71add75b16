from pydantic import Field

from .._runtime import Model


class PlatformComponentConfigurationViolationResponse(Model):
    code: str
    field_path: str = Field(alias="fieldPath")
    message: str
