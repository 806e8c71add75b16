"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProbeTypeHttpDict(TypedDict):
    """`ProbeTypeHttp` with the property names used in JSON."""

    path: NotRequired[str]

    port: NotRequired[int]

    scheme: NotRequired[str]


ProbeTypeHttp: TypeAlias = models.ProbeTypeHttp | ProbeTypeHttpDict
