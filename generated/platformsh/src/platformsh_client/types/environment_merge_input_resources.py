"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class EnvironmentMergeInputResourcesDict(TypedDict):
    """`EnvironmentMergeInputResources` by the names of the wire."""

    init: NotRequired[types.EnvironmentMergeInputResourcesInit | None]


EnvironmentMergeInputResources: TypeAlias = (
    models.EnvironmentMergeInputResources | EnvironmentMergeInputResourcesDict
)
