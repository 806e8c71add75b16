"""Letters of any script: which of them stand in names as they are, and how wide they are."""

from __future__ import annotations

import re
import unicodedata

# Letters that are no other letter with an accent, as those who use them write them without.
_LETTERS = str.maketrans(
    dict(zip("øØłŁđĐðÐħĦŧŦĸ\N{LATIN SMALL LETTER DOTLESS I}", "oOlLdDdDhHtTki", strict=True))
    | {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "ng"}
    | {"ẞ": "SS", "Æ": "Ae", "Œ": "Oe", "Þ": "Th", "Ŋ": "Ng"}
)
# Nobody sees them: fillers of Hangul, selectors of variants and joiners, some of which Python takes.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u200d\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)


def fold(text: str) -> str:
    """Latin letters without their accents, and those of other scripts as Python reads them (NFKC).

    Who writes `été` can be asked for `ete`; nobody can be asked for `u540d` in place of a word that
    every Python takes as it is (Python reference, 2.3). A letter that not every Python can know, being
    younger than Unicode 3.2, is spelled as its code point, and what is no letter is a space.
    """
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
            # A vowel or an accent belongs to its letter, unless that one is Latin.
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
    """Whether a character may be part of a name for every Python: Unicode 3.2 is in all of them."""
    assigned = unicodedata.ucd_3_2_0.category(character) != "Cn"
    return assigned and f"a{character}".isidentifier()


def is_identifier(text: str) -> bool:
    """Whether every Python reads the text as a name, and as this very one."""
    if text.isascii():
        return text.isidentifier()
    known = all(character.isascii() or _is_known(character) for character in text)
    return known and text.isidentifier() and unicodedata.normalize("NFKC", text) == text


def find_pieces(pattern: re.Pattern[str], text: str) -> list[str]:
    """What a pattern of ASCII letters and digits finds in a folded text of any script.

    Letters count as `A` or `a`, digits as `0`; where letters have no case, they are a word of their
    own beside letters that have it (`用户ID`).
    """
    if text.isascii():
        return pattern.findall(text)
    shape: list[str] = []
    plain: list[str] = []
    cased: bool | None = None
    for character in text:
        kind, has_case = _kind(character)
        if kind is None and cased is not None:
            kind, has_case = shape[-1], cased  # a mark, or a sign of length: part of the letter
        elif has_case is not None and cased is not None and has_case != cased:
            shape.append(" ")
            plain.append(" ")
        shape.append(kind or "a")
        plain.append(character)
        cased = has_case
    written = "".join(plain)
    return [written[one.start() : one.end()] for one in pattern.finditer("".join(shape))]


def _kind(character: str) -> tuple[str | None, bool | None]:
    """What a character counts as, and whether it has case; None for what is like its neighbor."""
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
    """The text in capitals, so far as a small letter is the only one that has its capital.

    Others stay: the two small sigmas share one, and the capitals of Georgian are for headlines.
    """
    if text.isascii():
        return text.upper()
    return unicodedata.normalize("NFKC", "".join(map(_capital, text)))


def _capital(character: str) -> str:
    capital = character.title()
    return capital if len(capital) == 1 and capital.lower() == character else character


def width(text: str) -> int:
    """How many columns a text takes in a line: East Asian letters two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def ascii_stem(name: str) -> str:
    """A name as it may stand in a file's: what other letters there are as their code points."""
    if name.isascii():
        return name
    spelled = "".join(one if one.isascii() else f"_u{ord(one):x}_" for one in name)
    return re.sub("__+", "_", spelled).strip("_")
