"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from collections.abc import Sequence


class JobRequestScheduleCronjobDict(TypedDict):
    """`JobRequestScheduleCronjob` by the names of the wire."""

    arguments: NotRequired[Sequence[str]]

    entrypoint: NotRequired[str]

    scheduled_at: str

    timezone: NotRequired[str]


JobRequestScheduleCronjob: TypeAlias = (
    models.JobRequestScheduleCronjob | JobRequestScheduleCronjobDict
)
