"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class KarpenterNodePoolConsolidationDict(TypedDict):
    """`KarpenterNodePoolConsolidation` with the property names used in JSON."""

    days: Sequence[types.WeekdayEnum]

    duration: str

    enabled: bool

    start_time: str


KarpenterNodePoolConsolidation: TypeAlias = (
    models.KarpenterNodePoolConsolidation | KarpenterNodePoolConsolidationDict
)
