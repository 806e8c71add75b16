from .._runtime import Model
from .helm_port_protocol_enum import HelmPortProtocolEnum


class HelmPortRequestPortServiceName(Model):
    name: str | None = None
    internal_port: int
    external_port: int | None = None
    namespace: str | None = None
    protocol: HelmPortProtocolEnum | None = None
    is_default: bool | None = None
    service_name: str | None = None
