"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProbeTypeExecDict(TypedDict):
    """`ProbeTypeExec` by the names of the wire."""

    command: NotRequired[Sequence[str]]


ProbeTypeExec: TypeAlias = models.ProbeTypeExec | ProbeTypeExecDict
