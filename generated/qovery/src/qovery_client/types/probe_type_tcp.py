"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProbeTypeTcpDict(TypedDict):
    """`ProbeTypeTcp` by the names of the wire."""

    host: NotRequired[str | None]

    port: NotRequired[int]


ProbeTypeTcp: TypeAlias = models.ProbeTypeTcp | ProbeTypeTcpDict
