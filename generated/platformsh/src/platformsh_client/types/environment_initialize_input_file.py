"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class EnvironmentInitializeInputFileDict(TypedDict):
    """`EnvironmentInitializeInputFile` with the property names used in JSON."""

    contents: NotRequired[str]

    mode: NotRequired[int]

    path: str


EnvironmentInitializeInputFile: TypeAlias = (
    models.EnvironmentInitializeInputFile | EnvironmentInitializeInputFileDict
)


EnvironmentInitializeInputResourcesInit: TypeAlias = (
    models.EnvironmentInitializeInputResourcesInit | Literal["default", "minimum"]
)


class EnvironmentInitializeInputResourcesDict(TypedDict):
    """`EnvironmentInitializeInputResources` with the property names used in JSON."""

    init: NotRequired[types.EnvironmentInitializeInputResourcesInit | None]


EnvironmentInitializeInputResources: TypeAlias = (
    models.EnvironmentInitializeInputResources | EnvironmentInitializeInputResourcesDict
)
