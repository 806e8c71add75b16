"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class KarpenterGpuNodePoolOverrideDict(TypedDict):
    """`KarpenterGpuNodePoolOverride` by the names of the wire."""

    consolidate_after: NotRequired[str]

    consolidation: NotRequired[types.KarpenterNodePoolConsolidation]

    disk_iops: NotRequired[int]

    disk_size_in_gib: NotRequired[int]

    disk_throughput: NotRequired[int]

    limits: NotRequired[types.KarpenterNodePoolLimits]

    requirements: NotRequired[Sequence[types.KarpenterNodePoolRequirement]]

    spot_enabled: NotRequired[bool]


KarpenterGpuNodePoolOverride: TypeAlias = (
    models.KarpenterGpuNodePoolOverride | KarpenterGpuNodePoolOverrideDict
)
