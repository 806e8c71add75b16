"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class ProjectSettingsPatchMaintenanceWindowDict(TypedDict):
    """`ProjectSettingsPatchMaintenanceWindow` with the property names used in JSON."""

    recurrence: types.ProjectSettingsPatchMaintenanceWindowRecurrence


ProjectSettingsPatchMaintenanceWindow: TypeAlias = (
    models.ProjectSettingsPatchMaintenanceWindow | ProjectSettingsPatchMaintenanceWindowDict
)
