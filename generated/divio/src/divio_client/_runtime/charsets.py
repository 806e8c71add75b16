# The shared runtime, the same in every client; see __init__.py.
"""Converts JSON to UTF-8, and replaces invalid characters."""

from __future__ import annotations

import codecs
import json
import re

_HALVES = re.compile(
    r"(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?!u[dD][89a-fA-F]).)"
    r"|\\u[dD][89a-fA-F][0-9a-fA-F]{2}",
    re.DOTALL,
)
"""Escapes in JSON. The first group matches all but unpaired halves of surrogate pairs."""


def recoded(content: bytes, content_type: str) -> bytes:
    """Convert JSON to UTF-8 from the declared charset, or from UTF-16 or UTF-32 if none is declared."""
    declared = re.search(r"charset\s*=\s*[\"']?([\w.:+-]+)", content_type, re.IGNORECASE)
    charset = declared[1] if declared else json.detect_encoding(content)
    if charset.lower() in ("utf-8", "utf8"):
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
