from .._runtime import Model
from .variable_target_list import VariableTargetList


class ServerOptions(Model):
    variable_targets: VariableTargetList
