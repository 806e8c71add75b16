"""The cookies of a client: those that its API sets, and few of them.

They are sent with every request, so a server could make all later requests too long for itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._http import Cookies, HttpResponse

if TYPE_CHECKING:
    from ._http import Request

MOST_COOKIES = 64
"""The cookies of a client. The oldest ones are dropped."""
LONGEST_COOKIE = 4096
"""The bytes of a cookie with its attributes (RFC 6265, section 6.1). Longer ones are ignored."""
MOST_BYTES = 8000
"""The bytes of all cookies. Many servers refuse a longer header."""
_BETWEEN = len("=; ")


class CookieJar:
    """Keeps cookies as browsers do: each for its domain and path. Its pool has the lock."""

    def __init__(self) -> None:
        self._cookies = Cookies()

    def add_to(self, request: Request) -> None:
        """Add the cookies for its URL to a request, unless it has some."""
        self._cookies.set_cookie_header(request)

    def take(self, response: HttpResponse) -> None:
        """Keep the cookies of a response. Those that are not printable ASCII are ignored."""
        came = [value for value in response.headers.get_list("set-cookie") if _is_sound(value)]
        few = HttpResponse(
            response.status_code,
            headers=[("set-cookie", value) for value in came[-MOST_COOKIES:]],
            request=response.request,
        )
        self._cookies.extract_cookies(few)
        self._drop_oldest()

    def _drop_oldest(self) -> None:
        jar = self._cookies.jar
        kept = list(jar)
        size = sum(len(each.name) + len(each.value or "") + _BETWEEN for each in kept)
        for count, cookie in enumerate(kept):
            if len(kept) - count <= MOST_COOKIES and size <= MOST_BYTES:
                return
            size -= len(cookie.name) + len(cookie.value or "") + _BETWEEN
            jar.clear(cookie.domain, cookie.path, cookie.name)


def _is_sound(value: str) -> bool:
    return len(value) <= LONGEST_COOKIE and value.isascii() and value.isprintable()
