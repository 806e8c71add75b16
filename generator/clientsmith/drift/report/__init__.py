"""Reports of a comparison; each format has its own module."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.drift.report.model import Report


class Format(StrEnum):
    """The format of a report."""

    TABLE = "table"
    MARKDOWN = "markdown"
    JSON = "json"
    GITHUB = "github"
    HTML = "html"


#: The format of a report file, by the suffix of its name.
SUFFIXES = {
    ".md": Format.MARKDOWN,
    ".json": Format.JSON,
    ".html": Format.HTML,
    ".txt": Format.TABLE,
}


def written(reports: Sequence[Report], form: Format) -> str:
    """Write the reports of one or several providers as one text.

    Args:
        reports: at least one.
        form: the format.
    """
    from clientsmith.drift.report import as_json, github, html, markdown, terminal

    write = {
        Format.TABLE: terminal.text,
        Format.MARKDOWN: markdown.text,
        Format.JSON: as_json.text,
        Format.GITHUB: github.text,
        Format.HTML: html.text,
    }
    return write[form](reports)
