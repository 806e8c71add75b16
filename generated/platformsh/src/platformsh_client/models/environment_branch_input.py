from .._runtime import Model
from .environment_branch_input_resources import EnvironmentBranchInputResources
from .environment_branch_input_type import EnvironmentBranchInputType


class EnvironmentBranchInput(Model):
    clone_parent: bool | None = None
    name: str
    resources: EnvironmentBranchInputResources | None = None
    title: str
    type: EnvironmentBranchInputType | None = None
