from .._runtime import Model
from .environment_branch_input_resources_init import EnvironmentBranchInputResourcesInit


class EnvironmentBranchInputResources(Model):
    init: EnvironmentBranchInputResourcesInit | None = None
