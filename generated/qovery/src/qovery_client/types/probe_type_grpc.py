"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProbeTypeGrpcDict(TypedDict):
    """`ProbeTypeGrpc` with the property names used in JSON."""

    port: NotRequired[int]

    service: NotRequired[str | None]


ProbeTypeGrpc: TypeAlias = models.ProbeTypeGrpc | ProbeTypeGrpcDict
