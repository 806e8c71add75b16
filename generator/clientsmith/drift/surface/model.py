"""What is public in a generated package, as far as a change of it is felt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind: TypeAlias = Literal["model", "enumeration", "alias", "keys"]


@dataclass(frozen=True)
class Argument:
    """An argument of a method; `type` is Python text, without the mark for what was left out."""

    name: str
    type: str
    required: bool
    keyword_only: bool


@dataclass(frozen=True)
class Signature:
    arguments: tuple[Argument, ...]
    result: str

    def __str__(self) -> str:
        parts = []
        starred = False
        for one in self.arguments:
            if one.keyword_only and not starred:
                parts.append("*")
                starred = True
            parts.append(f"{one.name}: {one.type}" + ("" if one.required else " = ..."))
        return f"({', '.join(parts)}) -> {self.result}"


@dataclass(frozen=True)
class Method:
    """A method by its dotted name below the client, with the operation that it calls.

    `overloads` are the ways to call it, the preferred one first; empty where there is one way. `sends` and
    `accepts` are the media types of a call that chooses none; empty where it sends nothing.
    """

    symbol: str
    http_method: str
    path: str
    signature: Signature
    overloads: tuple[Signature, ...] = ()
    deprecated: bool = False
    sends: str = ""
    accepts: str = ""

    @property
    def route(self) -> tuple[str, str]:
        return self.http_method, self.path


@dataclass(frozen=True)
class Member:
    """A field of a model, a key of a dictionary (then `type` says which), or a member of an enumeration."""

    type: str
    required: bool = False


@dataclass(frozen=True)
class Class:
    """A name of `models` or `types`. An alias has one member, which has no name.

    `base` is the plain type whose values those of an enumeration are as well; empty for anything else.
    """

    symbol: str
    kind: Kind
    members: Mapping[str, Member]
    base: str = ""


@dataclass(frozen=True)
class Surface:
    """All of it, by symbol. The client's own arguments are those of a method called like the client."""

    methods: Mapping[str, Method]
    classes: Mapping[str, Class]
