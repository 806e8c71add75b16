"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProbeTypeDict(TypedDict):
    """`ProbeType` by the names of the wire."""

    exec: NotRequired[types.ProbeTypeExec | None]

    grpc: NotRequired[types.ProbeTypeGrpc | None]

    http: NotRequired[types.ProbeTypeHttp | None]

    tcp: NotRequired[types.ProbeTypeTcp | None]


ProbeType: TypeAlias = models.ProbeType | ProbeTypeDict
