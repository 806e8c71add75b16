from .._runtime import Model
from .static_virtual_host_type_list import StaticVirtualHostTypeList
from .variable_target_list import VariableTargetList


class VirtualHostOptions(Model):
    variable_targets: VariableTargetList
    virtual_host_types: StaticVirtualHostTypeList
