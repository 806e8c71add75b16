from .._runtime import Model
from .environment_merge_input_resources import EnvironmentMergeInputResources


class EnvironmentMergeInput(Model):
    resources: EnvironmentMergeInputResources | None = None
