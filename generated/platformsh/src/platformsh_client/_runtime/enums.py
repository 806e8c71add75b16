# The shared runtime, the same in every client; see __init__.py.
"""Base classes of the generated enumerations."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


class OpenStrEnum(StrEnum):
    """A string enumeration that also accepts values that the document does not list.

    An unknown value becomes an object like a member that equals the string. The class does not keep
    it, so unknown values do not use memory.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the document that the client was generated from lists the value."""
        return self._value_ in _known(type(self))

    def __repr__(self) -> str:
        known = f".{self._name_}" if self.is_known else ""
        return f"<{type(self).__name__}{known}: {self._value_!r}>"

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (self._value_,)


class OpenIntEnum(IntEnum):
    """An integer enumeration that also accepts values that the document does not list."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the document that the client was generated from lists the value."""
        return self._value_ in _known(type(self))

    def __repr__(self) -> str:
        known = f".{self._name_}" if self.is_known else ""
        return f"<{type(self).__name__}{known}: {self._value_!r}>"

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[int]]:
        return type(self), (self._value_,)


def _known(enumeration: type[StrEnum | IntEnum]) -> Mapping[object, object]:
    return enumeration._value2member_map_
