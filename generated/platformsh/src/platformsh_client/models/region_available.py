from typing import TypeAlias

RegionAvailable: TypeAlias = bool
