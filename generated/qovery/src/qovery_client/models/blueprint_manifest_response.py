from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model
from .blueprint_manifest_field_type import BlueprintManifestFieldType
from .cloud_vendor_enum import CloudVendorEnum


class BlueprintManifestUserProvidedBackend(Model):
    config: dict[str, str] | None = None
    type: str


class BlueprintManifestBackendConfig(Model):
    allowed_values: list[str] | None = None
    default: str | None = None
    overridable: bool | None = None
    user_provided: BlueprintManifestUserProvidedBackend | None = None


class BlueprintManifestChartConfig(Model):
    name: str
    repository: str
    version: str


class BlueprintManifestContextVariableField(Model):
    kind: Literal["contextVariable"]
    name: str
    source: str | None = None
    value: str | None = None


class BlueprintManifestCredentialsConfig(Model):
    allowed_values: list[str] | None = None
    default: str | None = None
    overridable: bool | None = None


class BlueprintManifestResourcesConfig(Model):
    cpu: str | None = None
    ram: str | None = None
    storage: str | None = None


class BlueprintManifestEngineHelm(Model):
    chart: BlueprintManifestChartConfig
    resources: BlueprintManifestResourcesConfig | None = None
    timeout: int | None = None
    type: Literal["helm"]


class BlueprintManifestVersionBlock(Model):
    allowed_values: list[str] | None = None
    """What may be chosen; null for anything."""

    version: str


class BlueprintManifestEngineOpenTofu(Model):
    backend: BlueprintManifestBackendConfig | None = None
    credentials: BlueprintManifestCredentialsConfig | None = None
    opentofu: BlueprintManifestVersionBlock
    provider: CloudVendorEnum
    resources: BlueprintManifestResourcesConfig | None = None
    timeout: int | None = None
    type: Literal["opentofu"]


class BlueprintManifestEngineTerraform(Model):
    backend: BlueprintManifestBackendConfig | None = None
    credentials: BlueprintManifestCredentialsConfig | None = None
    provider: CloudVendorEnum
    resources: BlueprintManifestResourcesConfig | None = None
    terraform: BlueprintManifestVersionBlock
    timeout: int | None = None
    type: Literal["terraform"]


BlueprintManifestEngineSpec: TypeAlias = Annotated[
    BlueprintManifestEngineTerraform
    | BlueprintManifestEngineOpenTofu
    | BlueprintManifestEngineHelm,
    Field(discriminator="type"),
]


class BlueprintManifestVariableField(Model):
    allowed_values: list[str] | None = None
    default_value: str | None = None
    description: str | None = None
    is_secret: bool
    kind: Literal["variable"]
    name: str
    required: bool
    type: BlueprintManifestFieldType


BlueprintManifestResponseResult: TypeAlias = Annotated[
    BlueprintManifestVariableField | BlueprintManifestContextVariableField,
    Field(discriminator="kind"),
]


class BlueprintManifestResponse(Model):
    engine: BlueprintManifestEngineSpec | None = None
    results: list[BlueprintManifestResponseResult]
