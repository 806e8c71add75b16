"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProbeTypeTcpDict(TypedDict):
    """`ProbeTypeTcp` with the property names used in JSON."""

    host: NotRequired[str | None]

    port: NotRequired[int]


ProbeTypeTcp: TypeAlias = models.ProbeTypeTcp | ProbeTypeTcpDict
