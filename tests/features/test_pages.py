"""Lists in pages of a generated client: where counting begins, and where a list ends.

Each server here holds ten rows and gives them out by a rule of its own. Whatever the rule, every row
comes once and in order, and no request is made that the page's own words make needless.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.features.making import document, make
from tests.features.paging import PROVIDER, listing, read
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.features.making import Made

ROWS = [{"id": number} for number in range(10)]
NUMBER = {"type": "integer"}
TEXT = {"type": "string"}
FLAG = {"type": "boolean"}
HREF = {"href": {"anyOf": [TEXT, {"type": "null"}]}}
LINKS = {
    "type": "object",
    "properties": {"next": {"oneOf": [TEXT, {"type": "object", "properties": HREF}]}},
}

RULES = """
[[pagination]]
style = "page-number"
items = "rows"
page = "page"
size = "size"
total = "total"
pages = "pages"

[[pagination]]
style = "page-number"
items = "rows"
page = "index"
first = 0

[[pagination]]
style = "offset"
items = "Resources"
offset = "startIndex"
size = "count"
total = "totalResults"

[[pagination]]
style = "offset"
items = "rows"
offset = "offset"
size = "size"
total = "total"

[[pagination]]
style = "cursor"
items = "added"
cursor = "cursor"
next = "next_cursor"

[[pagination]]
style = "next-url"
items = "records"
next = "nextUrl"
done = "done"

[[pagination]]
style = "next-url"
items = "resources"
next = "links.next"

[[pagination]]
style = "last-id"
items = "data"
start = "after"
"""


def page(first: int, name: str = "page") -> Callable[[Arrived], Answer]:
    """A server whose pages count from `first`, three rows each, and which says nothing of an end."""

    def answer(arrived: Arrived) -> Answer:
        start = (int(dict(arrived.query).get(name, first)) - first) * 3
        return reply({"rows": ROWS[start : start + 3]})

    return answer


def scim(arrived: Arrived) -> Answer:
    """RFC 7644, section 3.4.2.4: `startIndex` is the 1-based index of the first result."""
    start = int(dict(arrived.query).get("startIndex", 1)) - 1
    return reply({"Resources": ROWS[start : start + 4], "totalResults": 10, "startIndex": start})


def offset(total: Callable[[int], object]) -> Callable[[Arrived], Answer]:
    def answer(arrived: Arrived) -> Answer:
        start = int(dict(arrived.query).get("offset", 0))
        return reply({"rows": ROWS[start : start + 4], "total": total(len(ROWS))})

    return answer


def flagged(arrived: Arrived) -> Answer:
    """Pages that say whether there is more; the second one is empty all the same."""
    number = int(dict(arrived.query).get("page", 1))
    start = {1: 0, 2: 10, 3: 4, 4: 8}[number]
    return reply({"rows": ROWS[start : start + 4], "meta": {"has_more": number < 4}})


def synchronized(arrived: Arrived) -> Answer:
    """The cursor stays when there is nothing new, as with Plaid's `/transactions/sync`."""
    start = int(dict(arrived.query).get("cursor", "0"))
    after = min(start + 4, len(ROWS))
    more = after < len(ROWS)
    return reply({"added": ROWS[start:after], "next_cursor": str(after), "has_more": more})


def finished(arrived: Arrived) -> Answer:
    """The address of a next page is always there; `done` says that there is none."""
    start = int(dict(arrived.query).get("at", "0"))
    following = f"/done?at={min(start + 4, 9)}"
    return reply({"records": ROWS[start : start + 4], "done": start + 4 > 9, "nextUrl": following})


def linked(arrived: Arrived) -> Answer:
    """A link may be an object (JSON:API 1.1, "Links"); the last one has no target."""
    start = int(dict(arrived.query).get("at", "0"))
    following = f"/linked?at={start + 4}" if start + 4 < len(ROWS) else None
    return reply({"resources": ROWS[start : start + 4], "links": {"next": {"href": following}}})


def after(arrived: Arrived) -> Answer:
    start = int(dict(arrived.query).get("after", "-1")) + 1
    return reply({"data": ROWS[start : start + 4], "isLast": start + 4 > 9})


