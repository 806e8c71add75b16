"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class EnvironmentInitializeInputFileDict(TypedDict):
    """`EnvironmentInitializeInputFile` with the property names used in JSON."""

    contents: NotRequired[str]

    mode: NotRequired[int]

    path: str


EnvironmentInitializeInputFile: TypeAlias = (
    models.EnvironmentInitializeInputFile | EnvironmentInitializeInputFileDict
)
