"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ServicePortDict(TypedDict):
    """`ServicePort` by the names of the wire."""

    external_port: NotRequired[int]

    id: UUID | str

    internal_port: int

    is_default: NotRequired[bool]

    name: NotRequired[str]

    protocol: types.PortProtocolEnum

    public_path: NotRequired[str]

    public_path_rewrite: NotRequired[str]

    publicly_accessible: bool


ServicePort: TypeAlias = models.ServicePort | ServicePortDict
