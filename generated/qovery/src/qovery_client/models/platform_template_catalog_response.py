from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .field_schema_response import FieldSchemaResponse
from .platform_cloud_vendor import PlatformCloudVendor, PlatformClusterMode


class PlatformTemplateComponentKind(OpenStrEnum):
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"


class PlatformTemplateComponentResponse(Model):
    description: str | None = None
    fields: list[FieldSchemaResponse]
    key: str
    kind: PlatformTemplateComponentKind


class PlatformTemplateLayerResponse(Model):
    component_keys: Annotated[list[str], Field(alias="componentKeys")]
    components: list[PlatformTemplateComponentResponse]
    description: str | None = None
    enabled_by_default: Annotated[bool, Field(alias="enabledByDefault")]
    key: str
    mandatory: bool
    modes: list[PlatformClusterMode]
    providers: list[PlatformCloudVendor] | None = None


class PlatformTemplateReleaseStatus(OpenStrEnum):
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    DEPRECATED = "DEPRECATED"


class PlatformTemplateSummaryResponse(Model):
    description: str | None = None
    key: str
    layers: list[PlatformTemplateLayerResponse]
    status: PlatformTemplateReleaseStatus
    version: str


class PlatformTemplateCatalogResponse(Model):
    results: list[PlatformTemplateSummaryResponse]
