"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmRequestValuesOverrideFileDict(TypedDict):
    """`HelmRequestValuesOverrideFile` by the names of the wire."""

    git: NotRequired[types.HelmRequestValuesOverrideFileGit | None]

    raw: NotRequired[types.HelmRequestValuesOverrideFileRaw | None]


HelmRequestValuesOverrideFile: TypeAlias = (
    models.HelmRequestValuesOverrideFile | HelmRequestValuesOverrideFileDict
)
