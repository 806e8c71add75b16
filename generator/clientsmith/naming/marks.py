"""Words for what is neither a letter nor a digit, where names have nothing else to tell them by."""

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
# What separates words in ordinary names says nothing by itself.
_SEPARATORS = frozenset(" _-.[]")


def spoken_marks(text: str) -> tuple[str, ...]:
    """Every mark of a text in a word, in order: `<=` -> `le`, an emoji -> `u1f600`."""
    words: list[str] = []
    place = 0
    while place < len(text):
        pair, one = text[place : place + 2], text[place]
        place += 2 if pair in _WORDS else 1
        if pair in _WORDS or one in _WORDS:
            words.append(_WORDS.get(pair) or _WORDS[one])
        elif not one.isascii() and not one.isalnum():
            words.append(f"u{ord(one):x}")
    return tuple(words)


def telling_marks(text: str) -> tuple[str, ...]:
    """The words of the marks that names do not usually have: `DateSent<` -> `lt`."""
    return spoken_marks("".join(one for one in text if one.isascii() and one not in _SEPARATORS))
