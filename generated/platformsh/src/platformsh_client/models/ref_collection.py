from typing import TypeAlias

from .ref import Ref

RefCollection: TypeAlias = list[Ref]
