"""What a call sends: its arguments, how they are written, and its body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from clientsmith.naming.identifier import Identifier
    from clientsmith.plan.model.types import Type

Location: TypeAlias = Literal["path", "query", "header", "cookie", "body", "accept", "content_type"]


@dataclass(frozen=True)
class Argument:
    """One argument of a method.

    `wire` is the name on the wire; `location` says where it travels. A `body` argument is the whole body
    where `is_whole`, or, where `is_rest`, a mapping of properties that the document does not name.
    `description` is empty where the name and the type say all there is to say.
    One whose location is `accept` or `content_type` chooses among media types.
    """

    name: Identifier
    wire: str
    location: Location
    type: Type
    required: bool
    description: str
    is_rest: bool = False
    is_whole: bool = False


@dataclass(frozen=True)
class ParameterStyle:
    """Serialisation of a parameter that differs from the default of its place (OpenAPI 3.1, 4.8.12.2)."""

    wire: str
    location: Location
    style: str
    explode: bool
    allow_reserved: bool
    content: str | None


@dataclass(frozen=True)
class Body:
    media_type: str
    required: bool
    #: Whether it is bytes as they are, in a media type that has another way to write values.
    is_file: bool = False
    #: Content types of the parts of a multipart body, by property (OpenAPI 3.1, 4.8.15).
    parts: tuple[tuple[str, str], ...] = ()
    #: The parts of a multipart body that are files, by property.
    files: tuple[str, ...] = ()
    #: The properties of a multipart body that are fixed tuples, and not files with their names.
    tuples: tuple[str, ...] = ()
    #: The properties whose decimals are strings in JSON, an empty name for the body itself.
    decimals: tuple[str, ...] = ()
    #: How properties of a form are written, where the document says so.
    styles: tuple[ParameterStyle, ...] = ()
    #: Further headers of the parts of a multipart body, by property.
    headers: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    #: What is sent where `media_type` is a range and the caller gives nothing.
    default: str | None = None

    @property
    def sent_as(self) -> str:
        """The content type of a request that does not choose another."""
        return self.default or self.media_type

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing to say about it but its media type."""
        return self.required and not (
            self.is_file
            or self.parts
            or self.files
            or self.tuples
            or self.decimals
            or self.styles
            or self.headers
        )
