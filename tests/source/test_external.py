"""What a document says by other means than pointers into itself."""

from __future__ import annotations

from typing import Any

from clientsmith.source.external import dangling_references, objects

LOST = {"$ref": "#/components/schemas/Lost"}


def _answer(status: str, schema: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"paths": {"/a": {"get": {"responses": {status: {"content": content}}}}}}


def test_references_are_lost_wherever_an_object_stands() -> None:
    schema = {"properties": {"enum": LOST, "name": {"type": "string"}}}
    for status in ("200", "default"):
        assert dangling_references(_answer(status, schema)) == {"#/components/schemas/Lost"}


def test_data_holds_no_references() -> None:
    schema = {"example": LOST, "enum": [LOST], "default": LOST, "$ref": "#/paths/~1a"}
    assert dangling_references(_answer("200", schema)) == set()


def test_names_are_no_keywords() -> None:
    schema = {"properties": {"default": {"$id": "a"}}}
    named = [value["$id"] for _, value in objects(_answer("default", schema)) if "$id" in value]
    assert named == ["a"]
