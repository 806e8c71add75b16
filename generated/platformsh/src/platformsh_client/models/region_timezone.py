from typing import TypeAlias

RegionTimezone: TypeAlias = str
