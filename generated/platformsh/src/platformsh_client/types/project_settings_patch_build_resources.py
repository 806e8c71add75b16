"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProjectSettingsPatchBuildResourcesDict(TypedDict):
    """`ProjectSettingsPatchBuildResources` with the property names used in JSON."""

    cpu: NotRequired[float | int]

    memory: NotRequired[int]


ProjectSettingsPatchBuildResources: TypeAlias = (
    models.ProjectSettingsPatchBuildResources | ProjectSettingsPatchBuildResourcesDict
)


class ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict(TypedDict):
    """`ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem` with the property names used in JSON."""

    count: int

    interval: str


ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem: TypeAlias = (
    models.ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem
    | ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict
)


class ProjectSettingsPatchDataRetentionValueDefaultConfigDict(TypedDict):
    """`ProjectSettingsPatchDataRetentionValueDefaultConfig` with the property names used in JSON."""

    manual_count: NotRequired[int]

    schedule: NotRequired[
        Sequence[types.ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem]
    ]


ProjectSettingsPatchDataRetentionValueDefaultConfig: TypeAlias = (
    models.ProjectSettingsPatchDataRetentionValueDefaultConfig
    | ProjectSettingsPatchDataRetentionValueDefaultConfigDict
)


class ProjectSettingsPatchDataRetentionValueDict(TypedDict):
    """`ProjectSettingsPatchDataRetentionValue` with the property names used in JSON."""

    default_config: types.ProjectSettingsPatchDataRetentionValueDefaultConfig

    max_backups: NotRequired[int]


ProjectSettingsPatchDataRetentionValue: TypeAlias = (
    models.ProjectSettingsPatchDataRetentionValue | ProjectSettingsPatchDataRetentionValueDict
)


class ProjectSettingsPatchMaintenanceWindowRecurrenceDict(TypedDict):
    """`ProjectSettingsPatchMaintenanceWindowRecurrence` with the property names used in JSON."""

    day_of_week: int

    interval: str

    time: str


ProjectSettingsPatchMaintenanceWindowRecurrence: TypeAlias = (
    models.ProjectSettingsPatchMaintenanceWindowRecurrence
    | ProjectSettingsPatchMaintenanceWindowRecurrenceDict
)


class ProjectSettingsPatchMaintenanceWindowDict(TypedDict):
    """`ProjectSettingsPatchMaintenanceWindow` with the property names used in JSON."""

    recurrence: types.ProjectSettingsPatchMaintenanceWindowRecurrence


ProjectSettingsPatchMaintenanceWindow: TypeAlias = (
    models.ProjectSettingsPatchMaintenanceWindow | ProjectSettingsPatchMaintenanceWindowDict
)
