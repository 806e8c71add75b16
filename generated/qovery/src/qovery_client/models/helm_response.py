from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model
from .application_git_repository import ApplicationGitRepository
from .helm_key_values import HelmKeyValues
from .helm_port_protocol_enum import HelmPortProtocolEnum
from .kubernetes_selector import KubernetesSelector
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class HelmPortResponseWithServiceName(Model):
    external_port: int | None = None
    id: UUID
    internal_port: int
    is_default: bool | None = None
    name: str | None = None
    namespace: str | None = None
    port_type: Literal["SERVICE_NAME"]
    protocol: HelmPortProtocolEnum
    service_name: str


class HelmPortResponseWithServiceSelectors(Model):
    external_port: int | None = None
    id: UUID
    internal_port: int
    is_default: bool | None = None
    name: str | None = None
    namespace: str | None = None
    port_type: Literal["SERVICE_SELECTORS"]
    protocol: HelmPortProtocolEnum
    service_selectors: list[KubernetesSelector]


HelmResponsePort: TypeAlias = Annotated[
    HelmPortResponseWithServiceName | HelmPortResponseWithServiceSelectors,
    Field(discriminator="port_type"),
]


class HelmSourceGitResponse(Model):
    git_repository: ApplicationGitRepository


class HelmResponseSourceGit(Model):
    git: HelmSourceGitResponse


class HelmSourceRepositoryResponseRepository(Model):
    id: str
    name: str
    url: str


class HelmSourceRepositoryResponse(Model):
    chart_name: str
    chart_version: str
    repository: HelmSourceRepositoryResponseRepository


class HelmResponseSourceRepository(Model):
    repository: HelmSourceRepositoryResponse


HelmResponseSource: TypeAlias = HelmResponseSourceGit | HelmResponseSourceRepository


class HelmResponseValuesOverrideFileGit(Model):
    git_repository: ApplicationGitRepository
    paths: list[str]


class HelmResponseValuesOverrideFileRawValue(Model):
    content: str
    name: str


class HelmResponseValuesOverrideFileRaw(Model):
    values: list[HelmResponseValuesOverrideFileRawValue]


class HelmResponseValuesOverrideFile(Model):
    git: HelmResponseValuesOverrideFileGit | None = None
    raw: HelmResponseValuesOverrideFileRaw | None = None


class HelmResponseValuesOverride(Model):
    file: HelmResponseValuesOverrideFile | None = None
    set: HelmKeyValues | None = None
    set_json: HelmKeyValues | None = None
    set_string: HelmKeyValues | None = None


class HelmResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    allow_cluster_wide_resources: bool
    arguments: list[str]
    auto_deploy: bool
    auto_preview: bool
    blueprint_id: UUID | None = None
    description: str | None = None
    environment: ReferenceObject
    icon_uri: str
    name: str
    ports: list[HelmResponsePort] | None = None
    service_type: Literal[ServiceTypeEnum.HELM]
    source: HelmResponseSource
    timeout_sec: int | None = None
    values_override: HelmResponseValuesOverride
