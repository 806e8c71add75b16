"""Python names for the members of an enumeration, which depend only on the values of the enumeration."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.naming.identifiers import bounded, distinct_names
from clientsmith.naming.letters import capitals
from clientsmith.naming.marks import spoken_marks
from clientsmith.naming.words import split_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SPOKEN_SIGN = {"+": "PLUS", "-": "MINUS"}
_SIGN = re.compile(r"^([+-])(?=\d)")


def member_names(
    values: Sequence[str | int], declared: Mapping[str, str] | None = None
) -> dict[str | int, str]:
    """Name the members of an enumeration, in upper case and in the order of its values.

    If several values have the same name, all of them get longer names, except a value without marks beside
    values with a mark such as a leading `-`. So if a document adds `ON` to `on`, code that uses `ON` fails
    instead of sending another value.

    Args:
        values: the values.
        declared: value -> name in the document. These names are used if they are distinct and complete.
    """
    if declared and all(str(value) in declared for value in values):
        wanted = [_member_name(declared[str(value)]) for value in values]
        if len(set(wanted)) == len(wanted):
            return dict(zip(values, wanted, strict=True))
    texts = (str(value) for value in values)
    named = distinct_names(texts, _member_name, style=capitals, kept=False)
    return {value: named[str(value)] for value in values}


def _member_name(value: str) -> str:
    words = split_words(value) if any(map(str.isalnum, value)) else spoken_marks(value.strip())
    name = capitals("_".join(words)) or ("BLANK" if value else "EMPTY")
    if sign := _SIGN.match(value):
        name = f"{_SPOKEN_SIGN[sign[1]]}_{name}"
    return capitals(bounded(name if name[0].isidentifier() else f"VALUE_{name}", "_"))
