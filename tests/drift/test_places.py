"""Each change is reported at the line that was changed, in the old and in the new document.

A case changes one line of a text, or a few far apart, so there is no doubt which line that is. Nothing here looks for a
pointer: the line that a report names is compared with the line that the test has changed.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientsmith.drift.compare import compare
from clientsmith.drift.run import diff_documents
from clientsmith.normalise import Canonical, normalise
from clientsmith.normalise.namespace import namespaced
from clientsmith.source.load import load_mapping, parse_mapping
from clientsmith.source.obtain import a_file
from tests.drift.documents import TODAY
from tests.drift.places import MODERN, OLDER, OVERLAY, PARTS, SWAGGER, WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.report.model import Spot
    from clientsmith.normalise.origins import Origin

SPECS = Path(__file__).parents[2] / "specs"
#: How many lines of each provider's document are changed, and how many of them in one new document.
_LINES = 12
_AT_ONCE = 4
_KEYWORD = re.compile(
    r'^(\s*)"?(maxLength|minLength|maximum|minimum|maxItems|description|title|summary|deprecated'
    r'|nullable|readOnly|pattern|default|operationId)"?: (true|false|\d+|".*[\w.]"|[A-Z][\w .]+)(,?)$'
)


def _edits(text: str) -> list[tuple[int, str]]:
    """The number of each line that is marked with what it becomes, and that."""
    edits = re.finditer(r"^(.*?) *# becomes: (.*)$", text, re.MULTILINE)
    return [(text.count("\n", 0, one.start()) + 1, one[2]) for one in edits]


def _changed(text: str, number: int, content: str) -> str:
    lines = text.splitlines()
    indent = lines[number - 1][: len(lines[number - 1]) - len(lines[number - 1].lstrip())]
    lines[number - 1] = indent + content
    return "\n".join(lines) + "\n"


def _cases(*texts: str) -> Iterator[object]:
    for text in texts:
        for number, content in _edits(text):
            name = f"{text.splitlines()[0].replace(': ', '-')}-{content}"
            yield pytest.param(text, number, content, id=name)


def _judge(number: int, old: str, new: str, places: list[tuple[int | None, int | None]]) -> None:
    """One of the two places is the changed line, and the other one too if it says something there."""
    assert places
    for before, after in places:
        assert number in (before, after), (number, before, after)
        kept = _key_of(old.splitlines()[number - 1]) == _key_of(new.splitlines()[number - 1]) != ""
        assert before == after or not kept, (number, before, after)


def _key_of(line: str) -> str:
    """The key of a line; nothing for an entry of a list, which is only in one of the two."""
    key, colon, _ = line.strip().removeprefix("- ").partition(": ")
    return key if colon else ""


@pytest.mark.parametrize(("text", "number", "content"), [*_cases(MODERN, OLDER, SWAGGER)])
def test_the_changed_line_is_told(text: str, number: int, content: str, tmp_path: Path) -> None:
    changed = _changed(text, number, content)
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(text)
    new.write_text(changed)
    report = diff_documents(a_file(old), a_file(new), client=False)
    _judge(
        number, text, changed, [(_line(change.old), _line(change.new)) for change in report.changes]
    )


@pytest.mark.parametrize(("number", "content"), _edits(PARTS))
def test_the_file_of_a_change_is_told(number: int, content: str, tmp_path: Path) -> None:
    changed = _changed(PARTS, number, content)
    for folder, part in (("old", PARTS), ("new", changed)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "api.yaml").write_text(WHOLE)
        (tmp_path / folder / "parts.yaml").write_text(part)
    report = diff_documents(
        a_file(tmp_path / "old/api.yaml"), a_file(tmp_path / "new/api.yaml"), client=False
    )
    spots = [
        spot for change in report.changes for spot in (change.old, change.new) if spot is not None
    ]
    assert {Path(spot.file).name for spot in spots} == {"parts.yaml"}
    _judge(
        number,
        PARTS,
        changed,
        [(_line(change.old), _line(change.new)) for change in report.changes],
    )


def test_what_stands_beside_a_reference_to_a_file_is_told_there(tmp_path: Path) -> None:
    changed = WHOLE.replace("schema: {type: integer}", "schema: {type: integer, maximum: 9}")
    for folder, whole in (("old", WHOLE), ("new", changed)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "api.yaml").write_text(whole)
        (tmp_path / folder / "parts.yaml").write_text(PARTS)
    report = diff_documents(
        a_file(tmp_path / "old/api.yaml"), a_file(tmp_path / "new/api.yaml"), client=False
    )
    (change,) = report.changes
    assert change.new is not None and Path(change.new.file).name == "api.yaml"
    assert changed.splitlines()[(change.new.line or 0) - 1].strip().endswith("maximum: 9}")


def _line(spot: Spot | None) -> int | None:
    return None if spot is None else spot.line


@pytest.mark.parametrize(("number", "content"), _edits(OVERLAY))
def test_what_an_overlay_says_is_told_there(number: int, content: str, tmp_path: Path) -> None:
    changed = _changed(OVERLAY, number, content)
    both = []
    for name, text in (("old", OVERLAY), ("new", changed)):
        (tmp_path / f"{name}.yaml").write_text(text)
        overlay = load_mapping(tmp_path / f"{name}.yaml", shown="overlay.yaml")
        both.append(normalise(parse_mapping(MODERN.encode(), "api.yaml", ".yaml"), overlay=overlay))
    found = compare(*both, today=TODAY)
    origins = [_origins(change, *both) for change in found]
    assert {one.file for pair in origins for one in pair} == {"overlay.yaml"}
    _judge(number, OVERLAY, changed, [(one.line, other.line) for one, other in origins])


@pytest.mark.parametrize("shift", [0, 3])
def test_lines_of_the_document_are_those_of_the_document(shift: int) -> None:
    """An overlay that removes what stands before, and a namespace, move pointers and no lines."""
    number, content = next(edit for edit in _edits(MODERN) if edit[1] == "maxLength: 90")
    texts = MODERN, "#\n" * shift + _changed(MODERN, number, content)
    both = []
    for text in texts:
        canonical = normalise(parse_mapping(text.encode(), "api.yaml", ".yaml"))
        both.append(replace(canonical, document=namespaced(canonical.document, "Old")))
    found = compare(*both, today=TODAY)
    assert [tuple(origin.line for origin in _origins(change, *both)) for change in found] == [
        (number, number + shift)
    ] * len(found)


def _origins(change: Change, old: Canonical, new: Canonical) -> tuple[Origin, Origin]:
    return old.origins.at(change.old_pointer), new.origins.at(change.new_pointer)


@pytest.mark.parametrize(
    "name", ["devopness/openapi.json", "platformsh/openapi.json", "divio/legacy.yaml"]
)
def test_random_lines_of_a_provider(name: str) -> None:
    """Many keywords of a real document, changed by text: each change is reported at its line."""
    path = SPECS / name
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    numbers = [number for number, line in enumerate(lines, 1) if _KEYWORD.match(line)]
    chosen = random.Random(name).sample(numbers, _LINES)
    old = normalise(parse_mapping(text.encode(), name, path.suffix))
    reported: set[int | None] = set()
    for start in range(0, _LINES, _AT_ONCE):
        batch = chosen[start : start + _AT_ONCE]
        changed = list(lines)
        for number in batch:
            changed[number - 1] = _other(lines[number - 1])
        new = normalise(parse_mapping("\n".join(changed).encode(), name, path.suffix))
        for change in compare(old, new, today=TODAY):
            before, after = (origin.line for origin in _origins(change, old, new))
            assert before == after, change
            assert before in batch, change
            reported.add(before)
    assert len(reported) >= _LINES // 2


def _other(line: str) -> str:
    """The same keyword with another value."""
    found = _KEYWORD.match(line)
    assert found is not None
    value = found[3]
    if value in ("true", "false"):
        changed = "false" if value == "true" else "true"
    elif value.isdecimal():
        changed = str(int(value) + 1)
    else:
        changed = f'{value[:-1]}x"' if value[0] == '"' else f"{value}x"
    return line[: found.start(3)] + changed + found[4]
