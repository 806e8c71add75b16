"""Objects, maps, arrays, and what they may hold."""

from __future__ import annotations

from tests.features.kinds.words import (
    DAY,
    NEW,
    NUMBER,
    OLD,
    TEXT,
    Kind,
    ref,
    same,
    text,
)

STRUCTURES: dict[str, Kind] = {
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
}
