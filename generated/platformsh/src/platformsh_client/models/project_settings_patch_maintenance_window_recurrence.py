from .._runtime import Model


class ProjectSettingsPatchMaintenanceWindowRecurrence(Model):
    day_of_week: int
    interval: str
    time: str
