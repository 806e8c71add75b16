from .._runtime import Model
from .project_settings_patch_maintenance_window_recurrence import (
    ProjectSettingsPatchMaintenanceWindowRecurrence,
)


class ProjectSettingsPatchMaintenanceWindow(Model):
    recurrence: ProjectSettingsPatchMaintenanceWindowRecurrence
