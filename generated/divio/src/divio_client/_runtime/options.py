# The shared runtime, the same in every client; see __init__.py.
"""What a client's caller can choose, and what all views of a client have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypedDict, TypeVar, cast

from ._http import DEFAULT_TIMEOUT, LIMITS, HttpResponse, Limits, Request, Timeout
from .encode import is_token, sendable
from .errors import ClientClosedError
from .guard import Guard
from .record import EMPTY, Record
from .sentinel import Omit, omit

if TYPE_CHECKING:
    from ssl import SSLContext

TimeoutInput: TypeAlias = "float | Timeout | None"


class HttpLike(Protocol):
    """The little that both of the HTTP library's clients have in common here."""

    def __init__(self, *, verify: SSLContext, timeout: Timeout, limits: Limits) -> None: ...

    @property
    def is_closed(self) -> bool: ...


H = TypeVar("H", bound=HttpLike)


class Changes(TypedDict, total=False):
    """The options that a client takes and `with_options` changes."""

    timeout: TimeoutInput | Omit
    """Seconds for each attempt of a call, or a `Timeout` that bounds each wait."""
    total_timeout: float | Omit | None
    """Seconds for a whole call, with its repetitions and the pauses between them."""
    max_retries: int
    strict: bool
    headers: Mapping[str, str] | None
    """Added to those that are sent with every request already."""
    on_request: Callable[[Request], object] | None
    on_response: Callable[[HttpResponse], object] | None


_EVER = 1e8
"""Seconds that nobody waits for, and that no lock or socket takes as a number."""
_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    "timeout": ((int, float, Timeout, Omit, type(None)), "a number of seconds, a Timeout or None"),
    "total_timeout": ((int, float, Omit, type(None)), "a number of seconds or None"),
    "max_retries": ((int,), "an int"),
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
    strict: bool = False
    headers: Mapping[str, str] = EMPTY
    on_request: Callable[[Request], object] | None = None
    on_response: Callable[[HttpResponse], object] | None = None

    def changed(self, changes: Changes) -> Options:
        """These options with changes, checked: better told here than at the first call."""
        given = cast("dict[str, Any]", dict(changes))
        for name, value in given.items():
            if name not in _KINDS:
                raise TypeError(f"there is no option {name!r}")
            require(name, value, *_KINDS[name])
            if isinstance(value, int | float) and not value >= 0:
                raise ValueError(f"{name} must not be negative, as {value} is")
            if isinstance(value, float) and value > _EVER:
                given[name] = None
        given["headers"] = {**self.headers, **checked_headers(given.get("headers") or EMPTY)}
        return self.replace(**given)


class Shared(Generic[H]):
    """What all views of a client have in common: the connections and the warnings given."""

    def __init__(self, given: H | None, kind: type[H]) -> None:
        if given is not None:
            require("http_client", given, kind, f"an {kind.__module__}.{kind.__name__}")
        self.http = given
        self.owned = given is None
        self.closed = False
        self.home: object = None
        self.warned: set[tuple[str, str]] = set()
        self.guard = Guard()
        self.gate: tuple[object, Any] | None = None
        """The async HTTP client and what limits how many calls wait for it at once."""
        self._kind = kind

    def at_home(self, home: object, name: str) -> H:
        """The HTTP client of this process or event loop: connections belong to the one that they
        were made in. Raises ClientClosedError."""
        http = self.http
        if self.closed or (http is not None and http.is_closed):
            raise ClientClosedError(f"{name} is closed")
        if http is None or self.home != home:
            with self.guard.lock():
                if self.owned and self.home != home:
                    from .tls import shared_context  # loads `ssl`, for which no import should wait

                    self.http = self._kind(
                        verify=shared_context(), timeout=DEFAULT_TIMEOUT, limits=LIMITS
                    )
                elif self.home not in (None, home):
                    raise ClientClosedError(
                        f"{name}: the http_client it was given belongs to another process or event"
                        " loop; make a new one here"
                    )
                self.home = home
        return cast("H", self.http)


def require(name: str, value: object, kind: Any, words: str) -> None:
    """Raise TypeError unless the value is of that kind."""
    if not isinstance(value, kind):
        raise TypeError(f"{name} must be {words}, not {type(value).__name__}")


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The caller's own headers, in lower case; a value may be secret, so no error shows it."""
    given: dict[str, str] = {}
    for name, value in cast("Mapping[str, object]", headers).items():
        if not is_token(name):
            raise ValueError(f"headers: {name!r} is not a valid header name")
        require(f"headers: {name}", value, str, "a str")
        if not sendable(text := str(value).strip()):
            raise ValueError(f"headers: {name}: only printable ASCII can be sent in a header")
        given[name.lower()] = text
    return given
