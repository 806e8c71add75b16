from .._runtime import Model
from .environment_deploy_input_strategy import EnvironmentDeployInputStrategy


class EnvironmentDeployInput(Model):
    strategy: EnvironmentDeployInputStrategy | None = None
