"""Letters of any script: which can be used in names, and how wide they are."""

from __future__ import annotations

import hashlib
import re
import unicodedata

# Latin letters that do not decompose into a letter with an accent, in their usual ASCII spelling.
_LETTERS = str.maketrans(
    dict(zip("øØłŁđĐðÐħĦŧŦĸ\N{LATIN SMALL LETTER DOTLESS I}", "oOlLdDdDhHtTki", strict=True))
    | {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "ng"}
    | {"ẞ": "SS", "Æ": "Ae", "Œ": "Oe", "Þ": "Th", "Ŋ": "Ng"}
)
# Invisible: Hangul fillers, variation selectors and joiners, some of which Python allows in names.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u200d\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)


#: In characters. Of a longer name only the beginning is read, so that names cost no more than they help.
LONGEST_READ = 500


def word_list(text: str) -> frozenset[str]:
    """Return the words of a text: a long list that is easy to read."""
    return frozenset(text.split())


def fold(text: str) -> str:
    """Remove the accents of Latin letters, and normalize other scripts as Python does (NFKC).

    Letters of other scripts stay, because every Python allows them in names (Python reference, section 2.3).
    Letters that are younger than Unicode 3.2, which a Python may not know, become their code points. Other
    characters become spaces. Of a text longer than `LONGEST_READ`, a digest
    takes the place of the rest.
    """
    if len(text) > LONGEST_READ:
        digest = hashlib.sha256(text.encode()).hexdigest()[:8]
        text = f"{text[:LONGEST_READ]} x{digest}"
    if text.isascii():
        return text
    pieces: list[str] = []
    for character in unicodedata.normalize("NFKC", _UNSEEN.sub("", text)):
        plain = unicodedata.normalize("NFKD", character).translate(_LETTERS)
        if plain[0].isascii() or not _is_known(character):
            pieces.extend(map(_spelled, plain))
        elif character.isalnum():
            pieces.append(character)
        elif unicodedata.category(character) in ("Mn", "Mc"):
            # A vowel sign or accent belongs to its letter, unless that letter is Latin.
            follows = bool(pieces) and pieces[-1][-1:] > "\x7f"
            pieces.append(character if follows else _spelled(character))
        else:
            pieces.append(" ")
    return unicodedata.normalize("NFKC", "".join(pieces))


def _spelled(character: str) -> str:
    if character.isascii():
        return character
    if character.isalnum():
        return f" u{ord(character):x} "
    return "" if unicodedata.combining(character) else " "


def _is_known(character: str) -> bool:
    """Return whether every Python allows a character in names: all of them know Unicode 3.2."""
    assigned = unicodedata.ucd_3_2_0.category(character) != "Cn"
    return assigned and f"a{character}".isidentifier()


def is_identifier(text: str) -> bool:
    """Return whether every Python reads a text as a name, and does not change it by normalization."""
    if text.isascii():
        return text.isidentifier()
    known = all(character.isascii() or _is_known(character) for character in text)
    return known and text.isidentifier() and unicodedata.normalize("NFKC", text) == text


def find_pieces(pattern: re.Pattern[str], text: str) -> list[str]:
    """Return the matches of a pattern for ASCII letters and digits in a text of any script.

    Letters of other scripts match as `A` or `a`, and digits as `0`. Letters without case are separate words
    from letters with case (`用户ID`).

    Args:
        pattern: the pattern.
        text: a text from `fold`.
    """
    if text.isascii():
        return pattern.findall(text)
    shape: list[str] = []
    plain: list[str] = []
    cased: bool | None = None
    for character in text:
        kind, has_case = _kind(character)
        if kind is None and cased is not None:
            kind, has_case = shape[-1], cased  # a mark belongs to the letter before it
        elif has_case is not None and cased is not None and has_case != cased:
            shape.append(" ")
            plain.append(" ")
        shape.append(kind or "a")
        plain.append(character)
        cased = has_case
    written = "".join(plain)
    return [written[slice(*match.span())] for match in pattern.finditer("".join(shape))]


def _kind(character: str) -> tuple[str | None, bool | None]:
    """Return what a character matches as, and whether it has case; None if it is like its neighbor."""
    if character.isascii():
        return character, True if character.isalpha() else None
    if character.isdecimal():
        return "0", None
    if unicodedata.category(character) in ("Mn", "Mc", "Lm"):
        return None, False
    if character.lower() != character:
        return "A", True
    return "a", character.upper() != character


def capitals(text: str) -> str:
    """Return a text in capitals, except letters whose capital is that of several small letters.

    The two small sigmas share a capital, and the capitals of Georgian are used only in headlines.
    """
    if text.isascii():
        return text.upper()
    return unicodedata.normalize("NFKC", "".join(map(_capital, text)))


def _capital(character: str) -> str:
    capital = character.title()
    return capital if len(capital) == 1 and capital.lower() == character else character


def width(text: str) -> int:
    """Return the width of a text in columns: East Asian letters have two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def ascii_stem(name: str) -> str:
    """Return a name in ASCII for a file name, with the code points of other letters."""
    if name.isascii():
        return name
    spelled = "".join(mark if mark.isascii() else f"_u{ord(mark):x}_" for mark in name)
    return re.sub("__+", "_", spelled).strip("_")
