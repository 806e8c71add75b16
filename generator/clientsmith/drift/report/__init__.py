"""A comparison for people and for programs; each module is one way to write the same report."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.drift.report.model import Report


class Format(StrEnum):
    """How a report is written."""

    TABLE = "table"
    MARKDOWN = "markdown"
    JSON = "json"
    GITHUB = "github"
    HTML = "html"


#: What a file's name says of the format that it is to have.
SUFFIXES = {
    ".md": Format.MARKDOWN,
    ".json": Format.JSON,
    ".html": Format.HTML,
    ".txt": Format.TABLE,
}


def written(reports: Sequence[Report], form: Format) -> str:
    """One text for the reports of one or several providers.

    Args:
        reports: at least one.
        form: how to write them.
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
