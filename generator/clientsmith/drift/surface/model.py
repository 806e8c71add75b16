"""What is public in a generated package, as far as code that uses it depends on it.

`pointers` of each thing are those of what it stands for in the canonical document (RFC 6901). Things are
equal without them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from clientsmith.drift.surface.types import Value, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.drift.surface.types import SurfaceType

Kind: TypeAlias = Literal["model", "enumeration", "alias", "keys"]


@dataclass(frozen=True)
class Argument:
    """An argument of a method; `type` is without the mark for what was left out."""

    name: str
    type: SurfaceType
    required: bool
    keyword_only: bool
    pointers: frozenset[str] = field(default=frozenset(), compare=False)

    def __str__(self) -> str:
        return f"{self.name}: {text_of(self.type)}" + ("" if self.required else " = ...")


@dataclass(frozen=True)
class Signature:
    """One way to call a method."""

    arguments: tuple[Argument, ...]
    result: SurfaceType

    def __str__(self) -> str:
        by_position = [str(one) for one in self.arguments if not one.keyword_only]
        by_name = [str(one) for one in self.arguments if one.keyword_only]
        parts = [*by_position, *(["*", *by_name] if by_name else [])]
        return f"({', '.join(parts)}) -> {text_of(self.result)}"


@dataclass(frozen=True)
class Method:
    """A method by its dotted name below the client, with the operation that it calls.

    `overloads` are the ways to call it, the preferred one first; empty if there is one way. `sends` and
    `accepts` are the media types of a call that chooses none; empty if it sends nothing.
    """

    symbol: str
    http_method: str
    path: str
    signature: Signature
    overloads: tuple[Signature, ...] = ()
    deprecated: bool = False
    sends: str = ""
    accepts: str = ""
    pointers: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def route(self) -> tuple[str, str]:
        return self.http_method, self.path


@dataclass(frozen=True)
class Member:
    """A field of a model, a key of a dictionary, or the value of a member of an enumeration."""

    type: SurfaceType
    required: bool = False
    pointers: frozenset[str] = field(default=frozenset(), compare=False)


@dataclass(frozen=True)
class Class:
    """A name of `models` or `types`. An alias has one member, which has no name.

    `base` is the plain type whose values those of an enumeration are as well; empty for anything else.
    """

    symbol: str
    kind: Kind
    members: Mapping[str, Member]
    base: str = ""

    @property
    def room(self) -> str:
        """The module that it is imported from: `models` or `types`."""
        return self.symbol.partition(".")[0]

    def text_of(self, member: Member) -> str:
        """Spell what a member is: its type, or its value in an enumeration."""
        if self.kind == "enumeration":
            return ", ".join(repr(one.value) for one in member.type if isinstance(one, Value))
        return text_of(member.type, self.room)


@dataclass(frozen=True)
class Surface:
    """All of it, by symbol. The client's own arguments are those of a method called like the client."""

    methods: Mapping[str, Method]
    classes: Mapping[str, Class]
