from uuid import UUID

from .._runtime import Model
from .port_protocol_enum import PortProtocolEnum


class ServicePortRequestPort(Model):
    external_port: int | None = None
    id: UUID | None = None
    internal_port: int
    is_default: bool | None = None
    name: str | None = None
    protocol: PortProtocolEnum | None = None
    public_path: str | None = None
    public_path_rewrite: str | None = None
    publicly_accessible: bool
