"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class JobRequestScheduleOnStopDict(TypedDict):
    """`JobRequestScheduleOnStop` with the property names used in JSON."""

    arguments: NotRequired[Sequence[str]]

    entrypoint: NotRequired[str]


JobRequestScheduleOnStop: TypeAlias = models.JobRequestScheduleOnStop | JobRequestScheduleOnStopDict
