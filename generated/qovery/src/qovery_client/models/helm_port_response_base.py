from uuid import UUID

from .._runtime import Model
from .helm_port_protocol_enum import HelmPortProtocolEnum


class HelmPortResponseBase(Model):
    external_port: int | None = None
    id: UUID
    internal_port: int
    is_default: bool | None = None
    name: str | None = None
    namespace: str | None = None
    port_type: str
    protocol: HelmPortProtocolEnum
