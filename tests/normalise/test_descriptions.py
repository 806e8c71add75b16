"""The user's own words for what a document leaves undescribed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.normalise.draft import Mend
from clientsmith.source.load import Document, parse_mapping
from tests.normalise.helpers import answer, complaints, openapi, ref, run

if TYPE_CHECKING:
    from clientsmith.normalise import Canonical


def parameter(name: str, **keys: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string"}, **keys}


SIDES = {"width": {"type": "integer"}, "depth": {"type": "integer", "description": "In feet."}}
DOCUMENT = openapi(
    {
        "/boxes": {
            "parameters": [parameter("since"), parameter("owner", description="Who has it.")],
            "get": {**answer(ref("Box")), "operationId": "listBoxes", "summary": "Boxes"},
            "delete": {**answer(ref("Lid")), "operationId": "deleteBoxes"},
        }
    },
    {
        "Box": {"type": "object", "properties": {**SIDES, "lid": ref("Lid")}},
        "Lid": {"type": "object", "properties": {**SIDES, "kind": {"enum": ["a", "b"]}}},
    },
)


def described(text: str) -> Canonical:
    return run(DOCUMENT, words=parse_mapping(text.encode(), "descriptions.yaml", ".yaml"))


def test_operations_are_described() -> None:
    path = described("""
operations:
  listBoxes:
    summary: List all boxes
    description: |-
      The newest comes first.

      - none is left out
    parameters: {since: Only those made after this time.}
""").document["paths"]["/boxes"]
    listed, deleted = path["get"], path["delete"]
    assert listed["summary"] == "List all boxes"
    assert listed["description"] == "The newest comes first.\n\n- none is left out"
    assert [one.get("description") for one in listed["parameters"]] == [
        *("Only those made after this time.", "Who has it.")
    ]
    # They share the parameters of the path, and not what is said about one of them.
    assert [one.get("description") for one in deleted["parameters"]] == [None, "Who has it."]
    assert "summary" not in deleted


def test_models_are_described() -> None:
    schemas = described("""
models:
  Box:
    description: A box for shipping.
    properties: {width: In inches., depth: In inches as well., lid: Closes the box.}
  LidKind: {description: "`a` opens at the top, `b` at the side."}
""").document["components"]["schemas"]
    box, lid = schemas["Box"], schemas["Lid"]
    assert box["description"] == "A box for shipping."
    assert box["properties"]["width"]["description"] == "In inches."
    assert box["properties"]["depth"]["description"] == "In inches as well."
    assert box["properties"]["lid"] == {**ref("Lid"), "description": "Closes the box."}
    assert "description" not in lid["properties"]["width"]
    assert schemas["LidKind"]["description"].startswith("`a` opens")


def test_one_text_serves_all_of_a_name() -> None:
    document = described("""
parameters: {since: A time., owner: Not needed.}
properties: {width: In inches., depth: Not needed.}
models: {Lid: {properties: {width: In feet.}}}
""").document
    for operation in document["paths"]["/boxes"].values():
        assert [one["description"] for one in operation["parameters"]] == [
            *("A time.", "Who has it.")
        ]
    schemas = document["components"]["schemas"]
    for name, width in (("Box", "In inches."), ("Lid", "In feet.")):
        properties = schemas[name]["properties"]
        assert properties["width"]["description"] == width
        assert properties["depth"]["description"] == "In feet."


def test_nothing_else_changes() -> None:
    plain = run(DOCUMENT)
    again = described("{}")
    assert again.document == plain.document
    assert again.mends() == plain.mends() == []


def test_words_for_what_the_document_lacks_are_reported() -> None:
    found = described("""
operations:
  listBox: {summary: x}
  listBoxes: {parameters: {until: x}}
models:
  Box: {properties: {with: x}}
  a/b: {description: x}
parameters: {snce: x}
properties: {wdth: x}
""")
    assert [(kind, str(one)) for kind, one in found.mends()] == [
        (Mend.DESCRIPTION, f"descriptions.yaml:{line} {pointer}: the document has no {words}")
        for line, pointer, words in (
            (3, "/operations/listBox", "listBox to describe; did you mean listBoxes?"),
            (4, "/operations/listBoxes/parameters/until", "until to describe"),
            (8, "/parameters/snce", "snce to describe; did you mean since?"),
            (6, "/models/Box/properties/with", "with to describe; did you mean width?"),
            (7, "/models/a~1b", "a/b to describe"),
            (9, "/properties/wdth", "wdth to describe; did you mean width?"),
        )
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("models: [1]", "descriptions.yaml:1 /models: expected keys and values, found a list"),
        (
            "models:\n  Box: A box.",
            "descriptions.yaml:2 /models/Box: expected keys and values, found ",
        ),
        (
            "operations:\n  listBoxes:\n    heading: x",
            "descriptions.yaml:3 /operations/listBoxes/heading: unknown key",
        ),
        ("properties: {width: 5}", "descriptions.yaml:1 /properties/width: expected text, found "),
        ("models: {}\nmodels: {}", "descriptions.yaml:2 /models: this key is declared twice"),
    ],
)
def test_what_cannot_be_read_is_an_error(text: str, found: str) -> None:
    file = parse_mapping(text.encode(), "descriptions.yaml", ".yaml")
    (complaint,) = complaints(DOCUMENT, words=file)
    assert complaint.startswith(found)


def test_numbers_out_of_range_are_left_out() -> None:
    file = Document("descriptions.json", {}, unread={"/a": "1e999 is too large"})
    assert [str(one) for _, one in run(DOCUMENT, words=file).mends()] == [
        "descriptions.json /a: 1e999 is too large: this is left out"
    ]
