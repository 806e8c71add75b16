# The shared runtime, the same in every client; see __init__.py.
"""The `Link` header of an answer (RFC 8288)."""

from __future__ import annotations

import re

from .paths import flag

# Each repetition keeps what it took (++, *+), so that no text takes more than one look.
_VALUE = r"(?:\s*+=\s*+(?:\"((?:\\.|[^\"\\])*+)\"|([^\s;,\"]*+)))?"
_LINK_PARAMETER = re.compile(rf"\s*+;\s*+([^\s=;,]++){_VALUE}")
_LINK = re.compile(rf"\s*+<([^<>]*+)>((?:{_LINK_PARAMETER.pattern})*+)\s*+(?:,|$)")


def link_header(value: str) -> dict[str, str]:
    """The targets of a `Link` header by relation; the first one counts.

    A link that says that nothing is there, with `results="false"` as Sentry does, leads nowhere.
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
        said: dict[str, str] = {}
        for name, quoted, token in _LINK_PARAMETER.findall(match[2]):
            # Of several, the first one counts (RFC 8288, section 3.3).
            said.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) or token)
        if flag(said.get("results")) is False:
            continue
        for relation in said.get("rel", "").lower().split():
            links.setdefault(relation, match[1])
    return links
