from pydantic import Field

from .._runtime import Model


class BlueprintMajorVersion(Model):
    latest_tag: str = Field(alias="latestTag")
    service_version: str = Field(alias="serviceVersion")
