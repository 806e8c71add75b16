from .._runtime import Model


class ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem(Model):
    count: int
    interval: str
