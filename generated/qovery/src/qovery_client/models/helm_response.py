from datetime import datetime
from typing import Literal
from uuid import UUID

from .._runtime import Model
from .helm_response_port import HelmResponsePort
from .helm_response_source import HelmResponseSource
from .helm_response_values_override import HelmResponseValuesOverride
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class HelmResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    environment: ReferenceObject
    name: str
    description: str | None = None
    timeout_sec: int | None = None
    auto_preview: bool
    auto_deploy: bool
    ports: list[HelmResponsePort] | None = None
    source: HelmResponseSource
    arguments: list[str]
    allow_cluster_wide_resources: bool
    values_override: HelmResponseValuesOverride
    icon_uri: str
    service_type: Literal[ServiceTypeEnum.HELM]
    blueprint_id: UUID | None = None
