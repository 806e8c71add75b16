"""What generated code says about an API: one `Operation` per operation, one `ClientSettings`."""

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
    from .decode import Validator
    from .pagination import Paging

T = TypeVar("T")
Security = tuple[tuple[str, ...], ...]

_TEMPLATE = re.compile(r"\{([^{}]+)\}")
# Building a validator also completes the models it reaches, which two threads must not do at once.
_BUILDING = threading.RLock()


class Operation(Record, Generic[T]):
    """One operation: its route, what it takes beyond the defaults, what comes back.

    `T` is what a call gives: the model, or for an operation with `paging` the item.
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
    """Where it is, if not at the client's base URL: an address, or a path at the same origin."""
    others: Mapping[str, tuple[Decode, Callable[[], Any] | None] | None] = EMPTY
    """How other statuses of success are read, such as `202` or `2XX`, or `206 image/png` where what
    such an answer says it is decides; None is as usual."""
    also: str = ""
    """The media types of those and of errors, asked for after `accept`."""
    bodies: Mapping[str, Body] = EMPTY
    """What there is to say about other media types than that of `body`."""
    forms: Mapping[str, tuple[Decode, Callable[[], Any] | None] | None] = EMPTY
    """How other media types than `accept` are read, which the caller can ask for; None is as usual."""
    may_be_empty: bool = False
    """The document also allows a success without a body, which is None here."""
    idempotency_key: str | None = None
    """The header that makes repeating safe; filled in for the caller when left out."""

    # Two operations are never the same, and comparing would build what is built on first use.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @cached_property
    def validator(self) -> Validator:
        """The validator of the result, built when the first answer comes.

        Raises ClientError where it cannot be built, whatever the reason.
        """
        with _BUILDING:
            from .decode import validator_of

            try:
                return validator_of(Any if self.result is None else self.result())
            except Exception as error:
                # pydantic has errors of many kinds for this, RecursionError among them.
                why, _, _ = f"{type(error).__name__}: {error}".partition("\n")
                failed = ClientError(f"{self.id}: cannot build the type of its result: {why}")
                failed.operation = self.id
                raise failed from error

    def answering(self, status: int, content_type: str = "") -> Operation[Any]:
        """The operation as far as it answers with that status, and what comes is of that type."""
        for one in (str(status), f"{status // 100}XX") if self.others else ():
            if one in self.others:
                return self._named(one, plain(content_type)) or self._variants[one]
        return self

    def _named(self, status: str, came: str) -> Operation[Any] | None:
        """What the answers with a status are if they come as one of several media types."""
        kinds = ((key.partition(" "), variant) for key, variant in self._variants.items())
        found = {kind: variant for (one, _, kind), variant in kinds if kind and one == status}
        return next((found[kind] for kind in found if covers(kind, came)), None) if came else None

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
        """The operation as far as it answers with each media type that can be asked for."""
        found = {
            plain(kind): self if form is None else self._read_as(*form)
            for kind, form in self.forms.items()
        }
        return found | dict.fromkeys(map(plain, self.accept.split(",")), self)

    @cached_property
    def of_events(self) -> Operation[Any]:
        """The operation as far as events come though the document does not say so."""
        return self._read_as("events", None)

    @property
    def is_value(self) -> bool:
        """Whether it gives one value of JSON, or whatever comes."""
        return self.decode == "json" or self.promises_nothing

    @property
    def promises_nothing(self) -> bool:
        return self.decode == "any" and self.result is None

    def reads_as_usual(self, asked: str | Omit) -> bool:
        """Whether a caller who asks for that media type gets what one who asks for none does."""
        return isinstance(asked, Omit) or self.by_media_type.get(plain(asked)) is self

    @cached_property
    def route(self) -> tuple[str, ...]:
        """The path template in pieces: text and parameter names by turns."""
        return tuple(_TEMPLATE.split(self.path))

    @cached_property
    def request_body(self) -> Body | None:
        return Body(self.body) if isinstance(self.body, str) else self.body

    @cached_property
    def _declared(self) -> dict[tuple[Place, str], Param]:
        return {(param.place, param.name): param for param in self.params}

    def param(self, place: Place, name: str) -> Param:
        """How to write a parameter; its place's default where nothing was declared."""
        known = self._declared.get((place, name))
        if known is None:
            known = self._declared[place, name] = Param(name, place)
        return known

    def fill(self, values: Mapping[str, object]) -> str:
        """The path with its parameters in place."""
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
        """Raise ValueError where a segment with parameters would be resolved away on the road, and so
        address something else (RFC 3986, section 5.2.4).

        Percent-encoded periods are periods (section 2.3). A segment may have several parameters, and a
        period that is only a part of a segment is harmless. No parameter's text has a slash.
        """
        segments: list[tuple[str, tuple[str, ...]]] = [("", ())]
        for index, text in enumerate(texts):
            if index % 2:
                before, names = segments[-1]
                segments[-1] = before + text, (*names, self.route[index])
                continue
            first, *more = text.partition("?")[0].split("/")
            segments[-1] = segments[-1][0] + first, segments[-1][1]
            segments += [(one, ()) for one in more]
            if "?" in text:
                break
        for text, names in segments:
            if names and unquote(text) in (".", ".."):
                which = " and ".join(map(repr, names))
                given = " and ".join(repr(values.get(name)) for name in names)
                raise ValueError(f"path parameter {which} must not be {given}")


class ClientSettings(Record):
    """What is the same for every client object of a package."""

    name: str
    package: str
    version: str
    base_url: str
    security: Security = ()
    schemes: Mapping[str, Scheme] = EMPTY
    credentials: tuple[Credential, ...] = ()
    origins: tuple[str, ...] = ()
    """Further origins that are the API's own, such as `https://*.example.com`."""
    server_origins: tuple[str, ...] = ()
    """Those of operations with a server of their own; the API's own unless `base_url` is given."""
    hal: bool = False
    idempotency_key: str | None = None
    """The header that makes repeating a POST or PATCH safe, where the API has it for all."""
