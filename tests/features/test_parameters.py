"""Parameters of every place and style, from the document to the wire."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make

TEXTS = {"type": "array", "items": {"type": "string"}}
OBJECT = {"type": "object", "properties": {"R": {"type": "integer"}, "G": {"type": "integer"}}}


def query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def get(identifier: str, *parameters: dict[str, Any]) -> dict[str, Any]:
    return {
        "get": {
            "operationId": identifier,
            "tags": ["Colours"],
            "parameters": list(parameters),
            "responses": answers(None, "204"),
        }
    }


def in_path(style: str, schema: dict[str, Any], *, explode: bool = False) -> dict[str, Any]:
    return {
        "name": "c",
        "in": "path",
        "required": True,
        "style": style,
        "explode": explode,
        "schema": schema,
    }


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    paths = {
        "/pipe": get("pipe", query("c", TEXTS, style="pipeDelimited", explode=False)),
        "/space": get("space", query("c", TEXTS, style="spaceDelimited", explode=False)),
        "/comma": get("comma", query("c", TEXTS, explode=False)),
        "/each": get("each", query("c", TEXTS)),
        "/brackets": get("brackets", query("methods[]", TEXTS), query("page[size]", {})),
        "/deep": get("deep", query("filter[colour]", OBJECT, style="deepObject", explode=True)),
        "/object": get("object", query("c", OBJECT)),
        "/matrix/{c}": get("matrix", in_path("matrix", TEXTS)),
        "/label/{c}": get("label", in_path("label", OBJECT, explode=True)),
        "/simple/{c}": get("simple", in_path("simple", {"type": "string"})),
        "/json": get(
            "json",
            {"name": "c", "in": "query", "content": {"application/json": {"schema": OBJECT}}},
        ),
        "/headers": get(
            "headers",
            {"name": "X-Colours", "in": "header", "schema": TEXTS},
            {"name": "Accept", "in": "header", "schema": {"type": "string"}},
            {"name": "session", "in": "cookie", "schema": {"type": "string"}},
        ),
        "/alike": get("alike", *(query(name, {"type": "string"}) for name in _ALIKE)),
        "/shared/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                query("verbose", {"type": "boolean"}),
            ],
            **get("shared", query("verbose", {"type": "string"})),
        },
    }
    return make(tmp_path_factory.mktemp("parameters"), document(paths, version=str(request.param)))


_ALIKE = ("from", "class", "self", "None", "startId", "start_id", "\u540d\u524d", "l\u00e4nge")


@pytest.mark.parametrize(
    ("operation", "arguments", "target"),
    [
        ("pipe", {"c": ["a", "b"]}, "/pipe?c=a|b"),
        ("space", {"c": ["a", "b"]}, "/space?c=a b"),
        ("comma", {"c": ["a", "b"]}, "/comma?c=a,b"),
        ("each", {"c": ["a", "b"]}, "/each?c=a&c=b"),
        (
            "brackets",
            {"methods": ["a", "b"], "page_size": 3},
            "/brackets?methods[]=a&methods[]=b&page[size]=3",
        ),
        (
            "deep",
            {"filter_colour": {"R": 1, "G": 2}},
            "/deep?filter[colour][R]=1&filter[colour][G]=2",
        ),
        ("object", {"c": {"R": 1, "G": 2}}, "/object?R=1&G=2"),
        ("json", {"c": {"R": 1}}, '/json?c={"R":1}'),
    ],
)
def test_queries(made: Made, operation: str, arguments: dict[str, Any], target: str) -> None:
    arrived, result = call(made, operation, **arguments)
    assert unquote(arrived.target.replace("+", "%20")) == target
    assert result is None


@pytest.mark.parametrize(
    ("operation", "value", "target"),
    [
        ("matrix", ["a", "b"], "/matrix/;c=a,b"),
        ("label", {"R": 1, "G": 2}, "/label/.R=1.G=2"),
        ("simple", "refs/heads/main", "/simple/refs%2Fheads%2Fmain"),
        ("simple", "..", "/simple/.."),
    ],
)
def test_paths(made: Made, operation: str, value: Any, target: str) -> None:
    if value == "..":
        with pytest.raises(ValueError, match=r"\.\."):
            call(made, operation, value)
        return
    assert call(made, operation, value)[0].target == target


def test_headers_and_cookies(made: Made) -> None:
    arrived, _ = call(made, "headers", x_colours=["a", "b"], session="s1")
    assert arrived.headers["x-colours"].replace(" ", "") == "a,b"
    assert arrived.headers["cookie"] == "session=s1"


def test_names_that_meet_or_that_python_owns(made: Made) -> None:
    import inspect

    steps = made.names["alike"].split(".")
    with made.client("http://127.0.0.1:1") as client:
        target: Any = client
        for step in steps:
            target = getattr(target, step)
        names = list(inspect.signature(target).parameters)
    assert len(names) == len(_ALIKE)
    assert {"from_", "class_", "start_id"} <= set(names)
    given: dict[str, Any] = {name: name for name in names}
    arrived, _ = call(made, "alike", **given)
    wires = dict(arrived.query)
    assert set(wires) == set(_ALIKE)
    assert (wires["from"], wires["start_id"]) == ("from_", "start_id")


def test_parameters_of_the_path_and_those_that_take_their_place(made: Made) -> None:
    arrived, _ = call(made, "shared", 7, verbose="very")
    assert arrived.target == "/shared/7?verbose=very"
