"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProbeTypeGrpcDict(TypedDict):
    """`ProbeTypeGrpc` by the names of the wire."""

    port: NotRequired[int]

    service: NotRequired[str | None]


ProbeTypeGrpc: TypeAlias = models.ProbeTypeGrpc | ProbeTypeGrpcDict
