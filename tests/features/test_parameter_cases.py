"""What parameters hold besides the table of styles: empty and missing values, odd documents, bodies."""

from __future__ import annotations

import datetime as dt
import functools
import inspect
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer, Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
TEXTS = {"type": "array", "items": TEXT}
FREE = {"type": "object", "additionalProperties": True}
PAIR = {"type": "object", "properties": {"a": TEXT, "b": NUMBER}}
IN_JSON = {"content": {"application/json": {"schema": PAIR}}}


def parameter(place: str, name: str, schema: Any = TEXT, **more: Any) -> dict[str, Any]:
    given = {"name": name, "in": place, "required": place == "path", **more}
    return given if "content" in more or schema is None else {**given, "schema": schema}


def query(schema: Any = TEXT, **more: Any) -> dict[str, Any]:
    return parameter("query", "q", schema, **more)


#: Path: its parameters, how it is called, and where the call goes.
CASES: dict[str, tuple[list[dict[str, Any]], dict[str, Any], str]] = {
    "/empty": ([query()], {"q": ""}, "/empty?q="),
    "/emptyList": ([query(TEXTS)], {"q": []}, "/emptyList"),
    "/emptyObject": ([query(PAIR)], {"q": {}}, "/emptyObject"),
    "/listOfEmpty": ([query(TEXTS)], {"q": [""]}, "/listOfEmpty?q="),
    "/listOfEmpties": ([query(TEXTS, explode=False)], {"q": ["", ""]}, "/listOfEmpties?q=,"),
    "/nullInside": ([query(TEXTS)], {"q": ["a", None, "b"]}, "/nullInside?q=a&q=b"),
    "/nullInObject": ([query(FREE)], {"q": {"a": None, "b": 1}}, "/nullInObject?b=1"),
    "/null": ([query({"type": "string", "nullable": True})], {"q": None}, "/null"),
    "/allowEmpty": ([query(NUMBER, allowEmptyValue=True)], {"q": ""}, "/allowEmpty?q="),
    "/yes": ([query({"type": "boolean"})], {"q": True}, "/yes?q=true"),
    "/no": ([query({"type": "boolean"})], {"q": False}, "/no?q=false"),
    "/number": ([query({"type": "number"})], {"q": 1.5}, "/number?q=1.5"),
    "/long": ([query(NUMBER)], {"q": 2**70}, f"/long?q={2**70}"),
    "/day": (
        [query({"type": "string", "format": "date"})],
        {"q": dt.date(2024, 2, 29)},
        "/day?q=2024-02-29",
    ),
    "/moment": (
        [query({"type": "string", "format": "date-time"})],
        {"q": dt.datetime(2024, 2, 29, 1, tzinfo=dt.timezone(dt.timedelta(hours=1)))},
        "/moment?q=2024-02-29T01%3A00%3A00%2B01%3A00",
    ),
    "/uuid/{u}": (
        [parameter("path", "u", {"type": "string", "format": "uuid"})],
        {"u": UUID(int=7)},
        "/uuid/00000000-0000-0000-0000-000000000007",
    ),
    "/choice": ([query({"type": "string", "enum": ["a b", "c"]})], {"q": "a b"}, "/choice?q=a%20b"),
    "/default": ([query({**NUMBER, "default": 20})], {}, "/default"),
    "/none": ([query(None)], {"q": "x"}, "/none?q=x"),
    "/anything": ([query({})], {"q": 1}, "/anything?q=1"),
    "/reserved": ([query(allowReserved=True)], {"q": "a/b?c&d#e=f"}, "/reserved?q=a/b?c%26d%23e=f"),
    "/escaped": ([query()], {"q": "a/b?c&d#é+"}, "/escaped?q=a%2Fb%3Fc%26d%23%C3%A9%2B"),
    "/json": ([query(**IN_JSON)], {"q": {"b": 1}}, "/json?q=%7B%22b%22%3A1%7D"),
    "/json/{q}": ([parameter("path", "q", **IN_JSON)], {"q": {"b": 1}}, "/json/%7B%22b%22%3A1%7D"),
    "/text": ([query(content={"text/plain": {"schema": TEXT}})], {"q": "a b"}, "/text?q=a%20b"),
    "/noSchema": ([query(content={"application/json": {}})], {"q": [1]}, "/noSchema?q=%5B1%5D"),
    # What the standard does not say: JSON for each item; brackets for a list, with an index in them
    # where the items have parts.
    "/objects": (
        [query({"type": "array", "items": PAIR})],
        {"q": [{"a": "x"}, {"b": 1}]},
        "/objects?q=%7B%22a%22%3A%22x%22%7D&q=%7B%22b%22%3A1%7D",
    ),
    "/lists": (
        [query({"type": "array", "items": TEXTS}, explode=False)],
        {"q": [["a"], ["b"]]},
        "/lists?q=%5B%22a%22%5D,%5B%22b%22%5D",
    ),
    "/deepList": (
        [query(TEXTS, style="deepObject")],
        {"q": ["a", "b"]},
        "/deepList?q%5B%5D=a&q%5B%5D=b",
    ),
    "/deeper": (
        [query(FREE, style="deepObject")],
        {"q": {"a": {"b": {"c": 1}}, "d": [1, 2]}},
        "/deeper?q%5Ba%5D%5Bb%5D%5Bc%5D=1&q%5Bd%5D%5B%5D=1&q%5Bd%5D%5B%5D=2",
    ),
    "/deepObjects": (
        [query({"type": "array", "items": PAIR}, style="deepObject")],
        {"q": [{"a": "x", "b": 1}, {"b": 2}]},
        "/deepObjects?q%5B0%5D%5Ba%5D=x&q%5B0%5D%5Bb%5D=1&q%5B1%5D%5Bb%5D=2",
    ),
    "/nested": ([query(FREE)], {"q": {"a": {"b": 1}, "c": [1, 2]}}, "/nested?a%5Bb%5D=1&c=1&c=2"),
    # Odd paths.
    "/fixed?fixed=true": ([query()], {"q": "x"}, "/fixed?fixed=true&q=x"),
    "/same?comp=meta data": (
        [parameter("query", "comp", {"type": "string", "enum": ["meta data"]}, required=True)],
        {},
        "/same?comp=meta%20data",
    ),
    "/alike?on=true": (
        [parameter("query", "on", {"type": "boolean", "enum": [True]})],
        {},
        "/alike?on=true",
    ),
    "/other?comp=a&z=1": ([parameter("query", "comp")], {"comp": "b&c"}, "/other?z=1&comp=b%26c"),
    "/left?comp=a&z=1": ([parameter("query", "comp"), query()], {"q": "x"}, "/left?comp=a&z=1&q=x"),
    "/several?c[]=a&c[]=b": (
        [parameter("query", "c[]", TEXTS)],
        {"c": ["d", "e"]},
        "/several?c%5B%5D=d&c%5B%5D=e",
    ),
    "/asked?q={q}&z=1": ([query()], {"q": "a&b"}, "/asked?q=a%26b&z=1"),
    "/fragment#one": ([query()], {"q": "x"}, "/fragment?q=x"),
    "/fragment#two": ([query()], {"q": "y"}, "/fragment?q=y"),
    "/a b/ü": ([], {}, "/a%20b/%C3%BC"),
    "noSlash": ([query()], {"q": "x"}, "/noSlash?q=x"),
    "/twoInOne/{a}-{b}.{c}": (
        [parameter("path", name) for name in "abc"],
        {"a": "x-y", "b": "z", "c": "p/q"},
        "/twoInOne/x-y-z.p%2Fq",
    ),
    "/undeclared/{a}": ([], {"a": "x"}, "/undeclared/x"),
    "/absent": ([parameter("path", "a"), query()], {"q": "x"}, "/absent?q=x"),
    "/optional/{a}": ([parameter("path", "a", required=False)], {"a": "x"}, "/optional/x"),
    "/twice": ([query(), query(NUMBER)], {"q": "x"}, "/twice?q=x"),
    "/nameless/{}": ([parameter("query", "")], {}, "/nameless/%7B%7D"),
    "/style/{a}": (
        [parameter("path", "a", TEXTS, style="form", explode=True)],
        {"a": ["x", "y"]},
        "/style/x,y",
    ),
    "/places/{id}": (
        [parameter(place, "id") for place in ("path", "query", "header", "cookie")],
        {"id": "p", "id_query": "q", "id_header": "h", "id_cookie": "c"},
        "/places/p?id=q",
    ),
    "/names": (
        [
            parameter("query", name)
            for name in ("constructor", "timeout", "body", "headers", "path")
        ],
        {"constructor": "1", "timeout": "2", "body": "3", "headers": "4", "path": "5"},
        "/names?constructor=1&timeout=2&body=3&headers=4&path=5",
    ),
}


