from uuid import UUID

from .._runtime import Model
from .port_protocol_enum import PortProtocolEnum


class ServicePortRequestPort(Model):
    external_port: int | None = None
    """Port that is open to the outside. One is chosen if it is left out."""

    id: UUID | None = None
    internal_port: int
    """Port that the service listens on."""

    is_default: bool | None = None
    """Whether the domain without a prefix leads to this port."""

    name: str | None = None
    protocol: PortProtocolEnum | None = None
    public_path: str | None = None
    public_path_rewrite: str | None = None
    publicly_accessible: bool
