from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseMetadata(Model):
    format: str
    spy_name: str = Field(alias="spyName")
    sample_rate: int = Field(alias="sampleRate")
    units: str
    name: str
