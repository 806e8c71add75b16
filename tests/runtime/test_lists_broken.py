"""Lists from servers that break the rules: an end or an error, never a loop, nothing lost unsaid."""

from __future__ import annotations

import itertools
import warnings
from typing import Any

import pytest

from generator.runtime import (
    Cursor,
    HalLink,
    LastId,
    LinkHeader,
    NextUrl,
    Offset,
    PageNumber,
    PaginationError,
    ResponseShapeWarning,
    ResponseValidationError,
    Whole,
)
from tests.runtime.listing import (
    ROWS,
    WORLDS,
    read,
)
from tests.runtime.server import Answer, Arrived, reply, serving

CURSOR = Cursor(items=ROWS, param="token", next=("next",))
URL = NextUrl(items=ROWS)
HAL = HalLink(items=ROWS)
HEADER = LinkHeader()


def page_of(paging: Any, rows: Any, following: object) -> Answer:
    """A page that says where the next one is, in the way that the style has for it."""
    if paging is HEADER:
        return reply(rows, link=f'<{following}>; rel="next"') if following else reply(rows)
    if paging is HAL:
        return reply({"rows": rows, "_links": {"next": {"href": following}}})
    return reply({"rows": rows, "next": following})


def link_to(paging: Any, name: object) -> str:
    return f"{name}" if paging is CURSOR else f"/list?token={name}"


def asked(arrived: Arrived, name: str, default: int = 0) -> int:
    return int(dict(arrived.query).get(name, default))


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("paging", [Offset(items=ROWS), HAL, HEADER])
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
@pytest.mark.parametrize(
    "link", [[], {}, {"href": None}, {"href": ""}, {"href": False, "title": "x"}]
)
def test_a_link_without_a_target_is_the_end(world: str, link: Any) -> None:
    with serving(lambda _: reply({"rows": [{"id": 1}], "next": link})) as server:
        assert read(world, server.url, URL) == [1]
        assert len(server.arrived) == 1


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("place", ["token", ("header", "token"), ("body", "token")])
@pytest.mark.parametrize("cursor", [[], {}])
def test_an_empty_cursor_is_the_end(world: str, place: Any, cursor: Any) -> None:
    """Amazon DynamoDB, "Paginating table query results": an empty key is that of the last page."""
    paging = Cursor(items=ROWS, param=place, next=("next",))
    with serving(lambda _: reply({"rows": [{"id": 1}], "next": cursor})) as server:
        assert read(world, server.url, paging) == [1]
        assert len(server.arrived) == 1


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("link", [{"url": "/list?token=2"}, {"href": {"url": "/list"}}])
def test_a_link_that_is_something_else(world: str, link: Any) -> None:
    found: list[Any] = []
    with serving(lambda _: reply({"rows": [{"id": 1}], "next": link})) as server:
        with pytest.raises(PaginationError, match="is not the address of a page"):
            read(world, server.url, URL, found)
        assert (found, len(server.arrived)) == ([1], 1)


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
    "paging", [PageNumber(items=ROWS), PageNumber(items=ROWS, total=("total",)), Offset(items=ROWS)]
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
        PageNumber(items=ROWS),
        Offset(items=ROWS),
        LastId(items=ROWS, param="token"),
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


@pytest.mark.parametrize("world", ["blocking", "async"])
@pytest.mark.parametrize("paging", [CURSOR, URL, HAL])
@pytest.mark.parametrize("following", [None, "", False])
def test_ways_to_say_that_there_is_no_more(world: str, paging: Any, following: object) -> None:
    with serving(lambda _: page_of(paging, [{"id": 1}], following)) as server:
        assert read(world, server.url, paging) == [1]
        assert len(server.arrived) == 1


@pytest.mark.parametrize("world", ["blocking", "async"])
@pytest.mark.parametrize(
    ("paging", "following"),
    [
        *[(URL, value) for value in (7, True, {"page": 2}, ["/list?token=2"])],
        *[(HAL, value) for value in (7, True, {"page": 2}, ["/list?token=2"])],
        *[(CURSOR, value) for value in (True, {"page": 2}, ["2"])],
    ],
)
def test_a_next_page_that_is_no_address_is_an_error(
    world: str, paging: Any, following: object
) -> None:
    """An end here would lose items unsaid; and nothing is asked for that nobody named."""
    found: list[Any] = []
    with serving(lambda _: page_of(paging, [{"id": 1}], following)) as server:
        with pytest.raises(PaginationError, match="list-rows"):
            read(world, server.url, paging, found)
        assert len(server.arrived) == 1


