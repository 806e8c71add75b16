"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProbeTypeDict(TypedDict):
    """`ProbeType` with the property names used in JSON."""

    exec: NotRequired[types.ProbeTypeExec | None]

    grpc: NotRequired[types.ProbeTypeGrpc | None]

    http: NotRequired[types.ProbeTypeHttp | None]

    tcp: NotRequired[types.ProbeTypeTcp | None]


ProbeType: TypeAlias = models.ProbeType | ProbeTypeDict
