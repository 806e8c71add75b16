"""Lists from servers that break the rules: an end or an error, never a loop, nothing lost unsaid."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from clientsmith.runtime import PaginationError, ResponseShapeWarning, ResponseValidationError
from clientsmith.runtime.pages import LastId, Offset, PageNumber, Whole
from tests.runtime.listing import (
    CURSOR,
    HAL,
    HEADER,
    ROWS,
    URL,
    WORLDS,
    asked,
    link_to,
    page_of,
    read,
)
from tests.runtime.server import Answer, Arrived, reply, serving


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("paging", [Offset(offset="offset", items=ROWS), HAL, HEADER])
def test_the_same_page_for_ever(world: str, paging: Any) -> None:
    found: list[Any] = []
    answer = page_of(paging, [{"id": 1}], "/list?token=1")
    with serving(lambda _: answer) as server:
        with pytest.raises(PaginationError, match="list-rows: the server repeats a page"):
            read(world, server.url, paging, found)
        assert len(server.arrived) <= 3
    # What came before it was noticed is the caller's.
    assert set(found) == {1}


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("paging", [CURSOR, URL, HAL, HEADER])
def test_a_circle_of_three_pages(world: str, paging: Any) -> None:
    def answer(arrived: Arrived) -> Answer:
        place = asked(arrived, "token")
        return page_of(paging, [{"id": place}], link_to(paging, (place + 1) % 3))

    found: list[Any] = []
    with serving(answer) as server:
        with pytest.raises(PaginationError, match="list-rows"):
            read(world, server.url, paging, found)
        assert 3 <= len(server.arrived) <= 7
    assert found[:2] == [0, 1]


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize(
    "paging",
    [
        PageNumber(page="page", items=ROWS),
        PageNumber(page="page", items=ROWS, total=("total",)),
        Offset(offset="offset", items=ROWS),
    ],
)
def test_a_circle_of_three_pages_behind_fresh_numbers(world: str, paging: Any) -> None:
    def answer(arrived: Arrived) -> Answer:
        place = max(asked(arrived, "page", 1) - 1, asked(arrived, "offset"))
        return reply({"rows": [{"id": place % 3}], "total": 1_000_000})

    with serving(answer) as server:
        with pytest.raises(PaginationError, match="list-rows"):
            read(world, server.url, paging)
        # With what had been fetched ahead.
        assert 4 <= len(server.arrived) <= 8


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("paging", [CURSOR, URL, HAL, HEADER])
def test_empty_pages_for_ever(world: str, paging: Any) -> None:
    counter = itertools.count(1)

    def answer(_: Arrived) -> Answer:
        place = next(counter)
        # So that a client that does not notice fails here and does not go on for ever.
        return page_of(paging, [], link_to(paging, place) if place < 300 else None)

    with serving(answer) as server:
        with pytest.raises(PaginationError, match="list-rows"):
            read(world, server.url, paging)
        assert len(server.arrived) == 100
        # Waiting for the first item is no reason to wait for ever.
        with pytest.raises(PaginationError, match="list-rows"):
            read(world, server.url, paging, limit=1)
        assert len(server.arrived) == 200


@pytest.mark.parametrize("world", WORLDS)
def test_almost_too_many_empty_pages(world: str) -> None:
    """The count begins anew after a page that has items."""

    def answer(arrived: Arrived) -> Answer:
        place = asked(arrived, "token")
        rows = [{"id": place}] if place in (99, 199) else []
        return reply({"rows": rows, "next": None if place == 210 else str(place + 1)})

    with serving(answer) as server:
        assert read(world, server.url, CURSOR) == [99, 199]
        assert len(server.arrived) == 211


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize(
    "paging",
    [
        CURSOR,
        URL,
        HAL,
        HEADER,
        PageNumber(page="page", items=ROWS),
        Offset(offset="offset", items=ROWS),
        LastId(items=ROWS, start="token"),
    ],
)
def test_a_limit_is_an_end_of_an_endless_list(world: str, paging: Any) -> None:
    def answer(arrived: Arrived) -> Answer:
        place = asked(arrived, "token") + asked(arrived, "page", 1) - 1 + asked(arrived, "offset")
        return page_of(paging, [{"id": place + 1}], link_to(paging, place + 1))

    with serving(answer) as server:
        assert read(world, server.url, paging, limit=12) == list(range(1, 13))
        assert read(world, server.url, paging, pages=7) == list(range(1, 8))
        assert len(server.arrived) == 19


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("wrong", ["11", "12", None, -1, -100, True, 11.0, 1e9, [], {}, "many"])
def test_a_wrong_number_of_items_or_pages_loses_nothing(world: str, wrong: object) -> None:
    """A number that cannot be meant is no number; then an empty page is the end."""

    def answer(arrived: Arrived) -> Answer:
        place = max(asked(arrived, "page", 1) * 3 - 3, asked(arrived, "offset"))
        rows = [{"id": number} for number in range(place, min(place + 3, 11))]
        return reply({"rows": rows, "total": wrong, "pages": wrong})

    with serving(answer) as server:
        for paging in (
            PageNumber(page="page", items=ROWS, total=("total",)),
            PageNumber(page="page", items=ROWS, pages=("pages",)),
            Offset(offset="offset", items=ROWS, total=("total",)),
        ):
            server.arrived.clear()
            assert read(world, server.url, paging) == list(range(11)), paging
            assert len(server.arrived) <= 9


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("total", [0, 1, 2, 3, 5, 10, 11, 12, 15, 1000, 10**30])
def test_a_total_too_small_or_too_large(world: str, total: int) -> None:
    """Too large: an empty page is an end all the same. Too small: what is given is in order."""

    def answer(arrived: Arrived) -> Answer:
        place = max(asked(arrived, "page", 1) * 3 - 3, asked(arrived, "offset"))
        rows = [{"id": number} for number in range(place, min(place + 3, 11))]
        return reply({"rows": rows, "total": total})

    with serving(answer) as server:
        for paging in (
            PageNumber(page="page", items=ROWS, total=("total",)),
            Offset(offset="offset", items=ROWS, total=("total",)),
        ):
            found = read(world, server.url, paging)
            assert found == list(range(len(found)))
            assert len(found) >= min(total, 11)


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("body", [{}, {"rows": None}, {"rows": {"id": 1}}, {"rows": "none"}])
def test_a_page_without_items_is_told_and_passed_over(world: str, body: dict[str, Any]) -> None:
    def answer(arrived: Arrived) -> Answer:
        place = asked(arrived, "token")
        here = body if place == 1 else {"rows": [{"id": place}]}
        return reply({**here, "next": str(place + 1) if place < 2 else None})

    with serving(answer) as server:
        with pytest.warns(ResponseShapeWarning, match="rows"):
            assert read(world, server.url, CURSOR) == [0, 2]
        found: list[Any] = []
        with pytest.raises(ResponseValidationError) as caught:
            read(world, server.url, CURSOR, found, strict=True)
        assert found == [0]
        assert "rows" in caught.value.location


@pytest.mark.parametrize("world", ["blocking", "async"])
@pytest.mark.parametrize("body", [b"null", b"7", b'"text"', b"true"])
@pytest.mark.parametrize(
    "paging", [Whole(items=ROWS), CURSOR, HEADER, PageNumber(page="page", items=ROWS)]
)
def test_a_page_that_is_no_page_is_told(world: str, body: bytes, paging: Any) -> None:
    answer = Answer(200, body, {"content-type": "application/json"})
    with serving(lambda _: answer) as server:
        with pytest.warns(ResponseShapeWarning, match="list-rows"):
            assert read(world, server.url, paging) == []
        with pytest.raises(ResponseValidationError, match="list-rows"):
            read(world, server.url, paging, strict=True)


def test_items_of_the_wrong_shape_are_handed_over() -> None:
    rows = [{"id": 1}, None, 5, {"id": "x"}, [2]]
    with serving(lambda _: reply({"rows": rows})) as server, pytest.warns(ResponseShapeWarning):
        found = read("blocking", server.url, Whole(items=ROWS))
    assert [found[0], *found[1:3], *found[3:]] == [1, None, 5, "x", [2]]
