"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict(TypedDict):
    """`ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem` with the property names used in JSON."""

    count: int

    interval: str


ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem: TypeAlias = (
    models.ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem
    | ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict
)
