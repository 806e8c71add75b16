from uuid import UUID

from .._runtime import Model
from .helm_port_protocol_enum import HelmPortProtocolEnum


class HelmPortResponseBase(Model):
    id: UUID
    port_type: str
    name: str | None = None
    internal_port: int
    external_port: int | None = None
    namespace: str | None = None
    protocol: HelmPortProtocolEnum
    is_default: bool | None = None
