from typing import Annotated

from pydantic import Field

from .._runtime import Model


class PlatformComponentConfigurationViolationResponse(Model):
    code: str
    field_path: Annotated[str, Field(alias="fieldPath")]
    message: str
