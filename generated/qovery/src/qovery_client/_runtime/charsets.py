# The shared runtime, the same in every client; see __init__.py.
"""JSON in UTF-8, whatever charset an answer came in and whatever is broken in it."""

from __future__ import annotations

import codecs
import json
import re

_HALVES = re.compile(
    r"(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(?!u[dD][89a-fA-F]).)"
    r"|\\u[dD][89a-fA-F][0-9a-fA-F]{2}",
    re.DOTALL,
)
"""Escapes in JSON. The first group holds all but the halves of surrogate pairs that stand alone."""


def recoded(content: bytes, content_type: str) -> bytes:
    """Convert JSON to UTF-8 from the declared charset, or from UTF-16 or UTF-32 if none is declared."""
    found = re.search(r"charset\s*=\s*[\"']?([\w.:+-]+)", content_type, re.IGNORECASE)
    charset = found[1] if found else json.detect_encoding(content)
    if charset.lower() in ("utf-8", "utf8"):
        return content.removeprefix(codecs.BOM_UTF8)
    try:
        return content.decode(charset).encode()
    except (LookupError, UnicodeError):
        return content


def without_broken(content: bytes) -> bytes:
    """Put U+FFFD in place of what is not a character (RFC 8259, sections 8.1 and 8.2).

    That is a byte that is not UTF-8, or half of a surrogate pair. One of them in one string is no reason
    to refuse a whole answer.
    """
    text = content.decode("utf-8", "replace")
    return _HALVES.sub(lambda found: found[1] or r"\ufffd", text).encode()
