from .._runtime import Model
from .environment_activate_input_resources import EnvironmentActivateInputResources


class EnvironmentActivateInput(Model):
    resources: EnvironmentActivateInputResources | None = None
