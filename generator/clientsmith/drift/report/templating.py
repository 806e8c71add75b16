"""Render the templates of the Markdown and HTML reports."""

from __future__ import annotations

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
)
from clientsmith.markdown import markdown_code, markdown_span, markdown_text
from clientsmith.templates import TEMPLATES
from clientsmith.visible import visible

#: The maximum length of file names, URLs and versions.
_LINE = 200


def rendered(name: str, **values: Any) -> str:
    """Render a template of `templates/report/`. HTML is escaped automatically, Markdown by filters.

    Args:
        name: the file name of the template.
        values: its variables.
    """
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
        span=markdown_span,
    )
    return made.get_template(name).render(**values)


def _visible(value: Any) -> Any:
    """Escape characters in inserted text that could change how the text around it is displayed."""
    # Markup was already escaped or is part of the template.
    return visible(value) if type(value) is str else value
