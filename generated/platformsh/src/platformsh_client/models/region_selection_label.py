from typing import TypeAlias

RegionSelectionLabel: TypeAlias = str
