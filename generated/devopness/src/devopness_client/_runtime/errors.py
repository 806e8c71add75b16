# The shared runtime, the same in every client; see __init__.py.
"""The exceptions of a client. Each is also the matching exception of httpx.

The request and the response of an error contain no credentials, so an error can be logged, shown in a
traceback or pickled.
"""

from __future__ import annotations

import json
import re
from typing import Any, ClassVar

from ._http import (
    DecodingError,
    HttpResponse,
    HTTPStatusError,
    LocalProtocolError,
    Request,
    RequestError,
    TimeoutException,
    TransportError,
)
from .charsets import declared_charset
from .redaction import detached, disarm, scrub, secrets_of, without_secrets
from .server_text import LONGEST, LONGEST_MESSAGE, describe, is_deep, printable

_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-trace-id")
_DEEPEST = 100
"""The levels of an error body that is parsed; a deeper one is text. Python could not copy or pickle it."""
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

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute, a request or a response without its credentials.

        The constructors of the HTTP library's errors come through here too.
        """
        if isinstance(value, Request):
            value = without_secrets(value)
        elif isinstance(value, HttpResponse):
            value = detached(value)
        super().__setattr__(name, value)

    def __str__(self) -> str:
        return printable(super().__str__(), LONGEST_MESSAGE)

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
        # A KeyError shows the repr of its message.
        return printable(str(self.args[0]), LONGEST_MESSAGE) if self.args else ""


class APIConnectionError(ClientError, TransportError):
    """No response was received, or only part of one."""


class APITimeoutError(APIConnectionError, TimeoutException):
    """The response was not received in time."""


class ResponseValidationError(ClientError, DecodingError):
    """The response cannot be read as the document describes it.

    `location` is the place in the body, such as `.items[].id`.
    """

    def __init__(self, message: str, *, response: HttpResponse, location: str = "") -> None:
        self.response = response
        DecodingError.__init__(self, message, request=self.response.request)
        self.location = location


class ResponseTooLargeError(ResponseValidationError):
    """The response, or one line of a stream, is larger than `max_response_size` or `max_line_size`."""


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


def difference(place: str, problem: str) -> str:
    """Return the words for what is wrong at a place of a response."""
    between = " " if problem.startswith("is ") else ": "
    return f"{printable(place)}{between}{printable(problem, LONGEST_MESSAGE)}"


def parsed_body(response: HttpResponse) -> object:
    """Return the body of an error: parsed if it is JSON, otherwise as text."""
    try:
        body: object = json.loads(response.content)
    except (ValueError, RecursionError):
        return text_of(response)
    return text_of(response) if is_deep(body, _DEEPEST) else body


def is_text(response: HttpResponse) -> bool:
    """Return whether the body is text in its declared charset, or in UTF-8 if none is declared."""
    try:
        response.content.decode(_charset(response))
    except ValueError:
        return False
    return True


def text_of(response: HttpResponse) -> str:
    """Return the body as text; an unknown charset is read as UTF-8."""
    return response.content.decode(_charset(response), "replace")


def _charset(response: HttpResponse) -> str:
    # Not `charset_encoding` of the HTTP library: its time is quadratic in the length of the header.
    return declared_charset(response.headers.get("content-type", "")) or "utf-8"


def status_error(
    response: HttpResponse,
    *,
    path: str,
    kind: type[APIStatusError] | None = None,
) -> APIStatusError:
    """Return the error of a response that has been read.

    Args:
        response: The response.
        path: The path for the message.
        kind: The class of the error. Defaults to the class for the status code.
    """
    status, secrets = response.status_code, secrets_of(response.request)
    response = detached(response)
    body = parsed_body(response)
    description = describe(body)
    request = response.request
    reason = f"{status} {printable(response.reason_phrase)}".strip()
    message = f"{request.method} {scrub(path, secrets)}: {reason}"
    if description:
        message += f": {description}"
    if kind is None:
        kind = _BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError)
    return kind(message, request=request, response=response, body=body)


def connection_error(error: RequestError, *, url: str, request: Request) -> ClientError:
    """Convert an error of the HTTP library. The caller raises the result from the original.

    Args:
        error: The error. Its request and message lose the credentials too.
        url: The URL for the message, without credentials.
        request: The request that failed.
    """
    secrets = secrets_of(request)
    error.request = request
    disarm(error, request)
    route = f"{request.method} {scrub(url, secrets)}"
    if isinstance(error, LocalProtocolError):
        # The message and the cause may quote the value of a header.
        error.args = (_QUOTED.split(str(error))[0],)
        error.__cause__ = error.__context__ = None
    words = printable(str(error), LONGEST) or type(error).__name__
    if isinstance(error, TimeoutException):
        words = _WAITED.get(type(error).__name__, words)
        return APITimeoutError(f"{route}: {words}", request=request)
    return APIConnectionError(f"{route}: {words}", request=request)


def undecodable(
    error: DecodingError, response: HttpResponse, *, path: str
) -> ResponseValidationError:
    """Return the error of a response whose content encoding differs from its headers."""
    disarm(error, response.request)
    message = f"{response.request.method} {path}: {printable(str(error), LONGEST)}"
    # Without its body, which cannot be read.
    response = HttpResponse(
        response.status_code, headers=response.headers, request=response.request
    )
    return ResponseValidationError(message, response=response, location="the body")


def too_large(
    error: Exception, words: str, response: HttpResponse, *, path: str
) -> ResponseTooLargeError:
    """Return the error of a response that exceeds a limit, without its body."""
    disarm(error, response.request)
    response = HttpResponse(
        response.status_code, headers=response.headers, request=response.request
    )
    message = f"{response.request.method} {path}: the response {words}"
    return ResponseTooLargeError(message, response=response, location="the body")
