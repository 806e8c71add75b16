from .._runtime import Model


class ProjectSettingsMaintenanceWindowRecurrence(Model):
    day_of_week: int
    interval: str
    time: str
