"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class KarpenterNodePoolRequirementDict(TypedDict):
    """`KarpenterNodePoolRequirement` with the property names used in JSON."""

    key: types.KarpenterNodePoolRequirementKey

    operator: types.KarpenterNodePoolRequirementOperator

    values: Sequence[str]


KarpenterNodePoolRequirement: TypeAlias = (
    models.KarpenterNodePoolRequirement | KarpenterNodePoolRequirementDict
)
