"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProbeDict(TypedDict):
    """`Probe` by the names of the wire."""

    failure_threshold: NotRequired[int]

    initial_delay_seconds: NotRequired[int]

    period_seconds: NotRequired[int]

    success_threshold: NotRequired[int]

    timeout_seconds: NotRequired[int]

    type: NotRequired[types.ProbeType]


Probe: TypeAlias = models.Probe | ProbeDict
