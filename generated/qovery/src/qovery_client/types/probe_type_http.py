"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProbeTypeHttpDict(TypedDict):
    """`ProbeTypeHttp` by the names of the wire."""

    path: NotRequired[str]

    port: NotRequired[int]

    scheme: NotRequired[str]


ProbeTypeHttp: TypeAlias = models.ProbeTypeHttp | ProbeTypeHttpDict
