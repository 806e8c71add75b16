"""Write the report as annotations of GitHub Actions: one workflow command per line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.changes import Severity
from clientsmith.drift.report.model import Spot
from clientsmith.drift.report.words import difference_text, headline, place_text, printable
from clientsmith.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.drift.report.model import Decision, Entry, Report

_LEVELS = {Severity.BREAKING: "error", Severity.RISKY: "warning"}


def text(reports: Sequence[Report]) -> str:
    """Write an annotation for each decision and change, and one that summarizes the report."""
    lines = []
    for report in reports:
        lines += [_decision(decision) for decision in report.decisions]
        lines += [_annotation(entry, _spot(report, entry)) for entry in report.changes]
        lines.append(_command("notice", {"title": printable(report.title)}, headline(report)))
    return "\n".join(lines) + "\n"


def _spot(report: Report, entry: Entry) -> Spot | None:
    """Return the place of a change in a file of the repository.

    For a provider that is the pinned document, whose lines differ from those of the new one.
    """
    if not report.provider:
        return entry.new or entry.old
    if entry.old is None and entry.new is not None:
        name = f"specs/{report.provider}/{entry.document}" if entry.document else report.old.name
        return Spot(name, "", None)
    return entry.old


def _annotation(entry: Entry, spot: Spot | None) -> str:
    properties = {"title": entry.rule, **_place(spot)}
    difference = difference_text(entry)
    what = f"{entry.says}: {difference}" if difference else entry.says
    message = f"{place_text(entry)}: {what}. {entry.means}"
    return _command(_LEVELS.get(entry.severity, "notice"), properties, message)


def _decision(decision: Decision) -> str:
    message = f"{decision.says} ({decision.hint})" if decision.hint else decision.says
    properties = {"title": "decision needed", **_place(decision.at)}
    return _command("error", properties, printable(message))


def _place(spot: Spot | None) -> dict[str, str]:
    if spot is None:
        return {}
    line = {} if spot.line is None else {"line": str(spot.line)}
    return {"file": one_line(spot.file), **line}


def _command(level: str, properties: dict[str, str], message: str) -> str:
    """Write a workflow command. Characters that would end a part of it are percent-encoded."""
    listed = ",".join(
        f"{name}={_escaped(value).replace(':', '%3A').replace(',', '%2C')}"
        for name, value in properties.items()
    )
    return f"::{level} {listed}::{_escaped(message)}"


def _escaped(value: str) -> str:
    return visible(value).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
