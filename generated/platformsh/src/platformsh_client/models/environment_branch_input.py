from .._runtime import Model
from .environment_branch_input_resources import EnvironmentBranchInputResources
from .environment_branch_input_type import EnvironmentBranchInputType


class EnvironmentBranchInput(Model):
    title: str
    name: str
    clone_parent: bool | None = None
    type: EnvironmentBranchInputType | None = None
    resources: EnvironmentBranchInputResources | None = None
