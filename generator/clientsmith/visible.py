r"""Text of documents as it is shown: in terminals, in reports, and in the text files of packages.

A terminal obeys control characters, and marks of direction show a line in another order than it is read
in. All text that leaves Clientsmith goes through this module, unless it becomes a literal of Python. What
cannot be seen becomes an escape, such as `\x1b` or `\u202e`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

# Control characters, halves of surrogate pairs, separators of lines, and what has the property
# Default_Ignorable_Code_Point (UAX 44): marks of direction, spaces without width, joiners, selectors,
# tags. They are listed, and not looked up, because the tables of Python differ between its versions.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# They join letters of Arabic or Indic scripts, or pictures, and have no effect between other characters.
_JOINERS = "\u200c\u200d"
# They choose one of the shapes of the character before them. A run of them hides text.
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# The characters of ASCII that have another shape, that of keys.
_KEYS = "0123456789#*"
# The first letter of a script whose letters join.
_FIRST_JOINED = "\u0590"
_PUNCTUATION = range(0x2000, 0x2070)
#: The combining class of the signs that take the vowel from an Indic consonant.
_VIRAMA = 9


def visible(text: str) -> str:
    r"""Escape each character that cannot be seen, except line ends and tabs: `\x1b`, `\u202e`.

    Marks that belong to the letters or pictures around them stay: those of Arabic and Indic scripts, of
    combined emoji, and combining marks.
    """
    return _replaced(text.replace("\r\n", "\n"), _escape)


def one_line(text: str) -> str:
    r"""Escape each character that cannot be seen, and line ends and tabs as well: `\n`."""
    return visible(text).replace("\n", "\\n").replace("\t", "\\t")


def without_unseen(text: str) -> str:
    """Return prose with a space for each character that cannot be seen, except line ends and tabs."""
    return _replaced(text, lambda _: " ")


def json_text(data: Any, indent: int | None = 2) -> str:
    """Return data as JSON whose letters are readable and whose unseen characters are escapes.

    Args:
        data: what JSON can say.
        indent: the spaces of each level; None for one line.
    """
    # Outside of strings there is nothing to escape, and JSON escapes line ends and tabs itself.
    return _replaced(json.dumps(data, indent=indent, ensure_ascii=False), _json_escape)


def toml_text(text: str) -> str:
    """Escape what cannot be seen in TOML whose strings are in double quotes, and which has no comments."""
    return _replaced(text, _toml_escape)


def quoted(text: str) -> str:
    """Return text in double quotes, as TOML and Python read it. Neither has halves of surrogate pairs."""
    whole = text.encode("utf-8", "replace").decode()
    return toml_text(json.dumps(whole, ensure_ascii=False))


def _replaced(text: str, escape: Callable[[str], str]) -> str:
    def replacement(match: re.Match[str]) -> str:
        return match[0] if _belongs(text, match.start()) else escape(match[0])

    return _UNSEEN.sub(replacement, text)


def _belongs(text: str, at: int) -> bool:
    """Return whether a character without a shape of its own belongs to those around it."""
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark in _JOINERS:
        # RFC 5892, appendix A.1 and A.2.
        is_after_virama = bool(before) and unicodedata.combining(before) == _VIRAMA
        return is_after_virama or (_joins(before) and _joins(after))
    if _SELECTORS.match(mark):
        is_shown = before > "\x7f" and not before.isspace() and not _UNSEEN.match(before)
        return is_shown or (before != "" and before in _KEYS)
    return False


def _joins(mark: str) -> bool:
    """Return whether a character is a letter of a script whose letters join, or part of a picture."""
    if not mark or mark < _FIRST_JOINED or mark.isspace() or ord(mark) in _PUNCTUATION:
        return False
    return bool(_SELECTORS.match(mark)) or not _UNSEEN.match(mark)


def _escape(mark: str) -> str:
    return mark.encode("unicode_escape").decode("ascii")


def _json_escape(mark: str) -> str:
    return json.dumps(mark).strip('"') if mark != "\x7f" else "\\u007f"


def _toml_escape(mark: str) -> str:
    if "\ud800" <= mark <= "\udfff":
        return "\N{REPLACEMENT CHARACTER}"
    return f"\\u{ord(mark):04x}" if mark <= "\uffff" else f"\\U{ord(mark):08x}"
