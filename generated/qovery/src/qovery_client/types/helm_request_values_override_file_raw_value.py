"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class HelmRequestValuesOverrideFileRawValueDict(TypedDict):
    """`HelmRequestValuesOverrideFileRawValue` by the names of the wire."""

    content: NotRequired[str]

    name: NotRequired[str]


HelmRequestValuesOverrideFileRawValue: TypeAlias = (
    models.HelmRequestValuesOverrideFileRawValue | HelmRequestValuesOverrideFileRawValueDict
)
