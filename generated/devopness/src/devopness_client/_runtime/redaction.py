# The shared runtime, the same in every client; see __init__.py.
"""Requests, responses and errors without credentials.

`ClientError` shows what it is given only after `without_secrets` or `detached`, so this module alone decides
what an error shows. The requests of a client say in their extensions which names hold credentials.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl, quote, quote_plus, unquote, unquote_plus

from ._http import (
    URL,
    Headers,
    HttpResponse,
    InvalidURL,
    Request,
    ResponseNotRead,
    content_of,
    is_of_library,
)
from .server_text import LONGEST_MESSAGE, printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

HIDDEN = "***"
NAMES = "secret_names"
"""The extension of a request that has the names of headers, query parameters and cookies with credentials."""
PRIVATE = "private"
"""The extension of a request whose body and query are secret too: it requests a token."""
REPEATED = "repeated_secrets"
"""The extension of a request to a URL of the server that repeats credentials: these."""
_REDACTED = "redacted"
"""The extension of a request without credentials."""
_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
_SECRET_WORDS = re.compile(
    r"token|secret|api[-_]?key|passw|signature|credential|^sig$", re.IGNORECASE
)
_NOT_SECRET = ("grant_type", "scope")
"""The fields of a token request that are not secret."""
_SHORTEST, _SHORTEST_NUMBER = 6, 12
"""The characters of a credential that is looked for in what the server repeats, and of one of digits."""
_KEPT = ("http_version", "reason_phrase")
"""The extensions of a response that say something about it and hold no connection."""

T = TypeVar("T", str, bytes)


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
    """A URL that is sent unchanged and shown without the credentials in its query.

    Args:
        url: The URL.
        secret: The names of the parameters that hold credentials.
        repeated: Credentials that it has in other places.
    """

    def __init__(self, url: URL, secret: Iterable[str], repeated: Iterable[str] = ()) -> None:
        super().__init__(url)
        self._shown = scrub(redacted_url(url, secret), repeated)

    def __str__(self) -> str:
        return self._shown

    def __repr__(self) -> str:
        return f"URL({self._shown!r})"


def redact(request: Request, secret: Iterable[str]) -> None:
    """Remove the credentials from a request that has been sent. This is cheaper than a copy."""
    names = tuple(secret)
    for name, value in redacted_headers(request.headers, names).items():
        if value is HIDDEN:
            request.headers[name] = HIDDEN
    url = request.url
    if isinstance(url, SecretURL) or url.userinfo or _has(str(url), names):
        request.url = URL(redacted_url(url, names))


def _has(url: str, names: tuple[str, ...]) -> bool:
    query = url.partition("?")[2]
    return bool(query) and any(name in unquote_plus(query) for name in names)


def without_secrets(request: Request) -> Request:
    """Return a copy of a request for an error: without credentials, and without what a token request sends.

    It also hides parameters whose names sound like credentials, such as the signature in the URL of a file.
    """
    if request.extensions.get(_REDACTED):
        return request
    names: tuple[str, ...] = request.extensions.get(NAMES, ())
    private = bool(request.extensions.get(PRIVATE))
    return Request(
        request.method,
        _shown_url(request, names, private=private),
        headers=redacted_headers(request.headers, names),
        content=None if private else content_of(request),
        extensions={_REDACTED: True},
    )


def _shown_url(request: Request, names: tuple[str, ...], *, private: bool) -> URL:
    url = URL(request.url)
    sounding = [name for name in url.params if _SECRET_WORDS.search(name)]
    try:
        if url.fragment or private:
            url = url.copy_with(fragment=None, **({"query": None} if private else {}))
        return URL(scrub(redacted_url(url, (*names, *sounding)), secrets_of(request)))
    except (InvalidURL, ValueError):
        return URL("")


def detached(response: HttpResponse) -> HttpResponse:
    """Return a copy of a response for an error: without credentials, and apart from its connection.

    A body that has not been read is empty. Credentials that the server repeats are hidden too.
    """
    try:
        request = response.request
    except RuntimeError:
        request = Request("GET", "", extensions={_REDACTED: True})
    if request.extensions.get(_REDACTED) and not response.extensions.keys() - set(_KEPT):
        return response
    secrets = secrets_of(request)
    try:
        content = scrub(response.content, secrets)
    except ResponseNotRead:
        content = b""
    copy = HttpResponse(
        response.status_code,
        content=content,
        request=without_secrets(request),
        extensions={key: response.extensions[key] for key in _KEPT if key in response.extensions},
        default_encoding=response.default_encoding,
    )
    # With the header of the content encoding, it would be decoded again.
    copy.headers = Headers(
        [
            (key, HIDDEN.encode() if _is_secret(key) else scrub(value, secrets))
            for key, value in response.headers.raw
        ],
        encoding=response.headers.encoding,
    )
    with suppress(RuntimeError):  # it has not been closed yet
        copy.elapsed = response.elapsed
    return copy


def _is_secret(header: bytes) -> bool:
    return header.lower().decode("latin-1") in _SECRET_HEADERS


def secrets_of(request: Request) -> list[str]:
    """Return the credentials that a request sends, in every spelling in which a server may repeat them."""
    if request.extensions.get(_REDACTED):
        return []
    names: tuple[str, ...] = request.extensions.get(NAMES, ())
    plain = set(filter(_is_found, _values(request, names)))
    found = {
        spelled
        for value in plain
        for spelled in (
            *(value, quote(value), quote(value, safe=""), quote_plus(value)),
            *(json.dumps(value)[1:-1], json.dumps(value)[1:-1].replace("/", "\\/")),
        )
    }
    found.update(request.extensions.get(REPEATED, ()))
    return sorted(found, key=len, reverse=True)


def _is_found(secret: str) -> bool:
    """Return whether a credential is looked for. Few digits could be a part of any number."""
    return len(secret) >= (_SHORTEST_NUMBER if secret.isdigit() else _SHORTEST)


def _values(request: Request, names: tuple[str, ...]) -> Iterator[str]:
    lower = {name.lower() for name in names}
    for key, value in request.headers.items():
        if key in ("authorization", "proxy-authorization") or key in lower:
            yield value
            kind, _, rest = value.partition(" ")
            yield rest.strip()
            if kind.lower() == "basic":
                yield _password(rest)
                yield unquote_plus(_password(rest))
        elif _SECRET_WORDS.search(key):
            yield value
        elif key == "cookie":
            for pair in value.split(";"):
                name, _, text = pair.strip().partition("=")
                if unquote(name) in names:
                    yield text
                    yield unquote(text)
    if request.extensions.get(PRIVATE):
        form = parse_qsl((content_of(request) or b"").decode())
        yield from (value for name, value in form if name not in _NOT_SECRET)
    if names:
        for name, value in URL(request.url).params.multi_items():
            if name in names:
                yield value
                yield value.partition(" ")[2]


def _password(coded: str) -> str:
    try:
        return base64.b64decode(coded).decode().partition(":")[2]
    except (binascii.Error, ValueError):
        return ""


def scrub(text: T, secrets: Iterable[str]) -> T:
    """Return a text without the credentials that it repeats."""
    for secret in secrets:
        if isinstance(text, bytes):
            text = text.replace(secret.encode("utf-8", "replace"), HIDDEN.encode())
        else:
            text = text.replace(secret, HIDDEN)
    return text


def disarm(error: BaseException, request: Request, *, keep_frames: bool = False) -> None:
    """Remove the credentials from an error of an HTTP library, or of a hook, and from what led to it.

    The local variables in its traceback contain the request, and crash reports show local variables.

    Args:
        error: The error.
        request: The request that failed.
        keep_frames: Keep the local variables, because those of the caller are among them.
    """
    secrets = secrets_of(request)
    for each in chain(error):
        if not keep_frames:
            traceback.clear_frames(each.__traceback__)
            each.args = tuple(
                printable(v, LONGEST_MESSAGE) if isinstance(v, str) else v for v in each.args
            )
        each.args = tuple(scrub(v, secrets) if isinstance(v, str) else v for v in each.args)
        for name, value in list(vars(each).items()):
            if is_of_library(value, "Request"):
                setattr(each, name, _copied(value))
            elif is_of_library(value, "Response"):
                _disarm_response(value)


def _disarm_response(response: Any) -> None:
    response.next_request = None
    with suppress(RuntimeError):  # it has no request
        response.request = _copied(response.request)


def _copied(request: Any) -> Any:
    """Return a request of either library without credentials."""
    if isinstance(request, Request):
        return without_secrets(request)
    shown = without_secrets(
        Request(
            request.method,
            str(request.url),
            headers=request.headers.raw,
            extensions=request.extensions,
        )
    )
    return type(request)(shown.method, str(shown.url), headers=shown.headers.raw)


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and all that led to it."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += (each.__cause__, each.__context__, *getattr(each, "exceptions", ()))
