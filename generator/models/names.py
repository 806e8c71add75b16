"""Python names for the members of an enumeration.

They depend on nothing but their own enumeration, so they are the same in any order. Names of classes
and fields are decided in `generator.naming`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.naming.identifiers import distinct_names
from generator.naming.words import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPOKEN = {
    "+": "plus",
    "-": "minus",
    "*": "star",
    "<": "lt",
    "<=": "le",
    ">": "gt",
    ">=": "ge",
    "=": "eq",
    "==": "eq",
    "!=": "ne",
    "%": "percent",
    "&": "and",
    "|": "or",
    "!": "not",
    "~": "tilde",
    "/": "slash",
    ".": "dot",
    ",": "comma",
    "@": "at",
    "#": "hash",
    "$": "dollar",
    "?": "question",
    ":": "colon",
}
_SIGN = re.compile(r"^([+-])(?=\d)")


def member_names(values: Sequence[str | int]) -> dict[str | int, str]:
    """Member names by value, in upper case, in the order of the values.

    Values that meet in one name are told apart the way fields are: `A_B`, `A_B_KEBAB`.
    """
    named = distinct_names((str(value) for value in values), _member_name, style=str.upper)
    return {value: named[str(value)] for value in values}


def _member_name(value: str) -> str:
    spoken = _SPOKEN.get(value.strip()) or "_".join(_SPOKEN[one] for one in value if one in _SPOKEN)
    name = "_".join(split_words(value)) if any(map(str.isalnum, value)) else ""
    name = name or spoken or ("blank" if value else "empty")
    if sign := _SIGN.match(value):
        name = f"{_SPOKEN[sign[1]]}_{name}"
    return name.upper() if name[0].isalpha() else f"VALUE_{name.upper()}"
