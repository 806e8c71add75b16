"""Differences from the document that only the course of a call shows: pages without a list, other files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.runtime import (
    Model,
    Operation,
    ResponseShapeWarning,
    ResponseValidationError,
)
from clientsmith.runtime.pages import NextUrl
from tests.runtime.api import Item  # noqa: TC001 - pydantic needs it
from tests.runtime.server import Answer, reply, serving
from tests.runtime.worlds import World, both, failure, got

if TYPE_CHECKING:
    from tests.runtime.server import Arrived


class Listing(Model):
    items: list[Item] | None = None
    next: str | None = None
    kind: str | None = None


LIST: Operation[Item] = Operation(
    id="list-items",
    method="GET",
    path="/items",
    result=lambda: Listing,
    paging=NextUrl(items=("items",), next=("next",)),
)
LACKING = "list-items: .items is missing: the page has no list of items"


@pytest.mark.parametrize("body", [{"detail": "moved"}, {"next": "/items?page=2"}])
@both
async def test_a_page_that_lacks_its_list(world: World, body: dict[str, Any]) -> None:
    def answer(arrived: Arrived) -> Answer:
        return reply({"items": []} if arrived.query else body)

    with serving(answer) as server:
        async with world.shop(api_token="s", base_url=server.url) as shop:
            with pytest.warns(ResponseShapeWarning, match=LACKING):
                assert await got(shop.items._pages(LIST).to_list()) == []
        async with world.shop(api_token="s", base_url=server.url, strict=True) as shop:
            pager = shop.items._pages(LIST)
            error = await failure(pager.to_list, ResponseValidationError)
            assert str(error).startswith(LACKING)
            assert (error.location, error.operation) == (".items", "list-items")


@pytest.mark.parametrize("body", [{}, {"kind": "list"}, {"items": []}])
@both
async def test_an_empty_page_may_leave_its_list_out(world: World, body: dict[str, Any]) -> None:
    with serving(lambda _: reply(body)) as server:
        async with world.shop(api_token="s", base_url=server.url, strict=True) as shop:
            assert await got(shop.items._pages(LIST).to_list()) == []


@both
async def test_a_file_of_another_media_type(world: World) -> None:
    kinds = iter(["application/pdf", "application/pdf", "image/png"])

    def answer(_: Arrived) -> Answer:
        return Answer(200, b"P", {"content-type": next(kinds)})

    words = "image: the content type: the server sent application/pdf instead of image/png"
    with serving(answer) as server:
        async with world.shop(api_token="s", base_url=server.url) as shop:
            with pytest.warns(ResponseShapeWarning, match=words):
                file = await got(shop.items.image())
            assert await got(file.read()) == b"P"
        async with world.shop(api_token="s", base_url=server.url, strict=True) as shop:
            error = await failure(shop.items.image, ResponseValidationError)
            assert str(error).startswith(words)
            assert await got((await got(shop.items.image())).read()) == b"P"
