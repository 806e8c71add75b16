"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmRequestValuesOverrideFileRawDict(TypedDict):
    """`HelmRequestValuesOverrideFileRaw` with the property names used in JSON."""

    values: NotRequired[Sequence[types.HelmRequestValuesOverrideFileRawValue]]


HelmRequestValuesOverrideFileRaw: TypeAlias = (
    models.HelmRequestValuesOverrideFileRaw | HelmRequestValuesOverrideFileRawDict
)
