from typing import Annotated

from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseMetadata(Model):
    format: str
    name: str
    sample_rate: Annotated[int, Field(alias="sampleRate")]
    spy_name: Annotated[str, Field(alias="spyName")]
    units: str
