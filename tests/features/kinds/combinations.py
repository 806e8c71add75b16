"""Alternatives, intersections, recursion, and what else a schema may say."""

from __future__ import annotations

from tests.features.kinds.words import (
    BIG,
    DAY,
    NEW,
    NUMBER,
    TEXT,
    Kind,
    ref,
    same,
    text,
)

COMBINATIONS: dict[str, Kind] = {
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
    "map by unevaluatedProperties": Kind(
        {"type": "object", "unevaluatedProperties": text("date")},
        [({"a": "2024-02-29"}, {"a": DAY})],
        versions=(NEW,),
    ),
    "unevaluatedProperties beside allOf": Kind(
        {"allOf": [ref("Circle")], "properties": {"a": TEXT}, "unevaluatedProperties": NUMBER},
        same({"radius": 1, "a": "x", "b": 1}),
        versions=(NEW,),
    ),
    "unevaluatedProperties of alternatives": Kind(
        {"anyOf": [ref("Circle"), ref("Square")], "unevaluatedProperties": NUMBER},
        same({"radius": 1, "b": 1}, {"side": 2}),
        versions=(NEW,),
    ),
    "unevaluatedItems": Kind(
        {"type": "array", "prefixItems": [TEXT], "unevaluatedItems": False, "minItems": 1},
        [(["a"], ("a",))],
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
    # What stands beside a reference counts in OpenAPI 3.1 (JSON Schema 2020-12, core, 8.2.3.1).
    "properties beside a reference": Kind(
        {**ref("Base"), "properties": {"d": text("date")}, "required": ["d"]},
        [({"id": 1, "d": "2024-02-29"}, {"id": 1, "d": DAY})],
        versions=(NEW,),
    ),
    "requirements beside a reference": Kind(
        {**ref("Egg"), "required": ["size"]},
        same({"size": 1, "hatches": {"lays": {"hatches": {}}}}),
        versions=(NEW,),
    ),
    "values beside a reference": Kind(
        {**ref("Colour"), "enum": ["red"]}, same("red"), versions=(NEW,)
    ),
    "alternatives beside a reference": Kind(
        {**ref("Base"), "oneOf": [ref("Circle"), ref("Square")]},
        same({"id": 1, "radius": 1}, {"id": 1, "side": 2}),
        versions=(NEW,),
    ),
    "items beside a reference": Kind(
        {"type": "array", "items": {**ref("Tree"), "additionalProperties": NUMBER}},
        same([{}]),
        versions=(NEW,),
    ),
    "a type beside a reference to anything": Kind(
        {**ref("Empty"), "type": "string", "format": "date"},
        [("2024-02-29", DAY)],
        versions=(NEW,),
    ),
    "null beside a reference": Kind(
        {**ref("Circle"), "type": ["object", "null"]}, same(None, {"radius": 1}), versions=(NEW,)
    ),
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
