"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProbeTypeExecDict(TypedDict):
    """`ProbeTypeExec` with the property names used in JSON."""

    command: NotRequired[Sequence[str]]


ProbeTypeExec: TypeAlias = models.ProbeTypeExec | ProbeTypeExecDict
