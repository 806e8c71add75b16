from typing import Any

from .._runtime import Model
from .project_settings_patch_build_resources import ProjectSettingsPatchBuildResources
from .project_settings_patch_data_retention_value import ProjectSettingsPatchDataRetentionValue
from .project_settings_patch_maintenance_window import ProjectSettingsPatchMaintenanceWindow


class ProjectSettingsPatch(Model):
    build_resources: ProjectSettingsPatchBuildResources | None = None
    data_retention: dict[str, ProjectSettingsPatchDataRetentionValue] | None = None
    initialize: dict[str, Any] | None = None
    maintenance_window: ProjectSettingsPatchMaintenanceWindow | None = None
