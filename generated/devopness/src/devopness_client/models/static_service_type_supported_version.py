from .._runtime import Model
from .variable_target_list import VariableTargetList


class StaticServiceTypeSupportedVersion(Model):
    version: str | None = None
    variable_targets: VariableTargetList | None = None
