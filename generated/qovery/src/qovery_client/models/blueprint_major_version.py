from typing import Annotated

from pydantic import Field

from .._runtime import Model


class BlueprintMajorVersion(Model):
    latest_tag: Annotated[str, Field(alias="latestTag")]
    service_version: Annotated[str, Field(alias="serviceVersion")]
