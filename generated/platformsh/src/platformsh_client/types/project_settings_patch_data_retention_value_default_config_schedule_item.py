"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict(TypedDict):
    """`ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem` by the names of the wire."""

    count: int

    interval: str


ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem: TypeAlias = (
    models.ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem
    | ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict
)
