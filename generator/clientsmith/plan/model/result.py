"""What a call gives: how an answer is read, and into what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from clientsmith.plan.model.types import Scalar

if TYPE_CHECKING:
    from clientsmith.plan.model.types import Type
    from clientsmith.runtime.codecs import Decode

#: The name of a strategy's setting, and its value.
Setting: TypeAlias = "tuple[str, str | int | tuple[str, ...]]"
#: The ways to read an event of a stream, and a line of one.
EVENTS: tuple[Decode, ...] = ("events", "event-texts", "event-fields", "event-text-fields")
STREAMS: tuple[Decode, ...] = (*EVENTS, "jsonlines")
#: An event itself, where nothing is promised of it.
EVENT = Scalar("event")


@dataclass(frozen=True)
class OtherResult:
    """What comes with another status of success, such as `202` or `2XX`; `same` is the result itself.

    `media_type` is there where the status brings other things as well, and its Content-Type decides.
    """

    status: str
    decode: Literal["json", "text", "any", "none", "bytes", "same"]
    type: Type
    media_type: str | None = None

    @property
    def key(self) -> str:
        """What answers it stands for, as the runtime looks for it."""
        return f"{self.status} {self.media_type}" if self.media_type else self.status


@dataclass(frozen=True)
class Form:
    """A media type that a caller can ask for instead of the preferred one."""

    media_type: str
    decode: Decode
    type: Type
    #: Whether it is read as the preferred one is.
    same: bool = False

    @property
    def is_checked(self) -> bool:
        """Whether what comes is checked against the type, rather than being of it anyway."""
        return self.decode not in ("text", "bytes") and self.type != EVENT


@dataclass(frozen=True)
class Result:
    """What a call gives: `decode` is the way from bytes to `type`."""

    decode: Decode
    type: Type
    media_type: str | None
    description: str
    #: The document also has a success without content.
    may_be_empty: bool = False
    #: Other statuses of success that bring something else; `type` spans them all, `first` is without them.
    others: tuple[OtherResult, ...] = ()
    first: Type | None = None
    #: What comes instead of a file or a stream with other statuses of success.
    beside: Type | None = None
    forms: tuple[Form, ...] = ()
    #: Whether a file comes instead with another status of success.
    or_file: bool = False
    #: Media types that come with other statuses only, errors among them, and are asked for after
    #: `media_type`.
    also: tuple[str, ...] = ()

    @property
    def may_be_file(self) -> bool:
        """Whether it is either a file or a value."""
        return self.or_file or (self.decode == "bytes" and self.beside is not None)

    @property
    def value(self) -> Type:
        """What it is where it is no file."""
        return self.beside or self.type

    @property
    def is_stream(self) -> bool:
        """Whether items come one by one."""
        return self.decode in STREAMS

    @property
    def is_checked(self) -> bool:
        """Whether what comes is checked against the type, rather than being of it anyway."""
        known = self.decode == "json" or (self.is_stream and self.type != EVENT)
        return known or self.is_any_text

    @property
    def is_any_text(self) -> bool:
        """Whether it is a text in whatever media type comes, such as JSON."""
        return self.decode == "any" and (self.first or self.type) == Scalar("str")


@dataclass(frozen=True)
class Pagination:
    """A strategy of the runtime and its settings, and what a page's items are."""

    strategy: str
    settings: tuple[Setting, ...]
    item: Type
    #: Which of the rules in provider.toml applied, from 0.
    rule: int
