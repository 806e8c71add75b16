from uuid import UUID

from .._runtime import Model
from .port_protocol_enum import PortProtocolEnum


class ServicePort(Model):
    id: UUID
    name: str | None = None
    internal_port: int
    external_port: int | None = None
    publicly_accessible: bool
    is_default: bool | None = None
    protocol: PortProtocolEnum
    public_path: str | None = None
    public_path_rewrite: str | None = None
