"""The user's corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.normalise.jsonpath import PathError, find
from generator.source.load import load_mapping
from tests.normalise.helpers import answer, complaints, openapi, run

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = openapi({"/a": {"get": {**answer({"type": "string"}), "tags": ["x"]}}})


def overlay(*actions: dict[str, Any]) -> dict[str, Any]:
    return {"overlay": "1.0.0", "info": {"title": "o", "version": "1"}, "actions": list(actions)}


def changed(*actions: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = run(DOCUMENT, overlay=overlay(*actions)).document
    return result


def test_an_update_is_merged_and_lists_grow() -> None:
    after = changed(
        {"target": "$.paths['/a'].get", "update": {"summary": "s", "tags": ["y"]}},
        {"target": "$", "update": {"info": {"title": "New"}}},
    )
    operation = after["paths"]["/a"]["get"]
    assert (operation["summary"], operation["tags"]) == ("s", ["x", "y"])
    assert after["info"] == {"title": "New", "version": "1"}


def test_things_are_removed() -> None:
    after = changed({"target": "$.paths.*[?@.operationId == 'getThing'].tags[0]", "remove": True})
    assert after["paths"]["/a"]["get"]["tags"] == []


def test_the_source_is_not_touched() -> None:
    changed({"target": "$.paths", "update": {"/b": {"get": {"operationId": "b"}}}})
    assert list(DOCUMENT["paths"]) == ["/a"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            overlay({"target": "$.paths['/b']", "remove": True}),
            "/actions/0/target: the target $.paths['/b'] matches nothing",
        ),
        (
            overlay({"target": "$.paths[1:2]", "remove": True}),
            "is not supported: '[1:2]' is not understood",
        ),
        (overlay({"target": "$.info"}), "/actions/0: an action needs `update` or `remove: true`"),
        (overlay({"target": "$", "remove": True}), "can only be updated"),
        (overlay({"target": "$.info", "updates": {}}), "an action has no key 'updates'"),
        (overlay({"update": {}}), "an action needs a `target`"),
        (overlay(), "an overlay needs a list of actions"),
        ({"actions": [{"target": "$.info", "update": {}}]}, "this is not an Overlay 1.0 document"),
    ],
)
def test_overlays_that_cannot_be_applied(given: dict[str, Any], words: str) -> None:
    assert words in complaints(DOCUMENT, overlay=given)[0]


TREE = {
    "a": {"name": "n", "list": [{"k": 1, "on": True}, {"k": 2}, {"k": 1}]},
    "b-c": {"name": "m", "/p": {"name": "q"}},
}


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("$.a.name", ["name"]),
        ("$['b-c']['/p']", ["/p"]),
        ('$["b-c"].name', ["name"]),
        ("$.b-c.name", ["name"]),
        ("$.*", ["a", "b-c"]),
        ("$.a.list[-1]", [2]),
        ("$.a.list[*].k", ["k", "k", "k"]),
        ("$..name", ["name", "name", "name"]),
        ("$..['/p']", ["/p"]),
        ("$.a.list[?@.k == 1]", [0, 2]),
        ("$.a.list[?(@.k==1 && @.on)]", [0]),
        ("$.a.list[?@.k != 1]", [1]),
        ("$.a.list[?!@.on]", [1, 2]),
        ("$.*[?@.name == 'q']", ["/p"]),
        ("$.nothing", []),
        ("$.a.list[9]", []),
    ],
)
def test_paths(path: str, keys: list[Any]) -> None:
    assert [key for _, key in find(TREE, path)] == keys


@pytest.mark.parametrize("path", ["a", "$.a[", "$.a[?@.k > 1]", "$.a[0,1]", "$a", "$.."])
def test_paths_that_are_not_understood(path: str) -> None:
    with pytest.raises(PathError):
        find(TREE, path)


def test_a_key_that_stands_twice_in_an_overlay(tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(
        "overlay: 1.0.0\nactions:\n  - target: $.info\n    remove: true\n    remove: true\n"
    )
    found = complaints(DOCUMENT, overlay=load_mapping(path, shown="overlay.yaml"))
    assert found == ["overlay.yaml:5 /actions/0/remove: this key stands here twice"]
