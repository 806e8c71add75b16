from typing import Literal
from uuid import UUID

from .._runtime import Model
from .helm_port_protocol_enum import HelmPortProtocolEnum
from .kubernetes_selector import KubernetesSelector


class HelmPortResponseWithServiceSelectors(Model):
    id: UUID
    port_type: Literal["SERVICE_SELECTORS"]
    name: str | None = None
    internal_port: int
    external_port: int | None = None
    namespace: str | None = None
    protocol: HelmPortProtocolEnum
    is_default: bool | None = None
    service_selectors: list[KubernetesSelector]
