"""allOf that contains itself: the intersection of the same parts is made once, and refers to itself.

An allOf is the intersection of its parts (JSON Schema core, 10.2.1.1), wherever it stands, also inside
of one of them.
"""

from __future__ import annotations

from typing import Any

import pytest

from .helpers import ref, schemas

TEXT, COUNT = {"type": "string"}, {"type": "integer"}


def both(*parts: Any, **beside: Any) -> dict[str, Any]:
    return {"allOf": list(parts), **beside}


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def many(of: Any, **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": of, **more}


def mapped(of: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": of}


TWO = both(ref("A"), ref("B"))
THREE = both(ref("A"), ref("B"), ref("C"))
CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "a property of both": (
        {"A": record(x=TWO, a=TEXT), "B": record(x=TWO, b=TEXT)},
        {
            "A": record(x=ref("AAndB"), a=TEXT),
            "B": record(x=ref("AAndB"), b=TEXT),
            "AAndB": record(x=ref("AAndB"), a=TEXT, b=TEXT),
        },
    ),
    "of three": (
        {name: record(x=THREE, **{name.lower(): TEXT}) for name in "ABC"},
        {
            **{name: record(x=ref("AAndBAndC"), **{name.lower(): TEXT}) for name in "ABC"},
            "AAndBAndC": record(x=ref("AAndBAndC"), a=TEXT, b=TEXT, c=TEXT),
        },
    ),
    "a property that may be null": (
        {"A": record(x={**TWO, "nullable": True}), "B": record(x=TWO)},
        {
            "A": record(x={"anyOf": [ref("AAndB"), {"type": "null"}]}),
            "B": record(x=ref("AAndB")),
            "AAndB": record(x=ref("AAndB")),
        },
    ),
    "maps": (
        {"A": mapped(TWO), "B": mapped(TWO)},
        {"A": mapped(ref("AAndB")), "B": mapped(ref("AAndB")), "AAndB": mapped(ref("AAndB"))},
    ),
    "lists": (
        {"A": many(TWO), "B": many(TWO)},
        {"A": many(ref("AAndB")), "B": many(ref("AAndB")), "AAndB": many(ref("AAndB"))},
    ),
    "a list with a limit": (
        {"A": many(both(ref("A"), {"minItems": 1}))},
        {"A": many(ref("AItem")), "AItem": many(ref("AItem"), minItems=1)},
    ),
    "the component itself": (
        {
            "A": both(ref("B"), ref("C")),
            "B": record(x=both(ref("B"), ref("C")), b=TEXT),
            "C": record(x=both(ref("C"), ref("B")), c=TEXT),
        },
        {
            "A": record(x=ref("A"), b=TEXT, c=TEXT),
            "B": record(x=ref("BAndC"), b=TEXT),
            "C": record(x=ref("BAndC"), c=TEXT),
            "BAndC": record(x=ref("BAndC"), b=TEXT, c=TEXT),
        },
    ),
    "with a part that has no name": (
        {"A": record(x=both(ref("A"), record(x=record(y=TEXT))))},
        {
            "A": record(x=ref("AX")),
            "AX": record(x=ref("AXXX")),
            "AXXX": record(x=ref("AXXX"), y=TEXT),
        },
    ),
    "one after the other": (
        {
            "A": record(x=both(ref("A"), ref("B")), a=TEXT),
            "B": record(x=both(ref("B"), ref("C")), b=TEXT),
            "C": record(x=both(ref("C"), ref("A")), c=TEXT),
        },
        {
            "A": record(x=ref("AX"), a=TEXT),
            "B": record(x=ref("BX"), b=TEXT),
            "C": record(x=ref("CX"), c=TEXT),
            "AX": record(x=ref("AAndBAndC"), a=TEXT, b=TEXT),
            "BX": record(x=ref("AAndBAndC"), b=TEXT, c=TEXT),
            "CX": record(x=ref("AAndBAndC"), c=TEXT, a=TEXT),
            "AAndBAndC": record(x=ref("AAndBAndC"), a=TEXT, b=TEXT, c=TEXT),
        },
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_an_intersection_that_contains_itself_is_finite(name: str) -> None:
    given, expected = CASES[name]
    assert schemas(given) == expected


def test_what_nothing_fits_comes_to_an_end() -> None:
    """A text that is a number as well: there is none."""
    after = schemas({"A": {"oneOf": [TWO, TEXT]}, "B": {"oneOf": [TWO, COUNT]}})
    assert {"A", "B"} <= {*after}


def test_components_that_alternatives_bring_are_merged() -> None:
    """What stands beside a union is merged into its alternatives, and so are components in it."""
    after = schemas(
        {
            "A": {**record(x=ref("P")), "oneOf": [record(x=ref("Q"), k=TEXT), record(x=ref("Q"))]},
            "P": record(p=TEXT),
            "Q": record(q=TEXT),
        }
    )
    assert after["PAndQ"] == record(p=TEXT, q=TEXT)
