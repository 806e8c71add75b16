"""The properties that an object does not name: OpenAPI 3.1 has several words for them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.drift.documents import changes, names
from tests.normalise.helpers import answer, openapi, ref, schemas

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
NAMED: dict[str, Any] = {"type": "object", "properties": {"a": TEXT}}
TYPED: dict[str, Any] = {**NAMED, "additionalProperties": NUMBER}
OF_NUMBERS: dict[str, Any] = {"unevaluatedProperties": NUMBER}
FREE: tuple[Any, ...] = (True, {}, {"description": "Anything"}, {"x-other": 1, "example": 2})


def read(schema: Any, version: str = "3.1.0", /, **more: Any) -> dict[str, Any]:
    return schemas({**more, "It": schema}, version=version)


@pytest.mark.parametrize("free", FREE)
@pytest.mark.parametrize("keyword", ["additionalProperties", "unevaluatedProperties"])
def test_free_by_word_is_the_same_as_by_silence(keyword: str, free: Any) -> None:
    """JSON Schema 2020-12, core, 10.3.2.3: to leave it out is the same as an empty schema."""
    for schema in (
        NAMED,
        {"type": "object"},
        {"type": "object", "required": ["b"]},
        {"oneOf": [ref("One"), ref("Two")]},
        {"allOf": [ref("One"), {"properties": {"c": TEXT}}]},
        {"properties": {"a": {"allOf": [ref("One")]}}},
    ):
        two: dict[str, Any] = {"One": NAMED, "Two": {"type": "object", "properties": {"b": TEXT}}}
        assert read({**schema, keyword: free}, **two) == read(schema, **two)
        inner = {"type": "array", "items": {**schema, keyword: free}}
        assert read(inner, **two) == read({**inner, "items": schema}, **two)


@pytest.mark.parametrize("free", FREE)
def test_whatever_is_free_by_word_and_nothing_else_is_an_object(free: Any) -> None:
    assert read({"additionalProperties": free})["It"] == read({"type": "object"})["It"]
    null = {"properties": {"a": {"additionalProperties": free, "nullable": True}}}
    assert read(null, "3.0.3")["It"]["properties"]["a"] == {
        "type": ["object", "null"],
        "additionalProperties": True,
    }


def test_unevaluated_properties_are_all_others() -> None:
    """JSON Schema 2020-12, core, 11.3: without other schemas for the object it is additionalProperties."""
    assert read({**NAMED, **OF_NUMBERS})["It"] == TYPED
    assert read({**NAMED, "unevaluatedProperties": False})["It"]["additionalProperties"] is False
    assert read({**NAMED, "unevaluatedProperties": {"not": {}}}) == read(
        {**NAMED, "unevaluatedProperties": False}
    )
    assert read(OF_NUMBERS)["It"] == {"type": "object", "additionalProperties": NUMBER}
    both = {**NAMED, **OF_NUMBERS, "additionalProperties": TEXT}
    assert read(both)["It"]["additionalProperties"] == TEXT


def test_in_an_all_of_they_are_what_no_part_evaluates() -> None:
    one: dict[str, Any] = {"One": NAMED}
    wanted = {**TYPED, "properties": {"a": TEXT, "b": TEXT}}
    beside = {"properties": {"b": TEXT}}
    assert read({"allOf": [ref("One")], **beside, **OF_NUMBERS}, **one)["It"] == wanted
    assert read({"allOf": [ref("One"), beside], **OF_NUMBERS}, **one)["It"] == wanted
    assert read({"allOf": [{"allOf": [ref("One"), beside], **OF_NUMBERS}]}, **one)["It"] == wanted
    assert read(ref("One", **OF_NUMBERS), **one)["It"] == TYPED
    closed = read({"allOf": [ref("One")], **beside, "unevaluatedProperties": False}, **one)["It"]
    assert closed["additionalProperties"] is False


@pytest.mark.parametrize("keyword", ["allOf", "oneOf", "anyOf"])
@pytest.mark.parametrize("own", ["additionalProperties", "unevaluatedProperties"])
def test_a_part_that_evaluates_all_leaves_nothing(keyword: str, own: str) -> None:
    for rest in (TEXT, True):
        parts: dict[str, Any] = {"One": {**NAMED, own: rest}, "Two": ref("One")}
        held = {"allOf": [ref("Two")]}
        for part in (ref("One"), ref("Two"), held):
            schema = {"properties": {"b": TEXT}, keyword: [part]}
            assert read({**schema, **OF_NUMBERS}, **parts) == read(schema, **parts)


def test_closed_and_nothing_else_is_the_same_class() -> None:
    for schema in (
        {"allOf": [ref("One")], "unevaluatedProperties": False},
        ref("One", unevaluatedProperties=False),
    ):
        found = read({"properties": {"a": schema}}, One=NAMED)
        assert found["It"]["properties"] == {"a": ref("One")}
    union = {"oneOf": [ref("One"), TEXT]}
    assert read({**union, "unevaluatedProperties": False}, One=NAMED)["It"] == union


def test_each_alternative_has_them() -> None:
    two: dict[str, Any] = {"One": NAMED, "Two": {"type": "object", "properties": {"b": TEXT}}}
    found = read({"oneOf": [ref("One"), ref("Two")], **OF_NUMBERS}, **two)
    assert found["It"] == {"oneOf": [ref("ItOne"), ref("ItTwo")]}
    assert found["ItOne"] == TYPED
    assert found["ItTwo"] == {**two["Two"], "additionalProperties": NUMBER}
    mixed = {"properties": {"c": TEXT}, "allOf": [ref("One")], "anyOf": [ref("Two"), ref("One")]}
    found = read({**mixed, **OF_NUMBERS}, **two)
    for member in found["It"]["anyOf"]:
        assert found[member["$ref"].rpartition("/")[2]]["additionalProperties"] == NUMBER


@pytest.mark.parametrize("keyword", ["if", "then", "else", "dependentSchemas"])
def test_what_nobody_sees_from_outside_may_evaluate_them(keyword: str) -> None:
    hidden = {"b": {"properties": {"b": TEXT}}} if keyword == "dependentSchemas" else NAMED
    assert read({**NAMED, keyword: hidden, **OF_NUMBERS})["It"] == NAMED


def test_a_change_of_them_is_a_change() -> None:
    def version(**rest: Any) -> dict[str, Any]:
        parts: dict[str, Any] = {
            "One": NAMED,
            "It": {"allOf": [ref("One")], "properties": {"b": TEXT}, **rest},
        }
        return openapi({"/a": {"get": answer(ref("It"))}}, parts, version="3.1.0")

    text = {"unevaluatedProperties": TEXT}
    assert names(changes(version(**OF_NUMBERS), version(**text))) == [
        "response-property-type-changed"
    ]
    closed = version(unevaluatedProperties=False)
    assert names(changes(version(), closed)) == ["response-body-additional-properties-closed"]
    for free in FREE:
        assert changes(version(), version(additionalProperties=free)) == ()
        assert changes(version(), version(unevaluatedProperties=free)) == ()


PATTERNS: dict[str, Any] = {"type": "object", "patternProperties": {"^x-": TEXT}}
BY_PATTERN: dict[str, Any] = {"patternProperties": {"^x-": TEXT}}


@pytest.mark.parametrize(
    ("keywords", "after"),
    [
        # Other keys may be anything (JSON Schema 2020-12, core, 10.3.2.2 and 10.3.2.3).
        ({}, BY_PATTERN),
        ({"additionalProperties": True}, BY_PATTERN),
        ({"additionalProperties": False}, {"additionalProperties": TEXT}),
        ({"unevaluatedProperties": False}, {"additionalProperties": TEXT}),
        ({"additionalProperties": {"not": {}}}, {"additionalProperties": TEXT}),
        ({"patternProperties": {"": TEXT}}, {"additionalProperties": TEXT}),
        ({"patternProperties": {"^.*$": TEXT, "^a": TEXT}}, {"additionalProperties": TEXT}),
        ({"patternProperties": {"^(?<broken": TEXT}}, {"patternProperties": {"^(?<broken": TEXT}}),
        (
            {"patternProperties": {"^x-": TEXT, "^y-": TEXT, "^z-": True}},
            {"patternProperties": {"^x-|^y-": TEXT}},
        ),
        ({"patternProperties": {"^x-": True}}, {"additionalProperties": True}),
        ({"patternProperties": {"^x-": False}}, {"additionalProperties": True}),
        (
            {"patternProperties": {"^x-": False}, "additionalProperties": False},
            {"additionalProperties": False},
        ),
        (
            {"patternProperties": {"^x-": {}}, "additionalProperties": TEXT},
            {"patternProperties": {"^(?!.*(?:^x-))": TEXT}},
        ),
        (
            {"patternProperties": {"^x-": {}}, "additionalProperties": False},
            {"additionalProperties": True},
        ),
        ({"additionalProperties": NUMBER}, {"additionalProperties": ref("ItValue")}),
        ({"unevaluatedProperties": NUMBER}, {"additionalProperties": ref("ItValue")}),
        (
            {"properties": {"a": TEXT}},
            {"properties": {"a": TEXT}, **BY_PATTERN},
        ),
    ],
)
def test_a_pattern_says_nothing_about_other_keys(keywords: Any, after: Any) -> None:
    assert read({**PATTERNS, **keywords})["It"] == {"type": "object", **after}


def test_patterns_in_an_all_of_give_way_to_what_is_said_of_all() -> None:
    for part in ({"additionalProperties": NUMBER}, {"unevaluatedProperties": NUMBER}):
        for parts in ([PATTERNS, part], [part, PATTERNS]):
            after = read({"allOf": parts})["It"]
            assert after == {"type": "object", "additionalProperties": NUMBER}
    several = {"allOf": [PATTERNS, {"patternProperties": {"^y-": NUMBER}}]}
    assert read(several)["It"] == {
        "type": "object",
        "patternProperties": {"^x-|^y-": ref("ItValue")},
    }
    twice = {"allOf": [PATTERNS, {**PATTERNS, "properties": {"a": TEXT}}]}
    assert read(twice)["It"] == {**NAMED, **BY_PATTERN}
    beside = {"allOf": [PATTERNS], "properties": {"a": TEXT}}
    assert read({**beside, "unevaluatedProperties": False})["It"] == {
        **NAMED,
        "additionalProperties": TEXT,
    }
    assert read({**beside, **OF_NUMBERS})["It"] == {
        **NAMED,
        "additionalProperties": ref("ItValue"),
    }


def test_a_change_of_patterns_is_a_change() -> None:
    def version(schema: Any) -> dict[str, Any]:
        return openapi({"/a": {"get": answer(ref("It"))}}, {"It": schema}, version="3.1.0")

    closed = {**PATTERNS, "additionalProperties": False}
    numbers = {**PATTERNS, "patternProperties": {"^x-": NUMBER}}
    assert names(changes(version(PATTERNS), version(numbers))) == ["response-property-type-changed"]
    assert names(changes(version(PATTERNS), version(closed))) == [
        "response-body-additional-properties-closed"
    ]
    assert names(changes(version(closed), version(PATTERNS))) == [
        "response-body-additional-properties-opened"
    ]
    assert names(changes(version({"type": "object"}), version(PATTERNS))) == [
        "response-property-type-narrowed"
    ]
    same = {**PATTERNS, "additionalProperties": {}}
    assert changes(version(PATTERNS), version(same)) == ()
