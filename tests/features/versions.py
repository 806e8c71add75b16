"""How each version of OpenAPI says what all of them can say, and documents in any of them.

What the versions say alike is written once, with `Words` for the places where it stands; what they say
differently is written out for each of them with `pick`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

Json: TypeAlias = dict[str, Any]
TEXT: Json = {"type": "string"}
JSON = "application/json"
_SECTIONS = {
    "schemas": "definitions",
    "parameters": "parameters",
    "responses": "responses",
    "securitySchemes": "securityDefinitions",
}


@dataclass(frozen=True)
class Words:
    """How one version says what all of them can say."""

    version: str

    @property
    def is_old(self) -> bool:
        """Whether this is Swagger 2.0."""
        return self.version == "2.0"

    def pick(self, old: Json, in_3_0: Json, in_3_1: Json | None = None) -> Json:
        """What this version says; OpenAPI 3.1 as 3.0 unless it has words of its own."""
        if self.is_old:
            return old
        return in_3_0 if in_3_1 is None or self.version.startswith("3.0") else in_3_1

    def ref(self, name: str, kind: str = "schemas") -> Json:
        """A reference to a component."""
        return {"$ref": f"#/{_SECTIONS[kind] if self.is_old else f'components/{kind}'}/{name}"}

    def parameter(
        self, name: str, place: str, schema: Json, old: Json, new: Json, **own: Any
    ) -> Json:
        """A parameter: its value, and what only one generation of OpenAPI says of it."""
        head = {"name": name, "in": place, **own}
        return {**head, **schema, **old} if self.is_old else {**head, "schema": schema, **new}

    def query(self, name: str, schema: Json, **own: Any) -> Json:
        """A parameter of the query that both say alike."""
        return self.parameter(name, "query", schema, {}, {}, **own)

    def answer(self, schema: Json | None, media_type: str = JSON, **more: Any) -> Json:
        """A response."""
        if schema is None:
            return {"description": "OK", **more}
        if self.is_old:
            return {"description": "OK", "schema": schema, **more}
        return {"description": "OK", "content": {media_type: {"schema": schema}}, **more}

    def sent(self, schema: Json, media_type: str = JSON) -> Json:
        """The keys of an operation that sends one thing."""
        if self.is_old:
            body = {"name": "body", "in": "body", "required": True, "schema": schema}
            return {"parameters": [body], "consumes": [media_type]}
        return {"requestBody": {"required": True, "content": {media_type: {"schema": schema}}}}

    def form(self, media_type: str, required: list[str], **fields: Json) -> Json:
        """The keys of an operation that sends a form."""
        if self.is_old:
            listed = [
                {
                    "name": name,
                    "in": "formData",
                    **({"required": True} if name in required else {}),
                    **one,
                }
                for name, one in fields.items()
            ]
            return {"parameters": listed, "consumes": [media_type]}
        schema: Json = {"type": "object", "properties": fields, "required": required}
        return {"requestBody": {"required": True, "content": {media_type: {"schema": schema}}}}

    def file(self) -> Json:
        """A file among the fields of a form."""
        return self.pick(
            {"type": "file"},
            {"type": "string", "format": "binary"},
            {"contentMediaType": "application/octet-stream"},
        )

    def gives(self, schema: Json) -> Json:
        """An operation that does nothing but answer."""
        return {"responses": {"200": self.answer(schema)}}

    def thing(self, schema: Json, name: str = "Thing", **others: Json) -> Json:
        """A document's parts around one component that is sent and answered."""
        post = {**self.sent(self.ref(name)), **self.gives(self.ref(name))}
        return {"paths": {"/things": {"post": post}}, "schemas": {name: schema, **others}}


def whole(version: str, features: dict[str, Callable[[Words], Json]]) -> Json:
    """A document of several features, whose paths and components are kept apart by their number."""
    words = Words(version)
    parts = [feature(words) for feature in features.values()]
    renamed = [_numbered(part, number) for number, part in enumerate(parts)]
    return assembled(words, *renamed)


def assembled(words: Words, *parts: Json) -> Json:
    """A document of some parts in one version."""
    head: Json = {"info": {"title": "Made", "version": "1"}, "paths": {}}
    if words.is_old:
        host = {"host": "made.example", "basePath": "/v1", "schemes": ["https"]}
        document: Json = {"swagger": "2.0", **head, **host, "consumes": [JSON], "produces": [JSON]}
        places: Json = {kind: document.setdefault(old, {}) for kind, old in _SECTIONS.items()}
    else:
        document = {
            "openapi": words.version,
            **head,
            "servers": [{"url": "https://made.example/v1"}],
        }
        components = document.setdefault("components", {})
        places = {kind: components.setdefault(kind, {}) for kind in _SECTIONS}
    places["paths"] = document["paths"]
    for part in parts:
        for kind, given in part.items():
            places[kind].update(given)
    return document


def _numbered(part: Json, number: int) -> Json:
    """The same part with a word before its paths and components, so that it stands beside others."""
    word = "abcdefghijklmnopqrstuvwxyz"[number % 26] * (1 + number // 26)
    kinds = [kind for kind in part if kind not in ("paths", "securitySchemes")]

    def moved(value: Any) -> Any:
        if isinstance(value, list):
            return [moved(one) for one in value]
        if not isinstance(value, dict):
            return value
        if "$ref" in value:
            start, _, name = value["$ref"].rpartition("/")
            return {**value, "$ref": f"{start}/{word.upper()}{name}"}
        return {key: moved(one) for key, one in value.items()}

    return {
        kind: {
            f"/{word}{key}"
            if kind == "paths"
            else f"{word.upper()}{key}"
            if kind in kinds
            else key: moved(one)
            for key, one in given.items()
        }
        for kind, given in part.items()
    }
