from .._runtime import Model


class ProjectSettingsPatchBuildResources(Model):
    cpu: float | int | None = None
    memory: int | None = None


class ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem(Model):
    count: int
    interval: str


class ProjectSettingsPatchDataRetentionValueDefaultConfig(Model):
    manual_count: int | None = None
    schedule: list[ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem] | None = None


class ProjectSettingsPatchDataRetentionValue(Model):
    default_config: ProjectSettingsPatchDataRetentionValueDefaultConfig
    max_backups: int | None = None


class ProjectSettingsPatchMaintenanceWindowRecurrence(Model):
    day_of_week: int
    interval: str
    time: str


class ProjectSettingsPatchMaintenanceWindow(Model):
    recurrence: ProjectSettingsPatchMaintenanceWindowRecurrence
