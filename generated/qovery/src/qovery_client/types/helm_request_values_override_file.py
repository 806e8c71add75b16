"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmRequestValuesOverrideFileDict(TypedDict):
    """`HelmRequestValuesOverrideFile` with the property names used in JSON."""

    git: NotRequired[types.HelmRequestValuesOverrideFileGit | None]

    raw: NotRequired[types.HelmRequestValuesOverrideFileRaw | None]


HelmRequestValuesOverrideFile: TypeAlias = (
    models.HelmRequestValuesOverrideFile | HelmRequestValuesOverrideFileDict
)
