"""Documents made at random from the features of OpenAPI, and values that their schemas allow.

A seed always gives the same document, so a failure is reproduced by its number.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from openapi_schema_validator import OAS30Validator, OAS31Validator

JSON, FORM = "application/json", "application/x-www-form-urlencoded"
SWAGGER, OLD, NEW = "2.0", "3.0.3", "3.1.0"
VERSIONS = (SWAGGER, OLD, NEW)
_PROPERTIES = [
    *("name", "id", "size", "createdAt", "class", "model_config", "copy", "_links", "x-y", "2nd"),
    *("self", "schema", "json", "été", "with space", "kind", "value", "body", "None", "$ref-like"),
]
_TEXTS = ["", "a", "b c", "ü", "null", "1", "true", "zzzzz", "\U0001f600", "a/b?c=d&e", '"quoted"']
_FORMATS: dict[str, list[str]] = {
    "date": ["2024-02-29", "1999-12-31"],
    "date-time": ["2024-02-29T12:30:00Z", "2001-01-01T00:00:00.250000Z"],
    "uuid": ["00000000-0000-4000-8000-000000000007"],
    "uri": ["https://x.example/%20?a=b"],
    "byte": ["AP8="],
    "x-moon-phase": ["waxing"],
    "decimal": ["0.10"],
}
_METHODS = ("post", "put", "patch")
# How a list may be written in a query, and the name of that in Swagger 2.0.
_LISTS = {
    ("form", True): "multi",
    ("form", False): "csv",
    ("spaceDelimited", False): "ssv",
    ("pipeDelimited", False): "pipes",
}
_REST = {"additionalProperties", "unevaluatedProperties"}
KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
_PAIR = {"type": "object", "properties": {"a": {"type": "integer"}, "b c": {"type": "string"}}}


@dataclass(frozen=True)
class Parameter:
    """A parameter, and how its values are written."""

    name: str
    place: str
    schema: dict[str, Any]
    style: str = "form"
    explode: bool = True


@dataclass(frozen=True)
class Echo:
    """An operation that answers with what it was sent."""

    id: str
    method: str
    path: str
    #: A list or a map, or an object whose properties are arguments.
    body: dict[str, Any]
    parameters: tuple[Parameter, ...]
    status: str
    media_type: str = JSON
    needs_key: bool = True
    #: Whether the body may be null, and need not be there.
    may_be_null: bool = False
    #: Whether only the server fills the body.
    read_only: bool = False


@dataclass
class RandomDocument:
    """A document of one version, its operations, and values for them."""

    seed: int
    version: str = NEW
    components: dict[str, Any] = field(default_factory=dict)
    operations: list[Echo] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.version = VERSIONS[self.seed % 3]
        self.kinds = _Schemas(self)
        self.names = [f"Thing{word}" for word in ("A", "B", "C", "D", "E", "F")]
        for name in self.names:
            self.components[name] = self.kinds.component(name)
        if self.version != SWAGGER:
            self._tell_apart()
        self.operations = [self._operation(number) for number in range(10)]
        known = {"id": {"type": "integer"}, "size": {"type": "number"}, "name": {"type": "string"}}
        filled = {name: {**schema, "readOnly": True} for name, schema in known.items()}
        body = {"type": "object", "properties": filled}
        place = (Parameter("p0", "path", {"type": "string"}),)
        self.operations.append(
            Echo("echoK", "post", "/thingsk/{p0}", body, place, "200", read_only=True)
        )

    def _tell_apart(self) -> None:
        """A union with a discriminator; one of its members is a union with the same tag, another or none."""
        rng = self.random
        tags = {"Square": "four-sided", "Disc": "disc", "Oval": "oval"}
        if rng.random() < 0.4:
            tags = {name: name for name in tags}
        inner = rng.choice(["shape", "side", None])
        for name, tag in tags.items():
            own = {"shape": tag if name == "Square" or inner == "shape" else "round"}
            if name != "Square" and inner == "side":
                own["side"] = tag
            made = self.kinds.object(1)
            for word, value in own.items():
                free = rng.random() < 0.3
                made["properties"][word] = {"type": "string", **({} if free else {"enum": [value]})}
            made["required"] = list(own)
            self.components[name] = made
        where = "#/components/schemas/"
        below = {tags[name]: f"{where}{name}" for name in ("Disc", "Oval")}
        self.components["Round"] = {"anyOf": [{"$ref": one} for one in below.values()]}
        if inner:
            tagged = {"propertyName": inner, "mapping": below}
            self.components["Round"]["discriminator"] = tagged
        words = list(below) if inner == "shape" else ["round"]
        mapping = dict.fromkeys(words, f"{where}Round") | {tags["Square"]: f"{where}Square"}
        self.components["Shape"] = {
            "oneOf": [{"$ref": one} for one in dict.fromkeys(mapping.values())],
            "discriminator": {"propertyName": "shape", "mapping": mapping},
        }
        self.names.append("Shape")

    def _operation(self, number: int) -> Echo:
        rng = self.random
        inner = self.kinds.any(1)
        body: dict[str, Any] = rng.choice(
            [
                {"type": "array", "items": inner},
                {"type": "object", "additionalProperties": inner},
                {"type": "object", "properties": self.kinds.object(1)["properties"]},
            ]
        )
        parameters = [Parameter("p0", "path", {"type": "string"})]
        if rng.random() < 0.6:
            parameters.append(Parameter("q0", "query", self.kinds.scalar()))
        if rng.random() < 0.6:
            # Joined, numbers only: a text may hold what stands between.
            style, explode = rng.choice(list(_LISTS))
            kinds = ["string", "integer"] if explode else ["integer"]
            listed = {"type": "array", "items": {"type": rng.choice(kinds)}}
            parameters.append(Parameter("q1", "query", listed, style, explode))
        if rng.random() < 0.4 and self.version != SWAGGER:
            parameters.append(Parameter("q2", "query", _PAIR, "deepObject"))
        if rng.random() < 0.4:
            parameters.append(Parameter("h0", "header", {"type": "integer"}))
        if rng.random() < 0.4 and self.version != SWAGGER:
            parameters.append(Parameter("c0", "cookie", {"type": "integer"}))
        media_type = JSON
        if rng.random() < 0.2:
            media_type = FORM
            names = rng.sample(_PROPERTIES, 3)
            body = {"type": "object", "properties": {name: self.kinds.scalar() for name in names}}
        # A word, for what ends in a number is named with care.
        word = "abcdefghij"[number]
        return Echo(
            f"echo{word.upper()}",
            rng.choice(_METHODS),
            f"/things{word}/{{p0}}",
            body,
            tuple(parameters),
            rng.choice(["200", "201", "2XX"] if self.version != SWAGGER else ["200", "201"]),
            media_type,
            rng.random() < 0.7,
            media_type == JSON and "properties" in body and number % 2 == 0,
        )

    def value(self, schema: dict[str, Any]) -> Any | None:
        """A value that a schema allows, by the word of an independent validator; None without luck."""
        for _ in range(30):
            value = _Values(self).of(schema, 0)
            if self.allows(schema, value):
                return value
        return None

    def allows(self, schema: dict[str, Any], value: Any) -> bool:
        kind = OAS31Validator if self.version == NEW else OAS30Validator
        where = "definitions" if self.version == SWAGGER else "components"
        parts = self.components if self.version == SWAGGER else {"schemas": self.components}
        if "$ref" in schema:
            # What stands beside a reference does not count in OpenAPI 3.0.
            schema = {"allOf": [schema]}
        whole = {**_plain_null(schema), where: _plain_null(parts)}
        # A format is a promise to a client, though no rule to JSON Schema.
        return bool(kind(whole, format_checker=kind.FORMAT_CHECKER).is_valid(value))

    def document(self) -> dict[str, Any]:
        paths = {one.path: {one.method: self._written(one)} for one in self.operations}
        if self.version == SWAGGER:
            return {
                "swagger": SWAGGER,
                "info": {"title": "Random", "version": "1"},
                "host": "random.example",
                "consumes": ["application/json"],
                "produces": ["application/json"],
                "paths": paths,
                "definitions": self.components,
                "securityDefinitions": {"Key": KEY},
                "security": [{"Key": []}],
            }
        return {
            "openapi": self.version,
            "info": {"title": "Random", "version": "1"},
            "servers": [{"url": "https://random.example"}],
            "paths": paths,
            "components": {"schemas": self.components, "securitySchemes": {"Key": KEY}},
            "security": [{"Key": []}],
        }

    def _written(self, one: Echo) -> dict[str, Any]:
        head: dict[str, Any] = {"operationId": one.id, "tags": ["Echoes"]}
        if not one.needs_key:
            head["security"] = []
        if self.version == SWAGGER:
            parameters = [
                {"name": p.name, "in": p.place, "required": p.place == "path", **p.schema}
                | (
                    {"collectionFormat": _LISTS[p.style, p.explode]}
                    if p.schema["type"] == "array"
                    else {}
                )
                for p in one.parameters
            ]
            body = [{"name": "body", "in": "body", "required": True, "schema": one.body}]
            if one.may_be_null:
                schema = {**one.body, "x-nullable": True}
                body = [{"name": "body", "in": "body", "schema": schema}]
            if one.media_type == FORM:
                head["consumes"] = [FORM]
                properties = one.body["properties"].items()
                body = [{"name": name, "in": "formData", **kind} for name, kind in properties]
            said = {one.status: {"description": "OK", "schema": one.body}}
            return {**head, "parameters": [*parameters, *body], "responses": said}
        content = {"schema": one.body}
        described: dict[str, Any] = {"required": True, "content": {one.media_type: content}}
        if one.may_be_null:
            schema = {**one.body, "nullable": True}
            if self.version == NEW:
                schema = {"anyOf": [one.body, {"type": "null"}]}
            described = {"content": {one.media_type: {"schema": schema}}}
        return {
            **head,
            "parameters": [
                {"name": p.name, "in": p.place, "required": p.place == "path", "schema": p.schema}
                | ({"style": p.style, "explode": p.explode} if p.place == "query" else {})
                for p in one.parameters
            ],
            "requestBody": described,
            "responses": {one.status: {"description": "OK", "content": {JSON: content}}},
        }


def _plain_null(value: Any) -> Any:
    """Swagger 2.0 has no word for null of its own: the usual one in the word of OpenAPI 3.0."""
    if isinstance(value, dict):
        return {"nullable" if k == "x-nullable" else k: _plain_null(v) for k, v in value.items()}
    return [_plain_null(one) for one in value] if isinstance(value, list) else value


class _Schemas:
    """Schemas of all kinds that a version has."""

    def __init__(self, owner: RandomDocument) -> None:
        self.owner = owner
        self.random = owner.random
        self.version = owner.version

    def component(self, name: str) -> dict[str, Any]:
        choice = self.random.random()
        if choice < 0.15:
            return self.enumeration()
        if choice < 0.25 and self.version != SWAGGER:
            return self.union(0)
        if choice < 0.35:
            return self.whole(0)
        return self.object(0)

    def ref(self) -> dict[str, Any]:
        where = "definitions" if self.version == SWAGGER else "components/schemas"
        name = self.random.choice(self.owner.names)
        found = {"$ref": f"#/{where}/{name}"}
        target = self.owner.components.get(name, {})
        extends = self.version == NEW and "properties" in target and _REST.isdisjoint(target)
        if extends and self.random.random() < 0.3:
            # What stands beside a reference counts in OpenAPI 3.1.
            return {**found, "properties": {"beside": self.scalar()}, "required": ["beside"]}
        return found

    def any(self, depth: int) -> dict[str, Any]:
        makers = [self.scalar, self.scalar, self.enumeration, self.ref, self.ref]
        if depth < 3:
            deeper = [self.object, self.list, self.map, self.whole]
            if self.version != SWAGGER:
                deeper += [self.union, self.choice]
            # mypy does not infer a lambda with a default; without the default all would share one `make`.
            makers += [lambda make=make: make(depth + 1) for make in deeper]  # type: ignore[misc]
        if self.version == NEW:
            makers += [self.constant, self.several]
            if depth < 3:
                makers.append(lambda: self.tuple(depth + 1))
        schema: dict[str, Any] = self.random.choice(makers)()
        return self.nullable(schema) if self.random.random() < 0.15 else schema

    def nullable(self, schema: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in schema or "enum" in schema or not isinstance(schema.get("type"), str):
            return schema
        if self.version == NEW:
            return {**schema, "type": [schema["type"], "null"]}
        return {**schema, "x-nullable" if self.version == SWAGGER else "nullable": True}

    def scalar(self) -> dict[str, Any]:
        form = self.random.choice(list(_FORMATS))
        made: list[dict[str, Any]] = [
            {"type": "string"},
            {"type": "string", "format": form},
            {"type": "string", "minLength": 1, "maxLength": 12},
            {"type": "integer"},
            {"type": "integer", "format": "int64", "minimum": -5},
            {"type": "number", "multipleOf": 0.5},
            {"type": "boolean"},
        ]
        return self.random.choice(made)

    def enumeration(self) -> dict[str, Any]:
        values: list[Any] = self.random.choice(
            [["red", "blue", "light-green"], [1, 2, -1], ["a-b", "a_b", "A B"], ["only"]]
        )
        return {"type": "integer" if values[0] == 1 else "string", "enum": values}

    def constant(self) -> dict[str, Any]:
        return {"const": self.random.choice(["k", 7, True, {"a": [1]}, 0.5])}

    def several(self) -> dict[str, Any]:
        return {"type": self.random.sample(["string", "integer", "boolean", "null", "array"], 2)}

    def list(self, depth: int) -> dict[str, Any]:
        return {"type": "array", "items": self.any(depth)}

    def tuple(self, depth: int) -> dict[str, Any]:
        """Of one length, or a list that only begins like one."""
        members = [self.any(depth) for _ in range(self.random.randint(1, 3))]
        # It has to have its items, so none of them may lead back here.
        members = [{"type": "boolean"} if "$ref" in repr(one) else one for one in members]
        schema = {"type": "array", "prefixItems": members}
        count = len(members)
        closed: list[dict[str, Any]] = [
            {"items": False},
            {"minItems": count, "maxItems": count},
            {"maxItems": count},
            {},
        ]
        return {**schema, **self.random.choice(closed)}

    def map(self, depth: int) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": self.any(depth)}

    def object(self, depth: int) -> dict[str, Any]:
        names = self.random.sample(_PROPERTIES, self.random.randint(1, 4))
        schema: dict[str, Any] = {"type": "object"}
        schema["properties"] = {name: self.any(depth + 1) for name in names}
        # What refers to other components is optional, so that every schema has a finite value.
        needed = [name for name in names if "$ref" not in repr(schema["properties"])]
        if needed and self.random.random() < 0.5:
            schema["required"] = needed[:2]
        if self.random.random() < 0.3:
            words = ["additionalProperties"] + ["unevaluatedProperties"] * (self.version == NEW)
            schema[self.random.choice(words)] = self.random.choice([False, True, self.scalar()])
        return schema

    def whole(self, depth: int) -> dict[str, Any]:
        return {"allOf": [self.object(depth + 1), self.object(depth + 1)]}

    def union(self, depth: int) -> dict[str, Any]:
        word = self.random.choice(["kind", "type"])
        members = []
        for tag in self.random.sample(["cat", "dog", "fish"], 2):
            inner = self.object(depth + 1)
            inner["properties"][word] = {"type": "string", "enum": [tag]}
            inner["required"] = [word]
            members.append(inner)
        return {self.random.choice(["oneOf", "anyOf"]): members}

    def choice(self, depth: int) -> dict[str, Any]:
        members = [self.scalar(), self.list(depth), self.object(depth + 1)]
        return {"anyOf": self.random.sample(members, 2)}


class _Values:
    """Values near to what schemas allow."""

    def __init__(self, owner: RandomDocument) -> None:
        self.owner = owner
        self.random = owner.random

    def of(self, schema: Any, depth: int) -> Any:
        if "$ref" in schema:
            found = self.of(self.owner.components[schema["$ref"].rpartition("/")[2]], depth + 1)
            if "properties" in schema and isinstance(found, dict):
                return {**found, **self.typed("object", {**schema, "required": ["beside"]}, depth)}
            return found
        optional = schema.get("nullable") or schema.get("x-nullable")
        if optional and self.random.random() < 0.3:
            return None
        if "allOf" in schema:
            parts = [self.of(one, depth) for one in schema["allOf"]]
            return {
                key: value
                for part in parts
                if isinstance(part, dict)
                for key, value in part.items()
            }
        if "discriminator" in schema:
            tag, target = self.random.choice(list(schema["discriminator"]["mapping"].items()))
            made = self.of({"$ref": target}, depth)
            word = schema["discriminator"]["propertyName"]
            inner = self.owner.components[target.rpartition("/")[2]].get("discriminator", {})
            return made if inner.get("propertyName") == word else {**made, word: tag}
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self.of(self.random.choice(schema[keyword]), depth)
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        if "const" in schema:
            return schema["const"]
        kind = schema.get("type")
        return self.typed(
            self.random.choice(kind) if isinstance(kind, list) else kind, schema, depth
        )

    def typed(self, kind: Any, schema: Any, depth: int) -> Any:
        rng = self.random
        match kind:
            case "string":
                return rng.choice(_FORMATS.get(schema.get("format"), _TEXTS))
            case "integer":
                return rng.choice([0, 1, -1, 2**53, 2**70])
            case "number":
                return rng.choice([0, 1.5, -2, 10**10, 7.0, 2**62 + 1])
            case "boolean":
                return rng.random() < 0.5
            case "array" if "prefixItems" in schema:
                return [self.of(one, depth + 1) for one in schema["prefixItems"]]
            case "array":
                count = rng.randint(0, 2) if depth < 6 else 0
                return [self.of(schema.get("items", {}), depth + 1) for _ in range(count)]
            case "object":
                return self.object(schema, depth)
            case _:
                return None

    def object(self, schema: Any, depth: int) -> dict[str, Any]:
        made = {}
        for name, one in schema.get("properties", {}).items():
            wanted = name in schema.get("required", ())
            if wanted or (depth < 6 and self.random.random() < 0.7):
                made[name] = self.of(one, depth + 1)
        extra = schema.get("additionalProperties", schema.get("unevaluatedProperties"))
        if isinstance(extra, dict) and depth < 6:
            for key in self.random.sample(["a", "b c", "ü"], self.random.randint(0, 2)):
                made[key] = self.of(extra, depth + 1)
        return made
