"""Scalars, null, enumerations and constants."""

from __future__ import annotations

import base64
import uuid
from decimal import Decimal

from tests.features.kinds.words import (
    BIG,
    DAY,
    INSTANT,
    NEW,
    NUMBER,
    TEXT,
    Kind,
    ref,
    same,
    text,
)

VALUES: dict[str, Kind] = {
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
    "decimal text": Kind(
        text("decimal"),
        [(one, Decimal(one)) for one in ("0.10", "12345678901234567890.123456789")],
    ),
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
}
