from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .helm_response_port import HelmResponsePort
from .helm_response_source import HelmResponseSource
from .helm_response_values_override import HelmResponseValuesOverride
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


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
