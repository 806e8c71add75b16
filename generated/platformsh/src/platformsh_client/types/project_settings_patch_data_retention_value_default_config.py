"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


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
