from typing import TypeAlias

ProjectID: TypeAlias = str
