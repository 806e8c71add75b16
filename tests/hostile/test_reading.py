"""Texts that cost more than they are long, and numbers that are none. Without a bound, each of them takes hours."""

from __future__ import annotations

import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.normalise import normalise
from clientsmith.source import bounds, read_json, read_yaml, unite
from clientsmith.source.load import Document, parse_mapping
from clientsmith.source.references import find

if TYPE_CHECKING:
    from collections.abc import Callable

JSON, YAML = "api.json", "api.yaml"


def read(text: str, name: str) -> Document:
    return parse_mapping(text.encode(), name, name[name.index(".") :])


def refused(text: str, name: str) -> str:
    with pytest.raises(GenerationError) as caught:
        read(text, name)
    return str(caught.value)


def repeated(count: int, name: str, entry: Callable[[int], str]) -> str:
    joint = ",\n" if name == JSON else "\n"
    return ("{%s}" if name == JSON else "%s\n") % joint.join(map(entry, range(count)))


@pytest.mark.parametrize("name", [JSON, YAML])
def test_one_key_with_a_mapping_many_times(name: str) -> None:
    document = read(repeated(20_000, name, lambda n: f'"a": {{"p{n}": {n}}}'), name)
    assert len(document.data["a"]) == 20_000
    assert document.repeated == ("/a",)


@pytest.mark.parametrize("name", [JSON, YAML])
def test_many_keys_twice(name: str) -> None:
    document = read(repeated(40_000, name, lambda n: f'"k{n // 2}": {n}'), name)
    assert len(document.repeated) == 20_000
    # Each line is found without a search.
    lines = [document.line(pointer) for pointer in document.repeated]
    assert sorted(filter(None, lines)) == [*range(2, 40_001, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "a: [" + "[]," * 2_000 + "1]\n",
        "a: [" + "x," * 2_000 + "1]\n",
        "".join(f"k{n}: x\n" for n in range(2_000)),
        '{"a": [' + "[]," * 2_000 + "1]}",
        '{"a": [' + '{"a":1},' * 1_000 + "1]}",
    ],
)
def test_values_are_counted_while_they_are_read(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    name = JSON if text.startswith("{") else YAML
    for module in (bounds, read_json, read_yaml, unite):
        monkeypatch.setattr(module, "MAX_VALUES", 1_000)
    assert "the file has too many values" in refused(text, name)
    # What follows the last value that is allowed is not held.
    monkeypatch.undo()
    tracemalloc.start()
    read(text, name)
    whole = tracemalloc.get_traced_memory()[1]
    tracemalloc.reset_peak()
    for module in (bounds, read_json, read_yaml, unite):
        monkeypatch.setattr(module, "MAX_VALUES", 20)
    refused(text, name)
    assert tracemalloc.get_traced_memory()[1] < whole
    tracemalloc.stop()


def test_commas_and_brackets_in_texts_are_no_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_json, "MAX_VALUES", 10)
    text = json.dumps({"a": "[{," * 100, '\\"[,': {}, "b": [[], {}, [1]]})
    assert read(text, JSON).data["b"] == [[], {}, [1]]


SHARED = "a: &a {" + ", ".join(f"p{n}: {{x: y}}" for n in range(1_000)) + "}\n"


@pytest.mark.parametrize(
    "text",
    [
        # A million properties from less than 30 KB.
        SHARED + "b: [" + "*a, " * 1_000 + "1]\n",
        SHARED + "b:\n" + "".join(f"  - {{<<: *a, n{n}: 1}}\n" for n in range(1_000)),
        "- &a0 {k: 1}\n"
        + "".join(f"- &a{n} {{<<: *a{n - 1}, z{n}: 1}}\n" for n in range(1, 3_000)),
        # Mappings to unite that double at each level.
        "x0: &x0 {k: 1}\ny0: &y0 {k: 2}\n"
        + "".join(
            f"{m}{n}: &{m}{n} {{l: *{m}{n - 1}, r: *{m}{n - 1}}}\n"
            for n in range(1, 60)
            for m in "xy"
        )
        + "z: *x59\nz: *y59\n",
    ],
)
def test_aliases_do_not_multiply(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unite, "MAX_VALUES", 100_000)
    assert len(text) < 100_000
    assert "the aliases of the file expand to too much data" in refused(text, YAML)


