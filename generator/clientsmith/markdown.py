"""Text of documents in Markdown: it cannot add markup, links, cells of a table or mentions of users."""

from __future__ import annotations

import re

from clientsmith.visible import visible

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~@$&])")
# At the start of a paragraph these make a list, a heading, a rule or a block of code.
_BLOCK = re.compile(r"\A(?:[-+=]|\d{1,9}(?=[.)]))")
_BACKTICKS = re.compile(r"`+")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"`\\]+")


def markdown_text(text: str) -> str:
    """Escape text for one line of Markdown, including mentions of users."""
    line = _MARKUP.sub(r"\\\1", _line(text))
    start = _BLOCK.match(line)
    if start is None:
        return line
    end = start.end()
    # Digits cannot be escaped, but the mark after them can.
    return f"{line[:end]}\\{line[end:]}" if start[0].isdigit() else f"\\{line}"


def markdown_span(text: str) -> str:
    """Write text as a code span (CommonMark, section 6.1)."""
    plain = _line(text)
    longest = max((len(run) for run in _BACKTICKS.findall(plain)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if plain.startswith("`") or plain.endswith("`") else ""
    return f"{fence}{pad}{plain}{pad}{fence}" if plain else ""


def markdown_code(text: str) -> str:
    """Write text as a code span in a table, whose cells `|` would separate."""
    return markdown_span(text).replace("|", "\\|")


def markdown_link(url: str) -> str:
    """Write the URL of a web page as a link, and any other text as a code span."""
    plain = _line(url)
    return f"<{plain}>" if _WEB_ADDRESS.fullmatch(plain) else markdown_span(plain)


def between_backticks(text: str) -> str:
    """Return text for use between single backticks, also in a cell of a table."""
    return _line(text).replace("`", "'").replace("|", "\\|")


def _line(text: str) -> str:
    return visible(" ".join(text.split()))
