"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class KedaAutoscalingRequestDict(TypedDict):
    """`KedaAutoscalingRequest` by the names of the wire."""

    cooldown_period_seconds: NotRequired[int]

    mode: types.AutoscalingMode

    polling_interval_seconds: NotRequired[int]

    scalers: Sequence[types.KedaScalerRequest]


KedaAutoscalingRequest: TypeAlias = models.KedaAutoscalingRequest | KedaAutoscalingRequestDict
