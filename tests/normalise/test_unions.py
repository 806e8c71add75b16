"""Alternatives are complete schemas, two or more."""

from __future__ import annotations

from typing import Any

from tests.normalise.helpers import complaints, openapi, ref, run, schemas

TEXT = {"type": "string"}
CAT = {"type": "object", "required": ["claws"], "properties": {"claws": {"type": "integer"}}}
DOG = {"type": "object", "properties": {"tail": {"type": "boolean"}}}


def test_a_union_of_one_is_that_one() -> None:
    after = schemas(
        {"A": {"properties": {"x": {"type": "object", "oneOf": [ref("Cat")]}}}, "Cat": CAT}
    )
    assert after["A"]["properties"]["x"] == ref("Cat")


def test_the_base_of_a_union_moves_into_its_alternatives() -> None:
    after = schemas(
        {"A": {"properties": {"name": TEXT}, "required": ["name"], "oneOf": [CAT, DOG]}}
    )
    assert after["A"] == {"oneOf": [ref("AClaws"), ref("ATail")]}
    assert after["AClaws"] == {
        "type": "object",
        "required": ["name", "claws"],
        "properties": {"name": TEXT, "claws": {"type": "integer"}},
    }


def test_components_as_alternatives_keep_their_own_shape() -> None:
    given = {
        "A": {"allOf": [{"properties": {"name": TEXT}}, {"oneOf": [ref("Cat"), ref("Dog")]}]},
        "Cat": CAT,
        "Dog": DOG,
    }
    after = schemas(given)
    assert after["A"] == {"oneOf": [ref("ACat"), ref("ADog")]}
    assert set(after["ADog"]["properties"]) == {"name", "tail"}
    assert after["Dog"] == DOG


def test_what_every_alternative_says_is_not_repeated() -> None:
    after = schemas(
        {"A": {"type": "object", "oneOf": [ref("Cat"), ref("Dog")]}, "Cat": CAT, "Dog": DOG}
    )
    assert after["A"] == {"oneOf": [ref("Cat"), ref("Dog")]}
    assert set(after) == {"A", "Cat", "Dog"}


def test_alternatives_of_required_properties_are_a_rule_not_a_shape() -> None:
    base: dict[str, Any] = {"type": "object", "properties": {"a": TEXT, "b": TEXT}}
    rule = {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    result = run(openapi(schemas={"A": {**base, **rule}}))
    assert result.document["components"]["schemas"]["A"] == base
    assert any("accepted but not enforced" in change.what for change in result.changes)


def test_null_is_allowed_once() -> None:
    given = {"oneOf": [ref("Cat", nullable=True), DOG, {"nullable": True}]}
    after = schemas({"A": {"properties": {"x": given}}, "Cat": CAT})
    assert after["A"]["properties"]["x"] == {"anyOf": [ref("AX"), {"type": "null"}]}
    assert after["AX"] == {"oneOf": [ref("Cat"), ref("AXTail")]}


def test_an_alternative_that_is_anything() -> None:
    assert schemas({"A": {"anyOf": [TEXT, {}]}})["A"] == {}


def test_alternatives_that_repeat_each_other() -> None:
    assert schemas({"A": {"anyOf": [TEXT, TEXT]}})["A"] == TEXT


def test_plain_alternatives_stay_a_union() -> None:
    given = {"A": {"oneOf": [TEXT, {"type": "integer"}]}}
    assert schemas(given) == given


def test_a_union_among_its_own_alternatives() -> None:
    after = schemas(
        {"A": {"properties": {"name": TEXT}, "oneOf": [ref("A"), ref("Cat")]}, "Cat": CAT}
    )
    assert {*after["A"]["properties"]} == {"name", *CAT["properties"]}


def test_a_long_chain_of_components_is_refused_or_merged() -> None:
    given = {f"A{n}": {"allOf": [ref(f"A{n + 1}"), {"maxLength": 9}]} for n in range(2000)}
    document = openapi(schemas={**given, "A2000": TEXT})
    assert "schemas refer to each other too deeply" in complaints(document)[0]


def test_two_unions_at_once_are_their_combinations() -> None:
    wet, dry = ({"properties": {name: TEXT}} for name in ("wet", "dry"))
    after = schemas({"A": {"allOf": [{"oneOf": [CAT, DOG]}, {"oneOf": [wet, dry]}]}})
    shapes = [
        set(after[part["$ref"].rpartition("/")[2]]["properties"]) for part in after["A"]["oneOf"]
    ]
    assert shapes == [{"claws", "wet"}, {"claws", "dry"}, {"tail", "wet"}, {"tail", "dry"}]
