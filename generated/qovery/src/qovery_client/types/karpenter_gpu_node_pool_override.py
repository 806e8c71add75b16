"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class KarpenterGpuNodePoolOverrideDict(TypedDict):
    """`KarpenterGpuNodePoolOverride` with the property names used in JSON."""

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
