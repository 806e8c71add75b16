"""Which property of an answer and which parameter belong together: the cursor of the next page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.naming.letters import word_list
from clientsmith.paging.words import PagePart, is_part, plain

if TYPE_CHECKING:
    from clientsmith.paging.shapes import AskedPart, PageProperty, Schemas

# Parameters whose names also mean numbers, times or the other direction.
_AMBIGUOUS = word_list("page offset start from before since until")
_AFTER = ("after", "startingafter", "startafter")
_CURSORS = ("cursor", "token", "marker")
# Properties that hold a cursor under a name of their own.
_GENERIC = word_list(
    "next endcursor nextcursor nexttoken nextpagetoken continuationtoken nextpage nextkey"
)
# The likeliest parameters for them.
_LIKELY = word_list("after cursor until page next pagetoken token")
# Those that may be numbers, such as times, if `next` is one too.
_NUMBERED = word_list("from until since next after")
_NUMBERS = {"integer", "number"}


def pair(schemas: Schemas, answered: PageProperty, asked: AskedPart) -> int:
    """Return how well a property and a parameter belong together as a cursor; 0 for not at all."""
    theirs, ours = schemas.types(answered.schema), schemas.types(asked.schema)
    if theirs & {"boolean", "object", "array"}:
        return 0
    name, wanted, box = plain(answered.name), plain(asked.name), plain(answered.box)
    is_cursor = is_part(asked.name, PagePart.CURSOR) or wanted.endswith(_CURSORS)
    are_texts = (not theirs or "string" in theirs) and (not ours or "string" in ours)
    if name == f"next{wanted}" and (are_texts or (is_cursor and wanted not in _AMBIGUOUS)):
        return 9
    if name == wanted:
        are_numbers = bool(theirs & _NUMBERS and ours & _NUMBERS)
        if wanted.endswith(_CURSORS) or (are_numbers and box in ("cursor", "cursors")):
            return 8
    if not are_texts and not (theirs and theirs == ours and name == "next" and wanted in _NUMBERED):
        return 0
    if name == wanted and is_cursor and wanted not in _AMBIGUOUS:
        return 8
    if _is_last(name, wanted):
        return 7
    if name in _GENERIC and is_cursor and wanted != "before":
        return 6 if wanted in _LIKELY else 5
    if name == wanted and box in ("next", "nextpage"):
        return 7
    if name in ("cursor", "after") and box and wanted in ("cursor", "after"):
        return 5
    return 0


def _is_last(name: str, wanted: str) -> bool:
    """Return whether a property has the last item, and the parameter asks for what is after it."""
    if wanted.startswith("last"):
        return wanted != "last" and name == f"next{wanted.removeprefix('last')}"
    if name in ("lastid", "last"):
        return wanted in _AFTER
    return name.startswith("last") and name.endswith("id") and wanted.startswith(_AFTER)
