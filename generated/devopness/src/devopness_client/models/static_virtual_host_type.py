from .._runtime import Model
from .field_hint import FieldHint
from .virtual_host_type import VirtualHostType


class StaticVirtualHostType(Model):
    hint: FieldHint
    name: VirtualHostType
    name_human_readable: str
