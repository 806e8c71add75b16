"""Inputs that would never end, or grow without bound: an error or a package. What runs away does not end."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.normalise import normalise
from clientsmith.source.load import Document, load_mapping
from tests.features.making import answers, document, make
from tests.features.mutations import operations, planned

if TYPE_CHECKING:
    from pathlib import Path


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def get(**more: Any) -> dict[str, Any]:
    return {"get": {"operationId": "getA", "responses": answers(ref("A")), **more}}


def schemas(**given: Any) -> dict[str, Any]:
    return document({"/a": get()}, schemas=given)


def nested(depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"p": schema}}
    return schema


def chain(length: int, link: Any) -> dict[str, Any]:
    """Components A, A1, A2, ... of which each is made from the next."""
    names = ["A", *(f"A{number}" for number in range(1, length + 1))]
    last = {"type": "object", "properties": {"z": {"type": "string"}}}
    given = {name: link(ref(following)) for name, following in itertools.pairwise(names)}
    return schemas(**given, **{names[-1]: last})


TEXT = {"type": "string"}
KIND = {"type": "object", "required": ["kind"], "properties": {"kind": TEXT}}
GENERATED = {
    "a property of its own kind": schemas(A={"type": "object", "properties": {"a": ref("A")}}),
    "a required one": schemas(
        A={"type": "object", "required": ["a"], "properties": {"a": ref("A")}}
    ),
    "two that have each other": schemas(
        A={"type": "object", "properties": {"b": ref("B")}},
        B={"type": "object", "properties": {"a": ref("A")}},
    ),
    "a list of itself": schemas(A={"type": "array", "items": ref("A")}),
    "a map of itself": schemas(A={"type": "object", "additionalProperties": ref("A")}),
    "any JSON": schemas(
        A={
            "oneOf": [
                *({"type": kind} for kind in ("string", "number", "boolean", "null")),
                {"type": "array", "items": ref("A")},
                {"type": "object", "additionalProperties": ref("A")},
            ]
        }
    ),
    "a union among its own alternatives": schemas(A={"oneOf": [ref("A"), TEXT]}),
    "alternatives that build on their union": schemas(
        A={**KIND, "oneOf": [ref("B"), ref("C")], "discriminator": {"propertyName": "kind"}},
        B={"allOf": [ref("A"), {"properties": {"b": TEXT}}]},
        C={"allOf": [ref("A"), {"properties": {"c": TEXT}}]},
    ),
    "a base that has its child": schemas(
        A={"allOf": [ref("B")]}, B={"type": "object", "properties": {"a": ref("A")}}
    ),
    "objects in objects": schemas(A=nested(60)),
    "allOf of twice the same": chain(
        30, lambda following: {"allOf": [following, following, {"properties": {"p": TEXT}}]}
    ),
    "unions of unions": chain(
        20,
        lambda following: {
            "oneOf": [following, {"type": "object", "properties": {"n": following}}]
        },
    ),
    "references to references": chain(1000, lambda following: following),
    "ten thousand values": schemas(A={"type": "string", "enum": [f"v {i}" for i in range(10_000)]}),
    "values of signs alone": schemas(A={"type": "string", "enum": ["-" * i for i in range(500)]}),
    "huge numbers": schemas(
        A={
            "type": "object",
            "properties": {
                "a": {"type": "integer", "maximum": 10**290, "default": 10**290},
                "b": {"type": "string", "maxLength": 10**25},
                "c": {"type": "integer", "enum": [10**290, -(10**290), 0]},
                "d": {"type": "number", "exclusiveMinimum": 1e308, "multipleOf": 1e-300},
            },
        }
    ),
}


@pytest.mark.parametrize("name", GENERATED)
def test_it_ends_in_a_package(tmp_path: Path, name: str) -> None:
    make(tmp_path, GENERATED[name]).import_all()


def circle(kind: str, place: dict[str, Any]) -> dict[str, Any]:
    itself = {"P": {"$ref": f"#/components/{kind}/P"}}
    made = document({"/a": place}, schemas={"A": TEXT})
    made["components"][kind] = itself
    return made


MENDED = {
    "a reference to itself": (schemas(A=ref("A")), "/components/schemas/A"),
    "references in a circle": (schemas(A=ref("B"), B=ref("A")), "/components/schemas/A"),
    "allOf of itself": (schemas(A={"allOf": [ref("A"), nested(1)]}), "/components/schemas/A"),
    "allOf in a circle": (
        schemas(
            A={"allOf": [ref("B"), nested(1)]},
            B={"allOf": [ref("A"), {"properties": {"q": TEXT}}]},
        ),
        "/components/schemas/A",
    ),
    "a pointer to itself": (
        schemas(A={"type": "array", "items": {"$ref": "#/components/schemas/A/items"}}),
        "/components/schemas/A/items",
    ),
    "a pointer into itself": (
        schemas(A={"properties": {"x": {"$ref": "#/components/schemas/A/properties/x/items"}}}),
        "/components/schemas/A/properties/x",
    ),
    "pointers in a circle": (
        schemas(
            A={
                "properties": {
                    "x": {"$ref": "#/components/schemas/A/properties/y"},
                    "y": {"$ref": "#/components/schemas/A/properties/x"},
                }
            }
        ),
        "/components/schemas/A/properties/x",
    ),
    "a path item": (document({"/a": {"$ref": "#/paths/~1a"}}), "/paths/~1a"),
    "path items in a circle": (
        document({"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}),
        "/paths/~1a",
    ),
    "a parameter": (
        circle("parameters", get(parameters=[{"$ref": "#/components/parameters/P"}])),
        "/paths/~1a/get/parameters/0",
    ),
    "a response": (
        circle("responses", get(responses={"200": {"$ref": "#/components/responses/P"}})),
        "/paths/~1a/get/responses/200",
    ),
    "alternatives that multiply": (
        schemas(
            A={
                "allOf": [
                    {"oneOf": [{"properties": {f"p{j}{i}": TEXT}} for i in range(4)]}
                    for j in range(10)
                ]
            }
        ),
        "/components/schemas/A",
    ),
}

REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "allOf upon allOf": (chain(1000, lambda following: {"allOf": [following, nested(1)]}), ""),
    "another document": (
        schemas(A={"$ref": "https://elsewhere.example/x.json"}),
        "/components/schemas/A",
    ),
    "a file": (schemas(A={"$ref": "../../../etc/passwd"}), "/components/schemas/A"),
}


@pytest.mark.parametrize("name", MENDED)
def test_a_circle_is_cut_where_it_is_told(tmp_path: Path, name: str) -> None:
    data, pointer = MENDED[name]
    found = normalise(Document("openapi.json", data)).mends()
    assert any(told.pointer.startswith(pointer) for _, told in found)
    package, _ = planned(data, tmp_path)
    assert len(package.methods) == len(operations(data))


@pytest.mark.parametrize("name", REFUSED)
def test_it_ends_in_an_error_with_its_place(tmp_path: Path, name: str) -> None:
    data, pointer = REFUSED[name]
    with pytest.raises(GenerationError) as caught:
        make(tmp_path, data)
    assert str(caught.value).startswith("specs/")
    assert any(found.pointer.startswith(pointer) for found in caught.value.diagnostics)
    assert not [*(tmp_path / "generated").iterdir()]


UNREADABLE = {
    "lists in lists, YAML": ("openapi.yaml", "[" * 100_000),
    "mappings in mappings, YAML": ("openapi.yaml", "{" * 100_000),
    "block lists in block lists": ("openapi.yaml", "- " * 100_000),
    "mappings in mappings, JSON": ("openapi.json", '{"a":' * 100_000),
    "aliases of aliases": (
        "openapi.yaml",
        "a0: &a0 [x, x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 60)),
    ),
    "a long number, YAML": ("openapi.yaml", "a: " + "9" * 100_000),
    "a long number, JSON": ("openapi.json", '{"a": ' + "9" * 100_000 + "}"),
    "a long number in hexadecimal": ("openapi.yaml", "a: 0x" + "f" * 100_000),
    "a number beyond all": ("openapi.json", '{"a": 1e9999}'),
    "half a character": ("openapi.json", '{"a": "\\ud800"}'),
    "a Python object": ("openapi.yaml", "a: !!python/object/apply:os.system ['touch PWNED']"),
    "bytes": ("openapi.yaml", "a: !!binary aGVsbG8="),
    "a set": ("openapi.yaml", "a: !!set {x, y}"),
    "a wrong tag": ("openapi.yaml", "a: !!bool maybe"),
    "a list as a key": ("openapi.yaml", "a: &a {? [x] : 1}\nb: {<<: *a}"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_refused_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    file, text = UNREADABLE[name]
    path = tmp_path / file
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GenerationError, match=file):
        load_mapping(path, shown=file)
    assert [one.name for one in tmp_path.iterdir()] == [file]


def test_merge_keys_of_merge_keys_do_not_double(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    links = "".join(f"a{i}: &a{i}\n  <<: [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 60))
    path.write_text("a0: &a0 {k: 1}\n" + links, encoding="utf-8")
    assert load_mapping(path).data["a59"] == {"k": 1}


def test_a_merged_mapping_keeps_its_own_values(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        "x: &x {b: 1, c: 3}\nq: {r: {s: &a {<<: *x, b: 2}}}\nc: {<<: *a, d: 4}\n", encoding="utf-8"
    )
    data = load_mapping(path).data
    assert data["q"]["r"]["s"] == {"b": 2, "c": 3}
    assert data["c"] == {"b": 2, "c": 3, "d": 4}
