"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ProjectSettingsPatchMaintenanceWindowRecurrenceDict(TypedDict):
    """`ProjectSettingsPatchMaintenanceWindowRecurrence` with the property names used in JSON."""

    day_of_week: int

    interval: str

    time: str


ProjectSettingsPatchMaintenanceWindowRecurrence: TypeAlias = (
    models.ProjectSettingsPatchMaintenanceWindowRecurrence
    | ProjectSettingsPatchMaintenanceWindowRecurrenceDict
)
