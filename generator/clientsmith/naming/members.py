"""Python names for the members of an enumeration.

They depend on nothing but their own enumeration, so they are the same in any order. Names of classes
and fields are decided in `clientsmith.naming`.
"""

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
    values: Sequence[str | int], given: Mapping[str, str] | None = None
) -> dict[str | int, str]:
    """Name the members of an enumeration, in upper case, in the order of its values.

    Values with the same name are distinguished the way fields are, and none of them keeps the plain
    name, unless all others have a mark such as a leading `-`. If a document adds `ON` to `on`, code
    that uses `ON` then fails instead of sending another value. Names that the document gives for its
    values are used if they are all different.
    """
    if given and all(str(value) in given for value in values):
        wanted = [_member_name(given[str(value)]) for value in values]
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
