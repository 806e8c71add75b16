"""Fetching a referenced document from the web; only where the user has allowed it."""

from __future__ import annotations

import ipaddress
import time
from urllib.parse import urljoin, urlsplit

from generator.source.load import MAX_BYTES

MAX_REDIRECTS = 5
#: Seconds for each step of a connection, and for one document as a whole.
STEP_SECONDS = 10.0
TOTAL_SECONDS = 60.0
_REDIRECTS = (301, 302, 303, 307, 308)


class FetchError(Exception):
    """A document that cannot be fetched; the message says why."""


def is_loopback(url: str) -> bool:
    """Whether a URL leads to this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_url(url: str, *, base: str | None = None) -> None:
    """Refuse what is neither https nor this machine, and what leads from the web to this machine.

    Args:
        url: the address.
        base: the address of the document that refers or redirects to it; None for a file.

    Raises:
        FetchError: if it must not be fetched.
    """
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise FetchError("it is no usable address")
    if parts.username is not None or parts.password is not None:
        raise FetchError("an address with a user name or password is not fetched")
    local = is_loopback(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise FetchError("only https is fetched")
    if local and base is not None and not is_loopback(base):
        raise FetchError("a document from the web must not lead to this machine")


def fetch(url: str) -> bytes:
    """The content of a document.

    Raises:
        FetchError: if there is none, or if it is too large or too slow.
    """
    import httpx

    deadline = time.monotonic() + TOTAL_SECONDS
    try:
        with httpx.Client(timeout=STEP_SECONDS, follow_redirects=False) as client:
            for _ in range(MAX_REDIRECTS + 1):
                with client.stream("GET", url) as response:
                    if response.status_code in _REDIRECTS and "location" in response.headers:
                        further = urljoin(url, response.headers["location"])
                        check_url(further, base=url)
                        url = further
                        continue
                    if response.status_code != 200:
                        raise FetchError(f"the server answers {response.status_code}")
                    return _body(response, deadline)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(f"it cannot be fetched: {error or type(error).__name__}") from error
    raise FetchError(f"it leads through more than {MAX_REDIRECTS} redirects")


def _body(response: object, deadline: float) -> bytes:
    import httpx

    assert isinstance(response, httpx.Response)
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > MAX_BYTES:
            raise FetchError(f"it is too large, the limit is {MAX_BYTES // 1024 // 1024} MiB")
        if time.monotonic() > deadline:
            raise FetchError(f"it takes longer than {TOTAL_SECONDS:.0f} seconds")
    return bytes(content)
