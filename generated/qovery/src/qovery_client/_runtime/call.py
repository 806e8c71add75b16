# The shared runtime, the same in every client; see __init__.py.
"""One call: the arguments of a method, encoded so that they can be sent."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, cast
from urllib.parse import urlsplit

from .bodies import Body
from .codecs import Decode, encode_body
from .encode import cookie_text, header_text, query_pairs, sendable
from .operation import Operation
from .options import Options, checked_headers, require
from .record import EMPTY
from .redaction import scrub
from .sentinel import Omit, omit
from .server_text import LONGEST, printable
from .urls import with_arguments

if TYPE_CHECKING:
    from ._http import Request
    from .bodies import Payload

Values: TypeAlias = "Mapping[str, object]"

_DEFAULTS = Options()
_ANYTHING = "application/json, */*;q=0.5"
_CUSTOM: tuple[tuple[Any, Decode], ...] = ((str, "text"), (bytes, "bytes"), (Any, "any"))
"""How `request()` decodes the type in `cast_to`; all other types are decoded from JSON."""
STREAMED = ("bytes", "events", "event-texts", "event-fields", "event-text-fields", "jsonlines")
"""The ways to decode that receive the body while it is read."""
_INSTEAD = {
    "params": "query=",
    "data": "json= or content=",
    "body": "json= or content=",
    "timeout": "with_options(timeout=...)",
    "max_retries": "with_options(max_retries=...)",
}
"""What to use instead of the arguments of other libraries that `request()` does not take."""


class Arguments(TypedDict, total=False):
    """The arguments of a generated method, by the names in the document."""

    path: Values
    query: Values
    headers: Values
    cookies: Values
    body: object
    whole: object
    """The body as one argument, if `body` has those of its properties."""
    accept: str | Omit
    content_type: str | Omit


class Custom(TypedDict, total=False):
    """The keyword arguments of `request()`."""

    query: Values
    headers: Mapping[str, str]
    json: object
    content: object


class Following(Custom, total=False):
    """The keyword arguments of `follow()`."""

    method: str


class Call:
    """One call, ready to be sent as often as needed."""

    def __init__(self, operation: Operation[Any], url: str) -> None:
        self.operation = self.whole = operation
        """The operation with the result of the last attempt, and the whole operation."""
        self.method = operation.method
        self.url = url
        self.headers: dict[str, str] = {}
        self.cookies: list[str] = []
        self.payload: Payload | None = None
        self.schemes: tuple[str, ...] = ()
        self.trusted = True
        """Whether the call is sent to the API itself and so may have credentials."""
        self.private = False
        """Whether the call requests a token, so that hooks and errors must not show its request."""
        self.repeated: list[str] = []
        """Credentials that the URL of a redirect repeats. Errors and logs must not show them."""
        self.keyed = False
        """Whether a retry is safe for any method, because of an idempotency key."""
        self.stream = operation.decode in STREAMED
        """Whether the response to the last attempt is received while it is read."""
        self.in_memory = False
        """Whether a file is read at once."""
        self.fixed = False
        """Whether only the preferred form is accepted: for pages, and if `cast_to` names a type."""
        self.options = _DEFAULTS
        self.started = 0.0
        self.until: float | None = None
        self.attempts = 0
        self.elapsed = 0.0
        self.request: Request | None = None
        """The request of the last attempt."""

    @property
    def asked(self) -> str:
        """The media types that the caller requests."""
        return self.headers["accept"].removesuffix(_besides(self.whole))

    @property
    def path(self) -> str:
        """The path for errors and logs, without the query, which may contain secrets."""
        return self.address if self.private else self._shown(urlsplit(self.url).path or "/")

    @property
    def address(self) -> str:
        """The URL for errors without a response, without user information and query."""
        parts = urlsplit(self.url)
        host = parts.netloc.rpartition("@")[2]
        return self._shown(f"{parts.scheme}://{host}{parts.path or '/'}")

    def _shown(self, text: str) -> str:
        return printable(scrub(text, self.repeated), LONGEST)

    @property
    def replayable(self) -> bool:
        return self.payload is None or self.payload.replayable

    @property
    def uploads(self) -> bool:
        """Whether the body is streamed; such a call has no total timeout by default."""
        return self.payload is not None and self.payload.streamed

    def add(self, arguments: Arguments) -> None:
        """Add the arguments to the call, except those of the path."""
        operation = self.operation
        if query := arguments.get("query"):
            self.url = with_arguments(self.url, query_text(operation, query))
        for name, value in arguments.get("headers", EMPTY).items():
            if (text := header_text(operation.param("header", name), value)) is not None:
                self.headers[name.lower()] = text
        for name, value in arguments.get("cookies", EMPTY).items():
            if (text := cookie_text(operation.param("cookie", name), value)) is not None:
                self.cookies.append(text)
        if operation.forms and isinstance(asked := arguments.get("accept"), str):
            self.headers["accept"] = asked + _besides(operation)
        if (kind := operation.request_body) is not None:
            if isinstance(chosen := arguments.get("content_type"), str):
                if not sendable(chosen):
                    raise ValueError(f"content_type: {chosen!r} is not a content type")
                kind = operation.bodies.get(chosen) or kind.replace(media_type=chosen)
            self.payload = encode_body(kind, _body(arguments))

    def add_key(self, header: str | None) -> None:
        """Add an idempotency key, if the API has a header for it. A key of the caller is kept."""
        if header is not None:
            self.keyed = True
            self.headers.setdefault(header.lower(), str(uuid.uuid4()))


def _body(arguments: Arguments) -> object:
    """Return the body. Raises TypeError if it is passed both whole and by its properties."""
    body, whole = arguments.get("body", omit), arguments.get("whole", omit)
    if isinstance(whole, Omit):
        return body
    parts = cast("Mapping[str, object]", body)
    passed = [name for name, value in parts.items() if not isinstance(value, Omit)]
    if passed:
        raise TypeError(f"body: pass it whole or by its properties, not both: {', '.join(passed)}")
    return whole


def asked_for(operation: Operation[Any]) -> str:
    """Return the `Accept` header of a call whose caller does not choose a media type."""
    return operation.accept + _besides(operation)


def _besides(operation: Operation[Any]) -> str:
    """Return the media types of other status codes, which are accepted with less weight."""
    return "".join(f", {kind};q=0.5" for kind in operation.also.split(", ") if kind)


def query_text(operation: Operation[Any], query: Values) -> str:
    pairs: list[str] = []
    for name, value in query.items():
        if value is not None and not isinstance(value, Omit):
            pairs += query_pairs(operation.param("query", name), value)
    return "&".join(pairs)


def custom_operation(
    method: str, path: str, cast_to: Any, options: Custom
) -> tuple[Operation[Any], Arguments]:
    """Return an operation for `request()`, as if the document had it, and its arguments.

    Raises:
        TypeError: If there is an unknown option, a wrong type, or both `json` and `content`.
    """
    require("method", method, str, "a str")
    for name in options.keys() - Custom.__annotations__.keys():
        hint = f"; did you mean {_INSTEAD[name]}?" if name in _INSTEAD else ""
        raise TypeError(f"request() has no option {name}={hint}")
    if "json" in options and "content" in options:
        raise TypeError("request() takes json= or content=, not both")
    body, value = Body("application/json", required=False), options.get("json", omit)
    if "content" in options:
        body, value = Body("application/octet-stream"), options["content"]
    decode: Decode = "json"
    for kind, how in _CUSTOM:
        if kind is cast_to:
            decode = how
    query, headers = options.get("query") or EMPTY, options.get("headers") or EMPTY
    require("query", query, Mapping, "a mapping")
    require("headers", headers, Mapping, "a mapping")
    for name in query:
        require("query: a name", name, str, "a str")
    plain = urlsplit(path).path
    operation: Operation[Any] = Operation(
        id=f"{method} {plain}",
        method=method.upper(),
        path=plain,
        body=body,
        result=None if decode == "any" else lambda: cast_to,
        decode=decode,
        accept="application/json" if decode == "json" else _ANYTHING,
    )
    return operation, Arguments(
        query=query,
        headers=checked_headers(headers),
        body=value,
    )
