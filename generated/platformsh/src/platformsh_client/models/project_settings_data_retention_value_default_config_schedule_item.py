from .._runtime import Model


class ProjectSettingsDataRetentionValueDefaultConfigScheduleItem(Model):
    interval: str
    count: int
