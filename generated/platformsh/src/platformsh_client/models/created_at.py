from typing import TypeAlias

from .._runtime import DateTime

CreatedAt: TypeAlias = DateTime
