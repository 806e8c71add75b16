from typing import TypeAlias

FilterSelectValues: TypeAlias = list[str | None] | dict[str, str | None]
