"""The public names of a generated package that code may depend on.

`pointers` are JSON pointers (RFC 6901) to the corresponding elements of the canonical document. They are
ignored when names are compared.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from clientsmith.drift.changes import Place
from clientsmith.drift.surface.types import Value, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.drift.surface.types import SurfaceType

Kind: TypeAlias = Literal["model", "enumeration", "alias", "keys"]


@dataclass(frozen=True)
class PublicArgument:
    """An argument of a method; `type` does not include the marker for omitted arguments."""

    name: str
    type: SurfaceType
    required: bool
    keyword_only: bool
    pointers: frozenset[str] = field(default=frozenset(), compare=False)

    def __str__(self) -> str:
        return f"{self.name}: {text_of(self.type)}" + ("" if self.required else " = ...")


@dataclass(frozen=True)
class PublicSignature:
    """One overload of a method."""

    arguments: tuple[PublicArgument, ...]
    result: SurfaceType

    @property
    def by_name(self) -> dict[str, PublicArgument]:
        """The arguments by name."""
        return {argument.name: argument for argument in self.arguments}

    @property
    def positions(self) -> list[str]:
        """The names of the positional arguments, in their order."""
        return [argument.name for argument in self.arguments if not argument.keyword_only]

    def __str__(self) -> str:
        by_position = [str(argument) for argument in self.arguments if not argument.keyword_only]
        by_name = [str(argument) for argument in self.arguments if argument.keyword_only]
        parts = [*by_position, *(["*", *by_name] if by_name else [])]
        return f"({', '.join(parts)}) -> {text_of(self.result)}"


@dataclass(frozen=True)
class PublicMethod:
    """A method, by its dotted name in the client, and its operation.

    `overloads` has the preferred overload first; it is empty if there is only one signature. `sends` and
    `accepts` are the default media types; `sends` is empty without a request body.
    """

    symbol: str
    http_method: str
    path: str
    signature: PublicSignature
    overloads: tuple[PublicSignature, ...] = ()
    deprecated: bool = False
    sends: str = ""
    accepts: str = ""
    pointers: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def route(self) -> tuple[str, str]:
        return self.http_method, self.path

    @property
    def signatures(self) -> tuple[PublicSignature, ...]:
        """Its own signature and those of its overloads."""
        return (self.signature, *self.overloads)

    def __str__(self) -> str:
        return f"{self.symbol}{self.signature}"

    def place(self, argument: str = "") -> Place:
        """Return its name in reports, or that of an argument."""
        return Place(self.http_method, self.path, field=argument, symbol=self.symbol)


@dataclass(frozen=True)
class PublicMember:
    """A field of a model, a key of a dictionary, or the value of a member of an enumeration."""

    type: SurfaceType
    required: bool = False
    pointers: frozenset[str] = field(default=frozenset(), compare=False)


@dataclass(frozen=True)
class PublicClass:
    """A name in `models` or `types`. An alias has one member, whose name is empty.

    `base` is the built-in type of the members of an enumeration; empty for other kinds.
    """

    symbol: str
    kind: Kind
    members: Mapping[str, PublicMember]
    base: str = ""

    @property
    def room(self) -> str:
        """The module that exports it: `models` or `types`."""
        return self.symbol.partition(".")[0]

    def place(self, member: str = "") -> Place:
        """Return its name in reports, or that of a member."""
        return Place(field=member, symbol=self.symbol)

    def text_of(self, member: PublicMember) -> str:
        """Return the type of a member as text, or its value in an enumeration."""
        if self.kind == "enumeration":
            return ", ".join(repr(value.value) for value in member.type if isinstance(value, Value))
        return text_of(member.type, self.room)


@dataclass(frozen=True)
class Surface:
    """All public names, by symbol. The client's constructor is a method with the name of the client."""

    methods: Mapping[str, PublicMethod]
    classes: Mapping[str, PublicClass]
