"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class EnvironmentInitializeInputFileDict(TypedDict):
    """`EnvironmentInitializeInputFile` by the names of the wire."""

    contents: NotRequired[str]

    mode: NotRequired[int]

    path: str


EnvironmentInitializeInputFile: TypeAlias = (
    models.EnvironmentInitializeInputFile | EnvironmentInitializeInputFileDict
)
