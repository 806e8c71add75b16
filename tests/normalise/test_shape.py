"""Documents of the wrong outline are refused, all findings together."""

from __future__ import annotations

from tests.normalise.helpers import complaints, openapi


def test_every_finding_is_told() -> None:
    document = openapi(
        {"/a": {"get": {"parameters": {}, "responses": {"200": "ok"}}}},
        {"A": {"type": "object", "properties": []}, "B": 3},
    )
    assert complaints(document) == [
        "things.json /paths/~1a/get/parameters: expected a list, found a mapping",
        "things.json /paths/~1a/get/responses/200: expected a mapping, found text",
        "things.json /components/schemas/A/properties: expected a mapping, found a list",
        "things.json /components/schemas/B: expected a mapping, found a number",
    ]


def test_a_parameter_needs_a_name() -> None:
    document = openapi({"/a": {"get": {"parameters": [{"in": "query"}]}}})
    assert complaints(document) == [
        "things.json /paths/~1a/get/parameters/0: this parameter has no `name`"
    ]


def test_hostile_keywords_are_refused() -> None:
    document = openapi(schemas={"A": {"type": {"x": 1}}, "B": {"type": [1]}, "C": {"$ref": 1}})
    assert len(complaints(document)) == 3
