# The shared runtime, the same in every client; see __init__.py.
"""Frozen value classes that are fast to import.

`dataclasses` compiles source text for each class, which takes about half a millisecond, more in all than the
rest of the import of a client. A `Record` looks the same to readers and type checkers, and all of them
share one `__init__`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Mapping

EMPTY: Mapping[str, Any] = MappingProxyType({})
"""The default of fields that are mappings."""


@dataclass_transform(frozen_default=True)
class Record:
    """Base of frozen value classes. Annotations are fields, class attributes their defaults."""

    _fields: ClassVar[tuple[str, ...]] = ()
    _hidden: ClassVar[frozenset[str]] = frozenset()
    """Fields that `repr` leaves out."""

    def __init_subclass__(cls, *, kw_only: bool = False) -> None:
        own = (n for n, kind in cls.__annotations__.items() if not str(kind).startswith("ClassVar"))
        cls._fields = tuple(dict.fromkeys((*cls._fields, *own)))

    def __init__(self, *values: Any, **named: Any) -> None:
        cls = type(self)
        state = self.__dict__
        state.update(zip(cls._fields, values, strict=False))
        state.update(named)
        for name in cls._fields:
            if name not in state:
                if not hasattr(cls, name):
                    raise TypeError(f"{cls.__name__}: {name} is missing")
                state[name] = getattr(cls, name)
        if len(state) != len(cls._fields) or len(values) + len(named) > len(state):
            unknown = ", ".join(sorted(named.keys() - set(cls._fields))) or "too many values"
            raise TypeError(f"{cls.__name__}: {unknown}")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __repr__(self) -> str:
        shown = (f"{n}={getattr(self, n)!r}" for n in self._fields if n not in self._hidden)
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._fields)

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in self._fields)))

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values in some fields."""
        return type(self)(**{name: getattr(self, name) for name in self._fields} | changes)
