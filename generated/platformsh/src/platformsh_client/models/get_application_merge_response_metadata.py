from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseMetadata(Model):
    format: str
    name: str
    sample_rate: int = Field(alias="sampleRate")
    spy_name: str = Field(alias="spyName")
    units: str
