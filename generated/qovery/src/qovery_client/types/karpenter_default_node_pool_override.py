"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class KarpenterDefaultNodePoolOverrideDict(TypedDict):
    """`KarpenterDefaultNodePoolOverride` by the names of the wire."""

    consolidate_after: NotRequired[str]

    limits: NotRequired[types.KarpenterNodePoolLimits]

    spot_enabled: NotRequired[bool | None]


KarpenterDefaultNodePoolOverride: TypeAlias = (
    models.KarpenterDefaultNodePoolOverride | KarpenterDefaultNodePoolOverrideDict
)
