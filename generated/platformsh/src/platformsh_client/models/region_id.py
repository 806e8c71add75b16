from typing import TypeAlias

RegionID: TypeAlias = str
