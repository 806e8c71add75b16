from typing import TypeAlias

RegionEndpoint: TypeAlias = str
