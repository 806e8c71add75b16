# The shared runtime, the same in every client; see __init__.py.
"""The part of a client without I/O: it keeps the options, prepares calls and reads responses."""

from __future__ import annotations

import copy
import logging
import re
from abc import abstractmethod
from contextvars import ContextVar
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, Unpack, cast

from ._http import OTHER, URL, DecodingError, HttpResponse, StreamError
from .auth import ApiKey, basic, sources
from .call import Arguments, Call, Custom, Following, Values, asked_for, custom_operation
from .codecs import is_value, value_in
from .errors import (
    ClientClosedError,
    ClientError,
    PaginationError,
    ResponseValidationError,
    connection_error,
    difference,
    is_text,
    parsed_body,
    text_of,
    too_large,
    undecodable,
)
from .events import EndOfStreamError, EventReader, JsonLineReader
from .forms import another_type
from .hal import target
from .options import Changes, H, Options, Shared, or_variable, require
from .pager import Walk
from .pages import Whole
from .pagination import PageCall, with_values
from .receiving import LARGEST, Bounds, OverLimitError
from .record import EMPTY
from .redaction import NAMES, redact, redacted_url
from .requirements import check_usable
from .results import Failure, Response
from .retry import IDEMPOTENT, Clock
from .sentinel import Omit, omit
from .server_text import printable
from .urls import ABSOLUTE, TrustedOrigins, base_of, checked_origins, origin, own_server, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ._http import Request
    from .auth import AsyncSecret
    from .events import Fields, ServerSentEvent
    from .operation import ClientSettings, Operation, Security

T = TypeVar("T")

NOT_CALLED = "with_response takes a method of this client, such as client.things.get without ()"
"""The error of `with_response` if its argument is something else, such as a result."""
captured: ContextVar[list[Response[Any]] | None] = ContextVar("captured", default=None)
"""The list to which the current call adds its response, if `with_response` made it."""

