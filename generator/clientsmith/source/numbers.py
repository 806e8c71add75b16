"""Numbers that keep their spelling, for documents with unquoted texts such as `1.10` and `007`."""

from __future__ import annotations

import math
from typing import Any

# Whole numbers of up to 300 digits are also finite as floats.
MAX_DIGITS = 300


class WrittenInt(int):
    """An int whose spelling differs from that of Python."""

    text: str


class WrittenFloat(float):
    """A float whose spelling differs from that of Python."""

    text: str


class UnreadNumber(str):
    """The text of a number that Python has no number for, such as `1e400`, or that JSON does not allow."""

    @property
    def why(self) -> str:
        """What is wrong with it."""
        if self.strip("+-").isalpha():
            return f"{self} is not JSON"
        if len(self) > MAX_DIGITS:
            return f"the number has {len(self)} digits, the limit is {MAX_DIGITS}"
        return f"the number {self} is too large"


def whole(text: str, base: int = 10) -> int | UnreadNumber:
    """Parse a whole number; unusual spellings, such as `007`, are kept for writing it again.

    Args:
        text: the digits, with a sign or a prefix such as `0x`.
        base: 10, or 0 for the base of the prefix.

    Raises:
        ValueError: if it is invalid.
    """
    if len(text) > MAX_DIGITS:
        return UnreadNumber(text)
    value = int(text, base)
    if str(value) == text:
        return value
    written = WrittenInt(value)
    written.text = text
    return written


def decimal(text: str) -> float | UnreadNumber:
    """Parse a number with a fraction or exponent; raise `ValueError` if it is invalid."""
    value = float(text)
    if not math.isfinite(value):
        return UnreadNumber(text)
    if str(value) == text:
        return value
    written = WrittenFloat(value)
    written.text = text
    return written


def as_written(value: Any) -> str:
    """Return a number as it is spelled in the document, and other values as `str` does."""
    return value.text if isinstance(value, WrittenInt | WrittenFloat) else str(value)


def as_number(value: Any) -> Any:
    """Return a plain int or float for a number, and other values unchanged."""
    if isinstance(value, WrittenInt):
        return int(value)
    return float(value) if isinstance(value, WrittenFloat) else value
