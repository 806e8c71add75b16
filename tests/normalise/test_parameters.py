"""Parameters are complete, and agree with the path."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from clientsmith.normalise import Mend, normalise
from clientsmith.source.load import load, load_mapping
from tests.normalise.helpers import answer, mends, openapi, operation, run

TEXT = {"type": "string"}


def parameter(name: str, place: str = "query", **more: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": TEXT, **more}


def test_parameters_of_a_path_belong_to_its_operations() -> None:
    document = openapi(
        {
            "/a": {
                "parameters": [parameter("p"), parameter("q")],
                "get": {**answer(TEXT), "parameters": [parameter("q", required=True)]},
            }
        }
    )
    found = operation(document, "/a")["parameters"]
    assert [(entry["name"], entry["required"]) for entry in found] == [("p", False), ("q", True)]
    assert "parameters" not in run(document).document["paths"]["/a"]


def test_headers_that_http_owns_are_dropped() -> None:
    names = ["Accept", "content-type", "Authorization", "X-Trace"]
    document = openapi(
        {"/a": {"get": {**answer(TEXT), "parameters": [parameter(n, "header") for n in names]}}}
    )
    assert [entry["name"] for entry in operation(document, "/a")["parameters"]] == ["X-Trace"]


def test_style_and_explode_are_written_out() -> None:
    given = [
        parameter("id", "path"),
        parameter("q"),
        parameter("filter[x]", style="deepObject"),
        parameter("o", style="form", explode=False),
        {"name": "c", "in": "cookie"},
    ]
    document = openapi({"/a/{id}": {"get": {**answer(TEXT), "parameters": given}}})
    found = operation(document, "/a/{id}")["parameters"]
    assert [(e["name"], e["style"], e["explode"], e["required"]) for e in found] == [
        ("id", "simple", False, True),
        ("q", "form", True, False),
        ("filter[x]", "deepObject", True, False),
        ("o", "form", False, False),
        ("c", "form", True, False),
    ]
    assert found[-1]["schema"] == TEXT


def parameters_of(path: str, *given: dict[str, Any], **more: Any) -> dict[tuple[str, str], Any]:
    """The parameters of an operation after normalisation, by place and name."""
    document = openapi({path: {"get": {**answer(TEXT), "parameters": list(given), **more}}})
    found = operation(document, path)["parameters"]
    return {(one["in"], one["name"]): one for one in found}


def notes_of(path: str, *given: dict[str, Any], **more: Any) -> list[str]:
    document = openapi({path: {"get": {**answer(TEXT), "parameters": list(given), **more}}})
    passes = ("path parameters", "parameters", "path templates")
    return [change.what for change in run(document).changes if change.pass_name in passes]


def test_a_path_parameter_without_a_placeholder_is_dropped() -> None:
    assert list(parameters_of("/b", parameter("x", "path"), parameter("q"))) == [("query", "q")]
    assert notes_of("/b", parameter("x", "path")) == [
        "the path parameter 'x' has no placeholder in GET /b and is ignored"
    ]


def test_a_path_parameter_that_is_spelled_otherwise() -> None:
    number = {"type": "integer"}
    found = parameters_of("/b/{id}", parameter("identity", "path", schema=number))
    assert found["path", "id"]["schema"] == number
    given = (parameter("Thing_Id", "path", schema=number), parameter("other", "path"))
    found = parameters_of("/b/{thingId}/{x}/{y}", *given)
    assert {name: one["schema"] for (_, name), one in found.items()} == {
        "thingId": number,
        "x": TEXT,
        "y": TEXT,
    }
    assert notes_of("/b/{id}", parameter("ID", "path")) == ["the path parameter 'ID' read as {id}"]


def test_a_parameter_that_is_declared_twice_counts_once() -> None:
    number = {"type": "integer"}
    found = parameters_of("/b", parameter("q"), parameter("q", schema=number))
    assert found["query", "q"]["schema"] == TEXT
    # Names of headers have no case.
    assert len(parameters_of("/b", parameter("X", "header"), parameter("x", "header"))) == 1
    assert len(parameters_of("/b", parameter("X"), parameter("x"))) == 2
    assert notes_of("/b", parameter("q"), parameter("q")) == [
        "the query parameter 'q' is declared twice: the first is used"
    ]


def test_a_path_parameter_that_is_not_required() -> None:
    (told,) = notes_of("/b/{x}", parameter("x", "path", required=False))
    assert told == "the path parameter 'x' is required, like every path parameter"
    assert parameters_of("/b/{x}", parameter("x", "path", required=False))["path", "x"]["required"]


def test_what_stands_in_the_query_or_the_fragment_of_a_path() -> None:
    found = parameters_of("/b?x={x}&y=1#{z}", parameter("x"), parameter("z", "path"))
    assert list(found) == [("path", "x")]
    assert notes_of("/b?x={x}#f", parameter("x")) == [
        "the fragment of the path /b?x={x}#f is not sent",
        "'x' is in the query of the path",
    ]


def test_a_style_of_another_place_is_not_taken() -> None:
    found = parameters_of(
        "/b/{x}",
        parameter("x", "path", style="form", explode=True),
        parameter("q", style="deepobject"),
        parameter("h", "header", style="form"),
    )
    assert {name: one["style"] for (_, name), one in found.items()} == {
        "x": "simple",
        "q": "deepObject",
        "h": "simple",
    }
    assert notes_of("/b", parameter("h", "header", style="form")) == [
        "the style 'form' is not valid in header: simple is used for 'h'"
    ]


def test_what_the_standard_leaves_open_is_told() -> None:
    lists = {"type": "array", "items": {"type": "object"}}
    assert notes_of("/b", parameter("q", schema=lists)) == ["each item of 'q' is sent as JSON"]
    assert notes_of("/b", parameter("q", schema=lists, style="deepObject")) == [
        "deepObject is not defined for lists: sent as q[0][key]="
    ]
    texts = {"type": "array", "items": {"type": "string"}}
    assert notes_of("/b", parameter("q", schema=texts, style="deepObject")) == [
        "deepObject is not defined for lists: sent as q[]="
    ]
    csv = {"name": "q", "in": "query", "content": {"text/csv": {}}}
    assert notes_of("/b", csv) == ["'q' is sent as text, not as text/csv"]


RANGE = {"$ref": "#/components/schemas/Range"}
SCHEMAS = {
    "Bound": {"type": "object", "properties": {"gte": {"type": "string"}}},
    # Two levels of composition, and an alternative.
    "Range": {"allOf": [{"$ref": "#/components/schemas/Bound"}, {"properties": {"lt": {}}}]},
    "Either": {"oneOf": [{"$ref": "#/components/schemas/Bound"}, {"type": "string"}]},
}


def query(name: str, schema: Any = RANGE, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


# OpenAPI 3.0.3, 4.7.12.1, and 3.1, 4.8.12.2: form, exploded, is the default of a query.
@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ([query("from"), query("to")], "`from` and `to` both send `gte` and `lt`"),
        ([query("from"), query("lt", {"type": "string"})], "`from` and `lt` both send `lt`"),
        (
            [query("a", {"$ref": "#/components/schemas/Either"}), query("b")],
            "`a` and `b` both send `gte`",
        ),
        ([query("a"), query("b"), query("c", style="deepObject")], "`a` and `b` both send"),
        ([{**query("a"), "in": "cookie"}, {**query("b"), "in": "cookie"}], "both send `gte`"),
        ([query("from"), query("to", style="deepObject")], None),
        ([query("from"), query("to", explode=False)], None),
        ([query("from"), {**query("to"), "in": "cookie"}], None),
        ([{**query("from"), "in": "header"}, {**query("to"), "in": "header"}], None),
        ([query("from"), query("to", {"type": "object", "properties": {"x": {}}})], None),
        (
            [query("from"), {"name": "to", "in": "query", "content": {"application/json": {}}}],
            None,
        ),
        # The alternative that is a text has the parameter's own name.
        ([query("a", {"$ref": "#/components/schemas/Either"}), query("b", {})], None),
    ],
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_exploded_objects_that_write_the_same_keys_are_told(
    parameters: list[Any], words: str | None, version: str
) -> None:
    given = answer({"type": "string"})
    given["parameters"] = copy.deepcopy(parameters)
    found = mends(openapi({"/a": {"get": given}}, copy.deepcopy(SCHEMAS), version=version))
    told = [one for one in found if "both send" in one]
    assert len(told) == (words is not None)
    assert all(words is not None and words in one for one in told)


def test_filters_of_platformsh_are_told_apart() -> None:
    # As its document writes the same schemas elsewhere, and not as `gte` for `from` and `to` alike.
    specs = Path(__file__).parent.parent.parent / "specs" / "platformsh"
    overlay = load_mapping(specs / "overlay.yaml")
    found = normalise(load(specs / "openapi.json"), overlay=overlay)
    assert [str(one) for kind, one in found.mends() if kind is Mend.PARAMETER] == []
    profiles = "/projects/{projectId}/environments/{environmentId}/observability/profiles"
    styles = {
        parameter["name"]: (parameter["style"], parameter["explode"])
        for path in ("/organizations/{organization_id}/metrics/carbon", profiles)
        for parameter in found.document["paths"][path]["get"]["parameters"]
    }
    for name in ("from", "to", "owner", "languages", "frameworks"):
        assert styles[name] == ("deepObject", True)


def test_places_that_openapi_does_not_have() -> None:
    found = parameters_of("/b", parameter("q", "Query"), parameter("r", "url"), parameter(""))
    assert list(found) == [("query", "q"), ("query", "r")]
    assert notes_of("/b", parameter("r", "url"), parameter("")) == [
        "the parameter 'r' is in 'url': read as query",
        "a parameter in query has no name and is ignored",
    ]


def test_bodies_among_the_parameters() -> None:
    def body(*given: dict[str, Any], **more: Any) -> Any:
        document = openapi({"/a": {"get": {**answer(TEXT), "parameters": list(given), **more}}})
        return operation(document, "/a").get("requestBody")

    assert body(parameter("b", "body", required=True)) == {
        "content": {"application/json": {"schema": TEXT}},
        "required": True,
    }
    form = body(parameter("b", "formData", required=True), parameter("c", "formData"))
    assert list(form["content"]) == ["application/x-www-form-urlencoded"]
    file = {"type": "string", "format": "binary"}
    assert list(body(parameter("f", "formData", schema=file))["content"]) == ["multipart/form-data"]
    own = {"content": {"text/plain": {"schema": TEXT}}}
    assert body(parameter("b", "body"), requestBody=own) == own


def test_a_placeholder_that_is_not_declared_is_a_text() -> None:
    document = openapi(
        {"/a/{id}/{part}": {"get": {**answer(TEXT), "parameters": [parameter("q")]}}}
    )
    found = operation(document, "/a/{id}/{part}")["parameters"]
    assert [(entry["in"], entry["name"]) for entry in found] == [
        ("query", "q"),
        ("path", "id"),
        ("path", "part"),
    ]
    assert found[1] == {
        "name": "id",
        "in": "path",
        "required": True,
        "style": "simple",
        "explode": False,
        "schema": TEXT,
    }
    notes = [
        change.what for change in run(document).changes if change.pass_name == "path templates"
    ]
    assert notes[0] == "the path parameter {id} is not declared: a string is assumed"


def test_a_placeholder_without_a_name_is_sent_as_it_is() -> None:
    assert parameters_of("/a/{}") == {}
    assert notes_of("/a/{}") == ["a placeholder without a name is sent unchanged: GET /a/{}"]


def test_what_the_path_says_is_no_argument_unless_it_may_be_something_else() -> None:
    def get(schema: dict[str, Any]) -> dict[str, Any]:
        return {**answer({}), "parameters": [{"name": "comp", "in": "query", "schema": schema}]}

    one, other = {"type": "string", "enum": ["meta"]}, {"type": "string", "enum": ["meta", "x"]}
    paths = {"/a?comp=meta": {"get": get(one)}, "/b?comp=meta": {"get": get(other)}}
    found = run(openapi(copy.deepcopy(paths)))
    assert found.document["paths"]["/a?comp=meta"]["get"]["parameters"] == []
    (kept,) = found.document["paths"]["/b?comp=meta"]["get"]["parameters"]
    assert kept["name"] == "comp"
    words = "the path contains comp=meta: an argument for 'comp' replaces it"
    assert sum(words in line for line in mends(openapi(paths))) == 1
    assert "'comp' removed: the path contains comp=meta, its only value" in {
        change.what for change in found.changes
    }
