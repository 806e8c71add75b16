"""Values and changes in words, the same in every report."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Any

from clientsmith.diagnostics import Diagnostic, counted
from clientsmith.drift.report.folds import counts_of, folds_of, following
from clientsmith.source.references import split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.drift.report.folds import Fold
    from clientsmith.drift.report.model import Decision, Entry, Report

_SHORT = 80
#: How many names of the client are told in one line.
_NAMES = 5
#: A place has a path and names that the document chooses, at any length.
_PLACE = 400
#: How much stays of what two long values have in common before they part.
_COMMON = 15
#: What a terminal obeys, or what lets a text seem to be another one, and halves of characters.
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def printable(text: str, limit: int = 0) -> str:
    """Text of a document in one line that any terminal or page shows as it is.

    Args:
        text: anything.
        limit: how many characters there may be; 0 for any number.
    """
    line = visible(" ".join(text.split()))
    return f"{line[: limit - 1]}…" if limit and len(line) > limit else line


def visible(text: str) -> str:
    """Text of a document on its own lines, with everything else that cannot be seen as an escape."""
    return "".join(
        one.encode("unicode_escape").decode("ascii")
        if one not in "\n\t" and unicodedata.category(one) in _UNSEEN
        else one
        for one in text.replace("\r\n", "\n")
    )


def value_text(value: Any) -> str:
    """A value as a person writes it: text as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def difference_text(entry: Entry) -> str:
    """Both values of a change, as far as they say something."""
    return values_text(entry.rule, entry.before, entry.after, entry.places[0].symbol)


def values_text(rule: str, before: Any, after: Any, symbol: str) -> str:
    """Both values, shortened: "a → b", or the only one that there is; nothing if the rest says it all.

    Args:
        rule: the name of the rule.
        before: what was there; None for nothing.
        after: what is there now, likewise.
        symbol: the name in the client that is told already.
    """
    found = [value_text(one) for one in (before, after) if one is not None]
    if len(found) == 2:
        is_flag = isinstance(before, bool) or before == after
        if is_flag and "-became-" in rule:
            return ""
        return " → ".join(_shortened(*found))
    return "".join(printable(one, _SHORT) for one in found if one != symbol)


def _shortened(before: str, after: str) -> tuple[str, str]:
    """Two values; of long ones, the part from where they differ."""
    texts = [printable(one) for one in (before, after)]
    if max(map(len, texts)) > _SHORT:
        pairs = enumerate(zip(*texts, strict=False))
        parting = next((at for at, (one, other) in pairs if one != other), 0)
        start = parting - _COMMON
        if start > _COMMON:
            texts = [f"…{one[start:]}" for one in texts]
    return printable(texts[0], _SHORT), printable(texts[1], _SHORT)


def place_text(entry: Entry) -> str:
    """Where it is: the shared schema and how often it is used, or the one place."""
    first = entry.places[0]
    text = f"{first} (schema {entry.component})" if entry.component else str(first)
    if entry.component and len(entry.places) > 1:
        text = f"schema {entry.component}{_inner(entry)}, in {len(entry.places)} places, such as {first}"
    return printable(text, _PLACE)


def _inner(entry: Entry) -> str:
    """What of a shared schema it is: the way through it where the document shows it, else the last step."""
    last = entry.places[0].field.rpartition(".")[2]
    last = f".{last}" if last else ""
    spot = entry.new or entry.old
    tokens = split(spot.pointer) if spot else []
    # Swagger 2.0 has its shared schemas one level higher.
    tokens = tokens[2 if tokens[:1] == ["definitions"] else 3 :]
    way = ""
    while tokens:
        keyword = tokens.pop(0)
        if keyword == "properties" and tokens:
            way += f".{tokens.pop(0)}"
        elif keyword == "prefixItems" and tokens:
            way += f"[{tokens.pop(0)}]"
        elif keyword in ("anyOf", "oneOf", "allOf") and tokens:
            tokens.pop(0)
        else:
            way += {"items": "[]", "additionalProperties": ".*"}.get(keyword, "")
    return way if way.endswith(last) else last


def follower_text(kind: Sequence[Entry], fold: Fold) -> str:
    """What changes of the client of one kind say, and how severe they are if their cause is not as severe."""
    severity = kind[0].severity
    mark = "" if severity is fold.entry.severity else f", {severity}"
    return f"in the client{mark}: {kind[0].says}"


def symbols_text(kind: Sequence[Entry]) -> str:
    """The names in the client that changes of one kind are about; of a single one, both values too."""
    names = [str(one.places[0]).partition(", ")[0] for one in kind]
    more = f" and {len(names) - _NAMES} more" if len(names) > _NAMES else ""
    first = kind[0]
    is_told = len(kind) == 1 and None not in (first.before, first.after)
    difference = difference_text(first) if is_told else ""
    said = f": {difference}" if difference else more
    return printable(", ".join(names[:_NAMES]), _PLACE) + said


def counts_text(report: Report) -> str:
    """How many changes there are of each severity: "2 breaking, 1 compatible"."""
    folds = folds_of(report)
    found = [f"{count} {severity}" for severity, count in counts_of(folds).items() if count]
    return ", ".join(found) + _following_text(folds) if found else "no changes"


def changes_text(folds: Sequence[Fold]) -> str:
    """How many changes there are: "3 changes"."""
    count = len(folds)
    return f"{count} {'change' if count == 1 else 'changes'}{_following_text(folds)}"


def _following_text(folds: Sequence[Fold]) -> str:
    """What is not counted: the changes of the client that a change of the document is told with."""
    count = following(folds)
    verb = "follows" if count == 1 else "follow"
    return f" (with {count} of the client that {verb} from them)" if count else ""


def headline(report: Report) -> str:
    """The report in a sentence."""
    name = printable(report.provider or report.title, _SHORT)
    asked = f"; {counted(len(report.decisions), 'decision')} needed" if report.decisions else ""
    if not report.changes:
        return f"{name}: nothing changed{asked}"
    return f"{name}: {counts_text(report)}; {bump_text(report)}{asked}"


def decision_text(decision: Decision) -> str:
    """What has to be decided, and where."""
    at = decision.at
    return printable(
        str(Diagnostic(at.file, at.line, at.pointer, decision.says, decision.hint)), _PLACE
    )


def bump_text(report: Report) -> str:
    """What the package's version has to do."""
    if report.bump is None:
        return "the version stays"
    return f"a {report.bump} version of the package"
