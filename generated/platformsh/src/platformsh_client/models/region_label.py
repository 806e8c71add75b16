from typing import TypeAlias

RegionLabel: TypeAlias = str
