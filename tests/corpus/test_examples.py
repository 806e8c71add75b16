"""Documented examples of real documents, read as answers; and that this judge can say no."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.corpus.documents import GATE, RealDocument, documents
from tests.corpus.examples import Judge, examples, read_examples, words_of
from tests.corpus.reading import difference
from tests.corpus.subjects import generate

if TYPE_CHECKING:
    from pathlib import Path

    from tests.corpus.conftest import Subjects


@pytest.mark.corpus
@pytest.mark.parametrize(
    "document", [one for one in documents() if one.name in GATE], ids=lambda one: one.name
)
def test_examples_are_read(document: RealDocument, subjects: Subjects, tmp_path: Path) -> None:
    complaints, _ = read_examples(subjects.of(document), tmp_path)
    assert complaints == []


_PET = {
    "type": "object",
    "required": ["id", "born"],
    "properties": {
        "id": {"type": "integer", "example": 1},
        "born": {"type": "string", "format": "date", "example": "2020-02-29"},
        "tags": {"type": "array", "items": {"type": "string", "example": "soft"}},
        "secret": {"type": "string", "writeOnly": True, "example": "x"},
    },
}


def _document(version: str, schema: Any, **media: Any) -> dict[str, Any]:
    content = {"application/problem+json; charset=utf-8": {"schema": schema, **media}}
    responses = {"200": {"$ref": "#/components/responses/Pet"}, "404": {"description": "Gone"}}
    return {
        "openapi": version,
        "info": {"title": "To be read", "version": "1"},
        "paths": {"/pets/{id}": {"get": {"operationId": "getPet", "responses": responses}}},
        "components": {
            "schemas": {"Pet": _PET},
            "responses": {"Pet": {"description": "OK", "content": content}},
            "examples": {"Shared": {"value": {"id": 7, "born": "2020-01-01"}}},
        },
    }


def _real(folder: Path, data: dict[str, Any]) -> RealDocument:
    path = folder / "document.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return RealDocument(path)


_REFERENCE = {"$ref": "#/components/schemas/Pet"}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_every_place_of_an_example_is_found_and_judged(version: str, tmp_path: Path) -> None:
    given = {
        "examples": {
            "shared": {"$ref": "#/components/examples/Shared"},
            "late": {"value": {"id": 7, "born": "2020-02-30"}},
            "elsewhere": {"externalValue": "https://a.example/pet.json"},
        }
    }
    real = _real(tmp_path, _document(version, _REFERENCE, **given))
    document, is_31 = words_of(real)
    judge = Judge(document, is_31=is_31)
    faults = {one.name: judge.fault(one) for one in examples(document)}
    assert faults == {
        "example 'shared'": None,
        "example 'late'": "'2020-02-30' is not a 'date'",
    }
    real = _real(tmp_path, _document(version, _REFERENCE))
    (composed,) = examples(real.data)
    assert composed.value == {"id": 1, "born": "2020-02-29", "tags": ["soft"]}
    assert Judge(real.data, is_31=is_31).fault(composed) is None


def test_what_the_package_refuses_is_told(tmp_path: Path) -> None:
    """The package is made from another schema than the one that the examples are judged by."""
    real = _real(tmp_path, _document("3.1.0", {"type": "object"}, example={"id": 1}))
    other = _document("3.1.0", {"type": "object", "required": ["name"], "properties": {"name": {}}})
    subject = generate(real, tmp_path / "project", other)
    complaints, numbers = read_examples(subject, tmp_path / "examples")
    assert numbers == {"examples": 1, "faulty": 0}
    (complaint,) = complaints
    assert complaint.startswith("get /pets/{id} 200 example: is valid, and is refused: .name: ")


def test_the_same_value_may_be_written_in_two_ways() -> None:
    same: list[tuple[Any, Any]] = [
        ({"a": [1, None, True]}, {"a": [1.0, None, True]}),
        ("2024-01-01T00:00:00z", "2024-01-01T00:00:00+00:00"),
        ("2024-01-01T01:00:00+01:00", "2024-01-01T00:00:00Z"),
    ]
    different: list[tuple[Any, Any, str]] = [
        ({"a": 1}, {"a": True}, ".a"),
        ({"a": 1}, {"a": "1"}, ".a"),
        ({"a": {"b": None}}, {"a": {}}, ".a.b"),
        ([["x"]], [["x", "y"]], "[0][]"),
        ("2024-01-01", "2024-01-02", "the top"),
    ]
    assert [difference(one, other, "") for one, other in same] == [None] * 3
    for left, right, place in different:
        assert difference(left, right, "") == place
