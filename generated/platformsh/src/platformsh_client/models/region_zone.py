from typing import TypeAlias

RegionZone: TypeAlias = str
