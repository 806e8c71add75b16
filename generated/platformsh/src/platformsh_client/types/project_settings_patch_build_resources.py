"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProjectSettingsPatchBuildResourcesDict(TypedDict):
    """`ProjectSettingsPatchBuildResources` with the property names used in JSON."""

    cpu: NotRequired[float | int]

    memory: NotRequired[int]


ProjectSettingsPatchBuildResources: TypeAlias = (
    models.ProjectSettingsPatchBuildResources | ProjectSettingsPatchBuildResourcesDict
)
