"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ProjectSettingsPatchMaintenanceWindowRecurrenceDict(TypedDict):
    """`ProjectSettingsPatchMaintenanceWindowRecurrence` by the names of the wire."""

    day_of_week: int

    interval: str

    time: str


ProjectSettingsPatchMaintenanceWindowRecurrence: TypeAlias = (
    models.ProjectSettingsPatchMaintenanceWindowRecurrence
    | ProjectSettingsPatchMaintenanceWindowRecurrenceDict
)