def test_mappings_that_contain_themselves_are_not_united_for_ever() -> None:
    assert "nested too deeply" in refused("a: &a {x: *a}\na: &b {x: *b}\n", YAML)
    assert "merged into itself" in refused("a: &a {x: {<<: *a}}\n", YAML)


def test_long_keys_of_many_values() -> None:
    # The pointers of all of them would have two gigabytes.
    text = json.dumps({"k" * 200_000: {f"p{n}": {} for n in range(10_000)}})
    assert "the keys of the file are too long for so many values" in refused(text, JSON)


@pytest.mark.parametrize("depth", [300, 900, 100_000])
@pytest.mark.parametrize("last", ["1", '"\\ud800"'])
def test_depth(depth: int, last: str) -> None:
    assert "nested too deeply" in refused('{"a":' * depth + last + "}" * depth, JSON)
    assert "nested too deeply" in refused("a: " + "[" * depth + "]" * depth, YAML)


def test_an_index_of_thousands_of_digits() -> None:
    assert "nothing exists" in find({"a": [1]}, "#/a/" + "9" * 5_000).why
    assert read("a: [1]\n", YAML).line("/a/" + "9" * 5_000) == 1


NUMBERS = [
    ("1e400", "is too large"),
    ("-1e999999", "is too large"),
    ("9" * 5_000, "has 5000 digits, the limit is 300"),
]
CONSTANTS = [("NaN", "NaN is not JSON"), ("-Infinity", "-Infinity is not JSON")]


def numbered(number: str, name: str) -> str:
    """A document with a number in many places, one on each line."""
    schema = [
        f'"{limit}": {number},' for limit in ("minimum", "maximum", "multipleOf", "maxLength")
    ]
    schema += [f'"default": {number},', f'"example": [{{"a": {number}}}],', f'"x-any": {number},']
    lines = [
        "{",
        '"openapi": "3.1.0",',
        '"paths": {},',
        '"components": {"schemas": {"A": {',
        *schema,
    ]
    lines += ['"type": "number"}}},', '"info": {"title": "T", "version":', f"{number}", "}}"]
    text = "\n".join(lines)
    return text if name == JSON else "# YAML\n" + text


@pytest.mark.parametrize("name", [JSON, YAML])
@pytest.mark.parametrize(("number", "why"), NUMBERS)
def test_a_number_that_nothing_needs_is_left_out(name: str, number: str, why: str) -> None:
    document = read(numbered(number, name), name)
    assert document.data["components"]["schemas"]["A"] == {"type": "number"}
    assert document.data["info"]["version"] == number
    told = [found for _, found in normalise(document).mends() if why in found.message]
    told.sort(key=lambda found: found.line or 0)
    assert [found.pointer.rpartition("/")[2] for found in told] == [
        *("minimum", "maximum", "multipleOf", "maxLength", "default", "example", "x-any")
    ]
    first = 5 if name == JSON else 6
    assert [found.line for found in told] == [*range(first, first + 7)]


@pytest.mark.parametrize(("number", "why"), NUMBERS + CONSTANTS)
@pytest.mark.parametrize(
    "key", ['"const"', '"enum": [1,', '"properties": {"default"', '"minItems": {"a"']
)
def test_a_number_that_is_needed_is_an_error_with_its_line(number: str, why: str, key: str) -> None:
    closing = "]" if "[" in key else "}" if "{" in key else ""
    joint = "" if "[" in key else ":"
    text = f'{{"openapi": "3.1.0",\n"components": {{"schemas": {{"A": {{\n{key}{joint}\n{number}{closing}}}}}}}}}'
    found = refused(text, JSON)
    assert why in found
    assert found.startswith(("api.json:3 /components", "api.json:4 /components"))


def test_spellings_of_numbers() -> None:
    text = "a: [0x1F, 0o17, 017, +12, .inf, -.Inf, .nan, 1:30, 190:20:30, 1_000, 0b11, 1e-999999]\n"
    given: list[Any] = read(text, YAML).data["a"]
    assert given[:4] == [31, 15, 17, 12]
    assert given[4:11] == [".inf", "-.Inf", ".nan", "1:30", "190:20:30", "1_000", "0b11"]
    assert given[11] == 0.0
    assert "'zz' is not a number" in refused("a: 1\nb: !!int zz\n", YAML)
    assert refused("a: 1\nb: !!bool zz\n", YAML).startswith("api.yaml:2: ")
