"""Numbers stay what they were: JSON Schema has one kind of number, Python has two.

`7` and `7.0` are the same value (JSON Schema 2020-12, core, section 4.2.2), so a client may write
either; what it may not do is to lose digits, or to make an address of another resource.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make

if TYPE_CHECKING:
    from pathlib import Path

BIG = 1234567890123456789
NUMBER = {"type": "number"}
VERSIONS = ("2.0", "3.0.3", "3.1.0")


def _schemas(where: str) -> dict[str, Any]:
    price = {"$ref": f"#/{where}/Price"}
    return {
        "Price": NUMBER,
        "Rate": {"type": "number", "enum": [1, 2.5]},
        "Thing": {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": NUMBER,
                "price": price,
                "prices": {"type": "array", "items": price},
                "byName": {"type": "object", "additionalProperties": NUMBER},
                "rate": {"$ref": f"#/{where}/Rate"},
                "double": {"type": "number", "format": "double", "minimum": 0},
            },
        },
    }


def _parameter(name: str, place: str, schema: dict[str, Any], version: str) -> dict[str, Any]:
    named = {"name": name, "in": place, "required": place == "path"}
    return {**named, **schema} if version == "2.0" else {**named, "schema": schema}


def _whole(version: str) -> dict[str, Any]:
    where = "definitions" if version == "2.0" else "components/schemas"
    thing = {"$ref": f"#/{where}/Thing"}
    listed = {"type": "array", "items": NUMBER}
    things = {"type": "array", "items": thing}
    path = _parameter("id", "path", NUMBER, version)
    got = {
        "operationId": "getThing",
        "parameters": [
            path,
            _parameter("page", "query", NUMBER, version),
            _parameter("sizes", "query", listed, version),
            _parameter("X-Rate", "header", NUMBER, version),
        ],
        "responses": answers(thing),
    }
    sent: dict[str, Any] = {"operationId": "setThing", "parameters": [path]}
    if version == "2.0":
        got["responses"] = {"200": {"description": "OK", "schema": thing}}
        body = {"name": "body", "in": "body", "required": True, "schema": things}
        sent |= {"parameters": [path, body], "responses": got["responses"]}
        return {
            "swagger": "2.0",
            "info": {"title": "Made", "version": "1"},
            "host": "made.example",
            "consumes": ["application/json"],
            "produces": ["application/json"],
            "paths": {"/things/{id}": {"get": got, "put": sent}},
            "definitions": _schemas(where),
        }
    content = {"application/json": {"schema": things}}
    sent |= {"requestBody": {"required": True, "content": content}, "responses": answers(thing)}
    paths = {"/things/{id}": {"get": got, "put": sent}}
    return document(paths, version=version, schemas=_schemas(where))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    folder: Path = tmp_path_factory.mktemp("numbers")
    return {
        version: make(
            folder / version,
            _whole(version),
            file="swagger.json" if version == "2.0" else "openapi.json",
        )
        for version in VERSIONS
    }


def _exact(content: str | bytes) -> Any:
    """JSON with its numbers as they are spelled: Python holds 7 and 7.0 for equal."""
    return json.loads(content, parse_int=lambda t: ("int", t), parse_float=lambda t: ("float", t))


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("version", VERSIONS)
def test_what_came_is_kept_and_goes_back(made: dict[str, Made], version: str, strict: bool) -> None:
    came = {
        "id": BIG,
        "price": 7,
        "prices": [1, 2.5, 3.0, 2**70],
        "byName": {"a": 7, "b": 0.25},
        "rate": 1,
        "double": 12,
    }
    _, thing = call(made[version], "getThing", id=1, answer=came, options={"strict": strict})
    assert (type(thing.id), thing.id) == (int, BIG)
    assert list(map(type, thing.prices)) == [int, float, float, int]
    arrived, _ = call(made[version], "setThing", thing.id, body=[thing], answer=came)
    assert arrived.target == f"/things/{BIG}"
    assert _exact(arrived.body) == [_exact(json.dumps(came))]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("number", "text"),
    [
        (7, "7"),
        (7.0, "7"),
        (-7.0, "-7"),
        (2.5, "2.5"),
        (BIG, str(BIG)),
        (1e20, "100000000000000000000"),
        (1e300, "1e%2B300"),
    ],
)
def test_a_whole_number_has_no_fraction_outside_of_json(
    made: dict[str, Made], version: str, number: float, text: str
) -> None:
    """RFC 8785, section 3.2.2.3, which has the rules of ECMAScript: `7.0` is written `7`."""
    arrived, _ = call(
        made[version],
        "getThing",
        number,
        page=number,
        sizes=[number, 1],
        x_rate=number,
        answer={"id": 7},
    )
    path, _, query = arrived.target.partition("?")
    assert path == f"/things/{text}"
    sizes = f"sizes={text},1" if version == "2.0" else f"sizes={text}&sizes=1"
    assert query == f"page={text}&{sizes}"
    assert arrived.headers["x-rate"] == text.replace("%2B", "+")


def test_a_number_that_came_as_an_integer_is_found_under_it(made: dict[str, Made]) -> None:
    """An id of the type `number` is what many documents generated from JavaScript have."""
    _, thing = call(made["3.1.0"], "getThing", 7, answer={"id": 7})
    arrived, _ = call(made["3.1.0"], "getThing", thing.id, page=thing.id, answer={"id": 7})
    assert arrived.target == "/things/7?page=7"


def test_numbers_of_both_kinds_are_told_by_every_type(made: dict[str, Made]) -> None:
    package = made["3.1.0"]
    assert "    id: float | int\n" in package.definition("models", "Thing")
    assert package.definition("types", "Price") == "Price: TypeAlias = float | int\n"
    # A value with a fraction has no literal, and a caller may give it all the same.
    assert "Literal[1] | float | int" in package.definition("types", "Rate")


@pytest.mark.parametrize("wrong", ["7", True, None, [7]])
def test_what_is_no_number_is_told(made: dict[str, Made], wrong: object) -> None:
    with pytest.warns(match=r"\.id: "):
        _, thing = call(made["3.1.0"], "getThing", 7, answer={"id": wrong})
    assert thing.id == wrong
