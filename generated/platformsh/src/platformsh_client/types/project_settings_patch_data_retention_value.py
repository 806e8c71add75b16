"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProjectSettingsPatchDataRetentionValueDict(TypedDict):
    """`ProjectSettingsPatchDataRetentionValue` with the property names used in JSON."""

    default_config: types.ProjectSettingsPatchDataRetentionValueDefaultConfig

    max_backups: NotRequired[int]


ProjectSettingsPatchDataRetentionValue: TypeAlias = (
    models.ProjectSettingsPatchDataRetentionValue | ProjectSettingsPatchDataRetentionValueDict
)
