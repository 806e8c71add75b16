# The shared runtime, the same in every client; see __init__.py.
"""Whether a request is retried, and the pause before it.

Connection errors and the status codes 408, 429, 500, 502, 503 and 504 are retried, but only if that is safe:
the method is idempotent, the request cannot have reached the server, or it has an idempotency key. A POST
with the response 429 is not retried: the server probably did nothing, but HTTP does not guarantee it.
"""

from __future__ import annotations

import email.utils
import random
import time
from typing import TYPE_CHECKING

from ._http import NEVER_SENT, UNSENDABLE, HttpResponse, RequestError, TransportError

if TYPE_CHECKING:
    from collections.abc import Mapping

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})
STATUSES = frozenset({408, 429, 500, 502, 503, 504})
LONGEST_WAIT = 60.0
"""Seconds. If the server requests a longer wait, its response is raised at once."""
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0
# Characters: a date has 29. The number may be long, but is shorter than what becomes infinite as a float.
_LONGEST_TEXT = 100
# Above this, the reset of a rate limit is a Unix time; below, it is a number of seconds.
_EPOCH = 1_000_000_000


class Clock:
    """The source of time and random numbers, which tests replace."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> float:
        return time.time()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        import asyncio

        await asyncio.sleep(seconds)

    def uniform(self, low: float, high: float) -> float:
        return random.uniform(low, high)


def worthwhile(response: HttpResponse | None, error: RequestError | None, *, safe: bool) -> bool:
    """Return whether a request may be sent again.

    Args:
        response: The response, if there is one.
        error: The error, if there is no response.
        safe: Whether the server may process the request twice.
    """
    if response is not None:
        return safe and response.status_code in STATUSES
    if isinstance(error, NEVER_SENT):
        return True
    return safe and isinstance(error, TransportError) and not isinstance(error, UNSENDABLE)


def backoff(failures: int, clock: Clock) -> float:
    """Return exponential backoff in seconds, with full jitter so that clients do not retry together."""
    return clock.uniform(0.0, min(LONGEST_PAUSE, FIRST_PAUSE * 2**failures))


def pause(failures: int, response: HttpResponse | None, clock: Clock) -> float | None:
    """Return the seconds to wait before a retry, or None if the server requests too long a wait."""
    asked = wait_asked(response.headers, response.status_code, clock) if response else None
    if asked is None:
        return backoff(failures, clock)
    return asked if asked <= LONGEST_WAIT else None


def wait_asked(headers: Mapping[str, str], status: int, clock: Clock) -> float | None:
    """Return the seconds that the server requests: Retry-After, or the reset of a rate limit."""
    if (text := headers.get("retry-after")) is not None:
        seconds = _number(text)
        if seconds is None:
            seconds = _until(text, clock)
        if seconds is not None:
            return max(0.0, seconds)
    if status != 429:
        return None
    for name in ("ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset"):
        reset = _number(headers.get(name, ""))
        if reset is not None:
            if reset > _EPOCH * 1000:
                reset /= 1000
            return max(0.0, reset - clock.now() if reset > _EPOCH else reset)
    return None


def _number(text: str) -> float | None:
    if len(text) > _LONGEST_TEXT:
        # Only a number of this length has a meaning: a wait without end.
        return float("inf") if text.isascii() and text.isdigit() else None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None


def _until(text: str, clock: Clock) -> float | None:
    if len(text) > _LONGEST_TEXT:
        return None
    try:
        return email.utils.parsedate_to_datetime(text).timestamp() - clock.now()
    except (ArithmeticError, LookupError, OSError, TypeError, ValueError):
        # The parser does not say what else it raises.
        return None
