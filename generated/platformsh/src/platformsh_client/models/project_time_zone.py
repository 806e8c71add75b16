from typing import TypeAlias

ProjectTimeZone: TypeAlias = str
