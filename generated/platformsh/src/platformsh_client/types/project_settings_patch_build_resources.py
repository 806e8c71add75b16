"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ProjectSettingsPatchBuildResourcesDict(TypedDict):
    """`ProjectSettingsPatchBuildResources` by the names of the wire."""

    cpu: NotRequired[float | int]

    memory: NotRequired[int]


ProjectSettingsPatchBuildResources: TypeAlias = (
    models.ProjectSettingsPatchBuildResources | ProjectSettingsPatchBuildResourcesDict
)
