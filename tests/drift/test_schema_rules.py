"""Every rule about schemas on the smallest pair of schemas that shows it, in both directions."""

from __future__ import annotations

from typing import Any

import pytest

from clientsmith.drift.changes import Severity
from clientsmith.drift.schemas import (
    ASPECTS,
    RULES,
    Components,
    Finding,
    Position,
    SchemaPairs,
    Use,
    rule,
)
from tests.normalise.helpers import ref, schemas

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
NUMBER = {"type": "number"}
NULLABLE = {"type": ["string", "null"]}
CAT = {"type": "object", "properties": {"claws": INTEGER, "purrs": {"type": "boolean"}}}
DOG = {"type": "object", "properties": {"barks": {"type": "boolean"}, "breed": STRING}}


def thing(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def pets(*tags: str, tag: str = "kind", **mapping: str) -> dict[str, Any]:
    targets = {key: f"#/components/schemas/{value}" for key, value in mapping.items()}
    discriminator = {"propertyName": tag, "mapping": targets}
    return {"oneOf": [ref("TaggedCat"), ref("TaggedDog")], "discriminator": discriminator}


def pair(*members: Any) -> dict[str, Any]:
    return {"type": "array", "prefixItems": [*members], "items": False, "minItems": len(members)}


# Schemas that both documents have.
SHARED = {
    "Cat": CAT,
    "Dog": DOG,
    "CatOrDog": {"oneOf": [ref("Cat"), ref("Dog")]},
    "Owner": thing("name", name=STRING),
    "TaggedCat": thing("kind", "type", kind=STRING, type=STRING, claws=INTEGER),
    "TaggedDog": thing("kind", "type", kind=STRING, type=STRING, barks=STRING),
}
UNTAGGED = {"oneOf": [ref("TaggedCat"), ref("TaggedDog")]}

# Before, after, and the aspects that are found.
CASES: list[tuple[Any, Any, str]] = [
    (INTEGER, NUMBER, "type-widened"),
    (STRING | {"pattern": "^.*$"}, STRING | {"pattern": "^a"}, "pattern-added"),
    ({"oneOf": [ref("CatOrDog"), ref("Owner")]}, ref("CatOrDog"), "union-variant-removed"),
    (
        {"oneOf": [{"const": "a"}, {"const": "b"}]},
        {"oneOf": [{"const": "a"}, {"const": "c"}]},
        "enum-value-added enum-value-removed",
    ),
    (STRING, {}, "type-widened"),
    (STRING, INTEGER, "type-changed"),
    ({"type": "array", "items": STRING}, STRING, "type-changed"),
    (STRING, {"type": ["string", "integer"]}, "type-widened"),
    (STRING, {"oneOf": [INTEGER, ref("Cat")]}, "type-changed"),
    (ref("Cat"), {"oneOf": [ref("Cat"), ref("Dog")]}, "union-variant-added"),
    (ref("Cat"), {"oneOf": [ref("Cat"), ref("Dog"), STRING]}, "type-widened"),
    (ref("Cat"), {"oneOf": [ref("Dog"), ref("Owner")]}, "type-changed"),
    ({"type": ["string", "integer"]}, {}, "type-widened"),
    (STRING, {"type": ["string", "null"]}, "became-nullable"),
    (ref("Cat"), {"oneOf": [ref("Cat"), {"type": "null"}]}, "became-nullable"),
    (UNTAGGED, {"oneOf": [*UNTAGGED["oneOf"], {"type": "null"}]}, "became-nullable"),
    ({"type": "null"}, {"type": ["string", "null"]}, "type-widened"),
    (STRING, STRING | {"format": "date-time"}, "format-added"),
    (STRING | {"format": "date"}, STRING | {"format": "date-time"}, "format-changed"),
    (STRING, STRING | {"format": "email"}, "format-hint-added"),
    (STRING, STRING | {"format": "byte"}, "content-encoding-changed"),
    (STRING | {"format": "date"}, STRING | {"format": "byte"}, "content-encoding-changed"),
    (INTEGER | {"format": "int32"}, INTEGER | {"format": "int64"}, "format-hint-changed"),
    (STRING | {"format": "email"}, STRING | {"format": "uuid"}, "format-changed"),
    (STRING | {"enum": ["a", "b"]}, STRING | {"enum": ["b", "a", "c"]}, "enum-value-added"),
    (STRING | {"enum": ["a"]}, STRING | {"enum": ["b"]}, "enum-value-added enum-value-removed"),
    (STRING | {"enum": ["a"]}, STRING | {"enum": ["a", "b"]}, "enum-value-added"),
    (INTEGER | {"enum": [1, 2]}, INTEGER | {"enum": [2]}, "enum-value-removed"),
    (STRING, STRING | {"enum": ["a", "b"]}, "became-enum"),
    (STRING | {"minLength": 1}, STRING | {"enum": ["a", "b"]}, "became-enum"),
    (STRING | {"enum": ["a", "b"]}, STRING | {"maxLength": 1}, "no-longer-enum"),
    (STRING | {"enum": ["a", "bc"]}, STRING | {"maxLength": 1}, "max-length-added no-longer-enum"),
    (INTEGER, INTEGER | {"minimum": 1}, "minimum-added"),
    (INTEGER | {"minimum": 0}, INTEGER | {"minimum": 1}, "minimum-increased"),
    (NUMBER | {"minimum": 1}, NUMBER | {"exclusiveMinimum": 1}, "minimum-became-exclusive"),
    (INTEGER | {"exclusiveMinimum": -1.5}, INTEGER | {"minimum": 0}, "minimum-increased"),
    (INTEGER, INTEGER | {"maximum": 1}, "maximum-added"),
    (INTEGER | {"maximum": 2}, INTEGER | {"exclusiveMaximum": 2}, "maximum-decreased"),
    (NUMBER | {"maximum": 1}, NUMBER | {"exclusiveMaximum": 1}, "maximum-became-exclusive"),
    (NUMBER | {"minimum": 1}, INTEGER | {"minimum": 0}, "minimum-decreased type-narrowed"),
    (STRING, STRING | {"minLength": 1}, "min-length-added"),
    (STRING | {"minLength": 1}, STRING | {"minLength": 2}, "min-length-increased"),
    (STRING, STRING | {"maxLength": 1}, "max-length-added"),
    (STRING | {"maxLength": 1}, STRING | {"maxLength": 2}, "max-length-increased"),
    ({"type": "array"}, {"type": "array", "minItems": 1}, "min-items-added"),
    ({"type": "array", "minItems": 2}, {"type": "array", "minItems": 1}, "min-items-decreased"),
    ({"type": "array"}, {"type": "array", "maxItems": 1}, "max-items-added"),
    ({"type": "array", "maxItems": 2}, {"type": "array", "maxItems": 1}, "max-items-decreased"),
    ({"type": "array"}, {"type": "array", "uniqueItems": True}, "unique-items-added"),
    (pair(STRING, INTEGER), pair(STRING, NUMBER), "type-widened"),
    (pair(STRING, INTEGER), pair(INTEGER, STRING), "type-changed type-changed"),
    (pair(ref("Cat"), INTEGER), pair({"oneOf": [ref("Cat"), {"type": "null"}]}, INTEGER), "became-nullable"),
    (pair(STRING, thing(a=STRING)), pair(STRING, thing("a", a=STRING)), "became-required"),
    (pair(STRING, INTEGER), pair(STRING, INTEGER, STRING), "max-items-increased min-items-increased"),
    (pair(STRING, INTEGER), pair(STRING), "max-items-decreased min-items-decreased"),
    ({"type": "array", "items": STRING}, pair(STRING, STRING), "max-items-added min-items-added"),
    (
        {"type": "array", "prefixItems": [STRING, INTEGER], "maxItems": 2},
        pair(STRING, INTEGER),
        "min-items-added type-narrowed type-narrowed",
    ),
    (pair(STRING, INTEGER), STRING, "type-changed"),
    (pair(STRING), {}, "type-widened"),
    (
        {"anyOf": [pair(STRING, INTEGER), pair(STRING, INTEGER, INTEGER)]},
        {"anyOf": [pair(STRING, NUMBER), pair(STRING, INTEGER, INTEGER)]},
        "type-widened",
    ),
    ({"type": "object"}, {"type": "object", "minProperties": 1}, "min-properties-added"),
    (
        {"type": "object", "minProperties": 1},
        {"type": "object", "minProperties": 2},
        "min-properties-increased",
    ),
    ({"type": "object"}, {"type": "object", "maxProperties": 1}, "max-properties-added"),
    (
        {"type": "object", "maxProperties": 1},
        {"type": "object", "maxProperties": 2},
        "max-properties-increased",
    ),
    (INTEGER, INTEGER | {"multipleOf": 2}, "multiple-of-added"),
    (INTEGER, INTEGER | {"multipleOf": 1}, ""),
    (NUMBER, NUMBER | {"multipleOf": 1}, "type-narrowed"),
    (INTEGER | {"multipleOf": 2}, INTEGER | {"multipleOf": 4}, "multiple-of-narrowed"),
    (INTEGER | {"multipleOf": 2}, INTEGER | {"multipleOf": 3}, "multiple-of-changed"),
    (STRING, STRING | {"pattern": "^a"}, "pattern-added"),
    (STRING | {"pattern": "^a"}, STRING | {"pattern": "^b"}, "pattern-changed"),
    (STRING | {"enum": ["ab"]}, STRING | {"pattern": "^a"}, "no-longer-enum"),
    (STRING | {"enum": ["ab"]}, STRING | {"pattern": "^b"}, "no-longer-enum pattern-added"),
    # It takes backtracking engines longer than anybody waits.
    (STRING | {"enum": ["a" * 60 + "!"]}, STRING | {"pattern": "^(a+)+$"}, "no-longer-enum pattern-added"),
    (STRING | {"enum": ["ab"]}, STRING | {"pattern": "^(?=a)"}, "no-longer-enum pattern-added"),
    (STRING, STRING | {"default": "a"}, "default-added"),
    (STRING | {"default": "a"}, STRING | {"default": "b"}, "default-changed"),
    (STRING, STRING | {"contentEncoding": "base32"}, "content-encoding-changed"),
    (STRING, STRING | {"contentMediaType": "text/html"}, "content-media-type-changed"),
    (STRING, STRING | {"deprecated": True}, "deprecated"),
    (STRING, STRING | {"title": "A"}, "title-changed"),
    (STRING | {"description": "A"}, STRING | {"description": "B"}, "description-changed"),
    (thing(a=STRING), thing(a=STRING, b=STRING), "property-added"),
    (thing(a=STRING), thing("b", a=STRING, b=STRING), "required-property-added"),
    (thing(a=STRING), thing("a", a=STRING), "became-required"),
    (thing(a=NULLABLE), thing("a", a=NULLABLE), "nullable-became-required"),
    (thing(a=NULLABLE), thing("a", a=STRING), "became-not-nullable became-required"),
    (thing(a=STRING), thing("a", a=NULLABLE), "became-nullable nullable-became-required"),
    (thing(a={}), thing("a", a={}), "nullable-became-required"),
    # A property that is required and not described may have any value, like one with an empty schema.
    (thing("a", a=STRING | {"enum": ["x"]}), thing("a", a={}), "type-widened"),
    (thing("a", a=STRING | {"enum": ["x"]}), thing("a"), "type-widened"),
    (thing("a", a={}), thing("a"), ""),
    (thing(a=STRING), {**thing(a=STRING), "additionalProperties": False}, "additional-properties-closed"),
    ({"type": "object", "additionalProperties": STRING}, {"type": "object"}, "type-widened"),
    (
        {"oneOf": [ref("Cat"), ref("Dog")]},
        {"oneOf": [ref("Dog"), ref("Owner"), ref("Cat")]},
        "union-variant-added",
    ),
    ({"type": ["string", "integer"]}, {"type": ["string", "boolean"]}, "union-variant-added union-variant-removed"),
    (UNTAGGED, pets(cat="TaggedCat", dog="TaggedDog"), "discriminator-added"),
    (
        pets(cat="TaggedCat", dog="TaggedDog"),
        pets(cat="TaggedCat", dog="TaggedDog", tag="type"),
        "discriminator-changed",
    ),
    (
        pets(cat="TaggedCat", dog="TaggedDog"),
        pets(cat="TaggedCat", dog="TaggedDog", lion="TaggedCat"),
        "discriminator-mapping-added",
    ),
    (
        pets(cat="TaggedCat", dog="TaggedDog", pet="TaggedDog"),
        pets(cat="TaggedCat", dog="TaggedDog", pet="TaggedCat"),
        "discriminator-mapping-changed",
    ),
]  # fmt: skip

# Written differently, and the same.
SAME: list[tuple[Any, Any]] = [
    ({"const": "a"}, STRING | {"enum": ["a"]}),
    (STRING | {"enum": ["a", "b"]}, STRING | {"enum": ["b", "a"]}),
    (STRING | {"minLength": 0}, STRING),
    (INTEGER | {"exclusiveMinimum": 0}, INTEGER | {"minimum": 1}),
    (NUMBER | {"minimum": 1, "exclusiveMinimum": 0}, NUMBER | {"minimum": 1.0}),
    (NUMBER | {"maximum": 1, "exclusiveMaximum": 2}, NUMBER | {"maximum": 1}),
    (INTEGER | {"multipleOf": 1}, INTEGER),
    (NUMBER | {"multipleOf": 1}, INTEGER),
    # Unions in unions are their alternatives.
    (
        {"oneOf": [ref("CatOrDog"), ref("Owner")]},
        {"anyOf": [ref("Cat"), ref("Dog"), ref("Owner")]},
    ),
    ({"oneOf": [ref("CatOrDog"), ref("Cat")]}, ref("CatOrDog")),
    (
        {"anyOf": [{"oneOf": [STRING, {"type": "null"}]}, INTEGER]},
        {"type": ["string", "integer", "null"]},
    ),
    ({"anyOf": [NULLABLE, INTEGER]}, {"anyOf": [STRING, INTEGER, {"type": "null"}]}),
    # An alternative that another one contains adds nothing.
    ({"anyOf": [STRING | {"enum": ["a"]}, STRING]}, STRING),
    ({"type": ["integer", "string"]}, {"anyOf": [{"type": ["integer", "string"]}, {"const": 1}]}),
    # Constants are enumerations, however they are written.
    ({"oneOf": [{"const": "a", "title": "A"}, {"const": "b"}]}, STRING | {"enum": ["a", "b"]}),
    ({"anyOf": [{"enum": [1]}, INTEGER | {"enum": [2, 3]}]}, INTEGER | {"enum": [1, 2, 3]}),
    # Patterns that match every text.
    *((STRING, STRING | {"pattern": each}) for each in (".*", "^.*$", "(.*)", r"[\s\S]*", "^", "")),
    (NUMBER | {"default": 1}, NUMBER | {"default": 1.0}),
    (STRING | {"description": "A b"}, STRING | {"description": "A\n b\n"}),
    (thing("a", "b", a=STRING, b=STRING), thing("b", "a", b=STRING, a=STRING)),
    ({"type": "object", "additionalProperties": True}, {"type": "object"}),
    (thing(a=STRING), {**thing(a=STRING), "additionalProperties": {}}),
    (pair(STRING, INTEGER), {"prefixItems": [STRING, INTEGER], "minItems": 2, "maxItems": 2}),
    (pair(CAT, INTEGER), pair(ref("Cat"), INTEGER)),
    ({"type": "array", "items": STRING, "minItems": 2, "maxItems": 2}, pair(STRING, STRING)),
    (
        {"anyOf": [pair(CAT, STRING), pair(STRING)]},
        {"anyOf": [pair(STRING), pair(ref("Cat"), STRING)]},
    ),
    ({"oneOf": [ref("Cat"), ref("Dog")]}, {"anyOf": [ref("Dog"), ref("Cat")]}),
    ({"anyOf": [ref("Cat"), {"type": "null"}]}, {"oneOf": [{"type": "null"}, CAT]}),
    ({"type": ["string", "null"]}, STRING | {"x-nullable": True}),
    (ref("Owner"), {"allOf": [thing("name", name=STRING)]}),
    (thing("name", name=STRING | {"deprecated": False}), ref("Owner")),
    (ref("Owner"), thing("name", name=STRING) | {"title": "T", "description": "Moved."}),
]

# What depends on who writes the value: before, after, aspects of what is sent, of what is read.
FLAGGED: list[tuple[Any, Any, str, str]] = [
    (
        thing(a=STRING),
        thing(a=STRING | {"readOnly": True}),
        "became-read-only",
        "became-read-only",
    ),
    (
        thing(a=STRING),
        thing(a=STRING | {"writeOnly": True}),
        "became-write-only",
        "became-write-only",
    ),
    (
        thing("a", a=STRING | {"readOnly": True}),
        thing("a", a=STRING),
        "became-not-read-only required-property-added",
        "became-not-read-only",
    ),
    (thing(), thing(a=STRING | {"readOnly": True}), "", "property-added"),
    (thing(), thing("a", a=STRING | {"writeOnly": True}), "required-property-added", ""),
    (
        thing(a=STRING | {"readOnly": True}),
        thing(a=INTEGER | {"readOnly": True}),
        "",
        "type-changed",
    ),
]
BOTH = [*((*case, case[2]) for case in CASES), *((*case, "", "") for case in SAME), *FLAGGED]
IDS = [f"{number}-{case[2]}".replace(" ", "+") for number, case in enumerate(BOTH)]


@pytest.fixture(scope="module")
def sides() -> tuple[dict[str, Any], dict[str, Any]]:
    """All cases as canonical components of two documents, each below a property and in a list."""

    def holders(side: int) -> dict[str, Any]:
        return {f"Case{number}": thing(it=case[side]) for number, case in enumerate(BOTH)}

    old, new = (schemas({**SHARED, **holders(side)}, version="3.1.0") for side in (0, 1))
    return old, new


def compared(
    old: dict[str, Any], new: dict[str, Any], number: int, use: Use, *, below: bool
) -> tuple[Finding, ...]:
    """The findings of one case: those of the value itself, or of an object that has it."""
    before, after = old[f"Case{number}"], new[f"Case{number}"]
    if not below:
        before, after = before["properties"]["it"], after["properties"]["it"]
    names = [*SHARED, *(f"Case{other}" for other in range(len(BOTH)))]
    pairs = SchemaPairs(Components(old, names), Components(new, names))
    return pairs.findings(before, after, use)


@pytest.mark.parametrize("number", range(len(BOTH)), ids=IDS)
def test_each_aspect_in_both_directions(
    sides: tuple[dict[str, Any], dict[str, Any]], number: int
) -> None:
    old, new = sides
    for use in Use:
        expected = sorted(BOTH[number][2 if use is Use.SENT else 3].split())
        for below in (False, True):
            findings = compared(old, new, number, use, below=below)
            assert sorted(finding.difference.aspect.name for finding in findings) == expected
            back = compared(new, old, number, use, below=below)
            mirrored = sorted(
                (
                    finding.difference.aspect.mirror,
                    finding.field,
                    finding.component,
                    repr((finding.difference.after, finding.difference.before)),
                    repr((finding.new, finding.old)),
                )
                for finding in back
            )
            assert mirrored == sorted(
                (
                    finding.difference.aspect.name,
                    finding.field,
                    finding.component,
                    repr((finding.difference.before, finding.difference.after)),
                    repr((finding.old, finding.new)),
                )
                for finding in findings
            )
            assert compared(old, old, number, use, below=below) == ()


def test_every_rule_is_found_by_some_pair(sides: tuple[dict[str, Any], dict[str, Any]]) -> None:
    old, new = sides
    positions = {
        Use.SENT: (Position.PARAMETER, Position.REQUEST_BODY),
        Use.READ: (
            *(Position.HEADER, Position.RESPONSE_BODY),
            *(Position.ERROR_HEADER, Position.ERROR_BODY),
        ),
    }
    names = {
        rule(position, finding).name
        for use in Use
        for position in positions[use]
        for number in range(len(BOTH))
        for below in (False, True)
        for pair in ((old, new), (new, old))
        for finding in compared(*pair, number, use, below=below)
    }
    assert sorted(RULES.keys() - names) == []


def test_rules_mirror_each_other() -> None:
    for name, declared in RULES.items():
        assert declared.name == name
        assert RULES[declared.mirror].mirror == name
        assert "{}" not in declared.says
        assert not declared.says.endswith(".")
        assert declared.means.endswith(".")
    assert len({declared.name for declared in RULES.values()}) == len(RULES)


def test_rules_are_as_severe_as_they_are_for_the_caller() -> None:
    severities = {name: declared.severity for name, declared in RULES.items()}
    assert severities["request-property-max-length-decreased"] is Severity.BREAKING
    assert severities["request-property-max-length-increased"] is Severity.COMPATIBLE
    assert severities["response-property-max-length-increased"] is Severity.RISKY
    assert severities["response-body-became-nullable"] is Severity.BREAKING
    assert severities["request-body-became-nullable"] is Severity.COMPATIBLE
    assert severities["response-property-enum-value-added"] is Severity.RISKY
    assert severities["request-parameter-enum-value-removed"] is Severity.BREAKING
    assert severities["response-property-removed"] is Severity.BREAKING
    assert severities["response-property-became-optional"] is Severity.BREAKING
    assert severities["response-property-nullable-became-optional"] is Severity.RISKY
    assert severities["response-property-nullable-became-required"] is Severity.COMPATIBLE
    assert severities["request-property-nullable-became-optional"] is Severity.COMPATIBLE
    assert severities["request-property-nullable-became-required"] is Severity.BREAKING
    assert severities["response-property-added"] is Severity.COMPATIBLE
    assert severities["request-required-property-added"] is Severity.BREAKING
    assert severities["request-parameter-default-changed"] is Severity.RISKY
    assert severities["response-header-format-changed"] is Severity.BREAKING
    assert severities["request-parameter-format-added"] is Severity.BREAKING
    assert severities["request-parameter-format-removed"] is Severity.COMPATIBLE
    assert severities["response-body-format-removed"] is Severity.BREAKING
    assert {
        RULES[f"response-body-{word}-changed"].severity for word in ("title", "description")
    } == {Severity.PROSE}


def test_what_an_error_says_breaks_nothing() -> None:
    """The client gives it as it came, and raises what it raised."""
    errors = [declared for name, declared in RULES.items() if name.startswith("error-response-")]
    assert Severity.BREAKING not in {error.severity for error in errors}
    for error in errors:
        read = RULES[error.name.removeprefix("error-")]
        expected = Severity.RISKY if read.severity is Severity.BREAKING else read.severity
        assert error.severity is expected


@pytest.mark.parametrize("aspect", ASPECTS.values(), ids=lambda aspect: aspect.name)
def test_aspects_and_their_mirrors_have_opposite_effects(aspect: Any) -> None:
    opposite = {"wider": "narrower", "narrower": "wider", "other": "other", "same": "same"}
    assert ASPECTS[aspect.mirror].effect.value == opposite[aspect.effect.value]
