from .._runtime import Model
from .environment_restore_input_resources_init import EnvironmentRestoreInputResourcesInit


class EnvironmentRestoreInputResources(Model):
    init: EnvironmentRestoreInputResourcesInit | None = None
