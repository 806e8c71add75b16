from pydantic import Field

from .._runtime import Model


class PlatformComponentOutputBindingResponse(Model):
    input: str
    from_component: str = Field(alias="fromComponent")
    output: str
