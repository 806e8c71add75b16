from .._runtime import Model
from .environment_merge_input_resources_init import EnvironmentMergeInputResourcesInit


class EnvironmentMergeInputResources(Model):
    init: EnvironmentMergeInputResourcesInit | None = None
