"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class KarpenterNodePoolLimitsDict(TypedDict):
    """`KarpenterNodePoolLimits` with the property names used in JSON."""

    enabled: bool

    max_cpu_in_vcpu: int

    max_gpu: int

    max_memory_in_gibibytes: int


KarpenterNodePoolLimits: TypeAlias = models.KarpenterNodePoolLimits | KarpenterNodePoolLimitsDict
