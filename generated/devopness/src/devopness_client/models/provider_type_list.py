from typing import TypeAlias

from .provider_type_list_item import ProviderTypeListItem

ProviderTypeList: TypeAlias = list[ProviderTypeListItem]
