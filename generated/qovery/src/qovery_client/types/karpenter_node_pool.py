"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class KarpenterNodePoolDict(TypedDict):
    """`KarpenterNodePool` with the property names used in JSON."""

    cronjob_override: NotRequired[types.KarpenterCronjobNodePoolOverride]

    default_override: NotRequired[types.KarpenterDefaultNodePoolOverride]

    gpu_override: NotRequired[types.KarpenterGpuNodePoolOverride]

    requirements: Sequence[types.KarpenterNodePoolRequirement]

    stable_override: NotRequired[types.KarpenterStableNodePoolOverride]


KarpenterNodePool: TypeAlias = models.KarpenterNodePool | KarpenterNodePoolDict
