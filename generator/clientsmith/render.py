"""The Jinja environment and its filters.

A template can print only identifiers of the plan and results of filters. Printing a plain string is an error
(`_only_safe`), so that text from a document cannot become code.
"""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING, Any

from jinja2 import BytecodeCache, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from clientsmith.docstrings import closed, prose_lines
from clientsmith.markdown import between_backticks, markdown_link, markdown_text
from clientsmith.naming.identifier import Identifier
from clientsmith.naming.letters import is_identifier, width
from clientsmith.naming.reserved import TYPE_NAMES
from clientsmith.plan.model.result import STREAMS
from clientsmith.templates import TEMPLATES
from clientsmith.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import CodeType

    from jinja2.bccache import Bucket

    from clientsmith.plan.model.result import Result

_LINE_LENGTH = 100


class _Compiled(BytecodeCache):
    """What templates were compiled to, by their names and texts, for all packages that one process makes."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of a text that was compiled before."""
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a text."""
        self._code[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


def environment(overrides: Sequence[Path] = ()) -> Environment:
    """Return the Jinja environment of all templates.

    Args:
        overrides: folders with templates that replace the built-in ones of the same name.
    """
    made = Environment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in (*overrides, TEMPLATES)]),
        bytecode_cache=_COMPILED,
        autoescape=True,
        finalize=_only_safe,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.tests.update(plain_key=is_plain_key)
    made.filters.update(
        literal=literal,
        docstring=docstring,
        identifier=Identifier,
        code=Markup,
        toml=toml,
        quoted=toml,
        markdown=markdown,
        markdown_code=markdown_code,
        link=link,
        runner=runner,
        width=width,
        replace=lambda template, mark, text: Markup(str(template).replace(mark, str(text))),
    )
    return made


def _only_safe(value: object) -> object:
    if isinstance(value, Markup | Identifier):
        return value
    if isinstance(value, int):
        return Markup(str(value))
    if isinstance(value, str) and not value:
        return Markup("")
    raise TypeError(
        f"a template prints {value!r}, which is neither an identifier nor the result of a filter"
    )


def is_plain_key(wire: str) -> bool:
    """Return whether a key can be an attribute in the class body of a TypedDict."""
    return (
        is_identifier(wire)
        and not keyword.iskeyword(wire)
        and not wire.startswith("__")
        and wire not in TYPE_NAMES
    )


def literal(value: object) -> Markup:
    """Return a Python literal of strings, numbers, None, booleans, and tuples of them."""
    if isinstance(value, tuple | list):
        parts = [str(literal(member)) for member in value]
        return Markup(f"({', '.join(parts)}{',' if len(parts) == 1 else ''})")
    if isinstance(value, str):
        return Markup(repr(str(value)))
    if value is None or isinstance(value, bool | int | float):
        return Markup(repr(value))
    raise TypeError(f"cannot write {value!r} as a literal")


def docstring(text: str, indent: int = 0, *, ends: bool = False) -> Markup:
    """Return text for a docstring, escaped and wrapped at the line length.

    Args:
        text: prose, possibly of several paragraphs.
        indent: the indentation of all lines but the first, in columns.
        ends: whether the closing quotes follow. They get their own line if the last of several lines has no
            room for them.
    """
    lines = prose_lines(str(text), max(40, 96 - indent)) or [""]
    margin = " " * indent
    if ends:
        lines[-1] = closed(lines[-1])
        if len(lines) > 1 and indent + len(lines[-1]) + len('"""') > _LINE_LENGTH:
            lines.append("")
    elif lines[-1].endswith('"'):
        lines[-1] = lines[-1][:-1] + '\\"'
    placed = [lines[0], *(margin + line if line else "" for line in lines[1:])]
    if len(placed) > 1 and not placed[-1]:
        placed[-1] = margin  # the line of the closing quotes
    return Markup("\n".join(placed))


def toml(text: str) -> Markup:
    """Return a string in double quotes, for TOML and for examples in Python."""
    return Markup(quoted(str(text)))


def markdown(text: str) -> Markup:
    """Return text for a Markdown paragraph or table cell, without markup and line ends."""
    return Markup(markdown_text(str(text)))


def runner(result: Result) -> Markup:
    """Return the name of the runtime's method for a kind of result."""
    if result.may_be_file:
        return Markup("_value_or_file")
    if result.decode in STREAMS:
        return Markup("_stream")
    return Markup("_download" if result.decode == "bytes" else "_call")


def markdown_code(text: str) -> Markup:
    """Return text for use between backticks, also in a table cell."""
    return Markup(between_backticks(str(text)))


def link(url: str) -> Markup:
    """Return a link to a web page, or a code span if it is none."""
    return Markup(markdown_link(str(url)))


def render(env: Environment, template: str, **context: Any) -> str:
    """Render one template."""
    return env.get_template(template).render(**context)
