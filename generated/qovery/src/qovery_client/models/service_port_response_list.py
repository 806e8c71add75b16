from typing import TypeAlias
from uuid import UUID

from .._runtime import Model
from .port_protocol_enum import PortProtocolEnum


class ServicePort(Model):
    external_port: int | None = None
    id: UUID
    internal_port: int
    is_default: bool | None = None
    name: str | None = None
    protocol: PortProtocolEnum
    public_path: str | None = None
    public_path_rewrite: str | None = None
    publicly_accessible: bool


ServicePortResponseList: TypeAlias = list[ServicePort]
