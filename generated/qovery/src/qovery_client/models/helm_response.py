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
    """Port that is open to the outside. One is chosen if it is left out."""

    id: UUID
    internal_port: int
    """Port that the service listens on."""

    is_default: bool | None = None
    """Whether the domain without a prefix leads to this port."""

    name: str | None = None
    namespace: str | None = None
    port_type: Literal["SERVICE_NAME"]
    protocol: HelmPortProtocolEnum
    service_name: str


class HelmPortResponseWithServiceSelectors(Model):
    external_port: int | None = None
    """Port that is open to the outside. One is chosen if it is left out."""

    id: UUID
    internal_port: int
    """Port that the service listens on."""

    is_default: bool | None = None
    """Whether the domain without a prefix leads to this port."""

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
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    allow_cluster_wide_resources: bool
    arguments: list[str]
    auto_deploy: bool
    """Deploy it again when a new commit or image tag arrives."""

    auto_preview: bool
    """Make a preview environment for each pull request."""

    blueprint_id: UUID | None = None
    description: str | None = None
    environment: ReferenceObject
    icon_uri: str
    """URI of the icon that user interfaces show."""

    name: str
    ports: list[HelmResponsePort] | None = None
    service_type: Literal[ServiceTypeEnum.HELM]
    source: HelmResponseSource
    timeout_sec: int | None = None
    values_override: HelmResponseValuesOverride
