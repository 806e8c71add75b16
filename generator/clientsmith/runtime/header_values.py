"""Parameters of headers that servers send, and the file names in them.

A server may send anything here, so the time is linear in the length of a header, and nothing raises.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote_to_bytes

from .charsets import text_charset

# The repetitions are possessive (++, *+), so the time is linear. A quote that is never closed ends with
# the header. Each match ends before a semicolon, so no part is looked at twice.
_PARAMETER = re.compile(
    r';\s*+(?:([^\s=;"]++)\s*+=\s*+(?:"((?:\\.|[^"\\])*+)"?|([^;]*+)))?[^;]*+', re.DOTALL
)
_ESCAPED = re.compile(r'\\(["\\])')
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# What Windows does not allow in a name. A colon would also name a drive, or a stream of another file.
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"|?*', "_"))
_DEVICE = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:\.|\Z)", re.IGNORECASE
)
_ENDING = re.compile(r"(?:\.tar)?\.[^. ]{1,16}\Z")
_LONGEST = 255
"""Bytes in UTF-8 that a file name may have in most file systems."""


def parameters(value: str) -> dict[str, str]:
    """Return the parameters of a header by their names in lower case; the first of each name counts.

    Args:
        value: Such as `attachment; filename="a.txt"` (RFC 9110, section 5.6.6).
    """
    found: dict[str, str] = {}
    for name, quoted, token in _PARAMETER.findall(f";{value}"):
        if name:
            text = _ESCAPED.sub(r"\1", quoted) if quoted else token.strip()
            found.setdefault(name.lower(), text)
    return found


def suggested_name(disposition: str) -> str | None:
    """Return the file name in a `Content-Disposition` header (RFC 6266), or None if there is none.

    The name is one that every system accepts: `file_name` says what it never has.
    """
    given = parameters(disposition)
    extended = given.get("filename*")
    text = _decoded(extended) if extended is not None else None
    return file_name(text if text is not None else given.get("filename", ""))


def file_name(text: str) -> str | None:
    r"""Return a name for a file in a folder that the caller chose, made from any text.

    The name has no folder (`/` or `\`), drive or stream (`:`), is not `.` or `..` and not a device of
    Windows (`CON`, `NUL.txt`), and has no control or invisible characters. It has at most 255 bytes in
    UTF-8; a longer one loses the end of the part before its extension.

    Args:
        text: A name or path.
    """
    seen = "".join(mark for mark in text if unicodedata.category(mark) not in _UNSEEN)
    # Windows ignores dots and spaces at the end of a name.
    name = seen.replace("\\", "/").rpartition("/")[2].lstrip().rstrip(". ")
    name = name.translate(_FORBIDDEN)
    if not name.strip(". "):
        return None
    # A byte less leaves room for the underscore.
    name = _cut(name, _LONGEST - 1)
    return f"_{name}" if _DEVICE.match(name) else name


def _decoded(value: str) -> str | None:
    """Return a value such as `UTF-8''na%C3%AFve` (RFC 8187) as text, or None if it has another form."""
    charset, quote, rest = value.partition("'")
    _, second, encoded = rest.partition("'")
    if not (quote and second):
        return None
    content = unquote_to_bytes(encoded.encode("utf-8", "replace"))
    return content.decode(text_charset(charset) or "utf-8", "replace")


def _cut(name: str, size: int) -> str:
    content = name.encode()
    if len(content) <= size:
        return name
    ending = _ENDING.search(name)
    end = ending[0] if ending else ""
    stem = content[: size - len(end.encode())].decode("utf-8", "ignore")
    return stem.rstrip(". ") + end
