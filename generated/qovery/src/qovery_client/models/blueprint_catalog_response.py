from typing import Annotated

from pydantic import Field

from .._runtime import DateTime, Model


class BlueprintMajorVersion(Model):
    latest_tag: Annotated[str, Field(alias="latestTag")]
    service_version: Annotated[str, Field(alias="serviceVersion")]


class BlueprintItem(Model):
    categories: list[str]
    description: str
    icon: str
    kind: str
    major_versions: Annotated[list[BlueprintMajorVersion], Field(alias="majorVersions")]
    name: str
    provider: str
    service_family: Annotated[str, Field(alias="serviceFamily")]


class BlueprintCatalogResponse(Model):
    blueprints: list[BlueprintItem]
    generated_at: Annotated[DateTime, Field(alias="generatedAt")]
    version: str
