from typing import TypeAlias

ProjectDefaultBranch: TypeAlias = str
