"""Text that may stand in generated code as it is, as opposed to text from a document.

Templates refuse to print a plain `str`: it has to be an `Identifier`, or to have passed through one of the
filters of `clientsmith.render` that make a literal, a docstring or Markdown of it.
"""

from __future__ import annotations

import keyword

from clientsmith.naming.letters import is_identifier


class Identifier(str):
    """A valid Python identifier that is no keyword, as Python reads it (NFKC)."""

    __slots__ = ()

    def __new__(cls, value: str) -> Identifier:
        if not is_identifier(value) or keyword.iskeyword(value):
            raise ValueError(f"{value!r} is not a usable Python identifier")
        return super().__new__(cls, value)

    def __html__(self) -> str:
        """Tell Jinja's escaping (markupsafe's protocol) that nothing in here needs any."""
        return str(self)
