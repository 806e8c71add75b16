"""Prose of a document as lines of a docstring: its lists, tables and code keep their lines."""

from __future__ import annotations

import re
import textwrap

# Quotes that would end the docstring, and those at its beginning. The last one of all stays as it is, with a
# space between it and the end (`closed`): of all the ways to write it, the one that black and ruff agree on.
_QUOTES = re.compile(r'\A"+(?!\Z)|"{3,}(?!\Z)|"{2,}(?="\Z)')
_FENCE = re.compile(r"\s*(?:```|~~~)")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s+")
# Table rows, headings, quotations, rules and HTML (CommonMark 0.31.2, section 4) stand on lines of their own.
_OWN_LINE = re.compile(r"\s*(?:\||#{1,6}\s|>|<[a-zA-Z/!]|(?:[-=*_]\s*){3,}$)")
_CODE_INDENT = 4
_DEEPEST_INDENT = 24


def prose_lines(text: str, width: int) -> list[str]:
    """Return text as the lines of a docstring, escaped so that it can neither end it nor hold an escape.

    Paragraphs with a line that is too long are filled. What Markdown shows line by line is not: items of
    lists begin lines, and tables, headings and code stay as they are.

    Args:
        text: prose, usually Markdown.
        width: how many columns a line may have; only words, tables and code are longer.
    """
    result: list[str] = []
    block: list[str] = []
    is_fenced = False
    for line in _clean(text).split("\n"):
        is_fence = bool(_FENCE.match(line))
        if is_fenced or is_fence:
            result += [*_filled(block, width), line]
            block = []
            is_fenced ^= is_fence
        elif not line or _OWN_LINE.match(line) or _is_code(line, block, result):
            result += [*_filled(block, width), line]
            block = []
        elif _ITEM.match(line):
            result += _filled(block, width)
            block = [line]
        else:
            block.append(line)
    result += _filled(block, width)
    return _without_double_blanks(result)


def closed(line: str) -> str:
    """Return the last line of a docstring so that the closing quotes can follow it."""
    return f"{line} " if line.endswith('"') else line


def _clean(text: str) -> str:
    """The text with escapes, without control characters and without a margin of its own."""
    lines = text.replace("\r\n", "\n").expandtabs(4)
    # Control characters go, and with them those that make text look like something else.
    printable = "".join(mark if mark.isprintable() or mark == "\n" else " " for mark in lines)
    first, _, rest = textwrap.dedent(printable).strip().partition("\n")
    # Formatters measure the margin of a docstring by its later lines.
    plain = "\n".join([first, *map(str.rstrip, textwrap.dedent(rest).split("\n"))]).rstrip()
    return _QUOTES.sub(lambda run: '\\"' * len(run[0]), plain.replace("\\", "\\\\"))


def _is_code(line: str, block: list[str], before: list[str]) -> bool:
    """Whether an indented line is code, which begins after a blank line and outside of lists."""
    indented = len(line) - len(line.lstrip()) >= _CODE_INDENT
    return indented and not block and not any(map(_ITEM.match, before))


def _filled(block: list[str], width: int) -> list[str]:
    """A paragraph or an item of a list, as it is if its lines fit."""
    if all(len(line) <= width for line in block):
        return block
    first = block[0]
    marker = _ITEM.match(first)
    indent = min(len(first) - len(first.lstrip()), _DEEPEST_INDENT)
    hanging = indent + (len(marker[0].lstrip()) if marker else 0)
    return textwrap.wrap(
        " ".join(line.strip() for line in block),
        max(width, hanging + 40),
        initial_indent=" " * indent,
        subsequent_indent=" " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _without_double_blanks(lines: list[str]) -> list[str]:
    return [line for index, line in enumerate(lines) if line or (index and lines[index - 1])]
