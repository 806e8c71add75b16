"""What a call gives: how an answer is read, and into what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from generator.plan.model.types import Scalar

if TYPE_CHECKING:
    from generator.plan.model.types import Type

Decode: TypeAlias = Literal["json", "text", "bytes", "none", "events", "jsonlines", "any"]


@dataclass(frozen=True)
class OtherResult:
    """What comes with another status of success, such as `202` or `2XX`; `same` is the result itself."""

    status: str
    decode: Literal["json", "text", "any", "none", "same"]
    type: Type


@dataclass(frozen=True)
class Form:
    """A media type that a caller can ask for instead of the preferred one."""

    media_type: str
    decode: Decode
    type: Type


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

    @property
    def is_any_text(self) -> bool:
        """Whether it is a text in whatever media type comes, such as JSON."""
        return self.decode == "any" and (self.first or self.type) == Scalar("str")


@dataclass(frozen=True)
class Pagination:
    """A strategy of the runtime and its settings, and what a page's items are."""

    strategy: str
    settings: tuple[tuple[str, str | tuple[str, ...]], ...]
    item: Type
    #: Which of the rules in provider.toml applied, from 0.
    rule: int
