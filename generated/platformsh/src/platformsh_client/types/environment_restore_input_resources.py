"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class EnvironmentRestoreInputResourcesDict(TypedDict):
    """`EnvironmentRestoreInputResources` by the names of the wire."""

    init: NotRequired[types.EnvironmentRestoreInputResourcesInit | None]


EnvironmentRestoreInputResources: TypeAlias = (
    models.EnvironmentRestoreInputResources | EnvironmentRestoreInputResourcesDict
)
