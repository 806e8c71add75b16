"""Combine constraints of two schemas: values, multiples and patterns."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import Any

from clientsmith.source.numbers import MAX_DIGITS

_BACK_REFERENCE = re.compile(r"\\[1-9k]|\(\?P?<\w")


def is_of_type(value: Any, kind: str) -> bool:
    """Return whether a value has a JSON type; 1.0 is an integer."""
    match value:
        case bool():
            return kind == "boolean"
        case int():
            return kind in ("integer", "number")
        case float():
            return kind == "number" or (kind == "integer" and value.is_integer())
        case str():
            return kind == "string"
        case list():
            return kind == "array"
        case dict():
            return kind == "object"
        case _:
            return kind == "null"


def same_value(left: Any, right: Any) -> bool:
    """Return whether two values are equal in JSON: 1 equals 1.0 but not true."""
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same_value, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same_value(left[k], right[k]) for k in left)
    return isinstance(left, bool) is isinstance(right, bool) and bool(left == right)


def common_values(left: list[Any], right: list[Any]) -> list[Any]:
    """Return the values that are in both enumerations."""
    return [value for value in left if any(same_value(value, other) for other in right)]


def common_multiple(left: float, right: float) -> float:
    """Return the least common multiple of two numbers; the second if there is none, or a huge one."""
    if left <= 0 or right <= 0:
        return right
    first, second = Fraction(str(left)), Fraction(str(right))
    multiple = Fraction(
        math.lcm(first.numerator, second.numerator), math.gcd(first.denominator, second.denominator)
    )
    if multiple > 10**MAX_DIGITS:
        return right
    return multiple.numerator if multiple.denominator == 1 else float(multiple)


def both_patterns(left: str, right: str) -> str:
    """Return a pattern that matches what both match; only the second if one uses groups by number or name."""
    if _BACK_REFERENCE.search(left + right):
        return right
    return f"^(?=[\\s\\S]*(?:{left}))(?=[\\s\\S]*(?:{right}))"