_ENOUGH = 600.0
"""The default of `total_timeout` in seconds."""
_TEXTS = ("json", "xml", "yaml", "javascript", "urlencoded")
"""Endings of media types whose content is text although they do not begin with `text/`."""
CONTENT_TYPE = "the content type"
"""The location in the error about a response of an unexpected media type."""
_MOST_WARNED = 200
"""The places of an operation that a client warns about."""
_MOST_WARNED_OPERATIONS = 5_000
"""The operations whose warnings a client remembers."""
_DONE = "[DONE]"
"""The data of the event with which many servers end a stream."""
LARGER = "pass a larger max_response_size, or None for no limit"
LONGER = "pass a larger max_line_size, or None for no limit"
MISSING = ("",)
# A token of HTTP (RFC 9110, section 5.6.2).
_METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""Replaces the names of schemes if the caller passed no credential for the operation."""


class BaseClient(Generic[H]):
    """The part of a client that neither sends requests nor decides when to send them."""

    _kind: ClassVar[type[Any]]
    """The client class of the HTTP library that a caller can pass."""
    _download_kind: ClassVar[type[Any]]
    _stream_kind: ClassVar[type[Any]]
    _asynchronous: ClassVar[bool]
    _watch: ClassVar[Callable[..., None] | None] = None
    """The `trace` extension of each request, which limits the total time of its waits."""
    _base_url = ""

    def __init__(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, AsyncSecret | None],
        arguments: Mapping[str, object] = EMPTY,
        base_url: str | None = None,
        token_url: str | None = None,
        origins: Iterable[str] = (),
        http_client: H | None = None,
        clock: Clock | None = None,
        **options: Unpack[Changes],
    ) -> None:
        self._settings = settings
        self._arguments = {
            name: value
            for name, env in settings.arguments.items()
            if (value := or_variable(arguments.get(name, omit), env)) is not omit
        }
        self._options = self._first_options = Options().changed(options)
        sender = None if http_client is None else self._accepted(http_client)
        self._shared = Shared(sender, self._connect)
        self._clock = clock or Clock()
        self._moved = base_url is not None
        if base_url is None:
            base_url = settings.base_url
            if not base_url:
                raise ValueError("base_url is required: the document lists no server")
        url = base_of(base_url)
        if url.userinfo:
            # Messages that show the URL would show its password.
            headers = {"authorization": basic(f"{url.username}:{url.password}")}
            self._options = self._options.replace(headers=headers | dict(self._options.headers))
            url = url.copy_with(username=None, password=None)
        self._base_url = str(url).rstrip("/")
        others = () if self._moved else settings.server_origins
        listed = checked_origins(origins)
        self._origins = TrustedOrigins(self._base_url, (*settings.origins, *others, *listed))
        # Credentials may be sent unencrypted only to the addresses that the caller passed.
        self._named = TrustedOrigins(self._base_url if self._moved else None, listed)
        self._sources = sources(settings.credentials, credentials, token_url, settings.alternatives)
        passed = {name for name, secret in credentials.items() if secret is not None}
        self._passed = {c.scheme for c in settings.credentials if c.argument in passed}
        if "authorization" not in self._options.headers:
            # This header replaces all credentials.
            encrypted = any(o.lower().startswith("https:") for o in (*settings.origins, *others))
            only = "" if self._moved or listed or encrypted else self._base_url
            check_usable(settings, self._sources, type(self).__name__, only)
        self._chosen: dict[Security, tuple[str, ...] | None] = {}
        schemes = settings.schemes.values()
        self._secret_names = tuple(s.name for s in schemes if isinstance(s, ApiKey))
        self._marks: dict[str, object] = {NAMES: self._secret_names}
        """The extensions of each request."""
        if self._watch is not None:
            self._marks["trace"] = self._watch
        self._log = logging.getLogger(settings.package)
        self._agent = f"{settings.package.replace('_', '-')}/{settings.version}"

    def _accepted(self, http_client: object) -> object:
        """Return the caller's HTTP client, or one that sends through it if it is of the other library."""
        kind = self._kind
        classes = [(each.__module__, each.__name__) for each in type(http_client).__mro__]
        if (OTHER, kind.__name__) in classes:
            from .foreign import AsyncForeignClient, ForeignClient

            return (AsyncForeignClient if self._asynchronous else ForeignClient)(http_client)
        words = f"an {kind.__module__}.{kind.__name__} or {OTHER}.{kind.__name__}"
        require("http_client", http_client, kind, words)
        return http_client

    @staticmethod
    @abstractmethod
    def _connect() -> Any:
        """Return new connections, which this client owns."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {redacted_url(URL(self._base_url), ())}>"

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """Return a view of this client with other options. It shares the connections and tokens.

        Args:
            changes: `timeout` and `total_timeout` in seconds, `max_retries`, `max_response_size`,
                `max_line_size`, `strict`, `headers` (added to the current ones), `on_request` and
                `on_response`, as for the client itself.

        Raises:
            TypeError: If there is no such option, or its value has a wrong type.
            ValueError: If a number is negative or a header is invalid.
        """
        view = copy.copy(self)
        for name in list(view.__dict__):
            # A resource refers to its client, so the view needs resources of its own.
            if isinstance(getattr(type(view), name, None), cached_property):
                del view.__dict__[name]
        view._options = self._options.changed(changes)
        return view

    # Preparing a call.

    def _given(self, name: str, argument: str, value: Any, *, needed: bool) -> Any:
        """Return the argument of a method, or what the client has for it.

        Args:
            name: The client's argument.
            argument: The method's argument.
            value: What the caller passed.
            needed: Whether the operation needs a value.

        Raises:
            TypeError: If there is none and the operation needs one.
        """
        if isinstance(value, Omit):
            value = self._arguments.get(name, omit)
            if needed and isinstance(value, Omit):
                variable = self._settings.arguments.get(name)
                words = f", or set {variable}" if variable else ""
                raise TypeError(
                    f"pass `{argument}` to the call, or `{name}` to {type(self).__name__}(){words}"
                )
        return value

    def _prepare(self, operation: Operation[Any], **arguments: Unpack[Arguments]) -> Call:
        """Return the call of a generated method. Raises an error if an argument is invalid."""
        base_url = self._base_url
        if operation.server is not None:
            base_url = own_server(operation.server, base_url, moved=self._moved)
        url = base_url + operation.fill(arguments.get("path", EMPTY))
        return self._completed(Call(operation, url), arguments)

    def _prepare_page(
        self, operation: Operation[Any], arguments: Arguments, page: PageCall
    ) -> Call:
        """Return the call of one page: the first call with changes, or the URL from the server."""
        changed = arguments | Arguments(query=page.query)
        if page.headers:
            changed["headers"] = {**arguments.get("headers", EMPTY), **page.headers}
        if page.body:
            changed["body"] = with_values(arguments.get("body"), page.body)
        call = self._prepare(operation, **changed)
        call.fixed = True
        if page.url is not None:
            call.url = self._own(page.url)
        return call

    def _prepare_custom(self, method: str, path: str, cast_to: Any, options: Custom) -> Call:
        """Return the call of `request()`. A URL of another host gets no credentials."""
        require("path", path, str, "a str")
        whole = ABSOLUTE.match(path)
        trusted = not whole or parse(path) in self._origins
        operation, arguments = custom_operation(method, path, cast_to, options)
        if not _METHOD.fullmatch(method):
            raise ValueError(f'method must be an HTTP method such as "GET", not {method!r}')
        call = Call(operation, path if whole else f"{self._base_url}/{path.removeprefix('/')}")
        call.trusted = trusted
        call.in_memory, call.fixed = True, operation.decode == "json"
        self._completed(call, arguments)
        if call.schemes == MISSING:
            call.schemes = ()
        return call

    def _completed(self, call: Call, arguments: Arguments) -> Call:
        operation = call.operation
        call.headers = {"accept": asked_for(operation), "user-agent": self._agent}
        if call.trusted:
            # Other hosts do not get them: the caller's default headers may be secret too.
            call.headers.update(self._options.headers)
        call.add(arguments)
        if call.trusted:
            security = operation.security
            if security is None:
                security = self._settings.security
            if security and "authorization" not in call.headers:
                chosen = self._alternative(security)
                call.schemes = MISSING if chosen is None else chosen
        if call.payload is not None and call.payload.asynchronous and not self._asynchronous:
            raise TypeError("body: an async iterator can only be sent by the async client")
        key = operation.idempotency_key
        if key is None and call.trusted and call.method not in IDEMPOTENT:
            key = self._settings.idempotency_key
        call.add_key(key)
        return self._started(call)

    def _started(self, call: Call) -> Call:
        call.options = self._options
        total = call.options.total_timeout
        if isinstance(total, Omit):
            total = None if call.uploads else _ENOUGH
        call.started = self._clock.monotonic()
        call.until = None if total is None else call.started + total
        return call

    def _seconds(self, until: float | None) -> float | None:
        return None if until is None else max(0.0, until - self._clock.monotonic())

    def _most(self, call: Call) -> int | None:
        """Return the most bytes of a response that is read as a value."""
        asked = call.options.max_response_size
        return LARGEST if isinstance(asked, Omit) else asked

    def _bounds(self, call: Call) -> Bounds:
        """Return the limits of a body that the caller receives: those that were asked for.

        A stream of events or lines may be endless, but not one of its events or lines.
        """
        options = call.options
        asked, total = options.max_response_size, options.total_timeout
        iterated: int | None = None
        if call.operation.decode == "bytes" and not isinstance(asked, Omit):
            iterated = asked
        until = None if isinstance(total, Omit) else call.until
        return Bounds(iterated, self._most(call), partial(self._seconds, until))

    def _alternative(self, security: Security) -> tuple[str, ...] | None:
        """Return the first alternative that the client has all credentials for.

        Those that need no environment variable come before the others.
        """
        if security not in self._chosen:
            able = [names for names in security if all(name in self._sources for name in names)]
            # The order of the client's arguments decides if several are possible.
            order = [credential.scheme for credential in self._settings.credentials]
            able.sort(
                key=lambda names: (
                    not self._passed.issuperset(names),
                    min(map(order.index, names), default=len(order)),
                )
            )
            self._chosen[security] = next(filter(None, able), () if able else None)
        return self._chosen[security]

    def _walk(
        self, operation: Operation[T], arguments: Arguments, start: PageCall | None
    ) -> Walk[T]:
        paging = operation.paging or Whole()
        if start is None:
            query: Values = arguments.get("query", EMPTY)
            sent = {k: v for k, v in query.items() if v is not None and not isinstance(v, Omit)}
            more = {"header": arguments.get("headers"), "body": arguments.get("body")}
            start = paging.begin(sent, more)
        differs = partial(self._differs, operation)
        return Walk(operation.id, paging, start, self._own, self._redact, differs)

    def _own(self, url: str) -> str:
        """Return the URL of a page. Raises PaginationError if it does not belong to the API."""
        try:
            target = parse(url)
        except ClientError as error:
            raise PaginationError(f"the link to the next page is {error}") from None
        if target not in self._origins:
            place, hint = (
                printable(origin(target)),
                "if it belongs to the API, pass it in `origins`",
            )
            raise PaginationError(f"the next page is on another host: {place} ({hint})")
        return url

    def _prepare_link(self, value: object, name: str, cast_to: Any, options: Following) -> Call:
        """Return the call of `follow()`."""
        custom = cast("Custom", {k: v for k, v in options.items() if k != "method"})
        url = target(value, name, URL(self._base_url))
        return self._prepare_custom(options.get("method", "GET"), url, cast_to, custom)

    # Reading a response.

    def _tell(self, call: Call, error: ClientError) -> ClientError:
        """Return the error with the operation, the number of attempts and the elapsed seconds."""
        call.elapsed = self._clock.monotonic() - call.started
        error.operation = call.operation.id
        error.attempts, error.elapsed = call.attempts or error.attempts, call.elapsed
        return error

    def _result(self, call: Call, response: HttpResponse) -> Any:
        """Return the result of a call: the decoded body, or a stream or download of it."""
        decode = call.operation.decode
        result: Any = None
        if call.stream:
            self._redact(response)
            body = response, partial(self._broken, call, response), self._bounds(call)
            if decode == "bytes":
                result = self._download_kind(*body)
            else:
                result = self._stream_kind(*body, self._events(call, response))
        elif decode == "json":
            result = self._decoded(call, response, response.content)
        elif decode == "text":
            result = self._text(call, response)
        elif decode == "bytes":
            result = response.content
        elif decode == "any":
            result = self._anything(call, response)
        elif decode != "none":
            raise self._invalid(
                call.operation, response, CONTENT_TYPE, another_type(call, response)
            )
        if (box := captured.get()) is not None:
            # The method was called through `with_response`.
            self._redact(response)
            box.append(Response(result, response, call.attempts, call.elapsed))
        return result

    def _anything(self, call: Call, response: HttpResponse) -> Any:
        """Return the body as its content type says. Besides JSON, the document only allows text."""
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        described = call.operation.result is not None
        if response.content and is_value(kind):
            try:
                return self._decoded(call, response, response.content)
            except ResponseValidationError as error:
                if described or self._options.strict or call.operation.accept != "*/*":
                    raise
                # Neither the document nor the caller named a type, so text is better than an error.
                self._report(call.operation.id, {error.location: "is not JSON"})
                return text_of(response)
        if described:
            return self._text(call, response)
        if not response.content:
            return None
        if kind and not kind.startswith("text/"):
            return response.content
        return text_of(response) if kind else parsed_body(response)

    def _text(self, call: Call, response: HttpResponse) -> str | bytes:
        """Return the body as text, or as bytes if it is of another media type and not text."""
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if not kind or kind.startswith("text/") or kind.endswith(_TEXTS) or is_text(response):
            return text_of(response)
        if self._options.strict:
            raise self._invalid(call.operation, response, "the body", "is not text")
        self._report(call.operation.id, {"": "is not text"})
        return response.content

    def _redact(self, response: HttpResponse) -> None:
        """Remove the credentials from a response before the caller can see, log or pickle it."""
        redact(response.request, self._secret_names)

    def _decoded(self, call: Call, response: HttpResponse, content: bytes) -> Any:
        # This imports pydantic, which should not slow down the import of a client.
        from .decode import Mismatch, decode
        from .mend import MISSING_VALUE, Problems

        operation, strict = call.operation, self._options.strict
        if not content and operation.may_be_empty:
            return None
        if not content and not strict and operation.method not in ("GET", "HEAD"):
            # The server did the work, which an error would hide.
            self._report(operation.id, {"": MISSING_VALUE})
            return None
        problems = Problems()
        try:
            content = value_in(content, response.headers.get("content-type", ""))
            result = decode(operation.validator, content, problems.note, strict=strict)
        except Mismatch as error:
            place, problem = error.place, error.problem
        else:
            if problems:
                self._report(operation.id, problems)
            return result
        if not strict and _may_be_anything(call, response):
            self._report(operation.id, {CONTENT_TYPE: another_type(call, response)})
            kind = response.headers["content-type"]
            return text_of(response) if kind.startswith("text/") else response.content
        raise self._invalid(call.operation, response, place, problem)

    def _differs(
        self, operation: Operation[Any], response: HttpResponse, place: str, problem: str
    ) -> None:
        """Warn about a difference between a response and the document; raise it if `strict`."""
        if not self._options.strict:
            self._report(operation.id, {place: problem})
            return
        error = self._invalid(operation, response, place, problem)
        error.operation = operation.id
        raise error

    def _invalid(
        self, operation: Operation[Any], response: HttpResponse, place: str, problem: str
    ) -> ResponseValidationError:
        """Return the error of a response that differs from the document."""
        kind = printable(response.headers.get("content-type", "no content type"))
        message = f"{operation.id}: {difference(place, problem)} ({response.status_code}, {kind})"
        return ResponseValidationError(message, response=response, location=place)

    def _report(self, operation: str, problems: Mapping[str, str]) -> None:
        """Warn once about the problems of a response that were not reported before.

        Of each operation, a limited number of places is reported and remembered.
        """
        shared = self._shared
        with shared.guard.lock():
            if len(shared.warned) >= _MOST_WARNED_OPERATIONS:
                # `request()` and links make an operation of each path.
                shared.warned.clear()
            known = shared.warned.setdefault(operation, set())
            new: dict[str, str] = {}
            for place, words in problems.items():
                short = printable(place)
                if short not in known and len(known) < _MOST_WARNED:
                    known.add(short)
                    new[place] = words
        if new:
            from .decode import warn

            warn(operation, new)

    def _events(self, call: Call, response: HttpResponse) -> Any:
        """Return a function that turns chunks of a stream into items, or into events without a schema."""
        operation = call.operation
        lines = operation.decode == "jsonlines"
        longest = call.options.max_line_size
        reader = JsonLineReader(longest) if lines else EventReader(longest)
        plain = operation.result is None and not lines

        def items(chunk: bytes, *, final: bool = False) -> Iterator[Any]:
            try:
                for event in reader.feed(chunk, final=final):
                    if plain:
                        yield event
                    elif event.data == _DONE and not lines:
                        raise EndOfStreamError
                    else:
                        yield self._item(call, response, event, reader.came)
            except OverLimitError as error:
                words = f"{error} ({LONGER})"
                raise self._tell(call, too_large(error, words, response, path=call.path)) from error
            except ClientError as error:
                self._tell(call, error)
                raise

        return items

    def _item(
        self, call: Call, response: HttpResponse, event: ServerSentEvent, came: Fields
    ) -> Any:
        from .decode import Mismatch
        from .items import item_of
        from .mend import Problems

        operation, strict = call.operation, self._options.strict
        problems = Problems()
        try:
            item = item_of(operation, event, came, problems.note, strict=strict)
        except Mismatch as error:
            place, problem = error.place, error.problem
        else:
            if problems:
                self._report(operation.id, problems)
            return item
        raise self._invalid(call.operation, response, place, problem)

    def _broken(self, call: Call, response: HttpResponse, error: Failure) -> ClientError:
        """Return the error of a body that failed while it was received."""
        request = cast("Request", call.request)
        if self._shared.closed:
            return self._tell(call, ClientClosedError(f"{type(self).__name__} is closed"))
        if isinstance(error, StreamError):
            return self._tell(call, ClientError("the body has already been read or closed"))
        if isinstance(error, OverLimitError):
            words = f"{error} ({LARGER})"
            return self._tell(call, too_large(error, words, response, path=call.path))
        if isinstance(error, DecodingError):
            return self._tell(call, undecodable(error, response, path=call.path))
        return self._tell(call, connection_error(error, url=call.address, request=request))


def _may_be_anything(call: Call, response: HttpResponse) -> bool:
    """Return whether a response that is not JSON is accepted instead of JSON without a schema.

    FastAPI documents functions without a return type as JSON without a schema, and many of them return
    files. HTML is not accepted: it is usually the error page of a gateway.
    """
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    result = call.operation.result
    if call.fixed or not kind or is_value(kind) or kind == "text/html" or not response.content:
        return False
    return result is not None and result() is Any
