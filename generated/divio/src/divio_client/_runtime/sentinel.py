# The shared runtime, the same in every client; see __init__.py.
"""The value of an argument that is left out, as opposed to null."""

from __future__ import annotations

from typing import Final, Literal


class Omit:
    """The type of `omit`, the default of every optional argument."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
