"""Every kind of schema, one operation each: what is read, what is sent, alike in 2.0, 3.0 and 3.1."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import functools
import importlib
import inspect
import uuid
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer, Server, reply, serving

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
SWAGGER, OLD, NEW = "2.0", "3.0.3", "3.1.0"
BIG = 2**80 + 1


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def tagged(kind: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": [kind]}, **more},
    }


def choice(*values: str) -> dict[str, Any]:
    return {"type": "string", "enum": [*values]}


def text(form: str) -> dict[str, Any]:
    return {"type": "string", "format": form}


COMPONENTS = {
    "Kitten": tagged("kitten", claws=NUMBER),
    "Puppy": tagged("puppy", tail={"type": "boolean"}),
    # Implicit names: the component's own name is the tag.
    "Bus": {"type": "object", "required": ["sort"], "properties": {"sort": TEXT, "seats": NUMBER}},
    "Van": {"type": "object", "required": ["sort"], "properties": {"sort": TEXT, "load": NUMBER}},
    "Circle": {"type": "object", "required": ["radius"], "properties": {"radius": NUMBER}},
    "Square": {"type": "object", "required": ["side"], "properties": {"side": NUMBER}},
    "Branch": {
        "type": "object",
        "properties": {"twigs": {"type": "array", "items": ref("Branch")}},
    },
    "Chicken": {"type": "object", "properties": {"lays": ref("Egg"), "name": TEXT}},
    "Egg": {"type": "object", "properties": {"hatches": ref("Chicken"), "size": NUMBER}},
    "Nested": {
        "anyOf": [TEXT, {"type": "array", "items": ref("Nested")}],
    },
    "Tree": {"type": "object", "additionalProperties": ref("Tree")},
    "Colour": {"type": "string", "enum": ["red", "blue"]},
    "Empty": {},
    # Nobody has to say what it is.
    "Song": {"type": "object", "properties": {"type": choice("song"), "name": TEXT}},
    "Film": {"type": "object", "properties": {"type": choice("film"), "name": TEXT}},
    "Base": {
        "type": "object",
        "required": ["id"],
        "properties": {"id": NUMBER, "level": {"type": "integer", "minimum": 1, "maximum": 9}},
    },
}


@dataclass(frozen=True)
class Kind:
    """A schema as each version writes it, with values that go through unchanged."""

    schema: Mapping[str, Any] | bool
    #: Wire value and what a program reads; the pair is written back, too.
    values: list[tuple[Any, Any]]
    versions: tuple[str, ...] = (OLD, NEW)
    #: How OpenAPI 3.1 writes it, where it differs.
    new: Mapping[str, Any] | None = None
    #: A value for it cannot be sent.
    closed: bool = False


def same(*values: Any) -> list[tuple[Any, Any]]:
    return [(value, value) for value in values]


DAY = dt.date(2024, 2, 29)
INSTANT = dt.datetime(2024, 2, 29, 12, 30, tzinfo=dt.UTC)
KINDS: dict[str, Kind] = {
    # Scalars and formats.
    "integer written as a fraction": Kind({"type": "number"}, same(1.0, 3)),
    "steps": Kind({"type": "number", "multipleOf": 0.01}, same(0.07, 1)),
    "steps past 64 bits": Kind({"type": "integer", "multipleOf": BIG}, same(BIG, 3 * BIG)),
    "limits past 64 bits": Kind(
        {"type": "integer", "minimum": -BIG, "maximum": BIG, "exclusiveMinimum": True},
        same(BIG),
        new={"type": "integer", "exclusiveMinimum": -BIG, "maximum": BIG},
    ),
    "decimal integer": Kind({"type": "integer", "format": "decimal"}, same(7, BIG)),
    "big integer": Kind({"type": "integer"}, same(BIG, -BIG, 0)),
    "int64": Kind({"type": "integer", "format": "int64"}, same(2**63 - 1, BIG)),
    "uint64": Kind({"type": "integer", "format": "uint64", "maximum": 2**64}, same(2**64 - 1)),
    "number": Kind({"type": "number"}, same(1.5, 2, -1e300)),
    "decimal text": Kind(text("decimal"), same("0.10", "12345678901234567890.123456789")),
    "decimal number": Kind({"type": "number", "format": "decimal"}, same(0.25)),
    "date": Kind(text("date"), [("2024-02-29", DAY)]),
    "date-time": Kind(text("date-time"), [("2024-02-29T12:30:00Z", INSTANT)]),
    "time": Kind(text("time"), same("12:30:00Z")),
    "duration": Kind(text("duration"), same("P1DT2H")),
    "uuid": Kind(text("uuid"), [(str(uuid.UUID(int=7)), uuid.UUID(int=7))]),
    "uri": Kind(text("uri"), same("https://x.example/%20?a=b", "not a uri")),
    "byte": Kind(text("byte"), same(base64.b64encode(b"\x00\xff").decode())),
    "binary": Kind(text("binary"), same("as text in JSON")),
    "encoded content": Kind(
        {"type": "string", "contentEncoding": "base64"}, same("AP8="), versions=(NEW,)
    ),
    "content without type": Kind(
        {"contentMediaType": "application/json", "contentEncoding": "base64"},
        same("e30="),
        versions=(NEW,),
    ),
    "unknown format": Kind(text("x-moon-phase"), same("waxing")),
    "unknown number format": Kind({"type": "integer", "format": "x-moon-phase"}, same(3)),
    "unknown type": Kind({"type": "anything"}, same("anything", 1, None)),
    # Null.
    "nullable": Kind({**TEXT, "nullable": True}, same("x", None), new={"type": ["string", "null"]}),
    "nullable number": Kind(
        {**NUMBER, "nullable": True},
        same(1, None),
        new={"anyOf": [NUMBER, {"type": "null"}]},
    ),
    "nullable reference": Kind(
        {"allOf": [ref("Circle")], "nullable": True},
        same({"radius": 1}, None),
        new={"oneOf": [ref("Circle"), {"type": "null"}]},
    ),
    "nullable beside a reference": Kind({**ref("Circle"), "nullable": True}, same(None)),
    "x-nullable": Kind({**TEXT, "x-nullable": True}, same("x", None)),
    "only null": Kind({"nullable": True, "enum": [None]}, same(None), new={"type": "null"}),
    "null in an enumeration": Kind(
        {"type": "string", "enum": ["a", "b", None], "nullable": True},
        same("a", None),
        new={"type": ["string", "null"], "enum": ["a", "b", None]},
    ),
    "null in an enumeration without saying so": Kind(
        {"type": "string", "enum": ["a", "b", None]}, same("a", None)
    ),
    "null in a mixed enumeration": Kind({"enum": ["a", 1, None]}, same("a", 1, None)),
    "null in an enumeration of numbers": Kind(
        {**NUMBER, "enum": [1, 2, None], "nullable": True},
        same(2, None),
        new={"type": ["integer", "null"], "enum": [1, 2, None]},
    ),
    "everything in an enumeration": Kind(
        {"enum": ["a", 1, 1.5, True, None, [1], {"a": None}]},
        same("a", 1, 1.5, True, None, [1], {"a": None}),
    ),
    "one and true": Kind({"enum": [1, True]}, same(1, True)),
    "zero and false": Kind({"enum": [0, False, "", None]}, same(0, False, "", None)),
    "numbers past 64 bits in an enumeration": Kind(
        {"type": "integer", "enum": [BIG, -BIG]}, same(BIG, -BIG)
    ),
    "const of an object with null": Kind(
        {"const": {"a": None, "b": [True]}}, same({"a": None, "b": [True]}), versions=(NEW,)
    ),
    "big const": Kind({"const": BIG}, same(BIG), versions=(NEW,)),
    "null const": Kind({"const": None}, same(None), versions=(NEW,)),
    # Enumerations and constants.
    "empty enumeration": Kind({"type": "string", "enum": []}, same("x")),
    "enumeration of numbers": Kind({"type": "integer", "enum": [1, 2, -1]}, same(1, 2, -1)),
    "enumeration of fractions": Kind({"type": "number", "enum": [0.5, 1, 2.5]}, same(0.5, 1)),
    "enumeration of truth values": Kind({"type": "boolean", "enum": [True, False]}, same(True)),
    "one truth value": Kind({"type": "boolean", "enum": [True]}, same(True)),
    "mixed enumeration": Kind({"enum": ["a", 1, 1.5, True]}, same("a", 1, 1.5, True)),
    "enumeration of objects": Kind({"enum": [{"a": 1}, {"b": 2}]}, same({"a": 1})),
    "enumeration of lists": Kind({"type": "array", "enum": [[1], [2]]}, same([1])),
    "colliding members": Kind(
        {"type": "string", "enum": ["a-b", "a_b", "A B", "aB", "a.b", "", " ", "1", "-1", "+1"]},
        same("a-b", "a_b", "A B", "aB", "a.b", "", " ", "1", "-1", "+1"),
    ),
    "members named by Python": Kind(
        {"type": "string", "enum": ["name", "value", "mro", "None", "class", "_missing_", "__x__"]},
        same("name", "value", "mro", "None", "class", "_missing_", "__x__"),
    ),
    "members in any script": Kind(
        {"type": "string", "enum": ["\u00e9t\u00e9", "\u540d\u524d", "\U0001f600", "\u212b"]},
        same("\u00e9t\u00e9", "\u540d\u524d", "\U0001f600", "\u212b"),
    ),
    "const": Kind({"const": "k"}, same("k"), versions=(NEW,)),
    "number const": Kind({"const": 5}, same(5), versions=(NEW,)),
    "fraction const": Kind({"const": 0.5}, same(0.5), versions=(NEW,)),
    "true const": Kind({"const": True}, same(True), versions=(NEW,)),
    "false const": Kind({"type": "boolean", "const": False}, same(False), versions=(NEW,)),
    "object const": Kind({"const": {"a": [1]}}, same({"a": [1]}), versions=(NEW,)),
    "typed object const": Kind(
        {"type": "object", "const": {"a": 1}}, same({"a": 1}), versions=(NEW,)
    ),
    "list const": Kind({"const": [1, "x"]}, same([1, "x"]), versions=(NEW,)),
    "empty const": Kind({"const": ""}, same(""), versions=(NEW,)),
    # Objects and maps.
    "empty schema": Kind({}, same(1, "x", None, [1], {"a": 1})),
    "named empty schema": Kind(ref("Empty"), same(1, "x", None, [1], {"a": 1})),
    "free object": Kind({"type": "object"}, same({}, {"a": [1, None]})),
    "typed map": Kind({"type": "object", "additionalProperties": NUMBER}, same({"a": 1})),
    "map of maps": Kind(
        {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": text("date")},
            },
        },
        [({"a": {"b": ["2024-02-29"]}}, {"a": {"b": [DAY]}})],
    ),
    "map of models": Kind(
        {"type": "object", "additionalProperties": ref("Circle")}, same({"a": {"radius": 1}})
    ),
    "map without type": Kind({"additionalProperties": NUMBER}, same({"a": 1})),
    "closed empty object": Kind({"type": "object", "additionalProperties": False}, same({})),
    "properties and a map": Kind(
        {"type": "object", "properties": {"a": TEXT}, "additionalProperties": NUMBER},
        same({"a": "x", "more": 3}),
    ),
    "true for the rest": Kind({"type": "object", "additionalProperties": True}, same({"a": 1})),
    "patternProperties": Kind(
        {"type": "object", "patternProperties": {"^x-": NUMBER}}, same({"x-a": 1})
    ),
    "several patternProperties": Kind(
        {"type": "object", "patternProperties": {"^x-": NUMBER, "^y-": TEXT}},
        same({"x-a": 1, "y-b": "t"}),
    ),
    "patternProperties and nothing else": Kind(
        {
            "type": "object",
            "patternProperties": {"^x-": NUMBER},
            "additionalProperties": False,
        },
        same({"x-a": 1}),
    ),
    "patternProperties beside a map": Kind(
        {
            "type": "object",
            "patternProperties": {"^x-": NUMBER},
            "additionalProperties": TEXT,
        },
        same({"x-a": 1, "b": "t"}),
    ),
    "patternProperties of models": Kind(
        {"type": "object", "patternProperties": {"^x-": ref("Circle"), "^d-": text("date")}},
        [
            (
                {"x-a": {"radius": 1}, "d-b": "2024-02-29"},
                {"x-a": {"radius": 1}, "d-b": DAY},
            )
        ],
    ),
    "patternProperties beside anything": Kind(
        {
            "type": "object",
            "patternProperties": {"^x-": NUMBER},
            "additionalProperties": True,
        },
        same({"x-a": 1, "b": [None]}),
    ),
    "patternProperties in allOf": Kind(
        {"allOf": [ref("Circle"), {"type": "object", "patternProperties": {"^x-": NUMBER}}]},
        same({"radius": 1, "x-a": 1}),
    ),
    "patternProperties beside properties": Kind(
        {
            "type": "object",
            "properties": {"a": TEXT},
            "patternProperties": {"^x-": NUMBER},
        },
        same({"a": "t", "x-a": 1}),
    ),
    "propertyNames": Kind(
        {"type": "object", "propertyNames": {"pattern": "^a"}, "additionalProperties": NUMBER},
        same({"a": 1}),
    ),
    "required without a schema": Kind(
        {"type": "object", "required": ["a", "b"], "properties": {"a": TEXT}},
        same({"a": "x", "b": [1]}),
    ),
    "object without type": Kind({"properties": {"a": TEXT}}, same({"a": "x"})),
    # Arrays.
    "array": Kind({"type": "array", "items": NUMBER}, same([], [1, 2])),
    "array without items": Kind({"type": "array"}, same([1, "x", None])),
    "array of arrays": Kind(
        {"type": "array", "items": {"type": "array", "items": NUMBER}}, same([[1], []])
    ),
    "array of null": Kind(
        {"type": "array", "items": {**NUMBER, "nullable": True}},
        same([1, None]),
        new={"type": "array", "items": {"type": ["integer", "null"]}},
    ),
    "set": Kind({"type": "array", "items": TEXT, "uniqueItems": True}, same(["b", "a"])),
    "prefixItems": Kind(
        {"type": "array", "prefixItems": [TEXT, NUMBER], "items": False}, same(["a", 1])
    ),
    "prefixItems and more": Kind(
        {"prefixItems": [TEXT, NUMBER], "items": {"type": "boolean"}}, same(["a", 1, True])
    ),
    "prefixItems of any length": Kind({"type": "array", "prefixItems": [TEXT]}, same(["a", 1])),
    "prefixItems of models": Kind(
        {"type": "array", "prefixItems": [ref("Circle"), text("date")], "items": False},
        [([{"radius": 1}, "2024-02-29"], [{"radius": 1}, DAY])],
    ),
    "old tuple": Kind({"type": "array", "items": [TEXT, NUMBER]}, same(["a", 1])),
    "array with contains": Kind(
        {"type": "array", "items": NUMBER, "contains": {"const": 1}}, same([1, 2]), versions=(NEW,)
    ),
    "array of any": Kind({"type": "array", "items": True}, same([1, "x"]), versions=(NEW,)),
    "array of nothing": Kind({"type": "array", "items": False}, same([]), versions=(NEW,)),
    # Boolean schemas.
    "true": Kind(True, same(1, "x", None), versions=(NEW,)),
    "false": Kind(False, same(1), versions=(NEW,), closed=True),
    "never": Kind({"not": {}}, same(1, {"a": 1}), closed=True),
    "nothing but prose": Kind({"not": {}, "type": "string", "title": "T"}, same("x"), closed=True),
    "only false among alternatives": Kind(
        {"oneOf": [False, {"not": {}}]}, same(1), versions=(NEW,), closed=True
    ),
    "false property": Kind(
        {"type": "object", "properties": {"a": TEXT, "b": False}},
        same({"a": "x"}),
        versions=(NEW,),
    ),
    "true among alternatives": Kind({"oneOf": [TEXT, True]}, same("x", 1), versions=(NEW,)),
    "false required": Kind(
        {"type": "object", "required": ["b"], "properties": {"a": TEXT, "b": False}},
        same({"a": "x", "b": 1}),
        versions=(NEW,),
    ),
    "map of nothing": Kind(
        {"type": "object", "additionalProperties": {"not": {}}}, same({}), versions=(OLD, NEW)
    ),
    "false in allOf": Kind(
        {"allOf": [ref("Circle"), False]}, same({"radius": 1}), versions=(NEW,), closed=True
    ),
    "false among alternatives": Kind({"anyOf": [TEXT, False]}, same("x"), versions=(NEW,)),
    "true in allOf": Kind({"allOf": [ref("Circle"), True]}, same({"radius": 1}), versions=(NEW,)),
    # What is accepted and not enforced.
    "not": Kind({**TEXT, "not": {"enum": ["x"]}}, same("y")),
    "nested not": Kind(
        {
            "type": "object",
            "properties": {"a": {**TEXT, "not": {"not": {"minLength": 1}}}},
            "not": {"allOf": [{"required": ["a", "b"]}, {"not": {"required": ["c"]}}]},
        },
        same({"a": "x"}, {"a": "x", "d": 1}),
    ),
    "not of a reference": Kind({"type": "object", "not": ref("Circle")}, same({"side": 1})),
    "not a property": Kind(
        {"type": "object", "properties": {"a": TEXT}, "not": {"required": ["b"]}}, same({"a": "x"})
    ),
    "only not": Kind({"not": TEXT}, same(1, "x")),
    "if then else": Kind(
        {
            "type": "object",
            "properties": {"a": TEXT, "b": NUMBER},
            "if": {"properties": {"a": {"const": "x"}}},
            "then": {"required": ["b"]},
            "else": {"not": {"required": ["b"]}},
        },
        same({"a": "x", "b": 1}),
    ),
    "dependencies": Kind(
        {
            "type": "object",
            "properties": {"a": TEXT, "b": NUMBER},
            "dependentRequired": {"a": ["b"]},
            "dependentSchemas": {"a": {"required": ["b"]}},
            "unevaluatedProperties": False,
        },
        same({"a": "x", "b": 1}),
    ),
    "unevaluatedProperties": Kind(
        {"allOf": [ref("Circle")], "unevaluatedProperties": False}, same({"radius": 1})
    ),
    "typed unevaluatedProperties": Kind(
        {"type": "object", "properties": {"a": TEXT}, "unevaluatedProperties": NUMBER},
        same({"a": "x", "b": 1}),
        versions=(NEW,),
    ),
    "unevaluatedItems": Kind(
        {"type": "array", "prefixItems": [TEXT], "unevaluatedItems": False},
        same(["a"]),
        versions=(NEW,),
    ),
    "dependentRequired": Kind(
        {"properties": {"a": TEXT, "b": NUMBER}, "dependentRequired": {"a": ["b"]}},
        same({"b": 1}, {"a": "x", "b": 1}),
    ),
    "dependentSchemas": Kind(
        {
            "properties": {"a": TEXT},
            "dependentSchemas": {"a": {"properties": {"b": NUMBER}, "required": ["b"]}},
        },
        same({"a": "x", "b": 1}),
    ),
    "if without type": Kind(
        {"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"minimum": 2}},
        same("xy", 3, None),
    ),
    "propertyNames of an enumeration": Kind(
        {
            "type": "object",
            "propertyNames": {"enum": ["a", "b"]},
            "additionalProperties": ref("Circle"),
        },
        same({"a": {"radius": 1}}),
    ),
    "contains and counts": Kind(
        {"type": "array", "contains": NUMBER, "minContains": 1, "maxContains": 2},
        same([1, "x"]),
        versions=(NEW,),
    ),
    # Unions.
    "type list": Kind({"type": ["string", "integer"]}, same("x", 1)),
    "type list with null": Kind({"type": ["string", "integer", "null"]}, same("x", 1, None)),
    "type list with all": Kind(
        {"type": ["string", "number", "boolean", "object", "array", "null"]},
        same("x", 1, True, {"a": 1}, [1], None),
    ),
    "type list with limits": Kind(
        {"type": ["string", "array"], "minLength": 1, "items": NUMBER}, same("x", [1])
    ),
    "type list with values": Kind({"type": ["string", "integer"], "enum": ["a", 1]}, same("a", 1)),
    "type list of one": Kind({"type": ["integer"]}, same(1)),
    "union of primitives": Kind({"oneOf": [TEXT, NUMBER, {"type": "boolean"}]}, same("x", 1, True)),
    "integer or number": Kind({"anyOf": [NUMBER, {"type": "number"}]}, same(1, 1.5)),
    "text or number in text": Kind({"anyOf": [NUMBER, TEXT]}, same(1, "1")),
    "text or truth": Kind({"anyOf": [{"type": "boolean"}, TEXT]}, same(True, "true")),
    "date or text": Kind({"anyOf": [text("date"), TEXT]}, [("2024-02-29", DAY), ("soon", "soon")]),
    "text or list": Kind(
        {"oneOf": [TEXT, {"type": "array", "items": TEXT}]}, same("x", ["x", "y"])
    ),
    "model or text": Kind({"oneOf": [ref("Circle"), TEXT]}, same({"radius": 1}, "x")),
    "models without discriminator": Kind(
        {"oneOf": [ref("Circle"), ref("Square")]}, same({"radius": 1}, {"side": 2})
    ),
    "discriminator with mapping": Kind(
        {
            "oneOf": [ref("Kitten"), ref("Puppy")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"kitten": "#/components/schemas/Kitten", "puppy": "Puppy"},
            },
        },
        same({"kind": "kitten", "claws": 4}, {"kind": "puppy", "tail": True}),
    ),
    "discriminator without mapping": Kind(
        {"oneOf": [ref("Bus"), ref("Van")], "discriminator": {"propertyName": "sort"}},
        same({"sort": "Bus", "seats": 4}, {"sort": "Van", "load": 5}),
    ),
    "discriminator that need not be there": Kind(
        {"oneOf": [ref("Song"), ref("Film")], "discriminator": {"propertyName": "type"}},
        same({"type": "film", "name": "x"}, {"type": "song"}, {"name": "x"}),
    ),
    "member without its tag": Kind(ref("Song"), same({"name": "x"}, {"type": "song"}, {})),
    "discriminator nobody has": Kind(
        {"anyOf": [ref("Circle"), ref("Square")], "discriminator": {"propertyName": "lost"}},
        same({"radius": 1}),
    ),
    "one alternative": Kind({"oneOf": [ref("Circle")]}, same({"radius": 1})),
    "no alternative": Kind({"oneOf": []}, same("x", 1)),
    "alternatives of requirements": Kind(
        {
            "type": "object",
            "properties": {"a": TEXT, "b": NUMBER},
            "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
        },
        same({"a": "x"}, {"b": 1}),
    ),
    "properties beside alternatives": Kind(
        {
            "type": "object",
            "properties": {"more": TEXT},
            "oneOf": [ref("Circle"), ref("Square")],
        },
        same({"radius": 1, "more": "x"}, {"side": 1, "more": "x"}),
    ),
    "oneOf and anyOf": Kind(
        {"oneOf": [ref("Circle"), ref("Square")], "anyOf": [ref("Base")]},
        same({"radius": 1, "id": 5}),
    ),
    "alternatives among alternatives": Kind(
        {"oneOf": [TEXT, {"oneOf": [NUMBER, ref("Circle")]}]}, same("x", 1, {"radius": 2})
    ),
    "inline alternatives": Kind(
        {
            "oneOf": [
                {"type": "object", "required": ["a"], "properties": {"a": TEXT}},
                {"type": "object", "required": ["b"], "properties": {"b": TEXT}},
            ]
        },
        same({"a": "x"}, {"b": "y"}),
    ),
    "enumerations as alternatives": Kind(
        {"anyOf": [ref("Colour"), {"type": "string", "enum": ["green"]}]}, same("red", "green")
    ),
    "constants as alternatives": Kind(
        {"oneOf": [{"const": "a", "title": "A"}, {"const": "b", "title": "B"}]},
        same("a", "b"),
        versions=(NEW,),
    ),
    # Intersections.
    "allOf": Kind(
        {"allOf": [ref("Base"), {"type": "object", "required": ["x"], "properties": {"x": TEXT}}]},
        same({"id": 1, "x": "x"}),
    ),
    "allOf of one": Kind({"allOf": [ref("Circle")], "description": "One"}, same({"radius": 1})),
    "allOf of enumerations": Kind(
        {"allOf": [ref("Colour"), {"enum": ["red", "green"]}]}, same("red")
    ),
    "allOf of limits": Kind(
        {"allOf": [{**NUMBER, "minimum": 1}, {**NUMBER, "maximum": 5, "minimum": 2}]}, same(3)
    ),
    "allOf beside properties": Kind(
        {"allOf": [ref("Base")], "properties": {"y": TEXT}, "required": ["y"]},
        same({"id": 1, "y": "x"}),
    ),
    "allOf of unions": Kind(
        {"allOf": [ref("Base"), {"oneOf": [ref("Circle"), ref("Square")]}]},
        same({"id": 1, "radius": 1}, {"id": 1, "side": 2}),
    ),
    "allOf of maps": Kind(
        {
            "allOf": [
                {"type": "object", "additionalProperties": NUMBER},
                {"type": "object", "additionalProperties": {"type": "integer", "maximum": 5}},
            ]
        },
        same({"a": 1}),
    ),
    "nested allOf": Kind(
        {"allOf": [{"allOf": [ref("Base"), {"allOf": [ref("Circle")]}]}]},
        same({"id": 1, "radius": 1}),
    ),
    "empty allOf": Kind({"allOf": [], "type": "string"}, same("x")),
    # Recursion.
    "recursive": Kind(ref("Branch"), same({"twigs": [{"twigs": []}]})),
    "mutually recursive": Kind(ref("Chicken"), same({"lays": {"hatches": {"name": "x"}}})),
    "recursive union": Kind(ref("Nested"), same("x", ["x", ["y"]])),
    "recursive map": Kind(ref("Tree"), same({"a": {"b": {}}})),
    "array or object without type": Kind({"items": NUMBER}, same([1])),
    # The rest of what a schema may say.
    "defaults": Kind({**TEXT, "default": "x"}, same("y")),
    "default of another type": Kind({**NUMBER, "default": "many"}, same(1)),
    "default null": Kind({**TEXT, "default": None}, same("y")),
    "default list": Kind({"type": "array", "items": NUMBER, "default": [1, 2]}, same([], [3])),
    "default false": Kind({"type": "boolean", "default": False}, same(True)),
    "default zero": Kind({**NUMBER, "default": 0}, same(1)),
    "default fraction": Kind({"type": "number", "default": 0.5}, same(1.5)),
    "default past 64 bits": Kind({**NUMBER, "default": BIG}, same(1)),
    "default of an enumeration": Kind(
        {"type": "string", "enum": ["a", "b"], "default": "a"}, same("b")
    ),
    "default outside of the enumeration": Kind(
        {"type": "string", "enum": ["a", "b"], "default": "z"}, same("b")
    ),
    "default date": Kind({**text("date"), "default": "2024-01-01"}, [("2024-02-29", DAY)]),
    "default of a reference": Kind({"allOf": [ref("Colour")], "default": "red"}, same("blue")),
    "default model": Kind(
        {"allOf": [ref("Circle")], "default": {"radius": 9}}, same({"radius": 1})
    ),
    "default empty text": Kind({**TEXT, "default": ""}, same("y")),
    "default object": Kind({"type": "object", "default": {"a": 1}}, same({"a": 2})),
    "float limits": Kind({"type": "integer", "minimum": 0.0, "multipleOf": 2.0}, same(2)),
    "huge limits": Kind({"type": "integer", "maximum": 1e308}, same(2)),
    "odd pattern": Kind({**TEXT, "pattern": "^(?<year>\\d{4})\\p{L}+$"}, same("2024x", "x")),
    "any order of keywords": Kind({"x-other": 1, "title": "T", "type": "string"}, same("x")),
}


def in_swagger(schema: Any) -> bool:
    """Whether Swagger 2.0 has words for all of a schema of OpenAPI 3.0."""
    if isinstance(schema, list):
        return all(in_swagger(one) for one in schema)
    if not isinstance(schema, dict):
        return True
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return set(schema) == {"$ref"} and name in SIMPLE
    words = [key for key in schema if not key.startswith("x-")]
    if not set(words) <= SWAGGER_WORDS or isinstance(schema.get("type"), list):
        return False
    inner = [schema.get("items"), schema.get("additionalProperties"), schema.get("allOf")]
    return in_swagger([*inner, *schema.get("properties", {}).values()])


SWAGGER_WORDS = {
    *("type", "format", "enum", "default", "nullable", "title", "description", "readOnly"),
    *("properties", "required", "additionalProperties", "items", "allOf", "uniqueItems"),
    *("minimum", "maximum", "minLength", "maxLength", "pattern", "multipleOf"),
}
# Those of the components that refer to nothing but each other in the words of Swagger 2.0.
SIMPLE = {name for name in COMPONENTS if name != "Nested"}


def in_version(schema: Any, version: str) -> Any:
    """A schema of OpenAPI 3.0 as a version writes it."""
    if version != SWAGGER:
        return schema
    if isinstance(schema, list):
        return [in_version(one, version) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: in_version(value, version) for key, value in schema.items()}
    if "nullable" in made:
        made["x-nullable"] = made.pop("nullable")
    if "$ref" in made:
        made["$ref"] = made["$ref"].replace("/components/schemas/", "/definitions/")
    return made


def versions_of(kind: Kind) -> tuple[str, ...]:
    spoken = OLD in kind.versions and in_swagger(kind.schema)
    return (SWAGGER, *kind.versions) if spoken else kind.versions


def spelled(kind: Kind, version: str) -> Any:
    if version == NEW and kind.new is not None:
        return kind.new
    return in_version(kind.schema, version)


CASES = [
    pytest.param(name, version, id=f"{name}-{version[:3]}")
    for name, kind in KINDS.items()
    for version in versions_of(kind)
]


def operation_ids(name: str) -> tuple[str, str]:
    place = name.title().replace(" ", "").replace("-", "")
    return f"read{place}", f"write{place}"


def whole(version: str) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for name, kind in KINDS.items():
        if version not in versions_of(kind):
            continue
        read, write = operation_ids(name)
        holder = {"type": "object", "properties": {"value": spelled(kind, version)}}
        paths["/" + read[4:].lower()] = {
            "get": {"operationId": read, "tags": ["Kinds"], **answering(holder, version)},
            "put": {
                "operationId": write,
                "tags": ["Kinds"],
                **sending(holder, version),
                "responses": answers(None, "204"),
            },
        }
    if version != SWAGGER:
        return document(paths, version=version, schemas=COMPONENTS)
    return {
        "swagger": SWAGGER,
        "info": {"title": "Made", "version": "1"},
        "host": "made.example",
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "paths": paths,
        "definitions": {name: in_version(COMPONENTS[name], version) for name in sorted(SIMPLE)},
    }


def answering(schema: Any, version: str) -> dict[str, Any]:
    if version != SWAGGER:
        return {"responses": answers(schema)}
    return {"responses": {"200": {"description": "OK", "schema": schema}}}


def sending(schema: Any, version: str) -> dict[str, Any]:
    if version != SWAGGER:
        content = {"application/json": {"schema": schema}}
        return {"requestBody": {"required": True, "content": content}}
    return {"parameters": [{"name": "body", "in": "body", "required": True, "schema": schema}]}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    folder = tmp_path_factory.mktemp("kinds")
    return {
        version: make(
            folder / version,
            whole(version),
            file="swagger.json" if version == SWAGGER else "openapi.json",
        )
        for version in (SWAGGER, OLD, NEW)
    }


@dataclass(frozen=True)
class World:
    """One server for all tests, and a client of each version that calls it."""

    server: Server
    clients: Mapping[str, Any]
    made: Mapping[str, Made]

    def call(self, version: str, operation: str, said: Any = None, **arguments: Any) -> Any:
        self.server.answer = lambda arrived: Answer(204) if said is None else reply(said)
        steps = self.made[version].names[operation].split(".")
        return functools.reduce(getattr, steps, self.clients[version])(**arguments)


@pytest.fixture(scope="module")
def world(made: dict[str, Made]) -> Iterator[World]:
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(serving(lambda arrived: Answer(204)))
        clients = {
            version: stack.enter_context(one.client(server.url)) for version, one in made.items()
        }
        yield World(server, clients, made)


def test_every_module_imports_and_gives_what_it_promises(made: dict[str, Made]) -> None:
    for one in made.values():
        one.import_all()


@pytest.mark.parametrize(("name", "version"), CASES)
def test_values_survive_reading_and_writing(world: World, name: str, version: str) -> None:
    read, write = operation_ids(name)
    for wire, value in KINDS[name].values:
        with warnings.catch_warnings():
            # A value handed over as it came would be told by a warning.
            warnings.simplefilter("error")
            result = world.call(version, read, {"value": wire})
        assert plain(result.value) == value
        assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == {"value": wire}
        for given in () if KINDS[name].closed else (result.value, value):
            world.call(version, write, value=given)
            arrived = world.server.last.json()
            assert arrived == {"value": wire}
            assert isinstance(arrived["value"], bool) is isinstance(wire, bool)


@pytest.mark.parametrize("name", [name for name in KINDS if len(versions_of(KINDS[name])) > 1])
def test_every_version_gives_the_same_client(made: dict[str, Made], name: str) -> None:
    read, write = operation_ids(name)

    def shown(version: str) -> tuple[str, ...]:
        one = made[version]
        holder = getattr(one.models, f"Read{read[4:]}Response")
        method = getattr(kinds_of(one), one.names[write].rpartition(".")[2])
        texts = repr(holder.model_fields), str(inspect.signature(method))
        return tuple(text.replace(one.module_name, "made") for text in texts)

    assert len({shown(version) for version in versions_of(KINDS[name])}) == 1


def kinds_of(made: Made) -> Any:
    return importlib.import_module(f"{made.module_name}.resources.kinds").Kinds


def plain(value: Any) -> Any:
    """A value with its models as data and everything else as it is."""
    if hasattr(value, "model_dump"):
        return value.model_dump(by_alias=True, exclude_unset=True)
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return value


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.closed])
def test_what_is_never_allowed_cannot_be_asked_for(made: dict[str, Made], name: str) -> None:
    one = made[NEW]
    method = getattr(kinds_of(one), one.names[operation_ids(name)[1]].rpartition(".")[2])
    assert "value" not in inspect.signature(method).parameters


def test_a_default_is_told_and_never_sent(world: World) -> None:
    for name in [name for name in KINDS if name.startswith("default")]:
        for version in versions_of(KINDS[name]):
            world.call(version, operation_ids(name)[1])
            assert world.server.last.body == b"{}"
