from .._runtime import Model
from .variable_target_list import VariableTargetList


class ServerOptions(Model):
    variable_targets: VariableTargetList
    """Where a variable can be put."""
