"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmRequestValuesOverrideDict(TypedDict):
    """`HelmRequestValuesOverride` by the names of the wire."""

    file: NotRequired[types.HelmRequestValuesOverrideFile | None]

    set: NotRequired[types.HelmKeyValues]

    set_json: NotRequired[types.HelmKeyValues]

    set_string: NotRequired[types.HelmKeyValues]


HelmRequestValuesOverride: TypeAlias = (
    models.HelmRequestValuesOverride | HelmRequestValuesOverrideDict
)
