# The shared runtime of the clients, the same in each; see __init__.py.
"""What a client knows without I/O: its options, how a call is put together and a response read."""

from __future__ import annotations

import copy
import logging
import threading
import uuid
from contextvars import ContextVar
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypedDict, TypeVar, cast
from urllib.parse import urlsplit

from ._http import URL, HttpResponse, Request, Timeout
from .auth import ApiKey, AsyncSecret, sources
from .bodies import Body, Payload, encode_body
from .encode import cookie_text, header_text, query_pairs, sendable
from .errors import (
    PaginationError,
    ResponseValidationError,
    parsed_body,
    redact,
    redacted_url,
)
from .events import EventReader, JsonLineReader, ServerSentEvent
from .operation import ClientSettings, Decode, Operation, Security
from .pager import Walk
from .record import EMPTY, Record
from .results import Reader, Response
from .retry import Clock
from .sentinel import Omit, omit
from .urls import ABSOLUTE, Origins, parse, with_query

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .pagination import PageCall

T = TypeVar("T")
H = TypeVar("H")
Values: TypeAlias = "Mapping[str, object]"
TimeoutInput: TypeAlias = "float | Timeout | None"

captured: ContextVar[list[Response[Any]] | None] = ContextVar("captured", default=None)
"""Where `with_response` wants the response of the call under way."""


_TIMEOUTS = (int, float, Timeout, Omit, type(None))
_ANYTHING = "application/json, */*;q=0.5"
_CUSTOM: tuple[tuple[Any, Decode], ...] = ((str, "text"), (bytes, "bytes"), (Any, "any"))
"""How `request()` reads what it is asked for; everything else is JSON."""
MISSING = ("",)
"""In place of the names of schemes: the caller gave no credential that would do."""


class Arguments(TypedDict, total=False):
    """What a generated method passes on, by wire names."""

    path: Values
    query: Values
    headers: Values
    cookies: Values
    body: object


class Custom(TypedDict, total=False):
    """What `request()` takes."""

    query: Values
    headers: Mapping[str, str]
    json: object
    content: object


INSTEAD = {
    "params": "query=",
    "data": "json= or content=",
    "body": "json= or content=",
    "timeout": "with_options(timeout=...)",
    "max_retries": "with_options(max_retries=...)",
}
"""For what others call what `request()` takes."""


class Options(Record):
    """What `with_options` can change."""

    _hidden = frozenset({"headers"})

    timeout: TimeoutInput | Omit = omit
    max_retries: int = 2
    strict: bool = False
    headers: Mapping[str, str] = EMPTY
    on_request: Callable[[Request], Any] | None = None
    on_response: Callable[[HttpResponse], Any] | None = None


class Shared(Generic[H]):
    """What all views of a client have in common: the connections and the warnings given."""

    def __init__(self, http: H | None, kind: type[H], make: Callable[[], H]) -> None:
        if http is not None:
            _require("http_client", http, kind, f"an {kind.__module__}.{kind.__name__}")
        self.http = http
        self.owned = http is None
        self.make = make
        self.home: object = None
        self.closed = False
        self.lock = threading.Lock()
        self.warned: set[tuple[str, str]] = set()


class Call:
    """One call, ready to be sent as often as needed."""

    def __init__(self, operation: Operation[Any], url: str, headers: dict[str, str]) -> None:
        self.operation = operation
        self.method = operation.method
        self.url = url
        self.headers = headers
        self.trusted = True
        self.cookies: list[str] = []
        self.payload: Payload | None = None
        self.schemes: tuple[str, ...] = ()
        self.stream = False
        self.attempts = 0
        self.elapsed = 0.0

    @property
    def path(self) -> str:
        """What errors and logs show: never the query, which may contain secrets."""
        return urlsplit(self.url).path or "/"


