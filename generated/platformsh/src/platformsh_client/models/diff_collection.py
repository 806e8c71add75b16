from typing import TypeAlias

from .._runtime import Model


class Diff(Model):
    diff: str
    id: str
    new_id: str | None
    new_path: str | None
    old_id: dict[str, str]
    old_path: str | None


DiffCollection: TypeAlias = list[Diff]
