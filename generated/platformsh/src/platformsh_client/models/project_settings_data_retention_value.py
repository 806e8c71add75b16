from .._runtime import Model
from .project_settings_data_retention_value_default_config import (
    ProjectSettingsDataRetentionValueDefaultConfig,
)


class ProjectSettingsDataRetentionValue(Model):
    default_config: ProjectSettingsDataRetentionValueDefaultConfig
    max_backups: int
