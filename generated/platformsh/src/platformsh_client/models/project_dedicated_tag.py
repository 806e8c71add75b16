from typing import TypeAlias

ProjectDedicatedTag: TypeAlias = str
