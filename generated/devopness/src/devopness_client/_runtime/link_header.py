# The shared runtime, the same in every client; see __init__.py.
"""Parsing of the `Link` header of a response (RFC 8288)."""

from __future__ import annotations

import re

from .paths import flag

# The repetitions are possessive (++, *+), so the time is linear in the length of the text.
_VALUE = r"(?:\s*+=\s*+(?:\"((?:\\.|[^\"\\])*+)\"|([^\s;,\"]*+)))?"
_LINK_PARAMETER = re.compile(rf"\s*+;\s*+([^\s=;,]++){_VALUE}")
_LINK = re.compile(rf"\s*+<([^<>]*+)>((?:{_LINK_PARAMETER.pattern})*+)\s*+(?:,|$)")


def link_header(value: str) -> dict[str, str]:
    """Return the targets of a `Link` header by relation; the first one counts.

    A link with `results="false"`, which Sentry uses for a page without items, is ignored.
    """
    links: dict[str, str] = {}
    position = 0
    while position < len(value):
        match = _LINK.match(value, position)
        if match is None:
            # Not a link: go on after the next comma.
            comma = value.find(",", position)
            position = comma + 1 if comma >= 0 else len(value)
            continue
        position = match.end()
        parameters: dict[str, str] = {}
        for name, quoted, token in _LINK_PARAMETER.findall(match[2]):
            # Of several, the first one counts (RFC 8288, section 3.3).
            parameters.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) or token)
        if flag(parameters.get("results")) is False:
            continue
        for relation in parameters.get("rel", "").lower().split():
            links.setdefault(relation, match[1])
    return links
