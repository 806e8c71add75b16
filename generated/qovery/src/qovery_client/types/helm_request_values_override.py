"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmRequestValuesOverrideDict(TypedDict):
    """`HelmRequestValuesOverride` with the property names used in JSON."""

    file: NotRequired[types.HelmRequestValuesOverrideFile | None]

    set: NotRequired[types.HelmKeyValues]

    set_json: NotRequired[types.HelmKeyValues]

    set_string: NotRequired[types.HelmKeyValues]


HelmRequestValuesOverride: TypeAlias = (
    models.HelmRequestValuesOverride | HelmRequestValuesOverrideDict
)
