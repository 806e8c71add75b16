from typing import TypeAlias

HelmKeyValues: TypeAlias = list[list[str]]
