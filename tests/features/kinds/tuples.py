"""Arrays whose items have types by their position: fixed tuples, and lists that only begin like one."""

from __future__ import annotations

from typing import Any

from tests.features.kinds.words import DAY, NEW, NUMBER, TEXT, Kind, ref, same, text


def pair(*members: Any) -> dict[str, Any]:
    return {"type": "array", "prefixItems": [*members], "items": False, "minItems": len(members)}


TUPLES: dict[str, Kind] = {
    "prefixItems": Kind(pair(TEXT, NUMBER), [(["a", 1], ("a", 1))]),
    # Shorter arrays fit as well (JSON Schema 2020-12, core, 10.3.1.1).
    "prefixItems and nothing else": Kind(
        {"type": "array", "prefixItems": [TEXT, NUMBER], "items": False},
        same([], ["a"], ["a", 1]),
    ),
    "prefixItems of one length": Kind(
        {"prefixItems": [TEXT, NUMBER], "minItems": 2, "maxItems": 2}, [(["a", 1], ("a", 1))]
    ),
    "prefixItems and a rest that never comes": Kind(
        {"prefixItems": [TEXT], "items": NUMBER, "minItems": 1, "maxItems": 1}, [(["a"], ("a",))]
    ),
    "prefixItems up to a length": Kind(
        {"prefixItems": [TEXT, NUMBER], "maxItems": 2}, same([], ["a"], ["a", 1])
    ),
    "prefixItems from a length": Kind(
        {"prefixItems": [TEXT, NUMBER], "minItems": 2}, same(["a", 1], ["a", 1, None])
    ),
    "prefixItems that may be fewer": Kind(
        {"prefixItems": [TEXT, NUMBER], "items": False, "minItems": 1}, same(["a"], ["a", 1])
    ),
    "prefixItems of nothing": Kind(
        {"prefixItems": [TEXT, False], "items": False}, same([], ["a"]), versions=(NEW,)
    ),
    "prefixItems that end with nothing": Kind(
        {"prefixItems": [TEXT, False], "minItems": 1}, [(["a"], ("a",))], versions=(NEW,)
    ),
    "prefixItems or null": Kind(
        {**pair(TEXT, NUMBER), "nullable": True},
        [(["a", 1], ("a", 1)), (None, None)],
        new={**pair(TEXT, NUMBER), "type": ["array", "null"]},
    ),
    "prefixItems that may be null": Kind(
        pair({**TEXT, "nullable": True}, text("date")),
        [([None, "2024-02-29"], (None, DAY))],
        new=pair({"type": ["string", "null"]}, text("date")),
    ),
    "prefixItems in prefixItems": Kind(
        pair(pair(TEXT, NUMBER), {"type": "array", "items": pair(TEXT, TEXT)}),
        [([["a", 1], [["b", "c"]]], (("a", 1), [("b", "c")]))],
    ),
    "prefixItems in a map": Kind(
        {"type": "object", "additionalProperties": pair(TEXT, NUMBER)},
        [({"k": ["a", 1]}, {"k": ("a", 1)})],
    ),
    "prefixItems of different lengths": Kind(
        {"anyOf": [pair(TEXT, NUMBER), pair(TEXT, NUMBER, NUMBER), TEXT]},
        [(["a", 1], ("a", 1)), (["a", 1, 2], ("a", 1, 2)), ("a", "a")],
    ),
    "prefixItems of the same length": Kind(
        {"oneOf": [pair(TEXT, NUMBER), pair(NUMBER, TEXT)]},
        [(["a", 1], ("a", 1)), ([1, "a"], (1, "a"))],
    ),
    "prefixItems in allOf": Kind(
        {
            "allOf": [
                pair({"type": "number"}, ref("Circle")),
                {"type": "array", "items": {}, "maxItems": 2},
                pair(NUMBER, {}),
            ]
        },
        [([1, {"radius": 1}], (1, {"radius": 1}))],
    ),
    "prefixItems of components": Kind(ref("Edge"), [(["a", ["b", None]], ("a", ("b", None)))]),
    "prefixItems of objects": Kind(
        pair({"type": "object", "properties": {"a": TEXT}}, {"type": "string", "enum": ["x", "y"]}),
        [([{"a": "t"}, "y"], ({"a": "t"}, "y"))],
    ),
    "prefixItems of any": Kind(pair({}, True), [([None, [1]], (None, [1]))], versions=(NEW,)),
    "prefixItems and more": Kind(
        {"prefixItems": [TEXT, NUMBER], "items": {"type": "boolean"}}, same(["a", 1, True])
    ),
    "prefixItems of any length": Kind({"type": "array", "prefixItems": [TEXT]}, same(["a", 1])),
    "prefixItems of models": Kind(
        pair(ref("Circle"), text("date")),
        [([{"radius": 1}, "2024-02-29"], ({"radius": 1}, DAY))],
    ),
    "old tuple": Kind({"type": "array", "items": [TEXT, NUMBER]}, same(["a", 1])),
    "old tuple of one length": Kind(
        {"type": "array", "items": [TEXT, NUMBER], "additionalItems": False, "minItems": 2},
        [(["a", 1], ("a", 1))],
    ),
    "old tuple and nothing else": Kind(
        {"type": "array", "items": [TEXT, NUMBER], "additionalItems": False},
        same([], ["a"], ["a", 1]),
    ),
}
