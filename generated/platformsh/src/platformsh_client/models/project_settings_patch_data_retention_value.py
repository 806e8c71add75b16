from .._runtime import Model
from .project_settings_patch_data_retention_value_default_config import (
    ProjectSettingsPatchDataRetentionValueDefaultConfig,
)


class ProjectSettingsPatchDataRetentionValue(Model):
    default_config: ProjectSettingsPatchDataRetentionValueDefaultConfig
    max_backups: int | None = None
