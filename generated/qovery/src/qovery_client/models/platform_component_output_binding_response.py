from typing import Annotated

from pydantic import Field

from .._runtime import Model


class PlatformComponentOutputBindingResponse(Model):
    from_component: Annotated[str, Field(alias="fromComponent")]
    input: str
    output: str
