from .._runtime import Model
from .helm_port_protocol_enum import HelmPortProtocolEnum
from .kubernetes_selector import KubernetesSelector


class HelmPortRequestPortServiceSelectors(Model):
    external_port: int | None = None
    internal_port: int
    is_default: bool | None = None
    name: str | None = None
    namespace: str | None = None
    protocol: HelmPortProtocolEnum | None = None
    service_selectors: list[KubernetesSelector] | None = None
