"""Reading documents, good and bad."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.source.bounds import check_extent
from clientsmith.source.load import load, load_mapping

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\n'


def write(folder: Path, text: str, name: str = "api.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def complaint(path: Path) -> str:
    with pytest.raises(GenerationError) as caught:
        load(path, shown=path.name)
    assert len(caught.value.diagnostics) == 1
    return str(caught.value)


def test_json_and_yaml_give_the_same_data(tmp_path: Path) -> None:
    from_yaml = load(write(tmp_path, HEAD + "paths: {}\n"))
    text = '{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}'
    from_json = load(write(tmp_path, text, "api.json"))
    assert from_yaml.data == from_json.data


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2024-01-02", "2024-01-02"),
        ("on", "on"),
        ("no", "no"),
        ("12:30:00", "12:30:00"),
        ("true", True),
        ("~", None),
        ("007", 7),
        ("0x10", 16),
        ("1_000", "1_000"),
        ("1e3", 1000.0),
    ],
)
def test_yaml_scalars_are_those_of_yaml_1_2(tmp_path: Path, written: str, value: Any) -> None:
    data = load_mapping(write(tmp_path, f"x: {written}\n")).data
    assert data == {"x": value}


def test_keys_are_text(tmp_path: Path) -> None:
    data = load_mapping(write(tmp_path, "200: a\non: b\n1.0: c\n")).data
    assert data == {"200": "a", "on": "b", "1.0": "c"}


def test_merge_keys_and_aliases(tmp_path: Path) -> None:
    data = load_mapping(write(tmp_path, "a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n")).data
    assert data["b"] == {"x": 1, "y": 3}


def test_an_alias_of_what_contains_it_is_a_reference_to_it(tmp_path: Path) -> None:
    """YAML 1.2.2, section 7.1, lets data contain itself; a schema that does is written so."""
    text = "a: &a\n  x/%: [1, *a]\n  y: &y {z: {a: *a, y: *y}}\nb: *y\nc: &c [*c]\n"
    data = load_mapping(write(tmp_path, text)).data
    inner = {"z": {"a": {"$ref": "#/a"}, "y": {"$ref": "#/a/y"}}}
    assert data == {
        "a": {"x/%": [1, {"$ref": "#/a"}], "y": inner},
        "b": inner,
        "c": [{"$ref": "#/c"}],
    }
    deeper = load_mapping(write(tmp_path, "a: {x/%: &a {b: *a}}\n")).data
    assert deeper == {"a": {"x/%": {"b": {"$ref": "#/a/x~1%25"}}}}
    whole = load_mapping(write(tmp_path, "&it\na: *it\na: 1\nb: *it\n"))
    assert whole.data == {"a": 1, "b": {"$ref": "#"}}
    assert whole.repeated == ("/a",)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.json", '{"openapi": "3.0.3",\n "info" 1}', "a.json:2: invalid JSON"),
        ("a.json", '{"openapi": NaN}', "NaN is not JSON"),
        ("a.yaml", "a: 1\nb: [1\n", "a.yaml:3: invalid YAML"),
        ("a.yaml", "? [1]\n: 2\n", "a key must be plain text"),
        ("a.yaml", "- 1\n", "a.yaml:1: the file is a list (expected keys and values)"),
        ("a.yaml", "text\n", "a.yaml:1: the file is a single value (expected keys and values)"),
        ("a.yaml", "", "a.yaml:1: the file is empty (expected keys and values)"),
        (
            "a.yaml",
            "a: \u00e9\nb: \x01\n",
            "a.yaml:2: invalid YAML: the control character 0x01 is not allowed (remove it)",
        ),
        ("a.yaml", "x: !!python/object:os.system {}\n", "invalid YAML"),
        ("a.json", '{"a":' * 300 + "1" + "}" * 300, "nested too deeply"),
        ("a.json", '{"a":' * 100_000 + "1" + "}" * 100_000, "nested too deeply"),
        ("a.yaml", "info: {}\n", "not an OpenAPI document (it has no `openapi` key)"),
        ("a.yaml", HEAD, "it has no `paths` key"),
        ("a.yaml", 'swagger: "1.2"\n', "a.yaml:1 /swagger: Swagger '1.2' is not supported"),
        ("a.yaml", HEAD.replace("3.0.3", "4.0.0"), "a.yaml:1 /openapi: OpenAPI '4.0.0'"),
        ("a.yaml", HEAD + "paths: []\n", "a.yaml:3 /paths: `paths` must be a mapping"),
    ],
)
def test_bad_documents_are_refused_with_their_place(
    tmp_path: Path, name: str, text: str, words: str
) -> None:
    assert words in complaint(write(tmp_path, text, name))


def test_schemas_alone_are_a_document(tmp_path: Path) -> None:
    for text in ('swagger: "2.0"\ndefinitions: {}\n', "openapi: 3.1.0\ncomponents: {}\n"):
        assert load(write(tmp_path, text)).data


def test_a_missing_file(tmp_path: Path) -> None:
    assert complaint(tmp_path / "none.json") == "none.json: there is no such file"


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'{\n"a": "\xff"}')
    assert complaint(path) == "a.json:2: this is not UTF-8 text (save it as UTF-8)"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_texts_that_say_how_they_are_encoded(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: \u00e9\n", encoding=encoding)
    assert load_mapping(path).data == {"a": "\u00e9"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", '{"p": {"/a": {"get": 1}, "/b": 5,\n"/b": 6,\n"/a": {"put": 2, "get": 3}}}'),
        ("a.yaml", "p:\n  /a: {get: 1}\n  /b: 5\n  /b: 6\n  /a: {put: 2, get: 3}\n"),
    ],
)
def test_keys_that_stand_twice_mean_both_mappings_or_the_last_value(
    tmp_path: Path, name: str, text: str
) -> None:
    read = load_mapping(write(tmp_path, text, name))
    assert read.data == {"p": {"/a": {"get": 3, "put": 2}, "/b": 6}}
    assert set(read.repeated) == {"/p/~1a", "/p/~1b"}
    assert read.line("/p/~1a") == len(text.splitlines())


def test_alias_expansion_is_bounded(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    assert "expand to too much data" in complaint(write(tmp_path, "\n".join(lines)))


def test_size_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clientsmith.source.load.MAX_BYTES", 8)
    assert "too large" in complaint(write(tmp_path, HEAD))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.yaml", "a:\n  b/c:\n    - x\n    - y: 1\n      z: 2\n"),
        ("a.json", '{"a":\n {"b/c":\n ["x",\n {"y": 1,\n "z": 2}]}}'),
    ],
)
def test_lines_of_pointers(tmp_path: Path, name: str, text: str) -> None:
    document = load_mapping(write(tmp_path, text, name))
    assert document.line("/a/b~1c") == 2
    assert document.line("/a/b~1c/1/z") == 5
    assert document.line("/a/b~1c/1/z/nothing/below") == 5
    assert document.line("/a/b~1c/1") == 4


def test_the_depth_of_a_shared_value_counts_wherever_an_alias_puts_it() -> None:
    def nested(levels: int, value: Any) -> Any:
        for _ in range(levels):
            value = [value]
        return value

    shared = nested(150, 1)
    check_extent({"first": shared, "second": nested(40, shared)}, "a.yaml")
    with pytest.raises(GenerationError, match="nested too deeply"):
        check_extent({"first": shared, "second": nested(60, shared)}, "a.yaml")
