from typing import TypeAlias

ProjectUI: TypeAlias = str
