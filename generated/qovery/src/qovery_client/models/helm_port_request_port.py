from typing import TypeAlias

from .._runtime import Model
from .helm_port_protocol_enum import HelmPortProtocolEnum
from .kubernetes_selector import KubernetesSelector


class HelmPortRequestPortServiceName(Model):
    external_port: int | None = None
    """Port that is open to the outside. One is chosen if it is left out."""

    internal_port: int
    """Port that the service listens on."""

    is_default: bool | None = None
    """Whether the domain without a prefix leads to this port."""

    name: str | None = None
    namespace: str | None = None
    protocol: HelmPortProtocolEnum | None = None
    service_name: str | None = None


class HelmPortRequestPortServiceSelectors(Model):
    external_port: int | None = None
    """Port that is open to the outside. One is chosen if it is left out."""

    internal_port: int
    """Port that the service listens on."""

    is_default: bool | None = None
    """Whether the domain without a prefix leads to this port."""

    name: str | None = None
    namespace: str | None = None
    protocol: HelmPortProtocolEnum | None = None
    service_selectors: list[KubernetesSelector] | None = None


HelmPortRequestPort: TypeAlias = (
    HelmPortRequestPortServiceSelectors | HelmPortRequestPortServiceName
)
