"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class KarpenterNodePoolRequirementDict(TypedDict):
    """`KarpenterNodePoolRequirement` by the names of the wire."""

    key: types.KarpenterNodePoolRequirementKey

    operator: types.KarpenterNodePoolRequirementOperator

    values: Sequence[str]


KarpenterNodePoolRequirement: TypeAlias = (
    models.KarpenterNodePoolRequirement | KarpenterNodePoolRequirementDict
)
