"""Every key of every object, absent and with values of every type: a package, or an error of ours."""

from __future__ import annotations

import copy
import random
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.grammar import APART, FIELDS, KEYS, NEWER, document_kind, walk
from clientsmith.source.references import split
from tests.amount import nightly
from tests.hostile.commands import COMMANDS, end, json_of
from tests.hostile.whole import VERSIONS, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

ABSENT = object()
VALUES: tuple[Any, ...] = (
    *(
        ABSENT,
        None,
        [],
        ["a", None, 1, {}],
        [[]],
        "text",
        "",
        "[/red]",
        7,
        -1.5,
        10**20,
        True,
        False,
    ),
    *({}, {"a": {"b": [1]}}, {"": None}, {"$ref": "#/components/schemas/Missing"}, {"$ref": "#/x"}),
)
# What JSON Schema has and the grammar leaves to the passes that read it.
KEYWORDS = frozenset(
    [
        "$anchor",
        "$comment",
        "$dynamicAnchor",
        "$dynamicRef",
        "$id",
        "$schema",
        "$vocabulary",
        "const",
        "default",
        "dependentRequired",
        "example",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "externalDocs",
        "maxContains",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minContains",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "required",
        "title",
        "xml",
    ]
)
PROCESSOR_SECONDS_OF_ONE = {"normalise": 0.02, "inspect": 0.04, "generate": 0.07, "diff": 0.12}


def places(document: dict[str, Any]) -> list[tuple[str, ...]]:
    """The path of every value, and of every key that an object may have, on two objects of each kind."""
    found = set(_written(document, ()))
    for part in walk(document_kind(document), document):
        if isinstance(part.value, dict) and part.kind[0] not in "{[":
            tables = (FIELDS, APART, NEWER)
            keys = {key for table in tables for key in table.get(part.kind, ())}
            keys |= KEYS.get(part.kind, frozenset()) | (
                KEYWORDS if part.kind == "schema" else set()
            )
            found.update((*split(part.pointer), key) for key in keys)
    return sorted(found)


def _written(value: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in pairs:
        yield (*path, str(key))
        if isinstance(inner, dict | list):
            yield from _written(inner, (*path, str(key)))


def changed(document: dict[str, Any], path: tuple[str, ...], value: Any) -> dict[str, Any]:
    """A copy with another value at a place, or without the key."""
    copied = copy.deepcopy(document)
    *steps, last = path
    inner: Any = copied
    for step in steps:
        inner = inner[int(step)] if isinstance(inner, list) else inner[step]
    key: Any = int(last) if isinstance(inner, list) else last
    if value is not ABSENT:
        inner[key] = copy.deepcopy(value)
    elif isinstance(inner, list) or key in inner:
        del inner[key]
    return copied


def check(version: str, command: str, cases: list[tuple[tuple[str, ...], Any]]) -> None:
    document = whole(version)
    wrong: list[str] = []
    for path, value in cases:
        try:
            end(command, json_of(changed(document, path, value)), version)
        except Exception as error:
            shown = "absent" if value is ABSENT else repr(value)
            wrong.append(f"/{'/'.join(path)} {shown}: {type(error).__name__}: {str(error)[:200]}")
    assert not wrong, "\n".join(wrong[:20])


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("version", VERSIONS)
def test_whole_documents_have_no_mistakes(version: str, command: str) -> None:
    assert end(command, json_of(whole(version)), version) == "done"


FOUND = [
    # An unknown type beside alternatives.
    ("3.0", ("components", "schemas", "Some", "type"), ""),
]


@pytest.mark.parametrize(("version", "path", "value"), FOUND)
def test_what_was_a_traceback_once(version: str, path: tuple[str, ...], value: Any) -> None:
    assert end("normalise", json_of(changed(whole(version), path, value)), version) == "done"


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("version", VERSIONS)
def test_some_places_with_some_values(version: str, command: str) -> None:
    every = places(whole(version))
    rng = random.Random(f"{version} {command}")
    # Each takes about half a second.
    count = int(0.6 / PROCESSOR_SECONDS_OF_ONE[command])
    check(version, command, [(rng.choice(every), rng.choice(VALUES)) for _ in range(count)])


@nightly
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("value", range(len(VALUES)))
def test_every_place_with_every_value(version: str, command: str, value: int) -> None:
    check(version, command, [(path, VALUES[value]) for path in places(whole(version))])
