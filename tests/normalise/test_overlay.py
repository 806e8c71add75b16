"""The user's corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, strategies as st

from clientsmith.normalise.draft import Draft, Mend, tree
from clientsmith.normalise.jsonpath import PathError, find
from clientsmith.normalise.overlay import apply_overlay
from clientsmith.source.bounds import MAX_DEPTH
from clientsmith.source.load import Document, load_mapping
from tests.normalise.helpers import answer, complaints, openapi, run

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = openapi({"/a": {"get": {**answer({"type": "string"}), "tags": ["x"]}}})


def overlay(*actions: dict[str, Any]) -> dict[str, Any]:
    return {"overlay": "1.1.0", "info": {"title": "o", "version": "1"}, "actions": list(actions)}


def overlaid(document: dict[str, Any], given: dict[str, Any]) -> Draft:
    """A document right after the overlay."""
    draft = Draft(
        tree(document), Document("things.json", document), Document("overlay.json", given)
    )
    apply_overlay(draft)
    return draft


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


def test_what_is_selected_at_several_depths_is_removed_once() -> None:
    after = changed(
        {"target": "$.paths..[?@.type == 'string' || @.schema]", "remove": True},
        {"target": "$['info', 'info'].title", "remove": True},
    )
    response = after["paths"]["/a"]["get"]["responses"]["200"]
    assert response["content"] == {}
    assert after["info"] == {"title": "things", "version": "1"}


def test_several_positions_of_a_list() -> None:
    after = changed(
        {"target": "$.paths['/a'].get", "update": {"tags": ["y", "z", "q"]}},
        {"target": "$.paths['/a'].get.tags[0, 2, 1]", "remove": True},
    )
    assert after["paths"]["/a"]["get"]["tags"] == ["q"]


# Overlay 1.1, Action Object: what an update does follows from the kind of the target.


def test_a_list_is_concatenated_and_anything_else_appended() -> None:
    tags = "$.paths['/a'].get['tags', 'tags']"
    after = changed(
        {"target": tags, "update": ["y"]},
        {"target": tags, "update": "z"},
        {"target": "$.servers", "update": {"url": "https://two.example"}},
    )
    assert after["paths"]["/a"]["get"]["tags"] == ["x", "y", "z"]
    assert [one["url"] for one in after["servers"]][-1] == "https://two.example"


def test_a_single_value_is_replaced() -> None:
    after = changed(
        {"target": "$.info.title", "update": "New"},
        {"target": "$.paths['/a'].get.tags[?@ == 'x']", "update": "y"},
    )
    assert after["info"]["title"] == "New"
    assert after["paths"]["/a"]["get"]["tags"] == ["y"]


def test_what_is_empty_becomes_anything() -> None:
    given = {**DOCUMENT, "tags": None, "externalDocs": None}
    actions = [
        {"target": "$", "update": {"tags": [{"name": "x"}]}},
        {"target": "$.externalDocs", "update": {"url": "https://docs.example"}},
    ]
    draft = overlaid(given, overlay(*actions))
    assert not draft.errors
    assert draft.document["tags"] == [{"name": "x"}]
    assert draft.document["externalDocs"] == {"url": "https://docs.example"}


@pytest.mark.parametrize("version", ["1.0", "1.0.0", "1.1.0", "1.1", "1.2.0"])
def test_an_action_that_changes_nothing_succeeds(version: str) -> None:
    actions = (
        {"target": "$.info"},
        {"target": "$.info", "remove": False},
        {"target": "$.paths['/b'].get", "update": {"summary": "s"}},
        {"target": "$.paths['/b']", "remove": True},
    )
    given = {**overlay(*actions), "overlay": version}
    assert run(DOCUMENT, overlay=given).document == run(DOCUMENT).document


def test_a_target_that_matches_nothing_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text("overlay: 1.1.0\nactions:\n  - target: $.paths['/b']\n    remove: true\n")
    given = load_mapping(path, shown="overlay.yaml")
    assert [(kind, str(one)) for kind, one in run(DOCUMENT, overlay=given).mends()] == [
        (
            Mend.OVERLAY,
            "overlay.yaml:3 /actions/0/target: the target $.paths['/b'] matches nothing; the action has no effect",
        )
    ]


# Overlay 1.1, Action Object and the examples of `copy`.


def test_a_copy_is_merged_as_it_was() -> None:
    after = changed(
        {"target": "$.paths", "update": {"/b": {}}},
        {"target": "$.paths['/b']", "copy": "$.paths['/a']"},
        {"target": "$.paths['/b'].get", "update": {"tags": ["y"], "operationId": "b"}},
        {"target": "$.paths['/a']", "remove": True},
    )
    assert list(after["paths"]) == ["/b"]
    assert after["paths"]["/b"]["get"]["tags"] == ["x", "y"]


def test_a_copy_into_what_is_copied() -> None:
    given = openapi(schemas={"A": {"type": "object", "properties": {"n": {"type": "string"}}}})
    action = {"target": "$.components.schemas.A.properties.n", "copy": "$.components.schemas.A"}
    draft = overlaid(given, overlay(action))
    # A text and a mapping under the same key.
    assert not draft.errors
    inner = draft.document["components"]["schemas"]["A"]["properties"]["n"]
    assert inner == {"type": "object", "properties": {"n": {"type": "string"}}}


def test_a_copy_into_a_list_and_a_single_value() -> None:
    after = changed(
        {"target": "$.paths['/a'].get.tags", "copy": "$.info.title"},
        {"target": "$.info.title", "copy": "$.openapi"},
    )
    assert after["paths"]["/a"]["get"]["tags"] == ["x", "Things"]
    assert after["info"]["title"] == DOCUMENT["openapi"]


# Overlay 1.2, Reusable Action Reference Object.


def test_a_reusable_action() -> None:
    given = {
        **overlay(
            {"$ref": "#/components/actions/a~1b", "target": "$.info", "description": "own"},
            {"$ref": "#/components/actions/none", "target": "$.info"},
        ),
        "overlay": "1.2.0",
        "$self": "https://overlays.example/one",
        "components": {"actions": {"a/b": {"fields": {"update": {"title": "New"}}}}},
    }
    assert complaints(DOCUMENT, overlay=given) == [
        "overlay.json /actions/1/$ref: there is no reusable action '#/components/actions/none' with `fields`"
    ]
    del given["actions"][1]
    assert run(DOCUMENT, overlay=given).document["info"]["title"] == "New"


def older(*actions: dict[str, Any]) -> dict[str, Any]:
    return {**overlay(*actions), "overlay": "1.0.0"}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            overlay({"target": "$.paths[1:2:3:4]", "remove": True}),
            "/actions/0/target: $.paths[1:2:3:4] cannot be used as a JSONPath: ",
        ),
        (
            overlay({"target": "$.info", "copy": "info"}),
            "/actions/0/copy: info cannot be used as a JSONPath: expected '$'",
        ),
        (
            overlay({"target": "$.info", "copy": "$.nothing"}),
            "/actions/0/copy: `copy` must select exactly one value: $.nothing selects 0",
        ),
        (overlay({"target": "$.info", "copy": "$.*"}), "`copy` must select exactly one value"),
        (
            overlay({"target": "$.info", "copy": "$.paths", "update": {}}),
            "/actions/0: an action cannot have both `update` and `copy`",
        ),
        (older({"target": "$.info", "copy": "$.info"}), "Overlay 1.0 has no `copy`"),
        (
            overlay({"target": "$.info", "remove": "yes"}),
            "/actions/0/remove: `remove` must be true or false, found the string 'yes'",
        ),
        (
            overlay({"target": "$", "update": {"paths": "x"}}),
            "/actions/0/update/paths: `paths` is a mapping in the document and cannot be replaced by the string 'x'",
        ),
        (
            overlay({"target": "$", "update": {"info": {"title": {}}}}),
            "/actions/0/update/info/title: `title` is a single value in the document and cannot be replaced by a mapping",
        ),
        (
            overlay({"target": "$.paths['/a'].get", "update": {"tags": {"name": "y"}}}),
            "`tags` is a list in the document and cannot be replaced by a mapping",
        ),
        (overlay({"target": "$", "update": {"paths": None}}), "cannot be replaced by null"),
        (
            overlay({"target": "$.paths", "update": ["x"]}),
            "/actions/0/update: $.paths is a mapping in the document and cannot be replaced by a list",
        ),
        (overlay({"target": "$.info.title", "update": ["x"]}), "$.info.title is a single value"),
        (
            overlay({"target": "$.info.title", "copy": "$.paths"}),
            "/actions/0/copy: $.info.title is a single value in the document",
        ),
        (overlay({"target": "$", "update": "x"}), "$ is a mapping in the document"),
        (
            overlay({"target": "$['info', 'servers']", "update": {"url": "x"}}),
            "selects values of different kinds: a list and a mapping",
        ),
        (overlay({"target": "$", "remove": True}), "the whole document cannot be removed"),
        (overlay({"target": "$.info", "updates": {}}), "an action has no key 'updates'"),
        (overlay({"update": {}}), "an action needs a `target`"),
        (overlay(), "an overlay needs a list of actions"),
        ({"actions": [{"target": "$.info", "update": {}}]}, "this is not an Overlay document"),
        ({**overlay({"target": "$.info"}), "overlay": "1.10.0"}, "this is not an Overlay document"),
        ({**overlay({"target": "$.info"}), "components": {}}, "an overlay has no key 'components'"),
    ],
)
def test_overlays_that_cannot_be_applied(given: dict[str, Any], words: str) -> None:
    assert words in complaints(DOCUMENT, overlay=given)[0]


def test_an_update_of_several_kinds_in_version_1_0() -> None:
    given = older({"target": "$['info', 'servers']", "update": {"url": "https://two.example"}})
    assert run(DOCUMENT, overlay=given).document["servers"][-1]["url"] == "https://two.example"


TREE = {
    "a": {"name": "n", "list": [{"k": 1, "on": True}, {"k": 2}, {"k": 1}]},
    "b-c": {"name": "m", "/p": {"name": "q"}},
    "a名前": {"bé": 1},
}


# RFC 9535, 2.3 to 2.5.
@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("$.a.name", ["name"]),
        ("$['b-c']['/p']", ["/p"]),
        ('$["b-c"].name', ["name"]),
        ("$.*", ["a", "b-c", "a名前"]),
        ("$.a.list[-1]", [2]),
        ("$.a.list[0,1]", [0, 1]),
        ("$.a.list[0,0]", [0, 0]),
        ("$.a.list[::-2]", [2, 0]),
        ("$.a.list[*].k", ["k", "k", "k"]),
        ("$..name", ["name", "name", "name"]),
        ("$..['/p']", ["/p"]),
        ("$.a.list[?@.k == 1]", [0, 2]),
        ("$.a.list[?@.k > 1 || @.on]", [0, 1]),
        ("$.a.list[?(@.k==1 && @.on)]", [0]),
        ("$.a.list[?@.k != 1]", [1]),
        ("$.a.list[?!@.on]", [1, 2]),
        ("$.a.list[?@.k == $.a.list[1].k]", [1]),
        ("$.*[?length(@.name) == 1]", ["/p"]),
        ("$.a[?match(@, '[a-n]')]", ["name"]),
        ("$[?count(@.*) == 2]", ["a", "b-c"]),
        ("$.*[?@.name == 'q']", ["/p"]),
        ("$.a名前.bé", ["bé"]),
        ("$.nothing", []),
        ("$.a.list[9]", []),
    ],
)
def test_paths(path: str, keys: list[Any]) -> None:
    assert [key for _, key in find(TREE, path)] == keys


def test_the_document_itself() -> None:
    assert find(TREE, "$") == [(None, None)]


def test_a_descent_reaches_the_depth_that_a_document_may_have() -> None:
    deep: Any = {"end": 1}
    for _ in range(MAX_DEPTH - 1):
        deep = [deep]
    assert find(deep, "$..end") == [({"end": 1}, "end")]


@pytest.mark.parametrize(
    "path",
    [
        *("", "a", "$.a[", "$a", "$..", "$.b-c.name", "$.a[?@.k = 1]", "$['\\", "$.a[?count(@.k)]"),
        *(f"$[{'9' * 5000}]", f"$[?@ == {'9' * 5000}]", "$[?@ == 1e9999]", f"$[?{'!' * 3000}@]"),
    ],
)
def test_paths_that_are_none(path: str) -> None:
    with pytest.raises(PathError):
        find(TREE, path)


@given(st.text("$@.[]()?*!<>=&|,:'\"\\ abk01-", max_size=12))
def test_any_text_is_a_path_or_refused(text: str) -> None:
    for path in (text, f"$[?{text}]", f"$.a[{text}]"):
        try:
            find(TREE, path)
        except PathError:
            continue


def test_mistakes_are_told_with_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(
        "overlay: 1.1.0\nactions:\n"
        "  - target: $.paths[\n    remove: true\n"
        "  - target: $\n    update:\n      info: {title: New}\n      paths: none\n"
    )
    found = complaints(DOCUMENT, overlay=load_mapping(path, shown="overlay.yaml"))
    assert [one.partition(": ")[0] for one in found] == [
        "overlay.yaml:3 /actions/0/target",
        "overlay.yaml:8 /actions/1/update/paths",
    ]


def test_a_key_that_stands_twice_in_an_overlay(tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(
        "overlay: 1.0.0\nactions:\n  - target: $.info\n    remove: true\n    remove: true\n"
    )
    found = complaints(DOCUMENT, overlay=load_mapping(path, shown="overlay.yaml"))
    assert found == ["overlay.yaml:5 /actions/0/remove: this key is declared twice"]
