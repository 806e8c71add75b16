# The shared runtime, the same in every client; see __init__.py.
"""URLs: joining, and which of them are the API's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote_plus, urlsplit

from ._http import URL, InvalidURL
from .errors import ClientError
from .options import require

if TYPE_CHECKING:
    from collections.abc import Iterable

ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)
_LOOPBACK = re.compile(r"(.+\.)?localhost|127(\.\d+){3}|::1", re.IGNORECASE)
ORIGIN = re.compile(
    r"(https?)://(?!\*[:/]|\*$)(\[[0-9a-f:.]+\]|[^\s/?#@:\[\]]+)(?::([0-9]{1,5}))?/?", re.IGNORECASE
)
"""A scheme, a host, parts of which may be a star, and perhaps a port."""
_PORTS = {"http": 80, "https": 443}


class Origins:
    """The origins to which credentials may go: the base URL's, if there is one, and those of patterns."""

    def __init__(self, base_url: str | None, patterns: tuple[str, ...]) -> None:
        self._base = None if base_url is None else origin(URL(base_url))
        found = map(ORIGIN.fullmatch, patterns)
        self._patterns = tuple(_pattern(*one.groups()) for one in found if one)

    def __contains__(self, url: URL) -> bool:
        its = origin(url)
        return its == self._base or any(p.fullmatch(its) for p in self._patterns)


def origin(url: URL) -> str:
    """Scheme, host and port."""
    return f"{url.scheme}://{url.host.lower()}:{url.port or _PORTS.get(url.scheme)}"


def checked_origins(origins: Iterable[str]) -> tuple[str, ...]:
    """Check the further origins that a caller names.

    Raises:
        TypeError: if it is a single string instead of a list.
        ValueError: if one of them is not an origin.
    """
    if isinstance(origins, str):
        raise TypeError(f"origins must be a list: origins=[{origins!r}]")
    found = tuple(origins)
    for one in found:
        if not isinstance(cast("object", one), str) or not ORIGIN.fullmatch(one):
            words = "a scheme and a host, such as https://api.example.com or https://*.example.com"
            raise ValueError(f"{one!r} in `origins` is not {words}")
    return found


def _pattern(scheme: str, host: str, port: str | None) -> re.Pattern[str]:
    """`https://*.example.com` and `https://api.example.com:8443`; a star is one label or more."""
    labels = re.escape(host.strip("[]").lower()).replace(r"\*", r"[a-z0-9-]+(?:\.[a-z0-9-]+)*")
    return re.compile(f"{scheme.lower()}://{labels}:{port or _PORTS.get(scheme.lower())}")


def parse(text: str) -> URL:
    """A URL from outside."""
    try:
        url = URL(text)
        url.host.encode()  # it is only now that the host is looked at
        return url
    except (InvalidURL, ValueError) as error:
        raise ClientError(f"not a URL: {error}") from None


def base_of(text: str) -> URL:
    """Read the base URL of a client.

    An empty string is an error: it is a setting that got lost, not a request for the document's server.

    Raises:
        TypeError: if it is not a string.
        ValueError: if it is not an http or https URL without a query and a fragment.
    """
    require("base_url", text, str, "a str")
    if not ABSOLUTE.match(text):
        raise ValueError(f"base_url must begin with https:// or http://, not {text!r}")
    if "?" in text or "#" in text:
        raise ValueError("base_url must have no query and no fragment")
    try:
        url = parse(text)
    except ClientError as error:
        raise ValueError(f"base_url is {error}") from None
    if not url.host:
        raise ValueError(f"base_url has no host: {text!r}")
    return url


def is_unencrypted(url: str) -> bool:
    """Whether a request to this URL travels without TLS and leaves this machine."""
    parts = urlsplit(url)
    return parts.scheme.lower() == "http" and not _LOOPBACK.fullmatch(parts.hostname or "")


def own_server(server: str, base_url: str, *, moved: bool) -> str:
    """The base URL of an operation with a server of its own.

    Where the caller has said where the API is, nothing goes elsewhere: only the server's path counts.
    """
    if ABSOLUTE.match(server) and not moved:
        return server
    here = str(URL(base_url).copy_with(path="/"))
    return here.rstrip("/") + urlsplit(server).path.rstrip("/")


def with_query(url: str, query: str) -> str:
    """The URL with more in its query."""
    if not query:
        return url
    return f"{url}{'&' if '?' in url else '?'}{query}"


def with_arguments(url: str, query: str) -> str:
    """The same where the URL may have a query of its own: arguments count before what it says."""
    base, _, own = url.partition("?")
    if not own or not query:
        return with_query(url, query)
    given = {_name(pair) for pair in query.split("&")}
    kept = [pair for pair in own.split("&") if _name(pair) not in given]
    return f"{base}?{'&'.join([*kept, query])}"


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0])