@pytest.mark.parametrize("kind", [int, float])
def test_a_number_is_a_cursor(kind: Any) -> None:
    """JSON has one kind of number (RFC 8259, section 6): `5.0` is 5, and goes back as that."""

    def answer(arrived: Arrived) -> Answer:
        place = asked(arrived, "token")
        return reply({"rows": [{"id": place}], "next": kind(place + 5) if place < 10 else None})

    with serving(answer) as server:
        assert read("blocking", server.url, CURSOR) == [0, 5, 10]
        assert [a.target for a in server.arrived] == ["/list", "/list?token=5", "/list?token=10"]


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize(
    ("said", "more"),
    [
        *[({"more": value}, False) for value in (False, "false", 0, "0")],
        *[({"more": value}, True) for value in (True, "True", 1, 7)],
        *[({"done": value}, False) for value in (True, "true")],
        *[({"done": value}, True) for value in (False, "no", 0)],
    ],
)
@pytest.mark.parametrize(
    "paging",
    [
        Cursor(items=ROWS, param="token", next=("next",), more=("more",), done=("done",)),
        NextUrl(items=ROWS, more=("more",), done=("done",)),
        PageNumber(items=ROWS, more=("more",), done=("done",)),
        Offset(items=ROWS, more=("more",), done=("done",)),
        LastId(items=ROWS, param="token", more=("more",), done=("done",)),
    ],
)
def test_a_page_that_says_whether_it_is_the_last(
    world: str, paging: Any, said: dict[str, Any], more: bool
) -> None:
    def answer(arrived: Arrived) -> Answer:
        if len(server.arrived) > 1:
            return reply({"rows": [{"id": 2}], "done": True, "next": "/list?token=3"})
        return reply({"rows": [{"id": 1}], "next": "/list?token=2", **said})

    with serving(answer) as server:
        assert read(world, server.url, paging) == ([1, 2] if more else [1])


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("said", [None, "maybe", [], {}, 0.5])
def test_a_page_that_does_not_say_whether_it_is_the_last(world: str, said: object) -> None:
    paging = Cursor(items=ROWS, param="token", next=("next",), more=("more",))

    def answer(arrived: Arrived) -> Answer:
        following = "x" if len(server.arrived) == 1 else None
        return reply({"rows": [{"id": len(server.arrived)}], "next": following, "more": said})

    with serving(answer) as server:
        assert read(world, server.url, paging) == [1, 2]


@pytest.mark.parametrize("world", WORLDS)
def test_a_page_that_says_there_is_more_and_not_how_to_get_it(world: str) -> None:
    """An end here would lose items unsaid."""
    paging = Cursor(items=ROWS, param="token", next=("next",), more=("more",))
    with (
        serving(lambda _: reply({"rows": [{"id": 1}], "next": None, "more": True})) as server,
        pytest.raises(PaginationError, match="list-rows: the page says that there is more"),
    ):
        read(world, server.url, paging)


@pytest.mark.parametrize("world", ["blocking", "async"])
@pytest.mark.parametrize("paging", [URL, HAL, HEADER])
@pytest.mark.parametrize(
    ("following", "target"),
    [
        ("?page=2", "/v1/list?page=2"),
        ("/x?p=2", "/x?p=2"),
        ("x?p=2", "/v1/x?p=2"),
        ("./x?p=2", "/v1/x?p=2"),
        ("../x?p=2", "/x?p=2"),
        ("//{host}/x?p=2", "/x?p=2"),
        ("http://{host}/x?p=2", "/x?p=2"),
        ("HTTP://{host}/x?p=2", "/x?p=2"),
        ("/x?p=a%2Fb%20c&q=%C3%A9", "/x?p=a%2Fb%20c&q=%C3%A9"),
        ("/x?p=2#rest", "/x?p=2"),
    ],
)
def test_where_a_next_link_leads(world: str, paging: Any, following: str, target: str) -> None:
    def answer(arrived: Arrived) -> Answer:
        if len(server.arrived) > 1:
            return page_of(paging, [{"id": 2}], None)
        link = following.replace("{host}", server.url.partition("//")[2])
        return page_of(paging, [{"id": 1}], link)

    with serving(answer) as server:
        assert read(world, f"{server.url}/v1", paging, query={"size": 1}) == [1, 2]
        assert [arrived.target for arrived in server.arrived] == ["/v1/list?size=1", target]
        assert {a.headers.get("authorization") for a in server.arrived} == {"Token s"}


