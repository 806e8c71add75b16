"""The options of a client, and the state that all its views share."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypedDict, TypeVar, cast

from ._http import HttpResponse, Request, Timeout
from .encode import is_token, sendable
from .errors import ClientClosedError
from .guard import Guard
from .receiving import LONGEST_LINE
from .record import EMPTY, Record
from .sentinel import Omit, omit

TimeoutInput: TypeAlias = "float | Timeout | None"


H = TypeVar("H")
"""The client class of the HTTP library that a caller can pass."""


class Changes(TypedDict, total=False):
    """The options of a client, which `with_options` can change."""

    timeout: TimeoutInput | Omit
    """Seconds for each attempt of a call, or a `Timeout` for each wait. None waits without limit."""
    total_timeout: float | Omit | None
    """Seconds for a whole call, including retries and the pauses between them."""
    max_retries: int
    max_response_size: int | Omit | None
    """The most bytes of a response that is read as a value, and of a download; see `Options`."""
    max_line_size: int | None
    """The most characters of one event or line of a stream. None sets no limit."""
    strict: bool
    headers: Mapping[str, str] | None
    """Headers to send with every request, added to the current ones."""
    on_request: Callable[[Request], object] | None
    on_response: Callable[[HttpResponse], object] | None


_EVER = 1e8
"""Seconds from which a timeout counts as none: locks and sockets do not accept them."""
_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    "timeout": ((int, float, Timeout, Omit, type(None)), "a number of seconds, a Timeout or None"),
    "total_timeout": ((int, float, Omit, type(None)), "a number of seconds or None"),
    "max_retries": ((int,), "an int"),
    "max_response_size": ((int, Omit, type(None)), "a number of bytes or None"),
    "max_line_size": ((int, type(None)), "a number of characters or None"),
    "strict": ((bool,), "a bool"),
    "headers": ((Mapping, type(None)), "a mapping"),
    # To `isinstance`, `Callable` is a type; to a type checker it is a special form.
    "on_request": ((Callable, type(None)), "a callable"),  # type: ignore[dict-item]
    "on_response": ((Callable, type(None)), "a callable"),  # type: ignore[dict-item]
}


class Options(Record):
    """The options of a client or view."""

    _hidden = frozenset({"headers"})

    timeout: TimeoutInput | Omit = omit
    total_timeout: float | Omit | None = omit
    max_retries: int = 2
    max_response_size: int | Omit | None = omit
    """Unless it is set, values are limited to `LARGEST` bytes, and downloads are not."""
    max_line_size: int | None = LONGEST_LINE
    strict: bool = False
    headers: Mapping[str, str] = EMPTY
    on_request: Callable[[Request], object] | None = None
    on_response: Callable[[HttpResponse], object] | None = None

    def changed(self, changes: Changes) -> Options:
        """Return these options with changes.

        Raises:
            TypeError: If there is no such option, or its value has a wrong type.
            ValueError: If a number is negative or a header is invalid.
        """
        checked = cast("dict[str, Any]", dict(changes))
        for name, value in checked.items():
            if name not in _KINDS:
                raise TypeError(f"unknown option {name!r}; the options are {', '.join(_KINDS)}")
            require(name, value, *_KINDS[name])
            if isinstance(value, int | float) and not value >= 0:
                raise ValueError(f"{name} must be 0 or more, not {value}")
            if isinstance(value, float) and value > _EVER:
                checked[name] = None
        checked["headers"] = {**self.headers, **checked_headers(checked.get("headers") or EMPTY)}
        return self.replace(**checked)


class Shared:
    """The state that all views of a client share: the connections and the warnings so far."""

    def __init__(self, http_client: object, connect: Callable[[], Any]) -> None:
        self.http: Any = http_client
        self.owned = http_client is None
        self.closed = False
        self.home: object = None
        self.warned: dict[str, set[str]] = {}
        self.guard = Guard()
        self._connect = connect

    def at_home(self, home: object, name: str) -> Any:
        """Return the connections of this process or event loop, or the caller's HTTP client.

        Args:
            home: The id of the process, or the event loop.
            name: The name of the client class, for messages.

        Raises:
            ClientClosedError: If the client is closed, or the caller's HTTP client belongs elsewhere.
        """
        http = self.http
        if self.closed or (http is not None and http.is_closed):
            raise ClientClosedError(f"{name} is closed")
        if http is None or self.home != home:
            with self.guard.lock():
                if self.owned and self.home != home:
                    self.http = self._connect()
                elif self.home not in (None, home):
                    raise ClientClosedError(
                        f"{name}: its http_client belongs to another process or event loop;"
                        " make a new client here"
                    )
                self.home = home
        return self.http


def or_variable(value: object, env: str | None) -> object:
    """Return a value, or if it is omitted, that of an environment variable which is set."""
    return (env and os.environ.get(env)) or omit if isinstance(value, Omit) else value


def wrong(words: str) -> Callable[..., None]:
    """Return a method that tells a caller who uses an object in the wrong way what to write instead."""

    def method(self: object, *_: object) -> None:
        raise TypeError(f"{type(self).__name__} {words}")

    return method


def require(name: str, value: object, kind: Any, words: str) -> None:
    """Raise TypeError unless a value has the type `kind`, which `words` describes."""
    if not isinstance(value, kind):
        raise TypeError(f"{name} must be {words}, not {type(value).__name__}")


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the caller's headers by lower-case name. Errors do not show values, which may be secret."""
    checked: dict[str, str] = {}
    for name, value in cast("Mapping[str, object]", headers).items():
        if not is_token(name):
            raise ValueError(f"headers: {name!r} is not a valid header name")
        require(f"headers: {name}", value, str, "a str")
        if not sendable(text := str(value).strip()):
            raise ValueError(f"headers: {name}: only printable ASCII can be sent in a header")
        checked[name.lower()] = text
    return checked
