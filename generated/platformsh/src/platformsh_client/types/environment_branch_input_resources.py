"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

EnvironmentBranchInputResourcesInit: TypeAlias = (
    models.EnvironmentBranchInputResourcesInit | Literal["default", "minimum", "parent"]
)


class EnvironmentBranchInputResourcesDict(TypedDict):
    """`EnvironmentBranchInputResources` with the property names used in JSON."""

    init: NotRequired[types.EnvironmentBranchInputResourcesInit | None]


EnvironmentBranchInputResources: TypeAlias = (
    models.EnvironmentBranchInputResources | EnvironmentBranchInputResourcesDict
)


EnvironmentBranchInputType: TypeAlias = (
    models.EnvironmentBranchInputType | Literal["development", "staging"]
)
