from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .variable_target_list import VariableTargetList
from .virtual_host_type import VirtualHostType


class StaticVirtualHostType(Model):
    hint: FieldHint
    """Help text for people."""

    name: VirtualHostType
    name_human_readable: str
    """`name` as text for a user interface."""


StaticVirtualHostTypeList: TypeAlias = list[StaticVirtualHostType]


class VirtualHostOptions(Model):
    variable_targets: VariableTargetList
    """Where a variable can be put."""

    virtual_host_types: StaticVirtualHostTypeList
