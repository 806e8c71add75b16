"""The style deepObject as bracket-reading servers take it, for openapi-core.

The library reads objects of one level whose name has no brackets. What it validates is the same: this
only makes the value that it validates, out of the texts, by the schema.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from openapi_core.casting.schemas import oas30_write_schema_casters_factory
from openapi_core.deserializing.exceptions import DeserializeError
from openapi_core.deserializing.styles import StyleDeserializersFactory, style_deserializers
from openapi_schema_validator import OAS30WriteValidator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema_path import SchemaPath
    from werkzeug.datastructures import MultiDict

    from tests.roundtrip.documents import Document, Json, Node

_UNIONS = ("oneOf", "anyOf")
_TRUTH = {"true": True, "false": False}


class DeepStyles(StyleDeserializersFactory):
    """The library's styles, but for deepObject.

    Args:
        document: where the references of schemas lead.
    """

    def __init__(self, document: Document) -> None:
        super().__init__(oas30_write_schema_casters_factory, style_deserializers)
        self._document = document

    # The library calls nothing but `deserialize` of what it gets.
    def create(
        self, spec: SchemaPath, schema: SchemaPath, style: str, explode: bool, name: str
    ) -> Any:
        if style != "deepObject":
            return super().create(spec, schema, style, explode, name)
        with schema.resolve() as resolved:
            return DeepObject(self._document, cast("Node", resolved.contents), name)


class DeepObject:
    """One parameter, or one property of a form."""

    def __init__(self, document: Document, schema: Node, name: str) -> None:
        self._document = document
        self._schema = schema
        self._name = name
        self._validator = OAS30WriteValidator(document.data)

    def deserialize(self, location: MultiDict[str, str]) -> Json:
        """The value of the pairs that are of this name.

        Raises:
            KeyError: where there are none, which is how the library knows that a parameter is missing.
            DeserializeError: where brackets do not match, or lead to a text and beyond it.
        """
        found: list[tuple[list[str], str]] = []
        for key, text in location.items(multi=True):
            if key == self._name or key.startswith(self._name + "["):
                brackets = key[len(self._name) :]
                if not re.fullmatch(r"(\[[^\[\]]*\])*", brackets):
                    raise DeserializeError("deepObject", key)
                text = text.decode() if isinstance(text, bytes) else text
                found.append((brackets[1:-1].split("][") if brackets else [], text))
        if not found:
            raise KeyError(self._name)
        try:
            told = _grouped(found)
        except ValueError as error:
            raise DeserializeError("deepObject", self._name) from error
        return self._read(told, self._schema)

    def _read(self, told: Json, schema: Node) -> Json:
        """What texts say, as a schema wants it; where it does not fit, as it came."""
        schema = self._document.resolve(schema)
        for key in _UNIONS:
            if schema.get(key):
                beside = {name: one for name, one in schema.items() if name != key}
                tried = [self._read(told, {"allOf": [one, beside]}) for one in schema[key]]
                members = zip(tried, schema[key], strict=True)
                return next((value for value, one in members if self._fits(one, value)), tried[0])
        kind = next((one["type"] for one in self._parts(schema) if "type" in one), None)
        if isinstance(told, dict):
            if kind == "array" and told.keys() == set(map(str, range(len(told)))):
                told = [told[str(index)] for index in range(len(told))]
            else:
                return {
                    key: self._read(one, self._property(schema, key)) for key, one in told.items()
                }
        if isinstance(told, list):
            items: Node = next((one["items"] for one in self._parts(schema) if "items" in one), {})
            return [self._read(one, items) for one in told]
        return _scalar(told, kind)

    def _fits(self, schema: Node, value: Json) -> bool:
        return bool(self._validator.evolve(schema=schema).is_valid(value))

    def _property(self, schema: Node, name: str) -> Node:
        for part in self._parts(schema):
            if name in part.get("properties", {}):
                return dict(part["properties"][name])
        extra = [one.get("additionalProperties") for one in self._parts(schema)]
        return next((one for one in extra if isinstance(one, dict)), {})

    def _parts(self, schema: Node) -> Iterator[Node]:
        """A schema and all that it is made of."""
        schema = self._document.resolve(schema)
        yield schema
        for part in schema.get("allOf", ()):
            yield from self._parts(part)


def _grouped(found: list[tuple[list[str], str]]) -> Json:
    """Texts by their steps: objects by key, `[]` and what comes twice as a list."""
    if not any(steps for steps, _ in found):
        texts = [text for _, text in found]
        return texts[0] if len(texts) == 1 else texts
    if all(steps == [""] for steps, _ in found):
        return [text for _, text in found]
    inner: dict[str, list[tuple[list[str], str]]] = {}
    for steps, text in found:
        if not steps or not steps[0]:
            raise ValueError(f"{steps} is neither a key nor the only one of a list")
        inner.setdefault(steps[0], []).append((steps[1:], text))
    return {key: _grouped(one) for key, one in inner.items()}


def _scalar(text: str, kind: str | None) -> Json:
    if kind == "boolean":
        return _TRUTH.get(text, text)
    if kind in ("integer", "number") and re.fullmatch(r"-?\d+", text):
        return int(text)
    if kind == "number" and re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", text):
        return float(text)
    return text
