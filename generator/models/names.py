"""Python names for what is inside a model: fields and enumeration members.

Class names are decided elsewhere, for the whole package at once. Field and member names depend on
nothing but their own class, so they are made here, the same way every time and in any order.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import TYPE_CHECKING

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_WORD = re.compile(r"[^\W_]+")
_HUMPS = (
    re.compile(r"(?<=[a-z0-9])(?=[A-Z])"),
    # "HTTPServer" is HTTP and Server, but "URLs" and "IDs" are one word each.
    re.compile(r"(?<=[A-Z])(?=[A-Z][a-z](?!\b|[A-Z]))"),
)
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
_RESERVED_FIELDS = frozenset(name for name in dir(BaseModel) if not name.startswith("_")) | {"self"}
# pydantic warns about fields that look like its own methods to come.
_PROTECTED = ("model_validate", "model_dump")


def words(text: str) -> list[str]:
    """The words of a wire name, in lower case: `createdAt`, `page[size]`, `HTTP-Server`."""
    plain = unicodedata.normalize("NFKC", text)
    found: list[str] = []
    for run in _WORD.findall(plain):
        for hump in _HUMPS:
            run = hump.sub(" ", run)
        found += (part.lower() for part in run.split(" "))
    return [word for word in found if _is_name("x" + word)]


def snake_case(text: str) -> str:
    """The words of a name joined by underscores; empty where there is no word."""
    return "_".join(words(text))


def field_names(wire_names: Iterable[str]) -> dict[str, str]:
    """Python field names of one class by wire name.

    Two wire names that meet in one Python name: the one that is spelt like it keeps it, the others
    follow in alphabetical order with a trailing underscore.
    """
    return _unique(wire_names, _field_name)


def member_names(values: Sequence[str | int]) -> dict[str | int, str]:
    """Enumeration member names by value, in upper case, told apart the way fields are."""
    spelt = {str(value): value for value in values}
    return {spelt[text]: name for text, name in _unique(spelt, _member_name).items()}


def _unique(texts: Iterable[str], propose: Callable[[str], str]) -> dict[str, str]:
    wanted = {text: propose(text) for text in texts}
    taken: set[str] = set()
    chosen: dict[str, str] = {}
    for text in sorted(wanted, key=lambda text: (text != wanted[text], text)):
        name = wanted[text]
        while name in taken:
            name += "_"
        taken.add(name)
        chosen[text] = name
    return {text: chosen[text] for text in wanted}


def _field_name(wire_name: str) -> str:
    name = snake_case(wire_name) or _spoken(wire_name) or "field"
    if not _is_name(name):
        name = f"field_{name}"
    if keyword.iskeyword(name) or name in _RESERVED_FIELDS or name.startswith(_PROTECTED):
        name += "_"
    return name


def _member_name(value: str) -> str:
    sign = _SIGN.match(value)
    name = snake_case(value) or _spoken(value) or ("blank" if value else "empty")
    if sign:
        name = f"{_SPOKEN[sign[1]]}_{name}"
    name = unicodedata.normalize("NFKC", name.upper())
    return name if _is_name(name) else f"VALUE_{name}"


def _spoken(text: str) -> str:
    return _SPOKEN.get(text.strip()) or "_".join(
        _SPOKEN[character] for character in text if character in _SPOKEN
    )


def _is_name(text: str) -> bool:
    # Python reads identifiers in NFKC, so a name that changes under it would not be found again.
    return text.isidentifier() and unicodedata.normalize("NFKC", text) == text
