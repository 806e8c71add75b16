from typing import TypeAlias

from .._runtime import DateTime

GrantedAt: TypeAlias = DateTime
