from pydantic import Field

from .._runtime import Model


class BlueprintMajorVersion(Model):
    service_version: str = Field(alias="serviceVersion")
    latest_tag: str = Field(alias="latestTag")
