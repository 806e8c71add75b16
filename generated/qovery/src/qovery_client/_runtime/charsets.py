# The shared runtime, the same in every client; see __init__.py.
"""Finds charsets of text, converts JSON to UTF-8, and replaces invalid characters."""

from __future__ import annotations

import codecs
import json
import re
from encodings.aliases import aliases
from functools import lru_cache

_CHARSET = re.compile(r"charset\s*+=\s*+[\"']?([\w.:+-]{1,40})", re.IGNORECASE)
_HALVES = re.compile(
    r"(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?!u[dD][89a-fA-F]).)"
    r"|\\u[dD][89a-fA-F][0-9a-fA-F]{2}",
    re.DOTALL,
)
"""Escapes in JSON. The first group matches all but unpaired halves of surrogate pairs."""
# Servers name charsets. Python has more codecs than charsets: `punycode` needs quadratic time, and
# `unicode_escape` warns. A name that Python does not know is looked for in the file system, and kept.
_CHARSETS = frozenset({*aliases, *aliases.values(), "iso8859_1", "koi8_u", "cp720", "cp874"})


@lru_cache(maxsize=16)
def text_charset(name: str) -> str | None:
    """Return the name of Python's codec for a charset, or None if it is not a charset of text."""
    codec = name.strip().lower().replace("-", "_").replace(" ", "_")
    if codec not in _CHARSETS:
        return None
    try:
        "".encode(codec)
    except LookupError:
        # One that does not encode text, such as `hex`, or that this system lacks.
        return None
    return codec


def declared_charset(content_type: str) -> str | None:
    """Return the codec for the charset that a media type declares, or None if there is no usable one."""
    declared = _CHARSET.search(content_type)
    return text_charset(declared[1]) if declared else None


def recoded(content: bytes, content_type: str) -> bytes:
    """Convert JSON to UTF-8 from the declared charset, or from UTF-16 or UTF-32 if none is declared."""
    charset = declared_charset(content_type) or json.detect_encoding(content)
    if charset in ("utf-8", "utf_8", "utf8"):
        return content.removeprefix(codecs.BOM_UTF8)
    try:
        return content.decode(charset).encode()
    except (LookupError, UnicodeError):
        return content


def without_broken(content: bytes) -> bytes:
    """Replace what is not a character with U+FFFD (RFC 8259, sections 8.1 and 8.2).

    That is a byte that is not UTF-8, or half of a surrogate pair. One of them should not make the whole
    response invalid.
    """
    text = content.decode("utf-8", "replace")
    return _HALVES.sub(lambda match: match[1] or r"\ufffd", text).encode()
