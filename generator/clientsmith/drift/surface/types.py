"""The types of a client's surface, and whether one takes every value that another one gives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ANYTHING = ("Any", "object")


@dataclass(frozen=True)
class NamedType:
    """A type by its name, with the types that it is made of.

    Args:
        name: what it is called: a name of Python or of the runtime, or the symbol of a class.
        parts: what stands in its brackets.
    """

    name: str
    parts: tuple[SurfaceType, ...] = ()


@dataclass(frozen=True)
class Value:
    """One value of a literal type.

    Args:
        value: the value, or the name of a member of an enumeration.
        base: the type that it is a value of, such as `str` or the symbol of the enumeration.
    """

    value: str | int | bool
    base: str


#: The alternatives of a union; one for any other type.
SurfaceType: TypeAlias = tuple[NamedType | Value, ...]


class Difference(Enum):
    SAME = "same"
    WIDENED = "widened"
    NARROWED = "narrowed"
    OTHER = "other"


def difference(old: SurfaceType, new: SurfaceType, bases: Mapping[str, str]) -> Difference:
    """Tell how a type changed. `int` is also a `float`, as type checkers have it (PEP 484).

    Args:
        old: the type before.
        new: the type after.
        bases: the symbols of enumerations whose members are also values of a plain type -> that type.
    """
    if old == new:
        return Difference.SAME
    wider, narrower = covers(new, old, bases), covers(old, new, bases)
    if wider and narrower:
        return Difference.SAME
    if wider:
        return Difference.WIDENED
    return Difference.NARROWED if narrower else Difference.OTHER


def covers(wide: SurfaceType, narrow: SurfaceType, bases: Mapping[str, str]) -> bool:
    """Return whether every value of `narrow` is one of `wide`, as far as the types tell."""
    return all(any(_takes(taken, given, bases) for taken in wide) for given in narrow)


def _takes(wide: NamedType | Value, narrow: NamedType | Value, bases: Mapping[str, str]) -> bool:
    if wide == narrow:
        return True
    if isinstance(wide, Value):
        return False
    if wide.name in _ANYTHING:
        return True
    if isinstance(narrow, Value):
        return wide.name == narrow.base or wide.name == bases.get(narrow.base)
    if narrow.name in bases:
        return bases[narrow.name] == wide.name
    if (wide.name, narrow.name) == ("float", "int"):
        return True
    if (wide.name, narrow.name) == ("Sequence", "tuple"):
        return all(covers(wide.parts[0], part, bases) for part in narrow.parts)
    if wide.name != narrow.name or not wide.parts or len(wide.parts) != len(narrow.parts):
        return False
    return all(covers(*parts, bases) for parts in zip(wide.parts, narrow.parts, strict=True))


def renamed(kind: SurfaceType, symbols: Mapping[str, str]) -> SurfaceType:
    """Return a type in which classes have other symbols."""
    if not symbols:
        return kind
    return tuple(
        replace(one, base=symbols.get(one.base, one.base))
        if isinstance(one, Value)
        else NamedType(
            symbols.get(one.name, one.name), tuple(renamed(part, symbols) for part in one.parts)
        )
        for one in kind
    )


def expanded(
    kind: SurfaceType, aliases: Mapping[str, SurfaceType], outer: frozenset[str] = frozenset()
) -> SurfaceType:
    """Return a type without aliases.

    Args:
        kind: the type.
        aliases: symbol -> the type that it stands for.
        outer: aliases that stay, because the type is a part of them: they would have no end.
    """
    members: list[NamedType | Value] = []
    for one in kind:
        if isinstance(one, Value):
            members.append(one)
        elif one.name in aliases and one.name not in outer:
            members += expanded(aliases[one.name], aliases, outer | {one.name})
        else:
            parts = tuple(expanded(part, aliases, outer) for part in one.parts)
            members.append(NamedType(one.name, parts))
    return tuple(dict.fromkeys(members))


def names_in(kind: SurfaceType) -> Iterator[str]:
    """Yield every name that a type mentions, those of its parts included."""
    for one in kind:
        if isinstance(one, Value):
            yield one.base
        else:
            yield one.name
            for part in one.parts:
                yield from names_in(part)


def text_of(kind: SurfaceType, room: str = "") -> str:
    """Spell a type as code that uses the package spells it.

    Args:
        kind: the type.
        room: `models` or `types` for what is written there, where classes go without it.
    """
    members: list[str] = []
    values: list[str] = []
    for one in kind:
        if isinstance(one, Value):
            if not values:
                # All values of a union stand in one literal, in the place of the first.
                members.append("")
            is_member = "." in one.base
            values.append(f"{_local(one.base, room)}.{one.value}" if is_member else repr(one.value))
            continue
        parts = ", ".join(text_of(part, room) for part in one.parts)
        members.append(_local(one.name, room) + (f"[{parts}]" if parts else ""))
    literal = f"Literal[{', '.join(values)}]"
    return " | ".join(member or literal for member in members)


def _local(name: str, room: str) -> str:
    return name.removeprefix(f"{room}.") if room else name
