from typing import TypeAlias

from .._runtime import Model


class ProviderTypeListItem(Model):
    type: str
    type_human_readable: str


ProviderTypeList: TypeAlias = list[ProviderTypeListItem]
