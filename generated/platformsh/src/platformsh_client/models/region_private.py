from typing import TypeAlias

RegionPrivate: TypeAlias = bool
