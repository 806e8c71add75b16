"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ServicePortDict(TypedDict):
    """`ServicePort` with the property names used in JSON."""

    external_port: NotRequired[int]
    """Port that is open to the outside. One is chosen if it is left out."""

    id: UUID | str

    internal_port: int
    """Port that the service listens on."""

    is_default: NotRequired[bool]
    """Whether the domain without a prefix leads to this port."""

    name: NotRequired[str]

    protocol: types.PortProtocolEnum

    public_path: NotRequired[str]

    public_path_rewrite: NotRequired[str]

    publicly_accessible: bool


ServicePort: TypeAlias = models.ServicePort | ServicePortDict


ServicePortResponseList: TypeAlias = Sequence[types.ServicePort]
