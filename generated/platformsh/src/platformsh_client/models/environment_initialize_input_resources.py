from .._runtime import Model
from .environment_initialize_input_resources_init import EnvironmentInitializeInputResourcesInit


class EnvironmentInitializeInputResources(Model):
    init: EnvironmentInitializeInputResourcesInit | None = None
