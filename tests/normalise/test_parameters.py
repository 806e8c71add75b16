"""Parameters are complete, and agree with the path."""

from __future__ import annotations

from typing import Any

from tests.normalise.helpers import answer, complaints, openapi, operation, run

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


def test_paths_and_path_parameters_must_agree() -> None:
    document = openapi(
        {
            "/a/{id}": {"get": answer(TEXT)},
            "/b": {
                "get": {
                    **answer(TEXT),
                    "operationId": "b",
                    "parameters": [parameter("x", "path"), parameter("q"), parameter("q")],
                }
            },
        }
    )
    assert complaints(document) == [
        "things.json /paths/~1b/get/parameters/2: the query parameter 'q' is declared twice",
        "things.json /paths/~1a~1{id}/get: the path has {id}, but no path parameter 'id' is declared",
        "things.json /paths/~1b/get/parameters/0: the path parameter 'x' does not stand in the path /b",
    ]


def test_a_place_that_does_not_exist() -> None:
    document = openapi({"/a": {"get": {**answer(TEXT), "parameters": [parameter("x", "body")]}}})
    assert "the parameter 'x' is in 'body'" in complaints(document)[0]
