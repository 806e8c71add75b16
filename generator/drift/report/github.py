"""The report as annotations of GitHub Actions: workflow commands, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drift.changes import Severity
from generator.drift.report.words import difference_text, headline, place_text, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drift.report.model import Entry, Report

_LEVELS = {Severity.BREAKING: "error", Severity.RISKY: "warning"}


def text(reports: Sequence[Report]) -> str:
    lines = []
    for report in reports:
        lines += [_annotation(entry) for entry in report.changes]
        lines.append(_command("notice", {"title": printable(report.title)}, headline(report)))
    return "\n".join(lines) + "\n"


def _annotation(entry: Entry) -> str:
    spot = entry.new or entry.old
    properties = {"title": entry.rule}
    if spot is not None:
        properties["file"] = spot.file
        if spot.line is not None:
            properties["line"] = str(spot.line)
    difference = difference_text(entry)
    what = f"{entry.says}: {difference}" if difference else entry.says
    message = f"{place_text(entry)}: {what}. {entry.means}"
    return _command(_LEVELS.get(entry.severity, "notice"), properties, message)


def _command(level: str, properties: dict[str, str], message: str) -> str:
    """A workflow command; what would end a part of it is written as a percent code."""
    given = ",".join(
        f"{name}={_escaped(value).replace(':', '%3A').replace(',', '%2C')}"
        for name, value in properties.items()
    )
    return f"::{level} {given}::{_escaped(message)}"


def _escaped(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
