from .._runtime import Model


class ProjectSettingsPatchMaintenanceWindowRecurrence(Model):
    interval: str
    day_of_week: int
    time: str
