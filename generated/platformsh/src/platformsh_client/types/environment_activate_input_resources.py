"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

EnvironmentActivateInputResourcesInit: TypeAlias = (
    models.EnvironmentActivateInputResourcesInit | Literal["default", "minimum", "parent"]
)


class EnvironmentActivateInputResourcesDict(TypedDict):
    """`EnvironmentActivateInputResources` with the property names used in JSON."""

    init: NotRequired[types.EnvironmentActivateInputResourcesInit | None]


EnvironmentActivateInputResources: TypeAlias = (
    models.EnvironmentActivateInputResources | EnvironmentActivateInputResourcesDict
)
