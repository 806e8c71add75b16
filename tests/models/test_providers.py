"""The models of the pinned documents: they import, and every union finds the right member."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter

from clientsmith.models.schema import is_class, reference, types, union_members
from clientsmith.normalise import normalise
from clientsmith.source.load import load

from .building import build, class_names, ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .building import Built

_SPECS = Path(__file__).parents[2] / "specs"
_DOCUMENTS = sorted(
    path
    for suffix in ("json", "yaml")
    for path in _SPECS.glob(f"*/*.{suffix}")
    if path.stem != "overlay"
)


@cache
def schemas_of(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = normalise(load(path)).document["components"]["schemas"]
    return found


@pytest.fixture(
    scope="module", params=_DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def provider(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Provider:
    schemas = schemas_of(request.param)
    return Provider(schemas, build(tmp_path_factory.mktemp("provider"), schemas))


class Provider:
    def __init__(self, schemas: dict[str, Any], built: Built) -> None:
        self.schemas = schemas
        self.built = built
        self.names = class_names(schemas)
        self.tags: dict[str, dict[str, str]] = {}
        for schema in schemas.values():
            discriminator = schema.get("discriminator", {})
            for tag, target in discriminator.get("mapping", {}).items():
                for key in self.classes(target.rsplit("/", 1)[-1]):
                    self.tags.setdefault(key, {})[discriminator["propertyName"]] = tag

    def classes(self, key: str) -> list[str]:
        """A class itself, or those behind a union."""
        if is_class(self.schemas[key]):
            return [key]
        members = map(reference, union_members(self.schemas[key]))
        return [name for member in members if member for name in self.classes(member)]

    def adapter(self, key: str) -> TypeAdapter[Any]:
        return TypeAdapter(getattr(self.built, self.names[key]))

    def sample(self, schema: Mapping[str, Any], depth: int = 0) -> Any:
        """A value with everything in it, down to a depth where only what must be there is."""
        key = reference(schema)
        if key:
            value = self.sample(self.schemas[key], depth)
            return {**value, **self.tags[key]} if key in self.tags else value
        values = [value for value in schema.get("enum", ()) if value is not None]
        if values:
            return values[-1]
        members = union_members(schema)
        if members and not schema.get("properties"):
            return self.sample(members[0], depth)
        kind = next((name for name in types(schema) if name != "null"), None)
        if kind == "object" or schema.get("properties"):
            required = schema.get("required", ())
            return {
                wire: self.sample(content, depth + 1)
                for wire, content in schema.get("properties", {}).items()
                if wire in required or depth < 2
            }
        if kind == "array":
            return [self.sample(schema.get("items", {}), depth + 1)] if depth < 4 else []
        text = {"date": "2024-02-29", "date-time": "2024-02-29T12:00:00Z"}
        text["uuid"] = "3b241101-e2bb-4255-8caf-4136c566a962"
        scalars = {"integer": 1, "number": 1.5, "boolean": True}
        return scalars.get(kind or "", text.get(str(schema.get("format", "")).lower(), "text"))


def test_every_component_becomes_something_a_type_adapter_takes(provider: Provider) -> None:
    for key in provider.schemas:
        provider.adapter(key).validate_json(json.dumps(provider.sample(ref(key))))


def test_every_union_decodes_the_member_it_was_given(provider: Provider) -> None:
    for key, schema in provider.schemas.items():
        if is_class(schema):
            continue
        adapter = provider.adapter(key)
        for member in union_members(schema):
            value = provider.sample(member)
            decoded = adapter.validate_python(value)
            assert decoded == adapter.validate_json(json.dumps(value))
            target = reference(member)
            if target is None or not is_class(provider.schemas[target]):
                continue
            fitting = {
                provider.names[name]
                for name in map(reference, union_members(schema))
                if name
                and provider.schemas[target]["properties"].keys()
                <= provider.schemas[name].get("properties", {}).keys()
            }
            if "discriminator" in schema:
                fitting = {provider.names[target]}
            assert type(decoded).__name__ in fitting, (key, target, value)


def test_every_declared_discriminator_is_used(provider: Provider) -> None:
    for key, schema in provider.schemas.items():
        if "discriminator" in schema and len(union_members(schema)) > 1:
            assert "tagged-union" in repr(provider.adapter(key).core_schema), key
