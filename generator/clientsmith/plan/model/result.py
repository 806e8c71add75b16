"""Describe the result of a call: how a response is decoded, and its type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from clientsmith.plan.model.types import Scalar

if TYPE_CHECKING:
    from clientsmith.plan.model.types import Type
    from clientsmith.runtime.codecs import Decode

#: The name of a setting of a pagination strategy, and its value.
Setting: TypeAlias = "tuple[str, str | int | tuple[str, ...]]"
#: The ways to decode events and lines of a stream.
EVENTS: tuple[Decode, ...] = ("events", "event-texts", "event-fields", "event-text-fields")
STREAMS: tuple[Decode, ...] = (*EVENTS, "jsonlines")
#: An event without a declared type.
EVENT = Scalar("event")


@dataclass(frozen=True)
class OtherResult:
    """The result of another success status, such as `202` or `2XX`; `same` is the main result.

    `media_type` is there where the status brings other things as well, and its Content-Type decides.
    """

    status: str
    decode: Literal["json", "text", "any", "none", "bytes", "same"]
    type: Type
    media_type: str | None = None

    @property
    def key(self) -> str:
        """The status and media type by which the runtime finds it."""
        return f"{self.status} {self.media_type}" if self.media_type else self.status


@dataclass(frozen=True)
class Form:
    """A media type that a caller can request instead of the preferred one."""

    media_type: str
    decode: Decode
    type: Type
    #: Whether it is decoded like the preferred one.
    same: bool = False

    @property
    def is_checked(self) -> bool:
        """Whether the decoded value is validated."""
        return self.decode not in ("text", "bytes") and self.type != EVENT


@dataclass(frozen=True)
class Result:
    """The result of a call: `decode` turns bytes into `type`."""

    decode: Decode
    type: Type
    media_type: str | None
    description: str
    #: The document also has a success response without content.
    may_be_empty: bool = False
    #: Other success statuses with other results; `type` includes them all, `first` does not.
    others: tuple[OtherResult, ...] = ()
    first: Type | None = None
    #: The type of other success statuses, beside a file or a stream.
    beside: Type | None = None
    forms: tuple[Form, ...] = ()
    #: Whether another success status has a file.
    or_file: bool = False
    #: Media types of other statuses only, errors included; accepted after `media_type`.
    also: tuple[str, ...] = ()

    @property
    def types(self) -> tuple[Type, ...]:
        """The types of all values that it can have."""
        more = (self.first, self.beside)
        return (
            self.type,
            *(kind for kind in more if kind is not None),
            *(other.type for other in self.others),
            *(form.type for form in self.forms),
        )

    @property
    def may_be_file(self) -> bool:
        """Whether the result is either a file or a value."""
        return self.or_file or (self.decode == "bytes" and self.beside is not None)

    @property
    def value(self) -> Type:
        """The type of the result if it is not a file."""
        return self.beside or self.type

    @property
    def is_stream(self) -> bool:
        """Whether the result is a stream of items."""
        return self.decode in STREAMS

    @property
    def is_checked(self) -> bool:
        """Whether the decoded value is validated."""
        known = self.decode == "json" or (self.is_stream and self.type != EVENT)
        return known or self.is_any_text

    @property
    def is_any_text(self) -> bool:
        """Whether the result is text in any media type, such as JSON."""
        return self.decode == "any" and (self.first or self.type) == Scalar("str")


@dataclass(frozen=True)
class Pagination:
    """A pagination strategy of the runtime, its settings, and the type of the items."""

    strategy: str
    settings: tuple[Setting, ...]
    item: Type
    #: The index of the rule that applies, from 0.
    rule: int
