"""Untrusted text as Python source: docstrings and string literals, never code."""

from __future__ import annotations

import re
import textwrap

# Those that would end the literal. The last of all stays as it is, with a space between it and the
# end: of all the ways to write it, the one that black and ruff agree on.
_QUOTES = re.compile(r'"{2,}(?="\Z)|"{3,}(?!\Z)')
_WIDTH = 100


def docstring(text: object, indent: int) -> str | None:
    """A docstring literal for prose, wrapped for the indentation; None where there is no prose."""
    if not isinstance(text, str):
        return None
    # Control characters go, and with them those that make text look like something else.
    printable = (mark if mark.isprintable() or mark == "\n" else " " for mark in text)
    # Escaped before it is wrapped, or a line could outgrow the limit.
    clean = "".join(printable).strip().replace("\\", "\\\\")
    clean = _QUOTES.sub(lambda run: '\\"' * len(run[0]), clean)
    lines = _wrap(clean, _WIDTH - indent - 4)
    if not lines:
        return None
    opening = f'""" {lines[0]}' if lines[0].startswith('"') else f'"""{lines[0]}'
    closing = ' """' if opening.endswith('"') else '"""'
    if len(lines) == 1 and indent + len(opening) + len(closing) <= _WIDTH:
        return opening + closing
    margin = " " * indent
    rest = (margin + line if line else "" for line in [*lines[1:], '"""'])
    return "\n".join([opening, *rest])


def _wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for line in textwrap.dedent(text).strip().split("\n"):
        stripped = line.strip()
        margin = line[: len(line) - len(line.lstrip())] if lines else ""
        if not stripped:
            if lines and lines[-1]:
                lines.append("")
            continue
        lines += textwrap.wrap(
            stripped,
            width,
            initial_indent=margin[:24],
            subsequent_indent=margin[:24],
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines
