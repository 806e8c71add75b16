from pydantic import Field

from .._runtime import Model
from .blueprint_major_version import BlueprintMajorVersion


class BlueprintItem(Model):
    categories: list[str]
    description: str
    icon: str
    kind: str
    major_versions: list[BlueprintMajorVersion] = Field(alias="majorVersions")
    name: str
    provider: str
    service_family: str = Field(alias="serviceFamily")
