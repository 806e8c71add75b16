"""Words for punctuation and symbols, which distinguish names that are otherwise the same."""

from __future__ import annotations

_WORDS = {
    "<=": "le",
    ">=": "ge",
    "==": "eq",
    "!=": "ne",
    "+": "plus",
    "-": "minus",
    "*": "star",
    "<": "lt",
    ">": "gt",
    "=": "eq",
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
    ";": "semicolon",
    "^": "caret",
    "'": "quote",
    '"': "quote",
    "`": "backtick",
    "\\": "backslash",
}
# Separators of words in ordinary names.
_SEPARATORS = frozenset(" _-.[]")


def spoken_marks(text: str) -> tuple[str, ...]:
    """Return a word for each mark of a text, in order: `<=` -> `le`, an emoji -> `u1f600`."""
    words: list[str] = []
    place = 0
    while place < len(text):
        pair, mark = text[place : place + 2], text[place]
        place += 2 if pair in _WORDS else 1
        if pair in _WORDS or mark in _WORDS:
            words.append(_WORDS.get(pair) or _WORDS[mark])
        elif not mark.isascii() and not mark.isalnum():
            words.append(f"u{ord(mark):x}")
    return tuple(words)


def telling_marks(text: str) -> tuple[str, ...]:
    """Return the words for unusual marks in a name: `DateSent<` -> `lt`."""
    return spoken_marks(
        "".join(mark for mark in text if mark.isascii() and mark not in _SEPARATORS)
    )