class BaseClient(Generic[H]):
    """The half of a client that neither sends nor decides when to."""

    def __init__(
        self,
        settings: ClientSettings,
        options: Options,
        shared: Shared[H],
        *,
        credentials: Mapping[str, AsyncSecret | None],
        base_url: str | None,
        token_url: str | None,
        clock: Clock | None,
    ) -> None:
        self._settings = settings
        self._options = _checked(options.replace(headers=_lowered(options.headers)))
        self._shared = shared
        self._clock = clock or Clock()
        self._base_url = (base_url or settings.base_url).rstrip("/")
        if not ABSOLUTE.match(self._base_url):
            raise ValueError(f"base_url must begin with https:// or http://, not {base_url!r}")
        self._origins = Origins(self._base_url, settings.origins)
        self._sources = sources(settings.credentials, credentials, token_url)
        self._chosen: dict[Security, tuple[str, ...] | None] = {}
        schemes = settings.schemes.values()
        self._secret_names = tuple(s.name for s in schemes if isinstance(s, ApiKey))
        self._log = logging.getLogger(settings.package)
        self._agent = f"{settings.package.replace('_', '-')}/{settings.version}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {redacted_url(URL(self._base_url), ())}>"

    def with_options(
        self,
        *,
        timeout: TimeoutInput | Omit = omit,
        max_retries: int | Omit = omit,
        strict: bool | Omit = omit,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """A view of this client with other options; connections and tokens are shared."""
        old = self._options
        view = copy.copy(self)
        for name in list(view.__dict__):
            # Resources know the client they came from, so the view makes its own.
            if isinstance(getattr(type(view), name, None), cached_property):
                del view.__dict__[name]
        view._options = _checked(
            old.replace(
                timeout=old.timeout if isinstance(timeout, Omit) else timeout,
                max_retries=old.max_retries if isinstance(max_retries, Omit) else max_retries,
                strict=old.strict if isinstance(strict, Omit) else strict,
                headers={**old.headers, **_lowered(headers or {})},
            )
        )
        return view

    def _prepare(
        self,
        operation: Operation[Any],
        path: Values = EMPTY,
        query: Values = EMPTY,
        headers: Values = EMPTY,
        cookies: Values = EMPTY,
        body: object = omit,
    ) -> Call:
        """The call of a generated method. Whatever is wrong with an argument is raised here."""
        url = self._base_url + operation.fill(path)
        if query:
            url = with_query(url, _query(operation, query))
        call = self._new_call(operation, url)
        for name, value in headers.items():
            if (text := header_text(operation.param("header", name), value)) is not None:
                call.headers[name.lower()] = text
        for name, value in cookies.items():
            if (text := cookie_text(operation.param("cookie", name), value)) is not None:
                call.cookies.append(text)
        if (kind := operation.request_body) is not None:
            call.payload = encode_body(kind, body)
        key = operation.idempotency_key
        if key is not None and key.lower() not in call.headers:
            call.headers[key.lower()] = str(uuid.uuid4())
        return call

    def _prepare_page(
        self, operation: Operation[Any], page: PageCall, arguments: Arguments
    ) -> Call:
        """The call of one page: the first call with another query, or the URL the server gave."""
        call = self._prepare(operation, **(arguments | Arguments(query=page.query)))
        if page.url is not None:
            call.url = page.url
        return call

    def _prepare_custom(self, method: str, path: str, cast_to: Any, options: Custom) -> Call:
        """The call of `request()`: an absolute URL to another host gets no credentials."""
        for name in options.keys() - Custom.__annotations__.keys():
            hint = f"; did you mean {INSTEAD[name]}?" if name in INSTEAD else ""
            raise TypeError(f"request() takes no {name}={hint}")
        plain = urlsplit(path).path
        body = Body("application/json", required=False)
        value = options.get("json", omit)
        if "content" in options:
            body, value = Body("application/octet-stream"), options["content"]
        decode: Decode = "json"
        for kind, how in _CUSTOM:
            if kind is cast_to:
                decode = how
        operation: Operation[Any] = Operation(
            id=f"{method} {plain}",
            method=method.upper(),
            path=plain,
            result=lambda: cast_to,
            decode=decode,
            accept="application/json" if decode == "json" else _ANYTHING,
        )
        trusted = not ABSOLUTE.match(path) or parse(path) in self._origins
        url = path if ABSOLUTE.match(path) else f"{self._base_url}/{path.removeprefix('/')}"
        query = _query(operation, options.get("query", EMPTY))
        call = self._new_call(operation, with_query(url, query), trusted=trusted)
        if call.schemes == MISSING:
            call.schemes = ()
        call.headers.update(_lowered(options.get("headers", EMPTY)))
        call.payload = encode_body(body, value)
        return call

    def _new_call(self, operation: Operation[Any], url: str, *, trusted: bool = True) -> Call:
        headers = {"accept": operation.accept, "user-agent": self._agent}
        call = Call(operation, url, headers)
        call.trusted = trusted
        if trusted:
            # Elsewhere not even these: the caller's own default headers may be secret too.
            headers.update(self._options.headers)
            security = operation.security
            if security is None:
                security = self._settings.security
            if security and "authorization" not in headers:
                chosen = self._alternative(security)
                call.schemes = MISSING if chosen is None else chosen
        return call

    def _alternative(self, security: Security) -> tuple[str, ...] | None:
        """The first way to authenticate for which the caller gave all credentials."""
        if security not in self._chosen:
            able = [names for names in security if all(name in self._sources for name in names)]
            self._chosen[security] = next(filter(None, able), () if able else None)
        return self._chosen[security]

    def _walk(self, operation: Operation[T], arguments: Arguments) -> Walk[T]:
        query = arguments.get("query", EMPTY)
        given = {k: v for k, v in query.items() if v is not None and not isinstance(v, Omit)}
        return Walk(
            operation.id,
            operation.paging,
            given,
            partial(self._next_url, operation.id),
            self._redact,
        )

    def _next_url(self, name: str, link: str, response: HttpResponse) -> str:
        url = response.request.url.join(parse(link))
        if url not in self._origins:
            raise PaginationError(f"{name}: the next page is on another host: {url.host}")
        return str(url)

    def _link_url(self, href: str) -> str:
        """The absolute URL of a HAL link, which is relative to the host and not to `base_url`."""
        return str(URL(self._base_url).join(parse(href)))

    def _result(self, call: Call, response: HttpResponse) -> Any:
        """The decoded body of a response that has been read."""
        operation = call.operation
        result: Any = None
        if operation.decode == "json":
            result = self._decoded(operation, response, response.content)
        elif operation.decode == "text":
            result = response.text
        elif operation.decode == "bytes":
            result = response.content
        elif operation.decode == "any" and response.content:
            kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            if kind.endswith(("/json", "+json")):
                result = self._decoded(operation, response, response.content)
            elif kind and not kind.startswith("text/"):
                result = response.content
            else:
                result = response.text if kind else parsed_body(response)
        return self._noted(call, response, result)

    def _noted(self, call: Call, response: HttpResponse, result: T) -> T:
        """Leave the response for `with_response`, if that is how the method was called."""
        box = captured.get()
        if box is not None:
            self._redact(response)
            box.append(Response(result, response, call.attempts, call.elapsed))
        return result

    def _redact(self, response: HttpResponse) -> None:
        """Take the credentials out of a response that the caller gets to see, log or pickle."""
        redact(response.request, self._secret_names)

    def _decoded(self, operation: Operation[Any], response: HttpResponse, content: bytes) -> Any:
        # Decoding brings pydantic in, which importing a client should not wait for.
        from .decode import MISSING_VALUE, Mismatch, decode

        strict = self._options.strict
        problems: dict[str, str] = {}
        if not content and (operation.may_be_empty or not strict):
            if not operation.may_be_empty:
                self._report(operation.id, {"": MISSING_VALUE})
            return None
        try:
            result = decode(operation.adapter, content, problems.setdefault, strict=strict)
            if problems:
                self._report(operation.id, problems)
            return result
        except Mismatch as error:
            kind = response.headers.get("content-type", "no content type")
            message = f"{operation.id}: {error.place}: {error.problem} ({kind})"
            place = error.place
        self._redact(response)
        raise ResponseValidationError(message, response=response, location=place)

    def _report(self, operation: str, problems: Mapping[str, str]) -> None:
        """One warning for all that is wrong in a response and was not told before."""
        shared = self._shared
        with shared.lock:
            known = shared.warned
            new = {
                place: words for place, words in problems.items() if (operation, place) not in known
            }
            shared.warned.update((operation, place) for place in new)
        if new:
            from .decode import warn

            warn(operation, new)

    def _reader(self, operation: Operation[T]) -> Reader:
        return EventReader() if operation.decode == "events" else JsonLineReader()

    def _event(self, operation: Operation[T], response: HttpResponse, event: ServerSentEvent) -> T:
        """One item of a stream: what its data promises, or the event itself."""
        if operation.result is None and operation.decode == "events":
            return cast("T", event)
        return cast("T", self._decoded(operation, response, event.data.encode()))


def _lowered(headers: Mapping[str, str]) -> dict[str, str]:
    """The caller's own headers, checked; a value may be secret, so no error shows it."""
    given: dict[str, str] = {}
    for name, value in cast("Mapping[str, object]", headers).items():
        _require(f"headers: {name}", value, str, "a str")
        if not sendable(text := str(value).strip()):
            raise ValueError(f"headers: {name}: only printable ASCII can be sent in a header")
        given[name.lower()] = text
    return given


def _require(name: str, value: object, kind: Any, words: str) -> None:
    if not isinstance(value, kind):
        raise TypeError(f"{name} must be {words}, not {type(value).__name__}")


def _checked(options: Options) -> Options:
    """The options, if they are of the right kind: better said here than at the first call."""
    retries, timeout = options.max_retries, options.timeout
    _require("max_retries", retries, int, "an int")
    _require("timeout", timeout, _TIMEOUTS, "a number of seconds, a Timeout or None")
    for name, number in (("max_retries", retries), ("timeout", timeout)):
        if isinstance(number, int | float) and number < 0:
            raise ValueError(f"{name} must not be negative, as {number} is")
    for name in ("on_request", "on_response"):
        if (hook := getattr(options, name)) is not None and not callable(hook):
            raise TypeError(f"{name} must be a callable, not {type(hook).__name__}")
    return options


def _query(operation: Operation[Any], query: Values) -> str:
    pairs: list[str] = []
    for name, value in query.items():
        if value is not None and not isinstance(value, Omit):
            pairs += query_pairs(operation.param("query", name), value)
    return "&".join(pairs)
