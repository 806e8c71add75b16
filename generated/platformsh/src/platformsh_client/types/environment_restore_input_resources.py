"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

EnvironmentRestoreInputResourcesInit: TypeAlias = (
    models.EnvironmentRestoreInputResourcesInit | Literal["backup", "default", "minimum", "parent"]
)


class EnvironmentRestoreInputResourcesDict(TypedDict):
    """`EnvironmentRestoreInputResources` with the property names used in JSON."""

    init: NotRequired[types.EnvironmentRestoreInputResourcesInit | None]


EnvironmentRestoreInputResources: TypeAlias = (
    models.EnvironmentRestoreInputResources | EnvironmentRestoreInputResourcesDict
)
