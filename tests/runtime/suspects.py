"""Looking for a secret in all that a log, a debugger, a crash report or a pickle would keep."""

from __future__ import annotations

import base64
import contextlib
import copy
import pickle
import traceback
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "s3kr3t/+key=%&;~1"
"""Its characters differ in every way of writing it down."""


def forms(secret: str = SECRET) -> set[str]:
    """The secret as it is, percent-encoded, and base64-encoded after anything."""
    found = {secret, quote(secret), quote(secret, safe=""), quote_plus(secret), repr(secret)[1:-1]}
    for ahead in range(3):
        # Base64 works on three bytes at a time: what follows depends on where the secret begins.
        coded = base64.b64encode(b"\0" * ahead + secret.encode()).decode().rstrip("=")
        middle = coded[4 if ahead else 0 : -2]
        found |= {middle, middle.replace("+", "-").replace("/", "_")}
    return found


def leaks(text: str, secret: str = SECRET) -> list[str]:
    """The places of the text where the secret is, each with what is around it."""
    found: list[str] = []
    for form in forms(secret):
        place = text.find(form)
        if place >= 0:
            found.append(" ".join(text[max(0, place - 160) : place + len(form) + 20].split()))
    return found


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all that led to it."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting += [each.__cause__, each.__context__]
        waiting += getattr(each, "exceptions", ())


def shown(error: BaseException) -> str:
    """What is to be seen of an error: message, attributes, request, response, traceback, pickle."""
    parts = traceback.format_exception(error)
    for each in chain(error):
        parts += [str(each), repr(each), repr(each.args), repr(vars(each))]
        for name in ("request", "response"):
            # The HTTP library's errors raise where they have none.
            try:
                parts.append(described(getattr(each, name)))
            except (AttributeError, RuntimeError):
                continue
    for twin in (error, copy.copy(error), copy.deepcopy(error)):
        parts += [repr(twin), repr(vars(twin)), pickle.dumps(twin).decode("latin-1")]
    return "\n".join(parts)


def described(value: Any) -> str:
    """All that a request or response of the HTTP library says of itself."""
    parts = [repr(value), repr(vars(value)), repr(value.headers), repr(value.headers.raw)]
    parts.append(repr(getattr(value, "_content", b"")))
    if hasattr(value, "method"):
        parts += [str(value.url), repr(value.url), repr(value.url.params)]
        parts.append(repr(value.url.raw_path))
    else:
        parts += [described(value.request), *(described(before) for before in value.history)]
    return "\n".join(parts)


def locals_of(error: BaseException) -> str:
    """The variables of every frame of its traceback, as crash reports keep them; less those of the
    tests themselves."""
    lines: list[str] = []
    for each in chain(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if "/tests/" in frame.f_code.co_filename.replace("\\", "/"):
                continue
            for name, value in sorted(frame.f_locals.items()):
                # An object that is only half made may not be able to show itself.
                with contextlib.suppress(Exception):
                    lines.append(f"{frame.f_code.co_qualname}: {name} = {value!r}")
    return "\n".join(lines)
