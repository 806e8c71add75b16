"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class KedaAutoscalingRequestDict(TypedDict):
    """`KedaAutoscalingRequest` by the names of the wire."""

    cooldown_period_seconds: NotRequired[int]

    mode: types.AutoscalingMode

    polling_interval_seconds: NotRequired[int]

    scalers: Sequence[types.KedaScalerRequest]


KedaAutoscalingRequest: TypeAlias = models.KedaAutoscalingRequest | KedaAutoscalingRequestDict
