"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class EnvironmentInitializeInputResourcesDict(TypedDict):
    """`EnvironmentInitializeInputResources` by the names of the wire."""

    init: NotRequired[types.EnvironmentInitializeInputResourcesInit | None]


EnvironmentInitializeInputResources: TypeAlias = (
    models.EnvironmentInitializeInputResources | EnvironmentInitializeInputResourcesDict
)
