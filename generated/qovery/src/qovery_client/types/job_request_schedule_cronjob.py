"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class JobRequestScheduleCronjobDict(TypedDict):
    """`JobRequestScheduleCronjob` with the property names used in JSON."""

    arguments: NotRequired[Sequence[str]]

    entrypoint: NotRequired[str]

    scheduled_at: str

    timezone: NotRequired[str]


JobRequestScheduleCronjob: TypeAlias = (
    models.JobRequestScheduleCronjob | JobRequestScheduleCronjobDict
)
