from typing import TypeAlias

AddonType: TypeAlias = str
