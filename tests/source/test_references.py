"""Pointers and references inside one document."""

from __future__ import annotations

import pytest

from clientsmith.source.references import (
    DanglingReferenceError,
    fragment_tokens,
    join,
    locate,
    split,
)

DOCUMENT = {
    "paths": {"/x/{id}": {"get": [{"a": 1}]}},
    "schemas": {"A": {"$ref": "#/schemas/B"}, "B": {"properties": {"p": {"c": 1}}}},
}


def test_pointers_escape_and_unescape() -> None:
    assert join("", "a/b", "m~n", 1) == "/a~1b/m~0n/1"
    assert split("/a~1b/m~0n/1") == ["a/b", "m~n", "1"]


def test_percent_encoded_references_are_found() -> None:
    tokens = fragment_tokens("#/paths/~1x~1%7Bid%7D/get/0")
    container, key = locate(DOCUMENT, tokens)
    assert container[key] == {"a": 1}


def test_references_on_the_way_are_followed() -> None:
    container, key = locate(DOCUMENT, ["schemas", "A", "properties", "p"])
    assert container[key] == {"c": 1}


@pytest.mark.parametrize("reference", ["other.yaml#/a", "#anchor", "#/schemas/C", "#", "#/paths/0"])
def test_references_that_lead_nowhere(reference: str) -> None:
    with pytest.raises(DanglingReferenceError):
        locate(DOCUMENT, fragment_tokens(reference))


def test_references_in_a_circle() -> None:
    document = {"A": {"$ref": "#/B"}, "B": {"$ref": "#/A"}}
    with pytest.raises(DanglingReferenceError):
        locate(document, ["A", "x"])