def operations() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for number, (path, (parameters, _, _)) in enumerate(CASES.items()):
        operation = {"operationId": f"case{number}", "tags": ["Cases"]}
        found[path] = {
            "get": {**operation, "parameters": parameters, "responses": answers(None, "204")}
        }
    found["/headers"] = {
        "get": {
            "operationId": "headers",
            "tags": ["Others"],
            "parameters": [
                parameter("header", "X-Json", **IN_JSON),
                parameter("header", "X-Flag", {"type": "boolean"}),
                parameter("header", "X-Day", {"type": "string", "format": "date"}),
                parameter("cookie", "json", **IN_JSON),
                parameter("cookie", "plain", NUMBER),
                parameter("cookie", "b$b|%", TEXT),
                *(
                    parameter("header", name)
                    for name in ("ACCEPT", "content-type", "Authorization")
                ),
            ],
            "responses": answers(None, "204"),
        }
    }
    for verb in ("get", "head", "delete", "options"):
        found.setdefault("/bodies", {})[verb] = {
            "operationId": f"{verb}Body",
            "tags": ["Others"],
            "parameters": [query()],
            "requestBody": {"content": {"application/json": {"schema": PAIR}}},
            "responses": answers(None, "204"),
        }
    return found


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(lambda arrived: Answer(204)) as running:
        yield running


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("cases"), document(operations(), version=request.param))


