from pydantic import Field

from .._runtime import Model
from .blueprint_major_version import BlueprintMajorVersion


class BlueprintItem(Model):
    name: str
    kind: str
    description: str
    icon: str
    categories: list[str]
    provider: str
    service_family: str = Field(alias="serviceFamily")
    major_versions: list[BlueprintMajorVersion] = Field(alias="majorVersions")