@pytest.mark.parametrize(("world", "paging"), [("blocking", URL), ("async", HEADER)])
@pytest.mark.parametrize(
    "following",
    [
        "http://127.0.0.1:{other}/x",  # another port
        "//127.0.0.1:{other}/x",
        "http://localhost:{port}/x",  # another host, though the same machine
        "//localhost:{port}/x",
        "http://127.0.0.1:{port}@localhost:{other}/x",
        "https://127.0.0.1:{port}/x",  # another scheme
        "javascript:alert(1)",
        "file:///etc/hosts",
        "data:application/json,[]",
        "http://[",
        "http://127.0.0.1:{port}x/",
    ],
)
def test_a_next_link_away_from_the_api_is_refused(world: str, paging: Any, following: str) -> None:
    found: list[Any] = []
    with (
        serving(lambda _: page_of(paging, [], None)) as other,
        serving(lambda _: page_of(paging, [{"id": 1}], link)) as server,
    ):
        ports = {"{port}": server.url.rpartition(":")[2], "{other}": other.url.rpartition(":")[2]}
        link = following
        for name, port in ports.items():
            link = link.replace(name, port)
        with pytest.raises(PaginationError, match="list-rows") as caught:
            read(world, server.url, paging, found)
        assert len(server.arrived) == 1
        assert other.arrived == []
        assert caught.value.operation == "list-rows"


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
            PageNumber(items=ROWS, total=("total",)),
            PageNumber(items=ROWS, pages=("pages",)),
            Offset(items=ROWS, total=("total",)),
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
            PageNumber(items=ROWS, total=("total",)),
            Offset(items=ROWS, total=("total",)),
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
@pytest.mark.parametrize("paging", [Whole(items=ROWS), CURSOR, HEADER, PageNumber(items=ROWS)])
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


@pytest.mark.parametrize("world", ["blocking", "async"])
@pytest.mark.parametrize("last", [{}, {"id": None}, None])
def test_a_last_item_without_an_id_is_an_error(world: str, last: Any) -> None:
    """Nobody can say what comes after it, and there may be more."""
    paging, found = LastId(items=ROWS, param="after"), []  # type: tuple[Any, list[Any]]
    with serving(lambda _: reply({"rows": [{"id": 1}, last]})) as server:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResponseShapeWarning)
            with pytest.raises(PaginationError, match="list-rows"):
                read(world, server.url, paging, found)
        assert len(server.arrived) == 1


@pytest.mark.parametrize(
    "header",
    [
        '<{}>; rel="next"',
        "<{}>; rel=next",
        '<{}>; REL="NEXT"',
        '<{}>;rel="prev next"',
        '</list?at=0>; rel="first", <{}>; rel="next", </list?at=9>; rel="last"',
        '</list?at=0>; rel="prev"; title="a, <b>; rel=\\"next\\"", <{}>; rel="next"',
        '<{}&list=1,2,3>; rel="next"',
        '<{}>; type="application/json"; title="more; or less"; rel="next"',
        '<{}>; rel="next"; rel="prev"',
        ', ,<{}>; rel="next",',
        '<{}>; rel="next", </list?at=0>; rel="next"',
    ],
)
def test_link_headers_as_they_come(header: str) -> None:
    def answer(arrived: Arrived) -> Answer:
        place = asked(arrived, "at")
        last = '</list?at=0>; rel="first"; title="next"'
        link = last if place == 2 else header.replace("{}", f"/list?at={place + 1}")
        return reply([{"id": place}], link=link)

    with serving(answer) as server:
        assert read("blocking", server.url, HEADER) == [0, 1, 2]


def test_several_link_headers_are_one() -> None:
    def answer(arrived: Arrived) -> Answer:
        place = asked(arrived, "at")
        lines = ['Link: </list?at=0>; rel="first"', f'link: </list?at={place + 1}>; rel="next"']
        body = b'[{"id": %d}]' % place
        head = ["HTTP/1.1 200 OK", "Content-Type: application/json", *lines[: 2 - (place == 2)]]
        head.append(f"Content-Length: {len(body)}\r\n\r\n")
        return Answer(raw="\r\n".join(head).encode() + body)

    with serving(answer) as server:
        assert read("blocking", server.url, HEADER) == [0, 1, 2]


@pytest.mark.parametrize("world", WORLDS)
def test_a_link_to_no_results_is_an_end(world: str) -> None:
    """Sentry links to a next page for ever, and says whether something is there."""

    def answer(arrived: Arrived) -> Answer:
        place = asked(arrived, "at")
        more = "true" if place < 2 else "false"
        link = f'</list?at={place + 1}>; rel="next"; results="{more}"; cursor="0:{place}:0"'
        return reply([{"id": place}], link=link)

    with serving(answer) as server:
        assert read(world, server.url, HEADER) == [0, 1, 2]
        assert len(server.arrived) == 3
