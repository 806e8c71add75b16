"""A Swagger 2.0 document in the words of OpenAPI 3.0, which the values and the judge are made for.

Written from the two specifications, and on purpose without anything of the generator's own converter:
what both read in the same way is right, or the round trips differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.roundtrip.documents import Json, Node

_MOVED = {
    "#/definitions/": "#/components/schemas/",
    "#/parameters/": "#/components/parameters/",
    "#/responses/": "#/components/responses/",
}
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_OF_PARAMETER = ("name", "in", "description", "required", "allowEmptyValue")
_STYLES: Mapping[str, Node] = {
    "csv": {"explode": False},
    "multi": {"style": "form", "explode": True},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_JSON = "application/json"


def as_30_from_20(data: Node) -> Node:
    """The same document, saying the same things, in OpenAPI 3.0; another version stays as it is."""
    if not str(data.get("swagger", "")).startswith("2"):
        return data
    return _Upgrade(data).document()


class _Upgrade:
    def __init__(self, data: Node) -> None:
        self._data: Node = _moved(data)

    def document(self) -> Node:
        data = self._data
        shared = data.get("parameters", {})
        return {
            "openapi": "3.0.3",
            "info": data["info"],
            "paths": {path: self._item(item) for path, item in data["paths"].items()},
            "security": data.get("security", []),
            "components": {
                "schemas": data.get("definitions", {}),
                "parameters": {
                    name: _parameter(one) for name, one in shared.items() if not _is_body(one)
                },
                "responses": {
                    name: self._response(one, data.get("produces", ()))
                    for name, one in data.get("responses", {}).items()
                },
                "securitySchemes": {
                    name: _scheme(one) for name, one in data.get("securityDefinitions", {}).items()
                },
            },
        }

    def _item(self, item: Node) -> Node:
        shared = [self._resolved(one) for one in item.get("parameters", ())]
        return {
            method: self._operation(item[method], shared) for method in _METHODS if method in item
        }

    def _resolved(self, parameter: Node) -> Node:
        """What a reference to a shared parameter leads to."""
        reference = parameter.get("$ref", "")
        name = reference.removeprefix("#/components/parameters/")
        found: Node = self._data["parameters"][name] if reference else parameter
        return found

    def _operation(self, operation: Node, shared: Iterable[Node]) -> Node:
        own = [self._resolved(one) for one in operation.get("parameters", ())]
        # An own parameter takes the place of a shared one; there is one body, whatever its name.
        parts = {
            (one["in"], "" if one["in"] == "body" else one["name"]): one for one in (*shared, *own)
        }
        kept = {
            key: value
            for key, value in operation.items()
            if key not in ("parameters", "responses", "consumes", "produces", "schemes")
        }
        produces = operation.get("produces") or self._data.get("produces") or ()
        result = {
            **kept,
            "parameters": [_parameter(one) for one in parts.values() if not _is_body(one)],
            "responses": {
                str(status): self._response(one, produces)
                for status, one in operation["responses"].items()
            },
        }
        consumes = operation.get("consumes") or self._data.get("consumes") or ()
        if body := _body([one for one in parts.values() if _is_body(one)], consumes):
            result["requestBody"] = body
        return result

    def _response(self, response: Node, produces: Iterable[str]) -> Node:
        if "$ref" in response:
            return response
        found = {"description": response.get("description", "")}
        if "headers" in response:
            headers = response["headers"].items()
            found["headers"] = {name: {"schema": _schema_of(one)} for name, one in headers}
        if "schema" in response:
            types = list(produces) or [_JSON]
            given = {one: {"example": value} for one, value in response.get("examples", {}).items()}
            found["content"] = {
                one: {"schema": response["schema"], **given.get(one, {})} for one in types
            }
        return found


def _is_body(parameter: Node) -> bool:
    return parameter.get("in") in ("body", "formData")


def _parameter(parameter: Node) -> Node:
    """A parameter whose type stands beside its name gets a schema."""
    found = {key: parameter[key] for key in _OF_PARAMETER if key in parameter}
    found["schema"] = _schema_of(parameter)
    if parameter.get("type") == "array":
        found |= _STYLES[parameter.get("collectionFormat", "csv")]
    return found


def _schema_of(holder: Node) -> Node:
    """What a parameter or a header says of its value."""
    own = (*_OF_PARAMETER, "collectionFormat")
    found = {
        key: value for key, value in holder.items() if key not in own and not key.startswith("x-")
    }
    if isinstance(found.get("items"), dict):
        found["items"] = _schema_of(found["items"])
    return found


def _body(parts: list[Node], consumes: Iterable[str]) -> Node | None:
    if not parts:
        return None
    if parts[0]["in"] == "body":
        (whole,) = parts
        content = {one: {"schema": whole["schema"]} for one in list(consumes) or [_JSON]}
        return {"required": bool(whole.get("required")), "content": content}
    schema: Node = {
        "type": "object",
        "properties": {one["name"]: _schema_of(one) for one in parts},
        "required": [one["name"] for one in parts if one.get("required")],
    }
    # Swagger 2.0: a file asks for multipart; else the operation says how its form travels.
    files = any(_schema_of(one).get("format") == "binary" for one in parts)
    forms = [one for one in consumes if one in ((_MULTIPART,) if files else (_MULTIPART, _FORM))]
    types = forms or [_MULTIPART if files else _FORM]
    return {
        "required": bool(schema["required"]),
        "content": {one: {"schema": schema} for one in types},
    }


def _scheme(scheme: Node) -> Node:
    if scheme["type"] == "basic":
        return {"type": "http", "scheme": "basic"}
    if scheme["type"] == "oauth2":
        urls = {"authorizationUrl": "https://judged.example", "tokenUrl": "https://judged.example"}
        return {"type": "oauth2", "flows": {"authorizationCode": {**urls, "scopes": {}}}}
    return scheme


def _moved(node: Json) -> Any:
    """References follow what moved; tags and files are written as OpenAPI 3.0 does."""
    if isinstance(node, list):
        return [_moved(one) for one in node]
    if not isinstance(node, dict):
        return node
    found = {str(key): _moved(value) for key, value in node.items()}
    reference = found.get("$ref")
    if isinstance(reference, str):
        found["$ref"] = next(
            (
                new + reference[len(old) :]
                for old, new in _MOVED.items()
                if reference.startswith(old)
            ),
            reference,
        )
    if isinstance(found.get("discriminator"), str):
        found["discriminator"] = {"propertyName": found["discriminator"]}
    if found.get("type") == "file":
        found |= {"type": "string", "format": "binary"}
    if found.pop("x-nullable", None) is True:
        found["nullable"] = True
    return found
