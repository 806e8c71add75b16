"""Identifiers, which templates can print unchanged.

Templates refuse to print a plain `str`: it must be an `Identifier` or the result of a filter of
`clientsmith.render`, which makes a literal, a docstring or Markdown.
"""

from __future__ import annotations

import keyword

from clientsmith.naming.letters import is_identifier


class Identifier(str):
    """A valid Python identifier that is not a keyword, normalized as Python does (NFKC)."""

    __slots__ = ()

    def __new__(cls, value: str) -> Identifier:
        if not is_identifier(value) or keyword.iskeyword(value):
            raise ValueError(f"{value!r} is not a usable Python identifier")
        return super().__new__(cls, value)

    def __html__(self) -> str:
        """Return the text for Jinja without escaping (the protocol of markupsafe)."""
        return str(self)
