from typing import TypeAlias

from .._runtime import Model
from .helm_port_protocol_enum import HelmPortProtocolEnum
from .kubernetes_selector import KubernetesSelector


class HelmPortRequestPortServiceName(Model):
    external_port: int | None = None
    internal_port: int
    is_default: bool | None = None
    name: str | None = None
    namespace: str | None = None
    protocol: HelmPortProtocolEnum | None = None
    service_name: str | None = None


class HelmPortRequestPortServiceSelectors(Model):
    external_port: int | None = None
    internal_port: int
    is_default: bool | None = None
    name: str | None = None
    namespace: str | None = None
    protocol: HelmPortProtocolEnum | None = None
    service_selectors: list[KubernetesSelector] | None = None


HelmPortRequestPort: TypeAlias = (
    HelmPortRequestPortServiceSelectors | HelmPortRequestPortServiceName
)
