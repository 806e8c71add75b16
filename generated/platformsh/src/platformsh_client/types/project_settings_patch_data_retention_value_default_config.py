"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProjectSettingsPatchDataRetentionValueDefaultConfigDict(TypedDict):
    """`ProjectSettingsPatchDataRetentionValueDefaultConfig` by the names of the wire."""

    manual_count: NotRequired[int]

    schedule: NotRequired[
        Sequence[types.ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem]
    ]


ProjectSettingsPatchDataRetentionValueDefaultConfig: TypeAlias = (
    models.ProjectSettingsPatchDataRetentionValueDefaultConfig
    | ProjectSettingsPatchDataRetentionValueDefaultConfigDict
)
