"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class ProjectSettingsPatchMaintenanceWindowDict(TypedDict):
    """`ProjectSettingsPatchMaintenanceWindow` by the names of the wire."""

    recurrence: types.ProjectSettingsPatchMaintenanceWindowRecurrence


ProjectSettingsPatchMaintenanceWindow: TypeAlias = (
    models.ProjectSettingsPatchMaintenanceWindow | ProjectSettingsPatchMaintenanceWindowDict
)
