"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class JobRequestScheduleCronjobDict(TypedDict):
    """`JobRequestScheduleCronjob` by the names of the wire."""

    arguments: NotRequired[Sequence[str]]

    entrypoint: NotRequired[str]

    scheduled_at: str

    timezone: NotRequired[str]


JobRequestScheduleCronjob: TypeAlias = (
    models.JobRequestScheduleCronjob | JobRequestScheduleCronjobDict
)
