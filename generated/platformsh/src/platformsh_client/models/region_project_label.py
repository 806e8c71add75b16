from typing import TypeAlias

RegionProjectLabel: TypeAlias = str
