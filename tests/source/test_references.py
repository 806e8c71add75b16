"""Pointers and references inside one document."""

from __future__ import annotations

from typing import Any

import pytest

from clientsmith.source.references import component_name, find, follow, join, split

DOCUMENT: dict[str, Any] = {
    "paths": {"/x/{id}": {"get": [{"a": 1}]}},
    "schemas": {"A": {"$ref": "#/schemas/B"}, "B": {"properties": {"p": {"c": 1}}}},
}


def test_pointers_escape_and_unescape() -> None:
    assert join("", "a/b", "m~n", 1) == "/a~1b/m~0n/1"
    assert split("/a~1b/m~0n/1") == ["a/b", "m~n", "1"]


def test_percent_encoded_references_are_found() -> None:
    target = find(DOCUMENT, "#/paths/~1x~1%7Bid%7D/get/0")
    assert target.value == {"a": 1}
    assert target.tokens == ("paths", "/x/{id}", "get", "0")
    assert target.container is DOCUMENT["paths"]["/x/{id}"]["get"]
    assert (target.key, target.why) == (0, "")


def test_references_on_the_way_are_followed() -> None:
    assert find(DOCUMENT, "#/schemas/A/properties/p").value == {"c": 1}


@pytest.mark.parametrize(
    ("reference", "why"),
    [
        ("other.yaml#/a", "outside this document"),
        ("#anchor", "anchors are not supported"),
        ("#/schemas/C", "nothing exists at #/schemas/C"),
        ("#", "the whole document"),
        ("#/paths/0", "nothing exists at #/paths/0"),
    ],
)
def test_references_that_lead_nowhere(reference: str, why: str) -> None:
    target = find(DOCUMENT, reference)
    assert target.value is None
    assert why in target.why


def test_references_in_a_circle() -> None:
    document = {"A": {"$ref": "#/B"}, "B": {"$ref": "#/A"}}
    assert find(document, "#/A/x").why == "references form a circle"
    assert follow(document, document["A"]) is None


def test_chains_of_references_are_followed_to_their_end() -> None:
    assert follow(DOCUMENT, {"$ref": "#/schemas/A"}) is DOCUMENT["schemas"]["B"]
    assert follow(DOCUMENT, DOCUMENT["paths"]) is DOCUMENT["paths"]
    assert follow(DOCUMENT, {"$ref": "#/schemas/C"}) is None


def test_the_name_of_a_component() -> None:
    assert component_name({"$ref": "#/components/schemas/a~1b%20c"}) == "a/b c"
    assert component_name({"$ref": "#/components/schemas/A/items"}) is None
    assert component_name({"$ref": "#/definitions/A"}) is None
    assert component_name({"type": "string"}) is None
