from .._runtime import Model
from .project_settings_maintenance_window_recurrence import (
    ProjectSettingsMaintenanceWindowRecurrence,
)


class ProjectSettingsMaintenanceWindow(Model):
    recurrence: ProjectSettingsMaintenanceWindowRecurrence
