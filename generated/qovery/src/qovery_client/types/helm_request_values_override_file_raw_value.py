"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class HelmRequestValuesOverrideFileRawValueDict(TypedDict):
    """`HelmRequestValuesOverrideFileRawValue` with the property names used in JSON."""

    content: NotRequired[str]

    name: NotRequired[str]


HelmRequestValuesOverrideFileRawValue: TypeAlias = (
    models.HelmRequestValuesOverrideFileRawValue | HelmRequestValuesOverrideFileRawValueDict
)
