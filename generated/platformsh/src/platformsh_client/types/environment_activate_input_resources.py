"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class EnvironmentActivateInputResourcesDict(TypedDict):
    """`EnvironmentActivateInputResources` by the names of the wire."""

    init: NotRequired[types.EnvironmentActivateInputResourcesInit | None]


EnvironmentActivateInputResources: TypeAlias = (
    models.EnvironmentActivateInputResources | EnvironmentActivateInputResourcesDict
)
