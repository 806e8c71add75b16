from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .blueprint_major_version import BlueprintMajorVersion


class BlueprintItem(Model):
    categories: list[str]
    description: str
    icon: str
    kind: str
    major_versions: Annotated[list[BlueprintMajorVersion], Field(alias="majorVersions")]
    name: str
    provider: str
    service_family: Annotated[str, Field(alias="serviceFamily")]
