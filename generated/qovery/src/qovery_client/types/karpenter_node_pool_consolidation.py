"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class KarpenterNodePoolConsolidationDict(TypedDict):
    """`KarpenterNodePoolConsolidation` by the names of the wire."""

    days: Sequence[types.WeekdayEnum]

    duration: str

    enabled: bool

    start_time: str


KarpenterNodePoolConsolidation: TypeAlias = (
    models.KarpenterNodePoolConsolidation | KarpenterNodePoolConsolidationDict
)
