from .._runtime import Model
from .project_settings_patch_data_retention_value_default_config_schedule_item import (
    ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem,
)


class ProjectSettingsPatchDataRetentionValueDefaultConfig(Model):
    manual_count: int | None = None
    schedule: list[ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem] | None = None
