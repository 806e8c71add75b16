"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class KedaAutoscalingRequestDict(TypedDict):
    """`KedaAutoscalingRequest` with the property names used in JSON."""

    cooldown_period_seconds: NotRequired[int]

    mode: types.AutoscalingMode

    polling_interval_seconds: NotRequired[int]

    scalers: Sequence[types.KedaScalerRequest]


KedaAutoscalingRequest: TypeAlias = models.KedaAutoscalingRequest | KedaAutoscalingRequestDict
