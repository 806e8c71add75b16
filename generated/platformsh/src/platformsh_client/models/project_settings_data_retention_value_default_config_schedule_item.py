from .._runtime import Model


class ProjectSettingsDataRetentionValueDefaultConfigScheduleItem(Model):
    count: int
    interval: str
