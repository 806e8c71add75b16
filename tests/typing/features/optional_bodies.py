# mypy: ignore-errors
"""Code that sends bodies that may be null or left out; the checkers have to refuse the marked lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from MODULE import CLIENT, AsyncCLIENT


def bodies(client: CLIENT) -> None:
    things = client.things
    things.unsaid()
    things.unsaid(why="x")
    things.unsaid(body_whole=None)
    things.needed(why="x")
    things.needed(body_whole=None)
    things.needed_note()
    things.needed_note(body=None)
    things.listed()
    things.listed(body=None)
    things.listed(body=[{"why": "x"}])
    things.server()
    things.server_or_null(body=None)
    things.server_or_text()
    things.server_or_text(body="x", content_type="text/plain")
    things.holder(servers={})
    things.needed()  # error
    things.needed(why="x", body_whole=None)  # error
    things.plain()  # error
    things.server(id=1)  # error
    things.server_or_text(body="x")  # error


async def in_async(client: AsyncCLIENT) -> None:
    await client.things.needed(body_whole=None)
    await client.things.needed()  # error
