"""The table of styles (OpenAPI 3.1, 4.8.12.2), in every place, on the wire and as openapi-core reads it."""

from __future__ import annotations

import asyncio
import functools
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.making import Made, answers, document, make
from tests.roundtrip import server as roundtrip
from tests.roundtrip.documents import Document, operations_in
from tests.roundtrip.judge import judge_request
from tests.runtime.server import Answer, Arrived, Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VALUES: Mapping[str, Any] = {
    "string": "blue",
    "array": ["blue", "black", "brown"],
    "object": {"R": 100, "G": 200, "B": 150},
}
SCHEMAS: Mapping[str, Any] = {
    "string": {"type": "string"},
    "array": {"type": "array", "items": {"type": "string"}},
    "object": {
        "type": "object",
        "properties": {name: {"type": "integer"} for name in ("R", "G", "B")},
    },
}
#: Place, style, explode: what stands on the wire for the string, the array and the object.
TABLE: dict[tuple[str, str, bool], tuple[str | None, str | None, str | None]] = {
    ("path", "simple", False): ("blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("path", "simple", True): ("blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("path", "label", False): (".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("path", "label", True): (".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("path", "matrix", False): (
        ";color=blue",
        ";color=blue,black,brown",
        ";color=R,100,G,200,B,150",
    ),
    ("path", "matrix", True): (
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";R=100;G=200;B=150",
    ),
    ("query", "form", False): ("color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("query", "form", True): (
        "color=blue",
        "color=blue&color=black&color=brown",
        "R=100&G=200&B=150",
    ),
    ("query", "spaceDelimited", False): (
        None,
        "color=blue%20black%20brown",
        "color=R%20100%20G%20200%20B%20150",
    ),
    ("query", "pipeDelimited", False): (
        None,
        "color=blue%7Cblack%7Cbrown",
        "color=R%7C100%7CG%7C200%7CB%7C150",
    ),
    ("query", "deepObject", True): (
        None,
        None,
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ),
    ("header", "simple", False): ("blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("header", "simple", True): ("blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("cookie", "form", False): ("color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("cookie", "form", True): (
        "color=blue",
        "color=blue&color=black&color=brown",
        "R=100&G=200&B=150",
    ),
}
CASES = [
    (place, style, explode, kind, wire)
    for (place, style, explode), wires in TABLE.items()
    for kind, wire in zip(VALUES, wires, strict=True)
    if wire is not None
]
#: What the judge cannot be asked of a whole request, but is by a property test of the runtime: it wants
#: `.color` and `;color*` as names in the path, cookies taken apart, spaces as they came, and it looks
#: for an exploded object under the name that does not travel.
UNASKED = ("label", "matrix", "cookie", "spaceDelimited", "queryFormExplodedObject")


def name_of(place: str, style: str, explode: bool, kind: str) -> str:
    return f"{place}{style.capitalize()}{'Exploded' if explode else ''}{kind.capitalize()}"


def route(place: str, style: str, explode: bool, kind: str) -> str:
    path = f"/{name_of(place, style, explode, kind)}"
    return f"{path}/{{color}}" if place == "path" else path


def paths() -> dict[str, Any]:
    return {
        route(place, style, explode, kind): {
            "get": {
                "operationId": name_of(place, style, explode, kind),
                "tags": ["Colours"],
                "parameters": [
                    {
                        "name": "color",
                        "in": place,
                        "required": True,
                        "style": style,
                        "explode": explode,
                        "schema": SCHEMAS[kind],
                    }
                ],
                "responses": answers(None, "204"),
            }
        }
        for place, style, explode, kind, _ in CASES
    }


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(lambda arrived: Answer(204)) as running:
        yield running


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("styles"), document(paths(), version=str(request.param)))


@pytest.fixture(scope="module")
def client(made: Made, server: Server) -> Iterator[Any]:
    with made.client(server.url) as client:
        yield client


def method(made: Made, client: Any, name: str) -> Any:
    return functools.reduce(getattr, made.names[name].split("."), client)


def written(arrived: Arrived, place: str) -> str | None:
    """What stands in a place of a request."""
    path, _, query = arrived.target.partition("?")
    return {
        "path": path.rpartition("/")[2],
        "query": query,
        "header": arrived.headers.get("color"),
        "cookie": arrived.headers.get("cookie"),
    }[place]


@pytest.mark.parametrize(("place", "style", "explode", "kind", "wire"), CASES)
def test_the_wire(
    made: Made, client: Any, server: Server, place: str, style: str, explode: bool, kind: str,
    wire: str,
) -> None:  # fmt: skip
    name = name_of(place, style, explode, kind)
    method(made, client, name)(color=VALUES[kind])
    assert written(server.last, place) == wire


def test_async_writes_the_same(made: Made, server: Server) -> None:
    async def all_of_them() -> None:
        async with made.async_client(server.url) as client:
            for place, style, explode, kind, _ in CASES:
                await method(made, client, name_of(place, style, explode, kind))(color=VALUES[kind])

    server.arrived.clear()
    asyncio.run(all_of_them())
    got = [written(one, case[0]) for one, case in zip(server.arrived, CASES, strict=True)]
    assert got == [wire for *_, wire in CASES]


def test_openapi_core_reads_what_was_given(made: Made, client: Any, server: Server) -> None:
    judged = Document("made", "openapi.json", None, document(paths(), version="3.0.3"), made.folder)
    operations = {one.id: one for one in operations_in(judged)}
    wrong: list[str] = []
    for place, style, explode, kind, _ in CASES:
        name = name_of(place, style, explode, kind)
        if {place, style, name} & set(UNASKED):
            continue
        method(made, client, name)(color=VALUES[kind])
        last = server.last
        arrived = roundtrip.Arrived(
            last.method, last.target, tuple(last.headers.items()), last.body
        )
        verdict = judge_request(operations[name], arrived)
        read = verdict.parameters.get(place, {}).get("color")
        if verdict.problems or read != VALUES[kind]:
            wrong.append(f"{name} {arrived.target}: {read!r} {verdict.problems}")
    assert not wrong
