"""The types of a client's surface, and whether one accepts every value of another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ANYTHING = ("Any", "object")


@dataclass(frozen=True)
class NamedType:
    """A type with a name and possibly type arguments.

    Args:
        name: a name of Python or of the runtime, or the symbol of a class.
        parts: its type arguments.
    """

    name: str
    parts: tuple[SurfaceType, ...] = ()


@dataclass(frozen=True)
class Value:
    """One value of a literal type.

    Args:
        value: the value, or the name of a member of an enumeration.
        base: the type of the value, such as `str` or the symbol of the enumeration.
    """

    value: str | int | bool
    base: str


#: The members of a union; any other type has one member.
SurfaceType: TypeAlias = tuple[NamedType | Value, ...]


class TypeDifference(StrEnum):
    """How a type changed, in the words of the rules."""

    SAME = "same"
    WIDENED = "widened"
    NARROWED = "narrowed"
    OTHER = "changed"


def difference(old: SurfaceType, new: SurfaceType, bases: Mapping[str, str]) -> TypeDifference:
    """Return how a type changed. `float` also accepts `int` (PEP 484).

    Args:
        old: the old type.
        new: the new type.
        bases: symbols of enumerations -> the built-in type of their members.
    """
    if old == new:
        return TypeDifference.SAME
    wider, narrower = covers(new, old, bases), covers(old, new, bases)
    if wider and narrower:
        return TypeDifference.SAME
    if wider:
        return TypeDifference.WIDENED
    return TypeDifference.NARROWED if narrower else TypeDifference.OTHER


def covers(wide: SurfaceType, narrow: SurfaceType, bases: Mapping[str, str]) -> bool:
    """Whether a type accepts every value of another one.

    Args:
        wide: the type that accepts values.
        narrow: the type whose values they are.
        bases: symbols of enumerations -> the built-in type of their members.
    """
    return all(any(_takes(taken, member, bases) for taken in wide) for member in narrow)


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
    """Replace symbols of classes in a type.

    Args:
        kind: the type.
        symbols: old symbols -> new symbols.
    """
    if not symbols:
        return kind
    return tuple(
        replace(member, base=symbols.get(member.base, member.base))
        if isinstance(member, Value)
        else NamedType(
            symbols.get(member.name, member.name),
            tuple(renamed(part, symbols) for part in member.parts),
        )
        for member in kind
    )


def expanded(
    kind: SurfaceType, aliases: Mapping[str, SurfaceType], outer: frozenset[str] = frozenset()
) -> SurfaceType:
    """Replace aliases in a type by the types that they stand for.

    Args:
        kind: the type.
        aliases: symbol -> the type that it stands for.
        outer: aliases to keep, because the type is a part of them and the expansion would not end.
    """
    members: list[NamedType | Value] = []
    for member in kind:
        if isinstance(member, Value):
            members.append(member)
        elif member.name in aliases and member.name not in outer:
            members += expanded(aliases[member.name], aliases, outer | {member.name})
        else:
            parts = tuple(expanded(part, aliases, outer) for part in member.parts)
            members.append(NamedType(member.name, parts))
    return tuple(dict.fromkeys(members))


def names_in(kind: SurfaceType) -> Iterator[str]:
    """Yield every name in a type, including those in its type arguments."""
    for member in kind:
        if isinstance(member, Value):
            yield member.base
        else:
            yield member.name
            for part in member.parts:
                yield from names_in(part)


def text_of(kind: SurfaceType, room: str = "") -> str:
    """Return a type as text, in the form that users of the package write.

    Args:
        kind: the type.
        room: the module, `models` or `types`, whose classes need no prefix.
    """
    members: list[str] = []
    values: list[str] = []
    for member in kind:
        if isinstance(member, Value):
            if not values:
                # All values of a union are written as one Literal, at the position of the first.
                members.append("")
            is_member = "." in member.base
            values.append(
                f"{_local(member.base, room)}.{member.value}" if is_member else repr(member.value)
            )
            continue
        parts = ", ".join(text_of(part, room) for part in member.parts)
        members.append(_local(member.name, room) + (f"[{parts}]" if parts else ""))
    literal = f"Literal[{', '.join(values)}]"
    return " | ".join(member or literal for member in members)


def _local(name: str, room: str) -> str:
    return name.removeprefix(f"{room}.") if room else name
