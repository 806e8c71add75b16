"""Where a request says which page it wants: in the query, in a header, in the body, of GET and of POST.

The documents are those of APIs that page that way, as far as it matters.
"""

from __future__ import annotations

import asyncio
import functools
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.making import document, make
from tests.features.paging import PROVIDER, ROW, read
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.features.making import Made

ROWS = [{"id": number} for number in range(7)]
NUMBER = {"type": "integer"}
TEXT = {"type": "string"}
LIST = {"type": "array", "items": ROW}


def nested(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def search(name: str, body: Any, page: Any, *, method: str = "post", **more: Any) -> dict[str, Any]:
    """An operation that takes a JSON body and gives a page."""
    answer = {"description": "OK", "content": {"application/json": {"schema": page}}}
    content = {"application/json": {"schema": body}}
    operation = {"operationId": name, "tags": ["Rows"], "responses": {"200": answer}, **more}
    if method == "post":
        operation["requestBody"] = {"required": True, "content": content}
    return {method: operation}


# What the servers do: each cuts three rows at the place that the request names.


def cut(start: int) -> tuple[list[dict[str, int]], int | None]:
    return ROWS[start : start + 3], start + 3 if start + 3 < len(ROWS) else None


def intercom(arrived: Arrived) -> Answer:
    """https://developers.intercom.com: `pagination.starting_after` of the body, from `pages.next`."""
    body = arrived.json()
    assert body["query"] == {"field": "role"}
    assert body["pagination"].get("per_page") == 3
    rows, following = cut(int(body["pagination"].get("starting_after", "0")))
    after = {"next": {"per_page": 3, "starting_after": str(following)}} if following else {}
    return reply({"data": rows, "pages": after})


def qdrant(arrived: Arrived) -> Answer:
    """https://qdrant.tech, scroll points: an offset that is a number or a text, and null at the end."""
    rows, following = cut(arrived.json().get("offset", 0))
    return reply({"result": {"points": rows, "next_page_offset": following}})


def plaid(arrived: Arrived) -> Answer:
    rows, following = cut(int(arrived.json().get("cursor", "0")))
    return reply({"added": rows, "next_cursor": "7", "has_more": False} if following is None else
                 {"added": rows, "next_cursor": str(following), "has_more": True})  # fmt: skip


def numbered(arrived: Arrived) -> Answer:
    page = arrived.json().get("page", 0)
    assert isinstance(page, int)
    return reply({"found": cut(page * 3)[0], "total": "7"})


def texts(arrived: Arrived) -> Answer:
    skip = arrived.json().get("skip", "0")
    assert isinstance(skip, str)
    return reply({"list": cut(int(skip))[0]})


def dynamo(arrived: Arrived) -> Answer:
    """A key that is an object, as it was given."""
    key = arrived.json().get("ExclusiveStartKey", {"id": {"N": "0"}})
    rows, following = cut(int(key["id"]["N"]))
    last = {"LastEvaluatedKey": {"id": {"N": str(following)}}} if following else {}
    return reply({"Items": rows, **last})


def elastic(arrived: Arrived) -> Answer:
    """`search_after` takes the `sort` of the last hit, a list."""
    start = arrived.json().get("search_after", [-1, "x"])[0] + 1
    return reply({"hits": {"hits": [{"id": n, "sort": [n, "x"]} for n in range(start, 7)][:3]}})


def headers(arrived: Arrived) -> Answer:
    rows, following = cut(int(arrived.headers.get("x-cursor", "0")))
    return reply({"lines": rows}, X_Next_Cursor="" if following is None else str(following))


def counted(arrived: Arrived) -> Answer:
    page = int(dict(arrived.query).get("page", 1))
    return reply(cut(page * 3 - 3)[0], X_Total_Count="7")


def below(arrived: Arrived) -> Answer:
    start = int(dict(arrived.query).get("since", -1)) + 1
    return reply({"members": [{"user": {"id": row["id"]}} for row in cut(start)[0]]})


def linked(arrived: Arrived) -> Answer:
    rows, following = cut(int(dict(arrived.query).get("at", 0)))
    links = [{"rel": "self", "href": "/x"}, {"rel": "prev", "href": "/y"}]
    if following:
        links.append({"rel": "next last", "href": f"/linked?at={following}"})
    return reply({"values": rows, "links": links})


def dotted(arrived: Arrived) -> Answer:
    """OData 4.01, section 11.2.6.7: `@odata.nextLink`."""
    rows, following = cut(int(dict(arrived.query).get("$skip", 0)))
    link = {"@odata.nextLink": f"/odata?$skip={following}"} if following else {}
    return reply({"value": rows, **link})


def posted(arrived: Arrived) -> Answer:
    assert arrived.json() == {"text": "x"}
    rows, following = cut(int(dict(arrived.query).get("at", 0)))
    return reply({"matches": rows, "next": f"/posted?at={following}" if following else None})


LINK = nested(rel=TEXT, href=TEXT)
SORTED = {"type": "array", "items": nested(id=NUMBER, sort={"type": "array", "items": {}})}
MEMBERS = {"type": "array", "items": nested(user=nested(id=NUMBER))}
STARTING = nested(per_page=NUMBER, starting_after=TEXT)
KEY = {"type": "object", "additionalProperties": {"type": "object"}}

#: Operation -> its path item, its rule, the server and the arguments of a call.
CASES: dict[str, tuple[dict[str, Any], str, Callable[[Arrived], Answer], dict[str, Any]]] = {
    "intercom": (
        search(
            "intercom",
            nested(query=nested(field=TEXT), pagination={"$ref": "#/components/schemas/Starting"}),
            nested(data=LIST, pages=nested(next={"$ref": "#/components/schemas/Starting"})),
        ),
        'style="cursor"\nitems="data"\ncursor="pagination.starting_after"\nnext="pages.next.starting_after"',
        intercom,
        {"query": {"field": "role"}, "pagination": {"per_page": 3}},
    ),
    "qdrant": (
        search(
            "qdrant",
            nested(offset={"anyOf": [NUMBER, TEXT, {"type": "null"}]}, limit=NUMBER),
            nested(result=nested(points=LIST, next_page_offset={"anyOf": [NUMBER, TEXT]})),
        ),
        'style="cursor"\nitems="result.points"\ncursor="offset"\nnext="result.next_page_offset"',
        qdrant,
        {"limit": 3},
    ),
    "plaid": (
        search(
            "plaid",
            nested(cursor=TEXT, secret=TEXT),
            nested(added=LIST, next_cursor=TEXT, has_more={"type": "boolean"}),
        ),
        'style="cursor"\nitems="added"\ncursor={body="cursor"}\nnext="next_cursor"',
        plaid,
        {"secret": "s"},
    ),
    "numbered": (
        search(
            "numbered",
            nested(page=NUMBER | {"default": 0}, size=NUMBER),
            nested(found=LIST, total=TEXT),
        ),
        'style="page-number"\nitems="found"\npage="page"\nsize="size"\ntotal="total"',
        numbered,
        {"size": 3},
    ),
    "texts": (
        search("texts", nested(skip=TEXT, note=TEXT), nested(list=LIST)),
        'style="offset"\nitems="list"\noffset="skip"',
        texts,
        {"note": "n"},
    ),
    "dynamo": (
        search(
            "dynamo",
            nested(TableName=TEXT, ExclusiveStartKey=KEY),
            nested(Items=LIST, LastEvaluatedKey=KEY),
        ),
        'style="cursor"\nitems="Items"\ncursor="ExclusiveStartKey"\nnext="LastEvaluatedKey"',
        dynamo,
        {"table_name": "t"},
    ),
    "elastic": (
        search(
            "elastic",
            nested(search_after={"type": "array", "items": {}}, size=NUMBER),
            nested(hits=nested(hits=SORTED)),
        ),
        'style="last-id"\nitems="hits.hits"\nstart="search_after"\nid="sort"',
        elastic,
        {"size": 3},
    ),
    "headers": (
        search(
            "headers",
            None,
            nested(lines=LIST),
            method="get",
            parameters=[{"name": "X-Cursor", "in": "header", "schema": TEXT}],
        ),
        'style="cursor"\nitems="lines"\ncursor="x-cursor"\nnext={header="X-Next-Cursor"}',
        headers,
        {},
    ),
    "counted": (
        search(
            "counted",
            None,
            LIST,
            method="get",
            parameters=[{"name": "page", "in": "query", "schema": NUMBER}],
        ),
        'style="page-number"\npage="page"\ntotal={header="X-Total-Count"}',
        counted,
        {},
    ),
    "below": (
        search(
            "below",
            None,
            nested(members=MEMBERS),
            method="get",
            parameters=[{"name": "since", "in": "query", "schema": NUMBER}],
        ),
        'style="last-id"\nitems="members"\nstart="since"\nid="/user/id"',
        below,
        {},
    ),
    "linked": (
        search(
            "linked",
            None,
            nested(values=LIST, links={"type": "array", "items": LINK}),
            method="get",
        ),
        'style="next-url"\nitems="values"\nnext="links.next.href"',
        linked,
        {},
    ),
    "odata": (
        search("odata", None, nested(value=LIST, **{"@odata.nextLink": TEXT}), method="get"),
        'style="next-url"\nitems="value"\nnext="/@odata.nextLink"',
        dotted,
        {},
    ),
    "posted": (
        search("posted", nested(text=TEXT), nested(matches=LIST, next=TEXT)),
        'style="next-url"\nitems="matches"\nnext="next"\noperations=["posted"]',
        posted,
        {"text": "x"},
    ),
}
#: A body that is one argument, a model or a mapping; and a POST that makes what it gives.
CHOICE = {"oneOf": [{"$ref": "#/components/schemas/ByName"}, {"$ref": "#/components/schemas/ById"}]}
OTHERS = {
    "choice": search("choice", CHOICE, nested(hits=LIST, after=TEXT)),
    "created": search("created", nested(names=LIST), LIST),
}
MORE = """
[[pagination]]
style = "cursor"
items = "hits"
cursor = "paging.after"
next = "after"
parameters = []
operations = ["choice"]

[[pagination]]
style = "whole"
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    paths = {f"/{name}": item for name, (item, _, _, _) in CASES.items()}
    paths |= {f"/{name}": item for name, item in OTHERS.items()}
    paths["/all"] = {"get": search("all", None, LIST, method="get")["get"]}
    paging = nested(after=TEXT)
    schemas = {
        "Starting": STARTING,
        "ByName": {**nested(name=TEXT, paging=paging), "required": ["name"]},
        "ById": {**nested(number=NUMBER, paging=paging), "required": ["number"]},
    }
    rules = "".join(f"\n[[pagination]]\n{rule}\n" for _, rule, _, _ in CASES.values())
    folder = tmp_path_factory.mktemp("asked")
    return make(folder, document(paths, schemas=schemas), provider=PROVIDER + rules + MORE)


def ids(items: list[Any]) -> list[int]:
    return [item.user.id if hasattr(item, "user") else item.id for item in items]


@pytest.mark.parametrize("name", CASES)
def test_every_row_comes_once(made: Made, name: str) -> None:
    _, _, answer, arguments = CASES[name]
    found, arrived = read(made, name, answer, **arguments)
    assert ids(found) == list(range(7))
    silent = name in ("texts", "elastic", "below")
    assert len(arrived) == (4 if silent else 3)


@pytest.mark.parametrize("name", CASES)
def test_reading_goes_on_from_a_page_that_was_kept(made: Made, name: str) -> None:
    _, _, answer, arguments = CASES[name]
    steps = made.names[name].split(".")
    with serving(answer) as server:
        with made.client(server.url) as client:
            pager = functools.reduce(getattr, steps, client)(**arguments)
            kept = pickle.dumps(next(pager.pages()).next)
            assert ids(list(pager.resume(pickle.loads(kept)))) == list(range(3, 7))

        async def main() -> list[Any]:
            async with made.async_client(server.url) as client:
                pager = functools.reduce(getattr, steps, client)(**arguments)
                return [item async for item in pager.resume(pickle.loads(kept))]

        assert ids(asyncio.run(main())) == list(range(3, 7))


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("qdrant", {"offset": 3}),
        ("plaid", {"cursor": "3"}),
        ("numbered", {"page": 1}),
        ("texts", {"skip": "3"}),
        ("intercom", {"pagination": {"per_page": 3, "starting_after": "3"}}),
        ("dynamo", {"exclusive_start_key": {"id": {"N": "3"}}}),
        ("headers", {"x_cursor": "3"}),
    ],
)
def test_reading_may_begin_anywhere(made: Made, name: str, argument: dict[str, Any]) -> None:
    _, _, answer, arguments = CASES[name]
    found, _ = read(made, name, answer, **{**arguments, **argument})
    assert ids(found) == list(range(3, 7))


@pytest.mark.parametrize("kind", ["model", "mapping", "model with its own"])
def test_a_body_that_is_one_argument_stays_what_it_is(made: Made, kind: str) -> None:
    """The caller's own model is not changed."""

    def answer(arrived: Arrived) -> Answer:
        body = arrived.json()
        assert body["name"] == "x"
        rows, following = cut(int(body.get("paging", {}).get("after", "0")))
        return reply({"hits": rows, "after": str(following) if following else None})

    body: Any = {"name": "x"}
    if kind != "mapping":
        own = {"paging": {"after": "0"}} if kind != "model" else {}
        body = made.models.ByName.model_validate({"name": "x", **own})
    before = repr(body)
    found, arrived = read(made, "choice", answer, body=body)
    assert ids(found) == list(range(7))
    assert len(arrived) == 3
    assert repr(body) == before


def test_a_post_that_makes_a_list_is_sent_at_once(made: Made) -> None:
    """The rule `whole` fits what it gives, but nobody would send it before the list is read."""
    steps = made.names["created"].split(".")
    with serving(lambda _: reply(ROWS)) as server, made.client(server.url) as client:
        found = functools.reduce(getattr, steps, client)(names=[])
        assert isinstance(found, list)
        assert len(server.arrived) == 1
    found, _ = read(made, "all", lambda _: reply(ROWS))
    assert ids(found) == list(range(7))
