from typing import TypeAlias

CarbonTotal: TypeAlias = float | int
