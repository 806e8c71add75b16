"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

EnvironmentMergeInputResourcesInit: TypeAlias = (
    models.EnvironmentMergeInputResourcesInit | Literal["child", "default", "manual", "minimum"]
)


class EnvironmentMergeInputResourcesDict(TypedDict):
    """`EnvironmentMergeInputResources` with the property names used in JSON."""

    init: NotRequired[types.EnvironmentMergeInputResourcesInit | None]


EnvironmentMergeInputResources: TypeAlias = (
    models.EnvironmentMergeInputResources | EnvironmentMergeInputResourcesDict
)
