from typing import Literal
from uuid import UUID

from .._runtime import Model
from .helm_port_protocol_enum import HelmPortProtocolEnum


class HelmPortResponseWithServiceName(Model):
    external_port: int | None = None
    id: UUID
    internal_port: int
    is_default: bool | None = None
    name: str | None = None
    namespace: str | None = None
    port_type: Literal["SERVICE_NAME"]
    protocol: HelmPortProtocolEnum
    service_name: str
