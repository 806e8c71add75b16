"""The Jinja environment of the reports that are text with a form."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from clientsmith.drift.report.words import (
    decision_text,
    difference_text,
    follower_text,
    headline,
    place_text,
    printable,
    symbols_text,
    value_text,
    visible,
)
from clientsmith.templates import TEMPLATES

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~@$&])")
#: Addresses and versions, in a line with others.
_LINE = 200


def rendered(name: str, **values: Any) -> str:
    """A template of `templates/report/`; HTML is escaped, Markdown by its own filters."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES / "report"),
        autoescape=lambda template: bool(template and ".html" in template),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_visible,
    )
    made.filters.update(
        value=value_text,
        difference=difference_text,
        decision=decision_text,
        place=place_text,
        headline=headline,
        follower=follower_text,
        symbols=symbols_text,
        short=partial(printable, limit=_LINE),
        markdown=markdown_text,
        code=markdown_code,
    )
    return made.get_template(name).render(**values)


def _visible(value: Any) -> Any:
    """What a template puts in: text that could turn round what stands beside it is escaped."""
    # What is markup already is made of such text, or is ours.
    return visible(value) if type(value) is str else value


def markdown_text(text: str) -> str:
    """Text in a line of Markdown: no markup, no end of the line, nobody mentioned."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def markdown_code(text: str) -> str:
    """Text as a code span, whatever quotes it holds (CommonMark, code spans); also inside of a table."""
    plain = " ".join(text.split()).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", plain)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if plain.startswith("`") or plain.endswith("`") else ""
    return f"{fence}{pad}{plain}{pad}{fence}" if plain else ""
