# The shared runtime, the same in every client; see __init__.py.
"""URLs: joining them, and checking whether they belong to the API."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import cast
from urllib.parse import unquote_plus, urlsplit

from ._http import URL, InvalidURL, elsewhere
from .errors import ClientError
from .options import require
from .server_text import printable

ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)
_LOOPBACK = re.compile(r"(.+\.)?localhost|127(\.\d+){3}|::1", re.IGNORECASE)
ORIGIN = re.compile(
    r"(https?)://(?!\*[:/]|\*$)(\[[0-9a-f:.]+\]|[^\s/?#@:\[\]]+)(?::([0-9]{1,5}))?/?", re.IGNORECASE
)
"""A scheme, a host with optional wildcards, and an optional port."""
_PLAIN = re.compile(
    r"(https?://[^/?#]+)((?:/(?!\.)[\w!$%&'()*+,.:;=@~-]*)+)(?:\?([\w!$%&'()*+,./:;=?@~-]*))?",
    re.ASCII | re.IGNORECASE,
)
"""A URL whose path and query are sent as they are, in the groups: its origin, path and query."""
_LONGEST_PLAIN = 2_000
"""Characters. The HTTP library has a limit too."""
_PORTS = {"http": 80, "https": 443}
_LAST_PORT = 65_535


class TrustedOrigins:
    """The origins that credentials may be sent to: that of the base URL, and those of patterns."""

    def __init__(self, base_url: str | None, patterns: tuple[str, ...]) -> None:
        self._base = None if base_url is None else origin(URL(base_url))
        matches = map(ORIGIN.fullmatch, patterns)
        self._patterns = tuple(_pattern(*match.groups()) for match in matches if match)

    def __contains__(self, url: URL) -> bool:
        its = origin(url)
        return its == self._base or any(p.fullmatch(its) for p in self._patterns)


def origin(url: URL) -> str:
    """Return the scheme, host and port of a URL."""
    return f"{url.scheme}://{url.host.lower()}:{url.port or _PORTS.get(url.scheme)}"


def checked_origins(origins: Iterable[str]) -> tuple[str, ...]:
    """Return the further origins that a caller passes, checked.

    Raises:
        TypeError: If it is a single string instead of a list.
        ValueError: If an item is not an origin.
    """
    if isinstance(origins, str):
        raise TypeError(f"origins must be a list: origins=[{origins!r}]")
    require("origins", origins, Iterable, "a list of str")
    checked = tuple(origins)
    for text in checked:
        if not isinstance(cast("object", text), str) or not ORIGIN.fullmatch(text):
            words = "a scheme and a host, such as https://api.example.com or https://*.example.com"
            raise ValueError(f"{text!r} in `origins` is not {words}")
    return checked


def _pattern(scheme: str, host: str, port: str | None) -> re.Pattern[str]:
    """Return the pattern of an origin such as `https://*.example.com`; `*` is one label or more."""
    labels = re.escape(host.strip("[]").lower()).replace(r"\*", r"[a-z0-9-]+(?:\.[a-z0-9-]+)*")
    return re.compile(f"{scheme.lower()}://{labels}:{port or _PORTS.get(scheme.lower())}")


_parsed = lru_cache(maxsize=256)(URL)


@lru_cache(maxsize=256)
def url_of(text: str) -> URL:
    """Return a URL. Raises InvalidURL if it is none."""
    plain = _PLAIN.fullmatch(text) if len(text) <= _LONGEST_PLAIN else None
    url = plain and elsewhere(_parsed(plain[1]), plain[2], plain[3])
    url = _parsed(text) if url is None else url
    if url.port is not None and not 0 < url.port <= _LAST_PORT:
        # Nothing below says so: zero is taken for the usual port, and asyncio raises an IndexError.
        raise InvalidURL(f"the port {url.port} is not one from 1 to {_LAST_PORT}")
    return url


def parse(text: str) -> URL:
    """Parse a URL. Raises ClientError if it is invalid."""
    try:
        url = url_of(text)
        url.host.encode()  # raises an error if the host is invalid
        return url
    except (InvalidURL, ValueError) as error:
        raise ClientError(f"not a URL: {printable(str(error))}") from None


def base_of(text: str) -> URL:
    """Read the base URL of a client.

    An empty string is an error: it is usually a missing setting.

    Raises:
        TypeError: If it is not a string.
        ValueError: If it is not an http or https URL without query and fragment.
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
    """Return whether a request to a URL is sent without TLS to another machine."""
    return _unencrypted("/".join(url.split("/", 3)[:3]))


@lru_cache(maxsize=256)
def _unencrypted(root: str) -> bool:
    parts = urlsplit(root)
    return parts.scheme.lower() == "http" and not _LOOPBACK.fullmatch(parts.hostname or "")


def own_server(server: str, base_url: str, *, moved: bool) -> str:
    """Return the base URL of an operation with a server of its own.

    Args:
        server: The URL of the server, or a path.
        base_url: The base URL of the client.
        moved: Whether the caller passed `base_url`. Then only the path of the server counts.
    """
    if ABSOLUTE.match(server) and not moved:
        return server
    root = str(URL(base_url).copy_with(path="/"))
    return root.rstrip("/") + urlsplit(server).path.rstrip("/")


def with_query(url: str, query: str) -> str:
    """Append a query to a URL."""
    if not query:
        return url
    return f"{url}{'&' if '?' in url else '?'}{query}"


def with_arguments(url: str, query: str) -> str:
    """Append a query to a URL; it replaces parameters of the same name in the URL."""
    base, _, own = url.partition("?")
    if not own or not query:
        return with_query(url, query)
    names = {_name(pair) for pair in query.split("&")}
    kept = [pair for pair in own.split("&") if _name(pair) not in names]
    return f"{base}?{'&'.join([*kept, query])}"


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0])
