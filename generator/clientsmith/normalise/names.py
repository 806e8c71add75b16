"""Make words and names for components that a document does not name itself."""

from __future__ import annotations

import re
from functools import cache
from http import HTTPStatus
from itertools import count
from typing import TYPE_CHECKING

from clientsmith.naming import words
from clientsmith.naming.letters import capitals, find_pieces, fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|[0-9]+")


@cache
def pascal(text: str) -> str:
    """Return text from a document as one PascalCase word of letters and digits."""
    words = find_pieces(_WORD, fold(text))
    return "".join(capitals(word[0]) + word[1:].lower() for word in words)


def words_of(name: str) -> list[str]:
    """Return the words of a PascalCase name."""
    return find_pieces(_WORD, name)


def singular(name: str) -> str:
    """Return a PascalCase name with its last word in the singular: `BuildCaches` becomes `BuildCache`."""
    *_, last = words_of(name) or [""]
    one = words.singular(last.lower())
    if one == last.lower():
        return name
    return name.removesuffix(last) + capitals(one[0]) + one[1:]


def status_word(status: str) -> str:
    """Return a word for a response other than the successful one."""
    if status == "default":
        return "Error"
    try:
        phrase = pascal(HTTPStatus(int(status)).phrase)
    except ValueError:
        phrase = f"Status{status.upper()}"
    failed = status[:1] in ("4", "5")
    return phrase if not failed or phrase.endswith("Error") else phrase + "Error"


def unused(
    candidates: Iterable[str], taken: Container[str], numbers: dict[str, int] | None = None
) -> str:
    """Return the first free candidate; if all are taken, the last one with a number.

    Args:
        candidates: the candidates, best first.
        taken: the names that are not free.
        numbers: candidate -> the number that it got last, if no name becomes free in between.
    """
    wanted = ""
    for wanted in candidates:
        if wanted not in taken:
            return wanted
    numbers = {} if numbers is None else numbers
    first = numbers.get(wanted, 2)
    number = next(number for number in count(first) if f"{wanted}{number}" not in taken)
    numbers[wanted] = number
    return f"{wanted}{number}"
