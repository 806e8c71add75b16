from .._runtime import Model


class ProjectSettingsMaintenanceWindowRecurrence(Model):
    interval: str
    day_of_week: int
    time: str
