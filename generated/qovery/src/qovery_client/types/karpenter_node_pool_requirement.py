"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class KarpenterNodePoolRequirementDict(TypedDict):
    """`KarpenterNodePoolRequirement` by the names of the wire."""

    key: types.KarpenterNodePoolRequirementKey

    operator: types.KarpenterNodePoolRequirementOperator

    values: Sequence[str]


KarpenterNodePoolRequirement: TypeAlias = (
    models.KarpenterNodePoolRequirement | KarpenterNodePoolRequirementDict
)
