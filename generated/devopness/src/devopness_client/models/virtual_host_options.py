from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .variable_target_list import VariableTargetList
from .virtual_host_type import VirtualHostType


class StaticVirtualHostType(Model):
    hint: FieldHint
    name: VirtualHostType
    name_human_readable: str


StaticVirtualHostTypeList: TypeAlias = list[StaticVirtualHostType]


class VirtualHostOptions(Model):
    variable_targets: VariableTargetList
    virtual_host_types: StaticVirtualHostTypeList
