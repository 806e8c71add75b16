from .._runtime import Model
from .project_settings_data_retention_value_default_config_schedule_item import (
    ProjectSettingsDataRetentionValueDefaultConfigScheduleItem,
)


class ProjectSettingsDataRetentionValueDefaultConfig(Model):
    manual_count: int
    schedule: list[ProjectSettingsDataRetentionValueDefaultConfigScheduleItem]
