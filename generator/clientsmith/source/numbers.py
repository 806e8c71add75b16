"""Numbers that know how they were written: without quotation marks, `1.10` and `007` are no texts."""

from __future__ import annotations

import math
from typing import Any

# Every whole number in so few digits is also a finite floating point number.
MAX_DIGITS = 300


class WrittenInt(int):
    """A whole number that is written in another way than Python would write it."""

    text: str


class WrittenFloat(float):
    """The same with a fraction or an exponent."""

    text: str


def whole(text: str, base: int = 10) -> int:
    """The number that a text is; raise `ValueError` if it is none, or too long."""
    if len(text) > MAX_DIGITS:
        raise ValueError(f"a number of {len(text)} digits, the limit is {MAX_DIGITS}")
    value = int(text, base)
    if str(value) == text:
        return value
    written = WrittenInt(value)
    written.text = text
    return written


def decimal(text: str) -> float:
    """The same of a number with a fraction or an exponent."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"the number {text[:40]} is too large")
    if str(value) == text:
        return value
    written = WrittenFloat(value)
    written.text = text
    return written


def as_written(value: Any) -> str:
    """A number as it stands in the document; anything else as Python writes it."""
    return value.text if isinstance(value, WrittenInt | WrittenFloat) else str(value)


def as_number(value: Any) -> Any:
    """A number that is nothing but a number; anything else as it is."""
    if isinstance(value, WrittenInt):
        return int(value)
    return float(value) if isinstance(value, WrittenFloat) else value
