from typing import TypeAlias

from .._runtime import Model


class ProviderTypeListItem(Model):
    type: str
    type_human_readable: str
    """`type` as text for a user interface."""


ProviderTypeList: TypeAlias = list[ProviderTypeListItem]
