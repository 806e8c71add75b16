from .._runtime import Model


class ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem(Model):
    interval: str
    count: int
