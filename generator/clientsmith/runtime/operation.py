"""The description of an API in generated code: an `Operation` for each, and `ClientSettings`."""

from __future__ import annotations

import re
import threading
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import unquote

from .bodies import Body
from .encode import Param, Place, path_text
from .errors import ClientError
from .media_types import covers, plain
from .record import EMPTY, Record
from .sentinel import Omit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .auth import Credential, Scheme
    from .codecs import Decode
    from .mend import Validator
    from .pagination import Paging

T = TypeVar("T")
Security = tuple[tuple[str, ...], ...]

_TEMPLATE = re.compile(r"\{([^{}]+)\}")
# Building a validator also builds the models it uses, which two threads must not do at once.
_BUILDING = threading.RLock()


class Operation(Record, Generic[T]):
    """One operation: its route, and how its arguments and its responses are encoded.

    `T` is the type of the result, or of an item for an operation with `paging`.
    """

    id: str
    method: str
    path: str
    params: tuple[Param, ...] = ()
    body: str | Body | None = None
    result: Callable[[], Any] | None = None
    decode: Decode = "json"
    accept: str = "application/json"
    security: Security | None = None
    paging: Paging | None = None
    server: str | None = None
    """The operation's own server, if any: a URL, or a path at the origin of the base URL."""
    others: Mapping[str, tuple[Decode, Callable[[], Any] | None] | None] = EMPTY
    """How responses of other success statuses are read, by `202`, `2XX`, or `206 image/png` if the
    content type decides too. None is like `result`."""
    also: str = ""
    """The media types of those and of errors, requested after `accept`."""
    bodies: Mapping[str, Body] = EMPTY
    """How bodies of other media types than that of `body` are encoded."""
    forms: Mapping[str, tuple[Decode, Callable[[], Any] | None] | None] = EMPTY
    """How media types other than `accept` are read, which the caller can request. None is like `result`."""
    may_be_empty: bool = False
    """Whether the document also allows a success without a body; the result is then None."""
    idempotency_key: str | None = None
    """The header of the idempotency key, which the client generates if the caller does not."""

    # Compared by identity: comparing the fields would evaluate them.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @cached_property
    def validator(self) -> Validator:
        """The validator of the result, built for the first response.

        Raises ClientError if it cannot be built.
        """
        with _BUILDING:
            from .decode import validator_of

            try:
                return validator_of(Any if self.result is None else self.result())
            except Exception as error:
                # pydantic raises errors of many kinds for this, including RecursionError.
                why, _, _ = f"{type(error).__name__}: {error}".partition("\n")
                failed = ClientError(f"{self.id}: cannot build the type of its result: {why}")
                failed.operation = self.id
                raise failed from error

    def answering(self, status: int, content_type: str = "") -> Operation[Any]:
        """Return the operation with the result for a status code and content type."""
        for key in (str(status), f"{status // 100}XX") if self.others else ():
            if key in self.others:
                return self._named(key, plain(content_type)) or self._variants[key]
        return self

    def _named(self, status: str, came: str) -> Operation[Any] | None:
        """Return the operation with the result for a status code, if the media type decides too."""
        for key, variant in self._variants.items() if came else ():
            key_status, _, media_type = key.partition(" ")
            if media_type and key_status == status and covers(media_type, came):
                return variant
        return None

    @cached_property
    def _variants(self) -> dict[str, Operation[Any]]:
        return {
            status: self if form is None else self._read_as(*form)
            for status, form in self.others.items()
        }

    def _read_as(self, decode: Decode, result: Callable[[], Any] | None) -> Operation[Any]:
        return self.replace(decode=decode, result=result, others=EMPTY, forms=EMPTY)

    @cached_property
    def by_media_type(self) -> dict[str, Operation[Any]]:
        """The operation with the result for each media type that can be requested."""
        others = {
            plain(kind): self if form is None else self._read_as(*form)
            for kind, form in self.forms.items()
        }
        return others | dict.fromkeys(map(plain, self.accept.split(",")), self)

    @cached_property
    def of_events(self) -> Operation[Any]:
        """The operation with a stream of events as its result, which the document does not describe."""
        return self._read_as("events", None)

    @property
    def is_value(self) -> bool:
        """Whether the result is one JSON value, or anything."""
        return self.decode == "json" or self.promises_nothing

    @property
    def promises_nothing(self) -> bool:
        return self.decode == "any" and self.result is None

    def reads_as_usual(self, asked: str | Omit) -> bool:
        """Return whether a requested media type is read like the preferred one."""
        return isinstance(asked, Omit) or self.by_media_type.get(plain(asked)) is self

    @cached_property
    def route(self) -> tuple[str, ...]:
        """The path template in pieces: alternately text and the names of parameters."""
        return tuple(_TEMPLATE.split(self.path))

    @cached_property
    def request_body(self) -> Body | None:
        return Body(self.body) if isinstance(self.body, str) else self.body

    @cached_property
    def _declared(self) -> dict[tuple[Place, str], Param]:
        return {(param.place, param.name): param for param in self.params}

    def param(self, place: Place, name: str) -> Param:
        """Return how to encode a parameter: as declared, or as the default of its place."""
        known = self._declared.get((place, name))
        if known is None:
            known = self._declared[place, name] = Param(name, place)
        return known

    def fill(self, values: Mapping[str, object]) -> str:
        """Return the path with the values of its parameters.

        Raises:
            ValueError: If a value is missing, empty or would change the path.
        """
        pieces = self.route
        if len(pieces) == 1:
            return pieces[0]
        texts = list(pieces)
        for index in range(1, len(pieces), 2):
            name = pieces[index]
            texts[index] = path_text(self.param("path", name), values.get(name))
        path = "".join(texts)
        if "." in path or "%2" in path:
            self._refuse_dots(texts, values)
        return path

    def _refuse_dots(self, texts: Sequence[str], values: Mapping[str, object]) -> None:
        """Raise ValueError if a segment with parameters is `.` or `..`.

        It would be removed on the way to the server, and so change the path (RFC 3986, section 5.2.4).
        Percent-encoded periods are periods too (section 2.3). A segment may have several parameters. The
        text of a parameter contains no slash.
        """
        segments: list[tuple[str, tuple[str, ...]]] = [("", ())]
        for index, text in enumerate(texts):
            if index % 2:
                before, names = segments[-1]
                segments[-1] = before + text, (*names, self.route[index])
                continue
            first, *more = text.partition("?")[0].split("/")
            segments[-1] = segments[-1][0] + first, segments[-1][1]
            segments += [(segment, ()) for segment in more]
            if "?" in text:
                break
        for text, names in segments:
            if names and unquote(text) in (".", ".."):
                which = " and ".join(map(repr, names))
                shown = " and ".join(repr(values.get(name)) for name in names)
                raise ValueError(f"path parameter {which} must not be {shown}")


class ClientSettings(Record):
    """The settings of a package, which all of its clients share."""

    name: str
    package: str
    version: str
    base_url: str
    security: Security = ()
    """The alternatives of most operations, each a combination of schemes."""
    further_security: Security = ()
    """The alternatives of other operations."""
    schemes: Mapping[str, Scheme] = EMPTY
    credentials: tuple[Credential, ...] = ()
    arguments: Mapping[str, str | None] = EMPTY
    """The client's arguments that calls take as a parameter, with their environment variables."""
    origins: tuple[str, ...] = ()
    """Further origins of the API, such as `https://*.example.com`."""
    server_origins: tuple[str, ...] = ()
    """The origins of operations with a server of their own; used unless `base_url` is given."""
    hal: bool = False
    idempotency_key: str | None = None
    """The header of the idempotency key of all POST and PATCH requests, if the API has one."""

    @property
    def alternatives(self) -> Security:
        """The alternatives of all operations."""
        return self.security + self.further_security
