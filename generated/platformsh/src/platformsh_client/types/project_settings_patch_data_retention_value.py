"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProjectSettingsPatchDataRetentionValueDict(TypedDict):
    """`ProjectSettingsPatchDataRetentionValue` by the names of the wire."""

    default_config: types.ProjectSettingsPatchDataRetentionValueDefaultConfig

    max_backups: NotRequired[int]


ProjectSettingsPatchDataRetentionValue: TypeAlias = (
    models.ProjectSettingsPatchDataRetentionValue | ProjectSettingsPatchDataRetentionValueDict
)
