"""Servers that keep sending: the time of a call ends while bytes come.

Nothing is measured. A client that goes on reading reaches the end of the flood, which is another error.
"""

from __future__ import annotations

from typing import Any

import pytest

from clientsmith.runtime import APITimeoutError
from tests.hostile.floods import Flood, chunked
from tests.runtime.stage import playing
from tests.runtime.worlds import World, both, failure, got, listed

_HINTS = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"
_JSON = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
_FILE = _JSON.replace(b"application/json", b"image/png")
_EVENTS = _JSON.replace(b"application/json", b"text/event-stream")
_ERROR = _JSON.replace(b"200 OK", b"400 Bad Request")
_BYTE = b"1\r\na\r\n"
_LIMITS = ({"timeout": 0.3, "total_timeout": None}, {"timeout": None, "total_timeout": 0.3})


def options(url: str, **more: Any) -> dict[str, Any]:
    sizes = {"max_response_size": None, "max_line_size": None}
    return {"api_token": "s", "base_url": url, "max_retries": 0, **sizes, **more}


@pytest.mark.parametrize("limits", _LIMITS, ids=["timeout", "total_timeout"])
@pytest.mark.parametrize(
    ("head", "piece"),
    [(b"", _HINTS), (_JSON, _BYTE), (_JSON, chunked(b" " * 4096)), (_ERROR, _BYTE)],
    ids=["hints", "bytes", "chunks", "bytes of an error"],
)
@both
async def test_a_call_ends_in_time(
    world: World, head: bytes, piece: bytes, limits: dict[str, Any]
) -> None:
    with playing(Flood(head, piece)) as stage:
        async with world.shop(**options(stage.url, **limits)) as shop:
            await failure(lambda: got(shop.items.get("1")), APITimeoutError)


@both
async def test_a_download_and_a_stream_end_in_the_total_time_that_was_asked_for(
    world: World,
) -> None:
    for head in (_FILE, _EVENTS):
        with playing(Flood(head, _BYTE)) as stage:
            limits = {"timeout": None, "total_timeout": 0.3}
            async with world.shop(**options(stage.url, **limits)) as shop:
                items = shop.items

                async def read(items: Any = items, head: bytes = head) -> object:
                    opened = await got(items.image() if head == _FILE else items.events())
                    return await listed(opened)

                await failure(read, APITimeoutError)