#: Operation -> its parameters, the properties of its page besides the rows, the rows' name, the server, how many
#: requests all rows take, and whether the caller may begin elsewhere: an argument, from which row on.
CASES: dict[str, tuple[dict[str, Any], dict[str, Any], str, Any, int]] = {
    "default0": ({"page": NUMBER | {"default": 0}}, {}, "rows", page(0), 5),
    "minimum0": ({"page": NUMBER | {"minimum": 0}}, {}, "rows", page(0), 5),
    "above": ({"page": NUMBER | {"exclusiveMinimum": -1}}, {}, "rows", page(0), 5),
    "text0": ({"page": TEXT | {"default": "0"}}, {}, "rows", page(0), 5),
    "nullable0": (
        {"page": {"anyOf": [NUMBER | {"minimum": 0}, {"type": "null"}]}},
        {},
        "rows",
        page(0),
        5,
    ),
    "configured0": ({"index": NUMBER}, {}, "rows", page(0, "index"), 5),
    "default1": ({"page": NUMBER | {"default": 1, "minimum": 0}}, {}, "rows", page(1), 5),
    "copied": ({"page": NUMBER | {"default": 20}}, {}, "rows", page(1), 5),
    "silent": ({"page": NUMBER}, {}, "rows", page(1), 5),
    "scim": ({"startIndex": NUMBER}, {"totalResults": NUMBER}, "Resources", scim, 3),
    "offset1": (
        {"offset": NUMBER | {"minimum": 1}, "size": NUMBER},
        {},
        "rows",
        lambda arrived: reply(
            {"rows": ROWS[(s := int(dict(arrived.query).get("offset", 1)) - 1) : s + 4]}
        ),
        4,
    ),
    "textTotal": ({"offset": TEXT, "size": TEXT}, {"total": TEXT}, "rows", offset(str), 3),
    "floatTotal": ({"offset": NUMBER}, {"total": {"type": "number"}}, "rows", offset(float), 3),
    "flagged": (
        {"page": NUMBER},
        {"meta": {"type": "object", "properties": {"has_more": FLAG}}},
        "rows",
        flagged,
        4,
    ),
    "sync": ({"cursor": TEXT}, {"next_cursor": TEXT, "has_more": FLAG}, "added", synchronized, 3),
    "done": ({}, {"nextUrl": TEXT, "done": FLAG}, "records", finished, 3),
    "linked": ({}, {"links": LINKS}, "resources", linked, 3),
    "lastId": ({"after": NUMBER}, {"isLast": FLAG}, "data", after, 3),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    paths = {
        f"/{name}": {"get": listing(name, items, parameters, more)}
        for name, (parameters, more, items, _, _) in CASES.items()
    }
    return make(tmp_path_factory.mktemp("pages"), document(paths), provider=PROVIDER + RULES)


@pytest.mark.parametrize("name", CASES)
def test_every_row_comes_once_and_no_request_is_needless(made: Made, name: str) -> None:
    """OpenAPI 3.1, 4.8.24 (`default` is what a server assumes); RFC 7644, section 3.4.2.4."""
    _, _, _, answer, requests = CASES[name]
    found, arrived = read(made, name, answer)
    assert [row.id for row in found] == list(range(10))
    assert len(arrived) == requests


@pytest.mark.parametrize(
    ("name", "argument", "expected"),
    [
        ("default0", {"page": 0}, 0),
        ("default0", {"page": 2}, 6),
        ("text0", {"page": "2"}, 6),
        ("silent", {"page": 3}, 6),
        ("configured0", {"index": 1}, 3),
        ("scim", {"start_index": 5}, 4),
        ("textTotal", {"offset": "4"}, 4),
        ("offset1", {"offset": 9}, 8),
    ],
)
def test_reading_may_begin_anywhere(
    made: Made, name: str, argument: dict[str, Any], expected: int
) -> None:
    """A number given as text is that number, and goes on as text."""
    found, arrived = read(made, name, CASES[name][3], **argument)
    assert [row.id for row in found] == list(range(expected, 10))
    assert all(len(dict(one.query)) == len(one.query) for one in arrived)


def test_the_caller_names_the_origins_that_pages_may_lead_to(made: Made) -> None:
    """A gateway hands on the API's own links; credentials go there because the caller says so."""
    with serving(finished) as api:

        def gateway(arrived: Arrived) -> Answer:
            following = f"{api.url}/done?at=4"
            return reply({"records": ROWS[:4], "done": False, "nextUrl": following})

        found, _ = read(made, "done", gateway, options={"origins": [api.url]})
        assert [row.id for row in found] == list(range(10))
        with pytest.raises(made.module.PaginationError, match="`origins`"):
            read(made, "done", gateway)
