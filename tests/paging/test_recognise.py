"""Pages are recognized by what the request takes and the answer has."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

from clientsmith.normalise import normalise
from clientsmith.paging.rules import near_misses, recognized_pages
from clientsmith.source.load import Document
from tests.features.making import make
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.shop import clientsmith

if TYPE_CHECKING:
    from pathlib import Path

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
FLAG = {"type": "boolean"}
ITEM = {"type": "object", "properties": {"id": TEXT, "size": NUMBER, "color": TEXT}}
LIST = {"type": "array", "items": ITEM}


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def document(
    answer: Any,
    *,
    query: dict[str, Any] | None = None,
    body: Any = None,
    method: str = "get",
    path: str = "/things",
    operation_id: str = "things",
    headers: tuple[str, ...] = (),
) -> dict[str, Any]:
    response = {
        "description": "",
        "content": {"application/json": {"schema": answer}},
        "headers": {name: {"schema": TEXT} for name in headers},
    }
    operation: dict[str, Any] = {"operationId": operation_id, "responses": {"200": response}}
    operation["parameters"] = [
        {"name": name, "in": "query", "schema": schema} for name, schema in (query or {}).items()
    ]
    if body is not None:
        operation["requestBody"] = {"content": {"application/json": {"schema": body}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://things.example"}],
        "paths": {path: {method: operation}},
    }


def told(answer: Any, **more: Any) -> str:
    """The style, list, next and parameter that are recognized; empty for no pages."""
    canonical = normalise(Document("things.json", document(answer, **more)))
    found = recognized_pages([canonical])
    if not found:
        return ""
    pages = found[0].pages
    asked = pages.parameter.path if pages.parameter is not None else ()
    parts = (pages.style, ".".join(pages.items), ".".join(pages.next), ".".join(asked))
    return " ".join(part or "-" for part in parts)


@pytest.mark.parametrize(
    ("query", "answer", "expected"),
    [
        # URLs of the next page.
        (
            {"limit": NUMBER},
            obj(results=LIST, next={**TEXT, "format": "uri"}),
            "next-url results next -",
        ),
        ({"limit": NUMBER}, obj(data=LIST, links=obj(next=TEXT)), "next-url data links.next -"),
        (
            {"PageSize": NUMBER},
            obj(calls=LIST, next_page_uri=TEXT),
            "next-url calls next_page_uri -",
        ),
        (
            {"$top": NUMBER},
            {**obj(value=LIST), "properties": {"value": LIST, "@odata.nextLink": TEXT}},
            "next-url value @odata.nextLink -",
        ),
        (
            {"limit": NUMBER},
            obj(items=LIST, _links=obj(next=obj(href=TEXT))),
            "hal items _links.next.href -",
        ),
        # Cursors.
        ({"cursor": TEXT}, obj(data=LIST, next_cursor=TEXT), "cursor data next_cursor cursor"),
        (
            {"page_token": TEXT},
            obj(things=LIST, next_page_token=TEXT),
            "cursor things next_page_token page_token",
        ),
        (
            {"pageToken": TEXT},
            obj(things=LIST, nextPageToken=TEXT),
            "cursor things nextPageToken pageToken",
        ),
        (
            {"after": TEXT, "limit": NUMBER},
            obj(data=LIST, has_more=FLAG, last_id=TEXT),
            "cursor data last_id after",
        ),
        (
            {"marker": TEXT},
            obj(entries=LIST, next_marker=TEXT),
            "cursor entries next_marker marker",
        ),
        (
            {"continue": TEXT},
            obj(items=LIST, metadata=obj(**{"continue": TEXT})),
            "cursor items metadata.continue continue",
        ),
        (
            {"cursor": TEXT},
            obj(ok=FLAG, members=LIST, response_metadata=obj(next_cursor=TEXT)),
            "cursor members response_metadata.next_cursor cursor",
        ),
        (
            {"page": TEXT, "limit": NUMBER},
            obj(data=LIST, next_page=TEXT),
            "cursor data next_page page",
        ),
        (
            {"offset": TEXT, "limit": NUMBER},
            obj(data=LIST, next_page=obj(offset=TEXT)),
            "cursor data next_page.offset offset",
        ),
        # Numbers.
        ({"page": NUMBER, "per_page": NUMBER}, LIST, "page-number - - page"),
        (
            {"page[number]": NUMBER, "page[size]": NUMBER},
            obj(data=LIST),
            "page-number data - page[number]",
        ),
        ({"page": NUMBER}, obj(things=LIST, total=NUMBER), "page-number things - page"),
        (
            {"offset": NUMBER, "limit": NUMBER},
            obj(data=LIST, total_count=NUMBER),
            "offset data - offset",
        ),
        ({"skip": NUMBER, "take": NUMBER}, LIST, "offset - - skip"),
        # Ids of items.
        (
            {"starting_after": TEXT, "limit": NUMBER},
            obj(data=LIST, has_more=FLAG),
            "last-id data id starting_after",
        ),
        # The list is one level down.
        (
            {"limit": NUMBER},
            obj(page=obj(items=LIST, next={**TEXT, "format": "uri"})),
            "next-url page.items page.next -",
        ),
        # Two ways at once: the link.
        (
            {"page": NUMBER, "limit": NUMBER},
            obj(data=LIST, next_url=TEXT),
            "next-url data next_url -",
        ),
    ],
)
def test_ways(query: dict[str, Any], answer: dict[str, Any], expected: str) -> None:
    assert told(answer, query=query) == expected


def test_a_documented_link_header() -> None:
    assert told(LIST, query={"per_page": NUMBER}, headers=("Link",)) == "link-header - Link -"
    assert told(LIST, headers=("Link",)) == ""


@pytest.mark.parametrize(
    ("query", "answer", "why"),
    [
        ({}, LIST, "the request asks for nothing"),
        ({"created_after": TEXT}, obj(data=LIST), "a filter by time"),
        ({"insert_before": TEXT}, LIST, "a position"),
        (
            {"page": NUMBER},
            {**obj(id=TEXT, name=TEXT, size=NUMBER, color=TEXT, tags=LIST)},
            "one thing with a list in it",
        ),
        ({"limit": NUMBER}, obj(data=LIST, next=FLAG), "`next` is a boolean"),
        ({"limit": NUMBER}, obj(data=LIST, next=obj(a=TEXT)), "`next` is an object"),
        ({"limit": NUMBER}, LIST, "a limit alone"),
        ({"page": NUMBER, "per_page": NUMBER}, obj(errors=LIST), "a list of errors"),
        ({"from": NUMBER, "to": NUMBER, "limit": NUMBER}, LIST, "a period"),
        ({"page": NUMBER, "per_page": NUMBER}, TEXT, "no list"),
    ],
)
def test_traps(query: dict[str, Any], answer: dict[str, Any], why: str) -> None:
    assert told(answer, query=query) == "", why


def test_only_reading_has_pages() -> None:
    body = obj(cursor=TEXT, limit=NUMBER, query=TEXT)
    answer = obj(objects=LIST, cursor=TEXT)
    search = {"body": body, "method": "post", "operation_id": "searchThings"}
    assert told(answer, **search) == "cursor objects cursor cursor"
    assert told(answer, **{**search, "operation_id": "createThings"}) == ""
    assert told(answer, **{**search, "method": "put"}) == ""
    assert told(LIST, method="delete", query={"page": NUMBER, "per_page": NUMBER}) == ""


@pytest.mark.parametrize(
    ("query", "answer", "words"),
    [
        (
            {},
            obj(data=LIST, next_cursor=TEXT),
            "the answer has `next_cursor`, but the request has no",
        ),
        ({"cursor": TEXT}, obj(data=LIST), "the request has `cursor`, but nothing in the answer"),
        ({"since": TEXT}, obj(data=LIST), ""),
        ({}, obj(data=LIST, has_next=FLAG), ""),
        ({"cursor": TEXT}, obj(data=LIST, next_cursor=TEXT), ""),
    ],
)
def test_near_misses(query: dict[str, Any], answer: dict[str, Any], words: str) -> None:
    canonical = normalise(Document("things.json", document(answer, query=query)))
    found = near_misses([canonical]).get("things", "")
    assert found.startswith(words) and bool(found) == bool(words)


PROVIDER = """
name = "Made"
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"
recognize_pages = true
{more}
[[document]]
file = "openapi.json"
"""
PAGED = document(
    obj(data=LIST, next_cursor={"type": ["string", "null"]}),
    query={"cursor": TEXT, "limit": NUMBER},
    operation_id="listThings",
)


def _pages(arrived: Arrived) -> Answer:
    asked = parse_qs(urlsplit(arrived.target).query)
    start = int(asked.get("cursor", ["0"])[0])
    items = [{"id": str(number)} for number in range(start, start + 2)]
    return reply({"data": items, "next_cursor": str(start + 2) if start < 4 else None})


def test_recognized_pages_are_walked(tmp_path: Path) -> None:
    made = make(tmp_path, PAGED, provider=PROVIDER.format(more=""))
    with serving(_pages) as server:
        with made.client(server.url) as client:
            assert [thing.id for thing in client.things.list()] == [*"012345"]

        async def in_async() -> list[str]:
            async with made.async_client(server.url) as client:
                return [thing.id async for thing in client.things.list()]

        assert asyncio.run(in_async()) == [*"012345"]


def test_a_rule_of_the_configuration_comes_first(tmp_path: Path) -> None:
    whole = '[[pagination]]\nstyle = "whole"\nitems = "data"\noperations = ["listThings"]\n'
    made = make(tmp_path, PAGED, provider=PROVIDER.format(more="") + whole)
    with serving(_pages) as server, made.client(server.url) as client:
        assert [thing.id for thing in client.things.list()] == ["0", "1"]


def test_a_configuration_decides_whether_pages_are_recognized(tmp_path: Path) -> None:
    spec = tmp_path / "things.json"
    spec.write_text(json.dumps(PAGED), encoding="utf-8")
    told = clientsmith("inspect", "--spec", str(spec)).stdout
    assert "cursor (the answer has `next_cursor` and the request `cursor`)" in told
    bare = tmp_path / "bare.json"
    bare.write_text(json.dumps(document(obj(data=LIST), query={"cursor": TEXT})), encoding="utf-8")
    nearly = clientsmith("inspect", "--spec", str(bare)).stdout.partition("nearly pages")[2]
    assert "the request has `cursor`, but nothing in the answer leads on" in nearly
    off = PROVIDER.replace("true", "false").format(more="")
    made = make(tmp_path / "off", PAGED, provider=off)
    with serving(_pages) as server, made.client(server.url) as client:
        assert client.things.list().next_cursor == "2"
