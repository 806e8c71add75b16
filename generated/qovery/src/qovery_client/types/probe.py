"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProbeDict(TypedDict):
    """`Probe` with the property names used in JSON."""

    failure_threshold: NotRequired[int]

    initial_delay_seconds: NotRequired[int]

    period_seconds: NotRequired[int]

    success_threshold: NotRequired[int]

    timeout_seconds: NotRequired[int]

    type: NotRequired[types.ProbeType]


Probe: TypeAlias = models.Probe | ProbeDict
