"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class KarpenterStableNodePoolOverrideDict(TypedDict):
    """`KarpenterStableNodePoolOverride` with the property names used in JSON."""

    consolidate_after: NotRequired[str]

    consolidation: NotRequired[types.KarpenterNodePoolConsolidation]

    limits: NotRequired[types.KarpenterNodePoolLimits]

    spot_enabled: NotRequired[bool | None]


KarpenterStableNodePoolOverride: TypeAlias = (
    models.KarpenterStableNodePoolOverride | KarpenterStableNodePoolOverrideDict
)
