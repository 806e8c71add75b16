"""Describe a request: its arguments, their serialization, and its body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from clientsmith.naming.identifier import Identifier
    from clientsmith.plan.model.types import Type

Location: TypeAlias = Literal["path", "query", "header", "cookie", "body", "accept", "content_type"]
#: Location, wire name, and whether it is the rest or the whole of the body.
ArgumentKey: TypeAlias = tuple[Location, str, bool, bool]


@dataclass(frozen=True)
class SharedArgument:
    """The use of an argument of the client: whether one of the two is required."""

    name: Identifier
    needed: bool


@dataclass(frozen=True)
class Incoming:
    """An argument that has no Python name yet.

    `wire` is the name on the wire; `location` says where it travels. A `body` argument is the whole body
    where `is_whole`, or, where `is_rest`, a mapping of properties that the document does not name.
    One whose location is `accept` or `content_type` chooses among media types.
    """

    wire: str
    location: Location
    type: Type
    required: bool
    description: str
    is_rest: bool = False
    is_whole: bool = False
    #: The argument of the client that is sent if the caller passes none.
    shared: SharedArgument | None = None

    @property
    def key(self) -> ArgumentKey:
        """What identifies an argument among those of a method."""
        return self.location, self.wire, self.is_rest, self.is_whole


@dataclass(frozen=True, kw_only=True)
class Argument(Incoming):
    """An argument of a method. Without a description, its name and type say all there is to say."""

    name: Identifier


@dataclass(frozen=True)
class ParameterStyle:
    """Serialization of a parameter that differs from the default of its place (OpenAPI 3.1, 4.8.12.2)."""

    wire: str
    location: Location
    style: str
    explode: bool
    allow_reserved: bool
    content: str | None


@dataclass(frozen=True)
class BodyPlan:
    media_type: str
    required: bool
    #: Whether the body is raw bytes, although values of its media type are serialized.
    is_file: bool = False
    #: Content types of the parts of a multipart body, by property (OpenAPI 3.1, 4.8.15).
    parts: tuple[tuple[str, str], ...] = ()
    #: The parts of a multipart body that are files, by property.
    files: tuple[str, ...] = ()
    #: The properties of a multipart body that are fixed tuples, not files with names.
    tuples: tuple[str, ...] = ()
    #: The properties whose decimals are strings in JSON, an empty name for the body itself.
    decimals: tuple[str, ...] = ()
    #: The serialization of properties of a form, if declared.
    styles: tuple[ParameterStyle, ...] = ()
    #: Additional headers of the parts of a multipart body, by property.
    headers: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    #: The media type to send if `media_type` is a range and the caller chooses nothing.
    default: str | None = None

    @property
    def sent_as(self) -> str:
        """The default content type of the request."""
        return self.default or self.media_type

    @property
    def is_plain(self) -> bool:
        """Whether the body has only a media type and no other settings."""
        return self.required and not (
            self.is_file
            or self.parts
            or self.files
            or self.tuples
            or self.decimals
            or self.styles
            or self.headers
        )
