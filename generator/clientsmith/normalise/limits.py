"""Rules of two schemas as one rule: values, multiples and patterns."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import Any

_BACK_REFERENCE = re.compile(r"\\[1-9k]|\(\?P?<\w")


def is_of_type(value: Any, kind: str) -> bool:
    """Whether a value of an enumeration is of a JSON type; 1.0 is an integer."""
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
    """Whether two values are equal as JSON: 1 is 1.0 and is not true."""
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same_value, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same_value(left[k], right[k]) for k in left)
    return isinstance(left, bool) is isinstance(right, bool) and bool(left == right)


def common_values(left: list[Any], right: list[Any]) -> list[Any]:
    """The values that stand in both enumerations."""
    return [value for value in left if any(same_value(value, other) for other in right)]


def common_multiple(left: float, right: float) -> float:
    """What is a multiple of this is a multiple of both."""
    if left <= 0 or right <= 0:
        return right
    one, other = Fraction(str(left)), Fraction(str(right))
    found = Fraction(
        math.lcm(one.numerator, other.numerator), math.gcd(one.denominator, other.denominator)
    )
    return found.numerator if found.denominator == 1 else float(found)


def both_patterns(left: str, right: str) -> str:
    """A pattern that matches what both match; the second alone where groups are counted or named."""
    if _BACK_REFERENCE.search(left + right):
        return right
    return f"^(?=[\\s\\S]*(?:{left}))(?=[\\s\\S]*(?:{right}))"
