"""Write docs/drift-rules.md with all rules and their counterparts in oasdiff: `python -m tests.drift.rules_page`."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.drift import rules, schemas
from clientsmith.drift.rules import SUBJECTS
from clientsmith.drift.schemas import ASPECTS, Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.drift.changes import Rule

#: Every rule that a report may name.
RULES = {**rules.RULES, **schemas.RULES}
PAGE = Path(__file__).parents[2] / "docs" / "drift-rules.md"
YARDSTICK = Path(__file__).parent / "yardstick.toml"

_BEGIN = """\
# What counts as a change

`clientsmith diff`, `drift` and `update` compare two versions of a document by what they mean to users of the generated
client. Each change in a report has the name of a rule, and each rule has a severity:

- **breaking**: code that used the client may stop working;
- **risky**: code still works, but may receive values that it did not receive before;
- **compatible**: something was added, or is now allowed;
- **prose**: requests and responses are the same; texts such as descriptions, ids and tags changed.

There are {count:,} rules: {client} about the generated clients, {schemas} about schemas ({aspects} kinds of difference, each
wherever it can occur), and {others} about everything else in a document. Each rule has a mirror: the rule that reports the
same change if old and new are swapped. `python -m tests.drift.rules_page` writes this page from
`generator/clientsmith/drift/rules.toml`.
"""
_SCHEMAS = """\
The name of a rule about a schema begins with what the schema describes and ends with what changed:
{positions}. Everything below the root of a body is a property. Differences of a property itself have names such as
`request-property-added`, `response-required-property-removed` and `request-parameter-property-became-required`.

The severity depends on the direction. The client sends parameters and request bodies, so a narrower schema is breaking.
It reads responses, their headers, webhooks and callbacks, so a wider schema may break code or be risky. The client does not parse
error bodies, so changes to them are never breaking. Requests do not contain read-only properties, and responses do not
contain write-only ones.
"""
_CLIENT = """\
These rules are about the public names of the two generated packages, such as `client.pets.list`, `models.Pet`,
`types.PetDict` and the client's own arguments.
"""
_YARDSTICK = """\
[oasdiff](https://www.oasdiff.com) publishes {count} rules for the same task. Clientsmith covers {ours} of them, most under the
same name. The last table says why it does not cover the other {missing}.
"""


def page() -> str:
    """Return the content of the page."""
    return "\n".join(_lines()) + "\n"


def yardstick() -> tuple[dict[str, list[str]], dict[str, str]]:
    """Return the rules of oasdiff that Clientsmith covers, with its own names, and the reasons for all others."""
    data = tomllib.loads(YARDSTICK.read_text(encoding="utf-8"))
    ours = {name: [row] if isinstance(row, str) else row for name, row in data["ours"].items()}
    return ours, data["not"]


def _lines() -> Iterator[str]:
    client = SUBJECTS["The client"]
    yield _BEGIN.format(
        count=len(RULES),
        client=len(client),
        schemas=len(schemas.RULES),
        aspects=len(ASPECTS),
        others=len(rules.RULES) - len(client),
    )
    for subject, listed in SUBJECTS.items():
        if listed is not client:
            yield f"## {subject}\n"
            yield from _rules(listed)
    yield "## Schemas\n"
    yield from _schemas()
    yield "## The client\n"
    yield _CLIENT
    yield from _rules(client)
    yield "## Compared with oasdiff\n"
    yield from _beside()


def _rules(listed: Iterable[Rule]) -> Iterator[str]:
    rows = ((f"`{row.name}`", row.severity, row.says, row.means) for row in listed)
    yield from _table(("rule", "severity", "what changed", "what it means"), rows)


def _schemas() -> Iterator[str]:
    names = [f"`{position}-...`" for position in Position]
    yield _SCHEMAS.format(positions=", ".join(names[:-1]) + " and " + names[-1])
    rows = (
        (
            f"`{row.name}`",
            row.sent,
            row.read,
            row.of_error,
            row.says.format("a property" if row.of_property else "a value"),
        )
        for row in ASPECTS.values()
    )
    yield from _table(("`...`", "sent", "read", "error", "what changed"), rows)


def _beside() -> Iterator[str]:
    ours, missing = yardstick()
    count = len(ours) + len(missing)
    yield _YARDSTICK.format(count=count, ours=len(ours), missing=len(missing))
    same = sorted(name for name, names in ours.items() if names == [name])
    yield f"The same name ({len(same)}):\n"
    yield ", ".join(f"`{name}`" for name in same) + ".\n"
    yield f"Another name ({len(ours) - len(same)}):\n"
    others = ((name, names) for name, names in sorted(ours.items()) if names != [name])
    rows = ((f"`{name}`", ", ".join(f"`{name}`" for name in names)) for name, names in others)
    yield from _table(("oasdiff", "here"), rows)
    yield f"None ({len(missing)}):\n"
    reasons: dict[str, list[str]] = defaultdict(list)
    for name, reason in sorted(missing.items()):
        reasons[reason].append(f"`{name}`")
    rows = ((reason, ", ".join(names)) for reason, names in sorted(reasons.items()))
    yield from _table(("why", "oasdiff"), rows)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
