# The shared runtime, the same in every client; see __init__.py.
"""The third state of an argument: not a value, not null, but left out."""

from __future__ import annotations

from typing import Final, Literal


class Omit:
    """The type of `omit`, the default of every argument that may be left out."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
