"""Alternatives that nothing fits: combinations of unions, and unions beside other keywords.

JSON Schema 2020-12, core 10.2.1: what fits an allOf fits all of its parts.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.normalise.helpers import PREFIX, ref, schemas


def kind(value: str, /, *required: str, **properties: Any) -> dict[str, Any]:
    kinds = {"kind": {"type": "string", "enum": [value]}}
    return {"type": "object", "required": [*required], "properties": kinds | properties}


TEXT = {"type": "string"}
PARTS = {
    "Cat": kind("cat", "kind", lives=TEXT),
    "Dog": kind("dog", "kind", bark=TEXT),
    "CatFood": kind("cat", "kind", fish=TEXT),
    "DogFood": kind("dog", "kind", bone=TEXT),
}


def either(*names: str, **more: Any) -> dict[str, Any]:
    return {"oneOf": [ref(name) for name in names], **more}


def members(given: dict[str, Any]) -> list[set[str]]:
    """The properties of each alternative of A."""
    after = schemas(given)
    names = [one["$ref"].removeprefix(PREFIX) for one in after["A"]["oneOf"]]
    return [set(after[name]["properties"]) for name in names]


@pytest.mark.parametrize("inline", [False, True])
def test_combinations_of_two_unions(inline: bool) -> None:
    pairs = [("Cat", "Dog"), ("CatFood", "DogFood")]
    parts = [{"oneOf": [PARTS[name] if inline else ref(name) for name in names]} for names in pairs]
    found = members({**PARTS, "A": {"allOf": parts}})
    assert found == [{"kind", "lives", "fish"}, {"kind", "bark", "bone"}]


def test_a_tag_has_to_be_there_whether_required_or_not() -> None:
    """OpenAPI 3.1, 4.8.25: the property of a discriminator is required."""
    free = {name: {**part, "required": []} for name, part in PARTS.items()}
    tag = {"discriminator": {"propertyName": "kind"}}
    parts = [either("Cat", "Dog", **tag), either("CatFood", "DogFood", **tag)]
    assert len(members({**free, "A": {"allOf": parts}})) == 2
    parts = [either("Cat", "Dog"), either("CatFood", "DogFood")]
    assert len(members({**free, "A": {"allOf": parts}})) == 4


def test_what_stands_beside_a_union_leaves_one_alternative() -> None:
    after = schemas({**PARTS, "A": {"allOf": [either("Cat", "Dog"), kind("dog", "kind", a=TEXT)]}})
    assert set(after["A"]["properties"]) == {"kind", "bark", "a"}
    after = schemas({**PARTS, "A": {**either("Cat", "Dog"), **kind("cat", "kind", a=TEXT)}})
    assert set(after["A"]["properties"]) == {"kind", "lives", "a"}


def test_what_contradicts_itself_deep_inside() -> None:
    one, other = (
        {"type": "object", "required": ["in"], "properties": {"in": ref(name)}}
        for name in ("Cat", "Dog")
    )
    given = {**PARTS, "One": one, "Other": other}
    parts = [either("One", "Other"), {"required": ["in"], "properties": {"in": ref("DogFood")}}]
    after = schemas({**given, "A": {"allOf": parts}})
    inner = after[after["A"]["properties"]["in"]["$ref"].removeprefix(PREFIX)]
    assert set(inner["properties"]) == {"kind", "bark", "bone"}


def test_a_contradiction_of_the_document_itself_stays() -> None:
    """All alternatives of a union contradict something: then the first one is as good as any."""
    after = schemas({**PARTS, "A": {"allOf": [either("Cat", "Dog"), kind("fox", "kind")]}})
    assert "lives" in after["A"]["properties"]
