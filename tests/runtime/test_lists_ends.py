"""What a page says about the next one: where it is, that there is none, or something unusable."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from clientsmith.runtime import PaginationError, ResponseShapeWarning
from clientsmith.runtime.pages import Cursor, LastId, NextUrl, Offset, PageNumber
from tests.runtime.listing import (
    CURSOR,
    HAL,
    HEADER,
    ROWS,
    URL,
    WORLDS,
    asked,
    page_of,
    read,
)
from tests.runtime.server import Answer, Arrived, reply, serving


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
    paging = Cursor(items=ROWS, cursor=place, next=("next",))
    with serving(lambda _: reply({"rows": [{"id": 1}], "next": cursor})) as server:
        assert read(world, server.url, paging) == [1]
        assert len(server.arrived) == 1


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("link", [{"url": "/list?token=2"}, {"href": {"url": "/list"}}])
def test_a_link_that_is_something_else(world: str, link: Any) -> None:
    found: list[Any] = []
    with serving(lambda _: reply({"rows": [{"id": 1}], "next": link})) as server:
        with pytest.raises(PaginationError, match="the link to the next page is not a URL"):
            read(world, server.url, URL, found)
        assert (found, len(server.arrived)) == ([1], 1)


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
        Cursor(items=ROWS, cursor="token", next=("next",), more=("more",), done=("done",)),
        NextUrl(items=ROWS, more=("more",), done=("done",)),
        PageNumber(page="page", items=ROWS, more=("more",), done=("done",)),
        Offset(offset="offset", items=ROWS, more=("more",), done=("done",)),
        LastId(items=ROWS, start="token", more=("more",), done=("done",)),
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
    paging = Cursor(items=ROWS, cursor="token", next=("next",), more=("more",))

    def answer(arrived: Arrived) -> Answer:
        following = "x" if len(server.arrived) == 1 else None
        return reply({"rows": [{"id": len(server.arrived)}], "next": following, "more": said})

    with serving(answer) as server:
        assert read(world, server.url, paging) == [1, 2]


@pytest.mark.parametrize("world", WORLDS)
def test_a_page_that_says_there_is_more_and_not_how_to_get_it(world: str) -> None:
    """An end here would lose items unsaid."""
    paging = Cursor(items=ROWS, cursor="token", next=("next",), more=("more",))
    with (
        serving(lambda _: reply({"rows": [{"id": 1}], "next": None, "more": True})) as server,
        pytest.raises(PaginationError, match="list-rows: the page says that more pages follow"),
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


@pytest.mark.parametrize("world", ["blocking", "async"])
@pytest.mark.parametrize("last", [{}, {"id": None}, None])
def test_a_last_item_without_an_id_is_an_error(world: str, last: Any) -> None:
    """Nobody can say what comes after it, and there may be more."""
    paging, found = LastId(items=ROWS, start="after"), []  # type: tuple[Any, list[Any]]
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
