# The shared runtime, the same in every client; see __init__.py.
"""The exceptions of a client. Each is also the matching exception of httpx.

The request and the response of an error contain no credentials, so an error can be logged, shown in a
traceback or pickled.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, ClassVar, cast

from ._http import (
    URL,
    DecodingError,
    HttpResponse,
    HTTPStatusError,
    LocalProtocolError,
    Request,
    RequestError,
    TimeoutException,
    TransportError,
    content_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HIDDEN = "***"
_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
_SECRET_WORDS = re.compile(r"token|secret|api[-_]?key|password", re.IGNORECASE)
_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-trace-id")
_LONGEST = 600
_WAITED = {
    "ConnectTimeout": "timed out while connecting",
    "PoolTimeout": "timed out while waiting for a free connection",
    "ReadTimeout": "timed out while waiting for the response",
    "WriteTimeout": "timed out while sending the request",
}
_QUOTED = re.compile(r"\s+b?['\"]")


class ResponseShapeWarning(UserWarning):
    """A response differs from the document. The call returns what the server sent."""


class ClientError(Exception):
    """Base of all errors of a call.

    It has the `operation`, the number of `attempts` and the seconds `elapsed`.
    """

    operation: str | None = None
    attempts: int = 0
    elapsed: float = 0.0

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args, self.__dict__)


def _revive(kind: type[ClientError], args: tuple[Any, ...], state: dict[str, Any]) -> ClientError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ClientClosedError(ClientError, RuntimeError):
    """The client was closed before the call."""

    request: Request | None = None


class PaginationError(ClientError):
    """The pages of a list repeat, never end, or lead to another host."""

    request: Request | None = None
    """The request of the last page that was received."""


class LinkNotFoundError(ClientError, KeyError):
    """The object has no link with this name."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


class APIConnectionError(ClientError, TransportError):
    """No response was received, or only part of one."""


class APITimeoutError(APIConnectionError, TimeoutException):
    """The response was not received in time."""


class ResponseValidationError(ClientError, DecodingError):
    """The response cannot be read as the document describes it.

    `location` is the place in the body, such as `.items[].id`.
    """

    def __init__(self, message: str, *, response: HttpResponse, location: str = "") -> None:
        DecodingError.__init__(self, message, request=response.request)
        self.response = response
        self.location = location


class APIStatusError(ClientError, HTTPStatusError):
    """The server returned an error. `body` is the parsed body of the response."""

    status: ClassVar[int] = 0

    def __init__(
        self, message: str, *, request: Request, response: HttpResponse, body: object = None
    ) -> None:
        HTTPStatusError.__init__(self, message, request=request, response=response)
        self.body = body

    @property
    def status_code(self) -> int:
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """The id that the server gave to the request; quote it when you ask for support."""
        return request_id(self.response)


class BadRequestError(APIStatusError):
    """400: the request was malformed."""

    status = 400


class AuthenticationError(APIStatusError):
    """401: the credential is missing, wrong or expired."""

    status = 401


class CredentialError(AuthenticationError):
    """There is no usable credential; the request was not sent.

    `response` is an empty 401 made by the client, or the response of the token endpoint. If that
    endpoint could not be reached, `__cause__` is the APIConnectionError.
    """


class PermissionDeniedError(APIStatusError):
    """403: the credential does not allow this."""

    status = 403


class NotFoundError(APIStatusError):
    """404: the resource does not exist, or is hidden."""

    status = 404


class ConflictError(APIStatusError):
    """409: the request conflicts with the current state."""

    status = 409


class UnprocessableEntityError(APIStatusError):
    """422: the server rejected values in the request."""

    status = 422


class RateLimitError(APIStatusError):
    """429: too many requests."""

    status = 429


