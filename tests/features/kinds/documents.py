"""The document of all kinds, as each version of OpenAPI writes it."""

from __future__ import annotations

from typing import Any

from tests.features.kinds.combinations import COMBINATIONS
from tests.features.kinds.structures import STRUCTURES
from tests.features.kinds.tuples import TUPLES
from tests.features.kinds.values import VALUES
from tests.features.kinds.words import COMPONENTS, NEW, OLD, SWAGGER, Kind
from tests.features.making import answers, document

KINDS: dict[str, Kind] = {**VALUES, **STRUCTURES, **TUPLES, **COMBINATIONS}
assert len(KINDS) == sum(map(len, (VALUES, STRUCTURES, TUPLES, COMBINATIONS)))
SWAGGER_WORDS = {
    *("type", "format", "enum", "default", "nullable", "title", "description", "readOnly"),
    *("properties", "required", "additionalProperties", "items", "allOf", "uniqueItems"),
    *("minimum", "maximum", "minLength", "maxLength", "pattern", "multipleOf"),
}
# Those of the components that refer to nothing but each other in the words of Swagger 2.0.
SIMPLE = {name for name in COMPONENTS if name not in ("Nested", "Edge")}


def in_swagger(schema: Any) -> bool:
    """Whether Swagger 2.0 has words for all of a schema of OpenAPI 3.0."""
    if isinstance(schema, list):
        return all(in_swagger(one) for one in schema)
    if not isinstance(schema, dict):
        return True
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return set(schema) == {"$ref"} and name in SIMPLE
    words = [key for key in schema if not key.startswith("x-")]
    if not set(words) <= SWAGGER_WORDS or isinstance(schema.get("type"), list):
        return False
    inner = [schema.get("items"), schema.get("additionalProperties"), schema.get("allOf")]
    return in_swagger([*inner, *schema.get("properties", {}).values()])


def in_version(schema: Any, version: str) -> Any:
    """A schema of OpenAPI 3.0 as a version writes it."""
    if version != SWAGGER:
        return schema
    if isinstance(schema, list):
        return [in_version(one, version) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: in_version(value, version) for key, value in schema.items()}
    if "nullable" in made:
        made["x-nullable"] = made.pop("nullable")
    if "$ref" in made:
        made["$ref"] = made["$ref"].replace("/components/schemas/", "/definitions/")
    return made


def versions_of(kind: Kind) -> tuple[str, ...]:
    """The versions that can say it."""
    spoken = OLD in kind.versions and in_swagger(kind.schema)
    return (SWAGGER, *kind.versions) if spoken else kind.versions


def spelled(kind: Kind, version: str) -> Any:
    """The schema in the words of a version."""
    if version == NEW and kind.new is not None:
        return kind.new
    return in_version(kind.schema, version)


def operation_ids(name: str) -> tuple[str, str]:
    """The operations that read and write a kind."""
    place = name.title().replace(" ", "").replace("-", "")
    return f"read{place}", f"write{place}"


def whole(version: str) -> dict[str, Any]:
    """A document with every kind that a version can say."""
    paths: dict[str, Any] = {}
    for name, kind in KINDS.items():
        if version not in versions_of(kind):
            continue
        read, write = operation_ids(name)
        holder = {"type": "object", "properties": {"value": spelled(kind, version)}}
        paths["/" + read[4:].lower()] = {
            "get": {"operationId": read, "tags": ["Kinds"], **answering(holder, version)},
            "put": {
                "operationId": write,
                "tags": ["Kinds"],
                **sending(holder, version),
                "responses": answers(None, "204"),
            },
        }
    if version != SWAGGER:
        return document(paths, version=version, schemas=COMPONENTS)
    return {
        "swagger": SWAGGER,
        "info": {"title": "Made", "version": "1"},
        "host": "made.example",
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "paths": paths,
        "definitions": {name: in_version(COMPONENTS[name], version) for name in sorted(SIMPLE)},
    }


def answering(schema: Any, version: str) -> dict[str, Any]:
    if version != SWAGGER:
        return {"responses": answers(schema)}
    return {"responses": {"200": {"description": "OK", "schema": schema}}}


def sending(schema: Any, version: str) -> dict[str, Any]:
    if version != SWAGGER:
        content = {"application/json": {"schema": schema}}
        return {"requestBody": {"required": True, "content": content}}
    return {"parameters": [{"name": "body", "in": "body", "required": True, "schema": schema}]}
