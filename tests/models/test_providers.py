"""The models of the pinned documents: they import, and every union finds the right member."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openapi_pydantic import DataType, Reference, Schema
from pydantic import TypeAdapter

from clientsmith.normalise import normalise
from clientsmith.plan.nodes import (
    Node,
    alternatives_of,
    component_of,
    is_class,
    types_of,
)
from clientsmith.source.load import load
from clientsmith.source.references import COMPONENT
from tests.amount import nightly_if_large

from .building import build, class_names

if TYPE_CHECKING:
    from .building import Built

_SPECS = Path(__file__).parents[2] / "specs"
_DOCUMENTS = sorted(
    path
    for suffix in ("json", "yaml")
    for path in _SPECS.glob(f"*/*.{suffix}")
    if not path.stem.endswith(("overlay", "descriptions"))
)


@cache
def schemas_of(path: Path) -> dict[str, Any]:
    schemas: dict[str, Any] = normalise(load(path)).document["components"]["schemas"]
    return schemas


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(
            path,
            id=f"{path.parent.name}-{path.stem}",
            marks=nightly_if_large(path.parent.name),
        )
        for path in _DOCUMENTS
    ],
)
def provider(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Provider:
    schemas = schemas_of(request.param)
    return Provider(schemas, build(tmp_path_factory.mktemp("provider"), schemas))


class Provider:
    def __init__(self, schemas: dict[str, Any], built: Built) -> None:
        self.schemas = {key: Schema.model_validate(schema) for key, schema in schemas.items()}
        self.built = built
        self.names = class_names(schemas)
        self.tags: dict[str, dict[str, str]] = {}
        for schema in self.schemas.values():
            discriminator = schema.discriminator
            for tag, target in ((discriminator and discriminator.mapping) or {}).items():
                for key in self.classes(target.rsplit("/", 1)[-1]):
                    assert discriminator is not None
                    self.tags.setdefault(key, {})[discriminator.propertyName] = tag

    def classes(self, key: str) -> list[str]:
        """A class itself, or those behind a union."""
        if is_class(self.schemas[key]):
            return [key]
        members = map(component_of, alternatives_of(self.schemas[key]))
        return [name for member in members if member for name in self.classes(member)]

    def adapter(self, key: str) -> TypeAdapter[Any]:
        return TypeAdapter(getattr(self.built, self.names[key]))

    def sample(self, node: Node, depth: int = 0) -> Any:
        """A value with everything in it, down to a depth where only what must be there is."""
        key = component_of(node)
        if key:
            value = self.sample(self.schemas[key], depth)
            return {**value, **self.tags[key]} if key in self.tags else value
        schema = node if isinstance(node, Schema) else Schema()
        values = [value for value in schema.enum or () if value is not None]
        if values:
            return values[-1]
        members = alternatives_of(schema)
        if members and not schema.properties:
            return self.sample(members[0], depth)
        kind = next(iter(types_of(schema)), None)
        if kind == DataType.OBJECT or schema.properties:
            required = schema.required or ()
            return {
                wire: self.sample(content, depth + 1)
                for wire, content in (schema.properties or {}).items()
                if wire in required or depth < 2
            }
        if kind == DataType.ARRAY:
            return [self.sample(schema.items, depth + 1)] if depth < 4 else []
        text = {"date": "2024-02-29", "date-time": "2024-02-29T12:00:00Z"}
        text["uuid"] = "3b241101-e2bb-4255-8caf-4136c566a962"
        scalars = {DataType.INTEGER: 1, DataType.NUMBER: 1.5, DataType.BOOLEAN: True}
        scalar = text.get(str(schema.schema_format or "").lower(), "text")
        return scalars.get(kind, scalar) if kind is not None else scalar


def test_every_component_becomes_something_a_type_adapter_takes(provider: Provider) -> None:
    for key in provider.schemas:
        provider.adapter(key).validate_json(
            json.dumps(provider.sample(Reference.model_validate({"$ref": COMPONENT + key})))
        )


def test_every_union_decodes_the_member_it_was_given(provider: Provider) -> None:
    for key, schema in provider.schemas.items():
        if is_class(schema):
            continue
        adapter = provider.adapter(key)
        for member in alternatives_of(schema):
            value = provider.sample(member)
            decoded = adapter.validate_python(value)
            assert decoded == adapter.validate_json(json.dumps(value))
            target = component_of(member)
            if target is None or not is_class(provider.schemas[target]):
                continue
            fitting = {
                provider.names[name]
                for name in map(component_of, alternatives_of(schema))
                if name
                and (provider.schemas[target].properties or {}).keys()
                <= (provider.schemas[name].properties or {}).keys()
            }
            if schema.discriminator is not None:
                fitting = {provider.names[target]}
            assert type(decoded).__name__ in fitting, (key, target, value)


def test_every_declared_discriminator_is_used(provider: Provider) -> None:
    for key, schema in provider.schemas.items():
        if schema.discriminator is not None and len(alternatives_of(schema)) > 1:
            assert "tagged-union" in repr(provider.adapter(key).core_schema), key