class ServerError(APIStatusError):
    """5xx: the server failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    kind.status: kind
    for kind in (
        BadRequestError,
        AuthenticationError,
        PermissionDeniedError,
        NotFoundError,
        ConflictError,
        UnprocessableEntityError,
        RateLimitError,
    )
}


def request_id(response: HttpResponse) -> str | None:
    """Return the request id from the first of the usual headers."""
    return next((response.headers[n] for n in _REQUEST_IDS if n in response.headers), None)


def redacted_headers(headers: Mapping[str, str], secret: Iterable[str] = ()) -> dict[str, str]:
    """Return the headers with everything hidden that may be a credential."""
    names = _SECRET_HEADERS.union(name.lower() for name in secret)
    return {
        key: HIDDEN if key.lower() in names or _SECRET_WORDS.search(key) else value
        for key, value in headers.items()
    }


def redacted_url(url: URL, secret: Iterable[str]) -> str:
    """Return the URL without user information, and with the named query parameters hidden."""
    plain = url.copy_with(username=None, password=None) if url.userinfo else url
    for name in secret:
        if name in plain.params:
            plain = plain.copy_set_param(name, HIDDEN)
    return str(plain)


class SecretURL(URL):
    """A URL that is sent unchanged and shown without the credentials in its query."""

    def __init__(self, url: URL, secret: Iterable[str]) -> None:
        super().__init__(url)
        self._shown = redacted_url(url, secret)

    def __str__(self) -> str:
        return self._shown

    def __repr__(self) -> str:
        return f"URL({self._shown!r})"


def redacted_request(request: Request, secret: Iterable[str] = (), *, keep: bool = True) -> Request:
    """Return a copy of a request without credentials, with its body if `keep` is set."""
    names = tuple(secret)
    content = content_of(request) if keep else None
    headers = redacted_headers(request.headers, names)
    return Request(
        request.method, redacted_url(request.url, names), headers=headers, content=content
    )


def redact(request: Request, secret: Iterable[str]) -> None:
    """Remove the credentials from a request that has been sent. This is cheaper than a copy."""
    names = tuple(secret)
    for name, value in redacted_headers(request.headers, names).items():
        if value is HIDDEN:
            request.headers[name] = HIDDEN
    url = request.url
    if isinstance(url, SecretURL) or url.userinfo or any(name in str(url) for name in names):
        request.url = URL(redacted_url(url, names))


def difference(place: str, problem: str) -> str:
    """Return the words for what is wrong at a place of a response."""
    return f"{place}{' ' if problem.startswith('is ') else ': '}{problem}"


def parsed_body(response: HttpResponse) -> object:
    """Return the body of an error: parsed if it is JSON, otherwise as text."""
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return text_of(response)


def is_text(response: HttpResponse) -> bool:
    """Return whether the body is text in its declared charset, or in UTF-8 if none is declared."""
    try:
        response.content.decode(response.charset_encoding or "utf-8")
    except (LookupError, ValueError):
        return False
    return True


def text_of(response: HttpResponse) -> str:
    """Return the body as text; an unknown charset is read as UTF-8."""
    try:
        return response.content.decode(response.charset_encoding or "utf-8", "replace")
    except (LookupError, ValueError):
        return response.content.decode("utf-8", "replace")


def status_error(
    response: HttpResponse,
    *,
    path: str,
    secret: Iterable[str] = (),
    kind: type[APIStatusError] | None = None,
) -> APIStatusError:
    """Return the error of a response that has been read.

    Args:
        response: The response.
        path: The path for the message.
        secret: Names of headers and query parameters that hold credentials.
        kind: The class of the error. Defaults to the class for the status code.
    """
    status = response.status_code
    body = parsed_body(response)
    description = describe(body)
    request = redacted_request(response.request, secret, keep=kind is None)
    response.request = request
    response.next_request = None
    reason = f"{status} {response.reason_phrase}".strip()
    message = f"{request.method} {path}: {reason}" + (f": {description}" if description else "")
    if kind is None:
        kind = _BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError)
    return kind(message, request=request, response=response, body=body)


def connection_error(
    error: RequestError, *, url: str, request: Request, secret: Iterable[str] = ()
) -> ClientError:
    """Convert an error of the HTTP library. The caller raises the result from the original.

    Args:
        error: The error. Its request and message lose the credentials too.
        url: The URL for the message, without credentials.
        request: The request that failed.
        secret: Names of headers and query parameters that hold credentials.
    """
    error.request = request = redacted_request(request, secret)
    route = f"{request.method} {url}"
    if isinstance(error, LocalProtocolError):
        # The message and the cause may quote the value of a header.
        error.args = (_QUOTED.split(str(error))[0],)
        error.__cause__ = error.__context__ = None
    words = str(error) or type(error).__name__
    if isinstance(error, TimeoutException):
        words = _WAITED.get(type(error).__name__, words)
        return APITimeoutError(f"{route}: {words}", request=request)
    return APIConnectionError(f"{route}: {words}", request=request)


def undecodable(
    error: DecodingError, response: HttpResponse, *, path: str, secret: Iterable[str] = ()
) -> ResponseValidationError:
    """Return the error of a response whose content encoding differs from its headers."""
    error.request = request = redacted_request(response.request, secret)
    response = HttpResponse(response.status_code, headers=response.headers, request=request)
    message = f"{request.method} {path}: {error}"
    return ResponseValidationError(message, response=response, location="the body")


def describe(body: object) -> str:
    """Return the server's description of an error, from any of the usual formats."""
    words: list[str] = []
    _collect(body, words, depth=0)
    text = ": ".join(dict.fromkeys(words))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _collect(body: object, words: list[str], depth: int) -> None:
    if isinstance(body, str):
        text = " ".join(body.split())
        if text and not text.startswith("<"):
            words.append(text)
    elif isinstance(body, list):
        joined = [describe(item) for item in cast("list[object]", body)[:10]] if depth < 4 else []
        if any(joined):
            words.append("; ".join(filter(None, joined)))
    elif isinstance(body, dict) and depth < 4:
        members = cast("dict[str, object]", body)
        before = len(words)
        for key in ("title", "error", "message", "error_description", "detail", "description"):
            _collect(members.get(key), words, depth + 1)
        errors = members.get("errors") or members.get("invalid-params")
        if isinstance(errors, dict):
            words.append(_fields(cast("dict[str, object]", errors)))
        else:
            _collect(errors, words, depth + 1)
        if len(words) == before and "status" not in members:
            # Without any of the usual keys, the keys are names of fields.
            words.append(_fields(members))
        while "" in words:
            words.remove("")


def _fields(members: dict[str, object]) -> str:
    fields = ((name, describe(value)) for name, value in list(members.items())[:20])
    return "; ".join(f"{name}: {text}" for name, text in fields if text)
