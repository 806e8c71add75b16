from pydantic import Field

from .._runtime import Model


class PlatformComponentOutputBindingResponse(Model):
    from_component: str = Field(alias="fromComponent")
    input: str
    output: str
