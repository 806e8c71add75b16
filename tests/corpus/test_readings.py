"""A document is read as it is meant only where it cannot be meant as it stands."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.corpus.documents import RealDocument
from tests.corpus.readings import read

if TYPE_CHECKING:
    from pathlib import Path

_TEXT = {"type": "string"}


def _read(folder: Path, paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    data = {
        "openapi": "3.0.3",
        "info": {"title": "To be read", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    path = folder / "document.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return read(RealDocument(path))


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def test_only_a_choice_that_no_value_holds_for_becomes_another_one(tmp_path: Path) -> None:
    twice = {"oneOf": [_TEXT, {**_TEXT, "description": "The same"}]}
    schemas = {
        "Twice": twice,
        "Holds": {"type": "object", "properties": {"inner": twice}, "oneOf": [{"required": []}]},
        "Either": {"oneOf": [_TEXT, {"type": "integer"}]},
        "Wider": {"oneOf": [_object(a=_TEXT), _object(a=_TEXT, b=_TEXT)]},
    }
    found = _read(tmp_path, {}, **schemas)["components"]["schemas"]
    assert {name for name, schema in found.items() if "anyOf" in schema} == {"Twice"}
    assert "anyOf" in found["Holds"]["properties"]["inner"]


def test_a_tag_without_a_mapping_is_that_of_one_member_or_says_nothing(tmp_path: Path) -> None:
    kinds = {name: _object(kind={**_TEXT, "enum": [name.lower()]}) for name in ("Cat", "Dog")}
    references = [{"$ref": f"#/components/schemas/{name}"} for name in kinds]
    tagged = {"oneOf": references, "discriminator": {"propertyName": "kind"}}
    schemas = {
        **kinds,
        "Other": _object(kind={**_TEXT, "enum": ["cat"]}, more=_TEXT),
        "Clear": tagged,
        "Unclear": {**tagged, "oneOf": [*references, {"$ref": "#/components/schemas/Other"}]},
        "Nameless": {**tagged, "oneOf": [*references, _object(kind=_TEXT)]},
    }
    found = _read(tmp_path, {}, **schemas)["components"]["schemas"]
    assert found["Clear"]["discriminator"]["mapping"] == {
        "cat": "#/components/schemas/Cat",
        "dog": "#/components/schemas/Dog",
    }
    assert "discriminator" not in found["Unclear"]
    assert "discriminator" not in found["Nameless"]


def test_what_a_path_has_in_braces_is_a_parameter(tmp_path: Path) -> None:
    declared = {"name": "a", "in": "path", "required": True, "schema": {"type": "integer"}}
    item = {"parameters": [declared], "get": {"responses": {}}}
    found = _read(tmp_path, {"/x/{a}/{b}": item})["paths"]["/x/{a}/{b}"]
    (added,) = found["get"]["parameters"]
    assert (added["name"], added["in"], added["required"]) == ("b", "path", True)
