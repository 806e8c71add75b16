from typing import TypeAlias

from .diff import Diff

DiffCollection: TypeAlias = list[Diff]
