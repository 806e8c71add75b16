"""Lists of a generated package: operations that give pages, and a reader for all worlds."""

from __future__ import annotations

import asyncio
import functools
from typing import TYPE_CHECKING, Any

from tests.features.making import answers
from tests.runtime.server import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.features.making import Made
    from tests.runtime.server import Answer, Arrived

PROVIDER = """\
name = "Made"
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"

[[document]]
file = "openapi.json"
"""
ROW = {"type": "object", "properties": {"id": {"type": "integer"}}}


def listing(
    name: str, items: str, parameters: Mapping[str, Any], more: Mapping[str, Any], **operation: Any
) -> dict[str, Any]:
    """An operation that gives a page of rows, beside other properties."""
    rows = {"type": "array", "items": ROW}
    return {
        "operationId": name,
        "tags": ["Rows"],
        "parameters": [
            {"name": wire, "in": "query", "schema": schema} for wire, schema in parameters.items()
        ],
        "responses": answers({"type": "object", "properties": {items: rows, **more}}),
        **operation,
    }


def read(
    made: Made,
    operation: str,
    answer: Callable[[Arrived], Answer],
    *,
    options: Mapping[str, Any] | None = None,
    **arguments: Any,
) -> tuple[list[Any], list[Arrived]]:
    """All items of a list and the requests that arrived: blocking, async and fetching ahead, which
    must not differ, unless what is fetched ahead is more than there is."""
    steps = made.names[operation].split(".")
    with serving(answer) as server:
        with made.client(server.url, **options or {}) as client:
            found = list(functools.reduce(getattr, steps, client)(**arguments))
        arrived = list(server.arrived)

        async def in_async(ahead: int) -> list[Any]:
            async with made.async_client(server.url, **options or {}) as client:
                pager = functools.reduce(getattr, steps, client)(**arguments)
                return [item async for item in pager.prefetch(ahead)]

        for ahead in (0, 3):
            server.arrived.clear()
            assert asyncio.run(in_async(ahead)) == found
            ahead_of_it = set(_asked(server.arrived)) - set(_asked(arrived))
            assert len(server.arrived) == len(arrived) + (len(ahead_of_it) if ahead else 0)
    return found, arrived


def _asked(arrived: list[Arrived]) -> list[tuple[str, str, bytes]]:
    """What was asked for; what is fetched ahead may overtake."""
    return sorted((one.method, one.target, one.body) for one in arrived)
