"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class HelmRequestValuesOverrideFileRawDict(TypedDict):
    """`HelmRequestValuesOverrideFileRaw` by the names of the wire."""

    values: NotRequired[Sequence[types.HelmRequestValuesOverrideFileRawValue]]


HelmRequestValuesOverrideFileRaw: TypeAlias = (
    models.HelmRequestValuesOverrideFileRaw | HelmRequestValuesOverrideFileRawDict
)
