"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class KarpenterNodePoolLimitsDict(TypedDict):
    """`KarpenterNodePoolLimits` by the names of the wire."""

    enabled: bool

    max_cpu_in_vcpu: int

    max_gpu: int

    max_memory_in_gibibytes: int


KarpenterNodePoolLimits: TypeAlias = models.KarpenterNodePoolLimits | KarpenterNodePoolLimitsDict
