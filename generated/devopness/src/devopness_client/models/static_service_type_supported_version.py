from .._runtime import Model
from .variable_target_list import VariableTargetList


class StaticServiceTypeSupportedVersion(Model):
    variable_targets: VariableTargetList | None = None
    version: str | None = None
