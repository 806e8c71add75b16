from typing import TypeAlias

from .._runtime import DateTime

UpdatedAt: TypeAlias = DateTime
