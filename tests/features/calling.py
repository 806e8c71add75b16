"""Calling a made package over loopback, blocking and async, which must not differ."""

from __future__ import annotations

import asyncio
import functools
import re
from typing import TYPE_CHECKING, Any

from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from tests.features.making import Made

_SAME = ("accept", "authorization", "content-type", "cookie")


def call(
    made: Made,
    operation: str,
    *args: Any,
    answer: Answer | object = None,
    options: dict[str, Any] | None = None,
    **arguments: Any,
) -> tuple[Arrived, Any]:
    """Call an operation in both worlds; gives the request that arrived and the result.

    Args:
        made: the package.
        operation: the operation's id.
        *args: positional arguments of the method.
        answer: what the server says: JSON data, or an `Answer`; None for 204.
        options: arguments of the client.
        **arguments: named arguments of the method.
    """
    said = answer
    if said is None:
        said = Answer(204)
    elif not isinstance(said, Answer):
        said = reply(said)
    steps = made.names[operation].split(".")
    with serving(lambda arrived: said) as server:
        with made.client(server.url, **options or {}) as client:
            result = functools.reduce(getattr, steps, client)(*args, **arguments)

        async def in_async() -> Any:
            async with made.async_client(server.url, **options or {}) as client:
                return await functools.reduce(getattr, steps, client)(*args, **arguments)

        again = asyncio.run(in_async())
        first, second = server.arrived
    assert again == result
    assert (first.method, first.target) == (second.method, second.target)
    boundary = re.compile(rb"boundary=\S+|--[0-9a-f]{16,}")
    assert boundary.sub(b"", first.body) == boundary.sub(b"", second.body)
    for name in _SAME:
        one, other = (x.headers.get(name, "").encode() for x in (first, second))
        assert boundary.sub(b"", one) == boundary.sub(b"", other)
    return first, result


def both(
    made: Made,
    identifier: str,
    answer: Answer,
    *,
    options: Any = None,
    **arguments: Any,
) -> tuple[list[str | None], Any]:
    """Call in both worlds and read what comes to its end; the `Accept` of each, and the result."""
    steps = made.names[identifier].split(".")
    with serving(lambda arrived: answer) as server:
        with made.client(server.url, **options or {}) as client:
            found = functools.reduce(getattr, steps, client)(**arguments)
            kind = type(found).__name__
            if kind == "Download":
                found = found.read()
            elif kind == "Stream":
                found = list(found)

        async def in_async() -> Any:
            async with made.async_client(server.url, **options or {}) as client:
                result = await functools.reduce(getattr, steps, client)(**arguments)
                other = type(result).__name__
                assert other in (kind, f"Async{kind}")
                if other == "AsyncDownload":
                    return await result.read()
                return [item async for item in result] if other == "AsyncStream" else result

        assert asyncio.run(in_async()) == found
    return [one.headers.get("accept") for one in server.arrived], found


def came(media_type: str, body: str | bytes = b'{"name": "Ada"}', status: int = 200) -> Answer:
    data = body.encode() if isinstance(body, str) else body
    return Answer(status, data, {"content-type": media_type})
