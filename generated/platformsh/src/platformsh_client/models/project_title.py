from typing import TypeAlias

ProjectTitle: TypeAlias = str