@pytest.fixture(scope="module")
def client(made: Made, server: Server) -> Iterator[Any]:
    with made.client(server.url) as client:
        yield client


def method(made: Made, client: Any, name: str) -> Any:
    return functools.reduce(getattr, made.names[name].split("."), client)


@pytest.mark.parametrize("path", CASES)
def test_where_it_goes(made: Made, client: Any, server: Server, path: str) -> None:
    _, arguments, target = CASES[path]
    called = method(made, client, f"case{list(CASES).index(path)}")
    assert set(arguments) <= set(inspect.signature(called).parameters)
    called(**arguments)
    assert server.last.target == target


def test_the_other_places(made: Made, client: Any, server: Server) -> None:
    number = list(CASES).index("/places/{id}")
    method(made, client, f"case{number}")("p", id_query="q", id_header="h", id_cookie="c")
    assert (server.last.headers["id"], server.last.headers["cookie"]) == ("h", "id=c")


def test_headers_and_cookies(made: Made, client: Any, server: Server) -> None:
    called = method(made, client, "headers")
    assert set(inspect.signature(called).parameters) == {
        *("x_json", "x_flag", "x_day", "json", "plain", "b_b")
    }
    day = dt.date(2024, 2, 29)
    called(x_json={"a": "é", "b": 1}, x_flag=False, x_day=day, json={}, plain=7, b_b="|")
    sent = server.last.headers
    assert (sent["x-json"], sent["x-flag"], sent["x-day"]) == (
        '{"a":"\\u00e9","b":1}',
        "false",
        "2024-02-29",
    )
    assert sent["cookie"] == "json=%7B%7D; plain=7; b$b|%=%7C"


@pytest.mark.parametrize("verb", ["get", "head", "delete", "options"])
def test_bodies_of_every_method(made: Made, client: Any, server: Server, verb: str) -> None:
    called = method(made, client, f"{verb}Body")
    assert called(q="x", a="y") is None
    last = server.last
    assert (last.method, last.target) == (verb.upper(), "/bodies?q=x")
    assert last.json() == {"a": "y"}
    called()
    assert server.last.body in (b"", b"{}")


def test_arguments_say_what_they_take(made: Made) -> None:
    def annotation(path: str) -> Any:
        client = made.client("http://127.0.0.1:1")
        called = method(made, client, f"case{list(CASES).index(path)}")
        return inspect.signature(called).parameters["q"].annotation

    assert annotation("/allowEmpty") == "int | Literal[''] | Omit"
    assert annotation("/default") == "int | Omit"
    assert annotation("/asked?q={q}&z=1") == "str"
