"""Untrusted text as Python source: docstrings, never code."""

from __future__ import annotations

from clientsmith.docstrings import closed, prose_lines

_WIDTH = 100


def docstring(text: object, indent: int) -> str | None:
    """A docstring literal for prose, wrapped for the indentation; None where there is no prose."""
    if not isinstance(text, str):
        return None
    lines = prose_lines(text, _WIDTH - indent - 4)
    if not any(lines):
        return None
    if len(lines) == 1 and indent + 2 * len('"""') + len(closed(lines[0])) <= _WIDTH:
        return f'"""{closed(lines[0])}"""'
    margin = " " * indent
    rest = (margin + line if line else "" for line in [*lines[1:], '"""'])
    return "\n".join([f'"""{lines[0]}', *rest])
