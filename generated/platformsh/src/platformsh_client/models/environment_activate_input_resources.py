from .._runtime import Model
from .environment_activate_input_resources_init import EnvironmentActivateInputResourcesInit


class EnvironmentActivateInputResources(Model):
    init: EnvironmentActivateInputResourcesInit | None = None
