"""Turning prose of a document into lines of a docstring. Lists, tables and code keep their lines."""

from __future__ import annotations

import re
import textwrap

from clientsmith.visible import without_unseen

# Quotes that would end the docstring, and those at its beginning. A last quote is not escaped but followed
# by a space (`closed`), because black and ruff agree only on this.
_QUOTES = re.compile(r'\A"+(?!\Z)|"{3,}(?!\Z)|"{2,}(?="\Z)')
# All spaces that are not plain ones, and characters that other programs take for line ends.
_SPACES = re.compile(r"[^\S \n]")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s+")
# Table rows, headings, quotations, rules and HTML (CommonMark 0.31.2, section 4) keep their own lines.
_OWN_LINE = re.compile(r"\s*(?:\||#{1,6}\s|>|<[a-zA-Z/!]|(?:[-=*_]\s*){3,}$)")
_CODE_INDENT = 4
_DEEPEST_INDENT = 24


def prose_lines(text: str, width: int) -> list[str]:
    """Return text as escaped lines of a docstring.

    Paragraphs and list items with a line that is too long are wrapped. Tables, headings and code are not.

    Args:
        text: prose, usually Markdown.
        width: the maximum width in columns. Only words, tables and code can be longer.
    """
    result: list[str] = []
    block: list[str] = []
    is_fenced = has_item = False
    searched = 0
    for line in _clean(text).split("\n"):
        is_fence = bool(_FENCE.match(line))
        has_item = has_item or any(map(_ITEM.match, result[searched:]))
        searched = len(result)
        if is_fenced or is_fence:
            result += [*_filled(block, width), line]
            block = []
            is_fenced ^= is_fence
        elif (
            not line or _OWN_LINE.match(line) or (_is_indented(line) and not block and not has_item)
        ):
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
    """Return the last line of a docstring so that the closing quotes can follow."""
    return f"{line} " if line.endswith('"') else line


def _clean(text: str) -> str:
    """Return the text escaped, without characters that cannot be seen and common indentation."""
    lines = without_unseen(_SPACES.sub(" ", text.replace("\r\n", "\n").expandtabs(4)))
    first, _, rest = textwrap.dedent(lines).strip().partition("\n")
    # Formatters dedent a docstring by the lines after the first.
    plain = "\n".join([first, *map(str.rstrip, textwrap.dedent(rest).split("\n"))]).rstrip()
    return _QUOTES.sub(lambda run: '\\"' * len(run[0]), plain.replace("\\", "\\\\"))


def _is_indented(line: str) -> bool:
    """Return whether a line is code if it is after a blank line and not in a list."""
    return len(line) - len(line.lstrip()) >= _CODE_INDENT


def _filled(block: list[str], width: int) -> list[str]:
    """Return a paragraph or list item, wrapped if a line is too long."""
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
