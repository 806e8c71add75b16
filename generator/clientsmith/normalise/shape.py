"""The document gets the outline of an OpenAPI document, so later passes need not ask."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from clientsmith.grammar import APART, FIELDS, METHODS, NEWER, REQUIRED, document_kind, is_extension
from clientsmith.media_types import listed
from clientsmith.normalise.contents import mend_carrier, mend_content, mend_media_type
from clientsmith.normalise.draft import Mend, Node, copied
from clientsmith.normalise.readings import NOTHING, meant, outcome, words
from clientsmith.source.references import (
    escape,
    find,
    join,
)

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

# How reports call what they would not understand by its name here.
_CALLED = {
    "flag": "true or false",
    "prose": "text",
    "type": "the name of a type",
    "list": "a list",
    "mapping": "a mapping",
}


def mend_shape(draft: Draft) -> None:
    """Every part that a later pass enters is of the kind that OpenAPI says, or Swagger 2.0."""
    _mend_outline(draft)
    _mend(draft, draft.document, document_kind(draft.document), "")


def _mend_outline(draft: Draft) -> None:
    """What every document has: `info`, and mappings in the places where operations and schemas stand."""
    # What is no mapping at all is mended as any other value.
    draft.document.setdefault("info", Node(origin="/info"))
    # OpenAPI 3.1 asks for one of paths, webhooks and components.
    draft.document.setdefault("paths", Node(origin="/paths"))
    for key in ("paths", "webhooks", "x-webhooks", "components"):
        value = draft.document.get(key, draft.document)
        if not isinstance(value, dict):
            what = f"{words(value)} where there should be a mapping, read as an empty one"
            draft.mend(f"/{key}", Mend.VALUE, what)
            draft.document[key] = Node(origin=f"/{key}")


def has_shape(draft: Draft, value: Node, kind: str, pointer: str) -> bool:
    """Whether what a reference leads to is what it should be; what is wrong inside of it is mended."""
    if value and (FIELDS[kind].keys() | APART.get(kind, {})).isdisjoint(value):
        return False
    return _mend(draft, value, kind, pointer) is not NOTHING


def _mend(draft: Draft, value: Any, kind: str, pointer: str) -> Any:
    """A value of a kind, with all that is in it; `NOTHING` where it has to be left out."""
    if kind == "{media type}":
        mend_content(draft, value, pointer)
    value = _opened(draft, value, kind, pointer)
    found = meant(value, kind, FIELDS.get(kind.strip("[]"), {}), pointer)
    if found is not value:
        what = f"{words(value)} where there should be {_called(kind)}, {outcome(found)}"
        draft.mend(pointer, Mend.VALUE, what)
    if isinstance(found, list) and kind != "list":
        inner = "text" if kind == "type" else kind[1:-1]
        parts = [_mend(draft, one, inner, join(pointer, index)) for index, one in enumerate(found)]
        found[:] = [one for one in parts if one is not NOTHING]
    elif isinstance(found, dict) and kind.startswith("{"):
        _mend_names(draft, found, kind, pointer)
    elif isinstance(found, dict):
        return _mend_fields(draft, found, kind, pointer)
    return found


def _opened(draft: Draft, value: Any, kind: str, pointer: str) -> Any:
    """A copy of the list or mapping that a reference in its place leads to; OpenAPI has none there."""
    if kind[0] not in "[{" or not isinstance(value, dict) or list(value) != ["$ref"]:
        return value
    found = find(draft.document, str(value["$ref"])).value
    if not isinstance(found, dict if kind[0] == "{" else list) or list(found) == ["$ref"]:
        return value
    what = f"the reference {value['$ref']!r} read as {_called(kind)}, where none may stand"
    draft.mend(pointer, Mend.VALUE, what)
    return copied(found, pointer)


def _called(kind: str) -> str:
    if kind[0] in "[{":
        return ("a list of " if kind[0] == "[" else "a mapping of ") + _called(kind[1:-1])
    return _CALLED.get(kind, kind.removeprefix("swagger "))


def _mend_names(draft: Draft, value: dict[str, Any], kind: str, pointer: str) -> None:
    shared = pointer.startswith("/components") or pointer == "/responses"
    if kind == "{media type}":
        _split_media_types(draft, value, pointer)
    for key in list(value):
        if is_extension(kind, key) and not shared:
            del value[key]
        else:
            _mend_at(draft, value, key, kind[1:-1], pointer)
            if pointer == "/paths" and not key.startswith("/") and f"/{key}" not in value:
                value[f"/{key}"] = value.pop(key)
                draft.mend(
                    join(pointer, key), Mend.NAME, "a path begins with a slash, this one too"
                )


def _split_media_types(draft: Draft, content: dict[str, Any], pointer: str) -> None:
    """A key that lists several media types is a key for each."""
    for key in [key for key in content if len(listed(key)) > 1]:
        place, media = join(pointer, key), content.pop(key)
        for media_type in listed(key):
            content.setdefault(media_type, copied(media, place))
        draft.mend(place, Mend.NAME, f"{key!r} read as {_several(key)}")


def _split_lists(draft: Draft, holder: dict[str, Any], pointer: str) -> None:
    """The same in the lists of Swagger 2.0."""
    for name in [name for name in ("consumes", "produces") if name in holder]:
        for key in [key for key in holder[name] if len(listed(key)) > 1]:
            draft.mend(join(pointer, name), Mend.NAME, f"{key!r} read as {_several(key)}")
        holder[name] = [one for key in holder[name] for one in listed(key)]


def _several(key: str) -> str:
    return " and ".join(listed(key))


def _mend_fields(draft: Draft, value: dict[str, Any], kind: str, pointer: str) -> Any:
    if kind == "schema":
        _mend_tuple(draft, value, pointer)
        _mend_required(draft, value, pointer)
    elif kind == "parameter":
        _mend_parameter(draft, value, pointer)
    elif kind in ("body", "response"):
        mend_carrier(draft, value, kind, pointer)
    elif kind == "media type":
        mend_media_type(draft, value, pointer)
    elif kind.endswith("path item"):
        _mend_methods(draft, value, pointer)
    for key, inner in FIELDS.get(kind, {}).items():
        if key in value:
            _mend_at(draft, value, key, inner, pointer)
    if kind in ("swagger document", "swagger operation"):
        _split_lists(draft, value, pointer)
    return _complete(draft, value, kind.removeprefix("swagger "), pointer)


def _mend_at(draft: Draft, holder: dict[str, Any], key: str, kind: str, pointer: str) -> None:
    value = holder[key]
    if key == "$ref" and kind == "text" and not isinstance(value, str):
        # No number or truth value is a reference.
        value = None
    found = _mend(draft, value, kind, join(pointer, key))
    if found is NOTHING:
        del holder[key]
    else:
        holder[key] = found


def _complete(draft: Draft, value: dict[str, Any], kind: str, pointer: str) -> Any:
    """Something with all keys that it cannot do without; `NOTHING` where they cannot be guessed."""
    if "$ref" in value and kind in ("parameter", "security scheme"):
        return value
    for key in REQUIRED.get(kind, ()):
        if key in value:
            continue
        guess = _guess(draft, value, kind, key, pointer)
        result = "it is left out" if guess is None else f"read as {guess!r}"
        draft.mend(pointer, Mend.MISSING, f"this {kind} has no `{key}`: {result}")
        if guess is None:
            return NOTHING
        value[key] = guess
    return value


def _guess(draft: Draft, value: dict[str, Any], kind: str, key: str, pointer: str) -> str | None:
    if kind == "info":
        # A file is called after the API more often than not; nothing is known of its version.
        return PurePath(draft.source.path).stem if key == "title" else ""
    if kind == "parameter" and key == "in":
        # The pointer of an operation's parameter has the path in it.
        return "path" if f"{{{escape(value['name'])}}}" in pointer else "query"
    return None


def _mend_methods(draft: Draft, item: dict[str, Any], pointer: str) -> None:
    """Methods are written in small letters; what is no method is told."""
    newer = str(draft.document.get("openapi")).startswith("3.2")
    for key in [key for key in item if key not in FIELDS["path item"]]:
        method = key.strip().lower()
        place = join(pointer, key)
        if method in METHODS and method not in item:
            item[method] = item.pop(key)
            draft.mend(place, Mend.NAME, f"{key!r} read as the method {method!r}")
        elif isinstance(item[key], dict) and not key.startswith("x-"):
            if newer and key in NEWER["path item"]:
                continue
            draft.mend(place, Mend.NAME, f"{key!r} is no method, and what it offers is left out")


def _mend_required(draft: Draft, schema: dict[str, Any], pointer: str) -> None:
    """`required: true` inside of a property is how JSON Schema wrote it before draft 4."""
    properties = schema.get("properties")
    given = schema.get("required")
    required = given if isinstance(given, list) else [given] if isinstance(given, str) else []
    if not isinstance(properties, dict):
        return
    for name, inner in properties.items():
        if isinstance(inner, dict) and inner.get("required") in (True, "true"):
            del inner["required"]
            schema["required"] = required = [*(one for one in required if one != name), name]
            if isinstance(schema, Node):
                schema.move_entry("required", name, join(pointer, "properties", name, "required"))
            what = f"`required: true` read as the property {name!r} being required"
            draft.mend(join(pointer, "properties", name), Mend.VALUE, what)


def _mend_parameter(draft: Draft, parameter: dict[str, Any], pointer: str) -> None:
    """A type beside the name is how Swagger 2.0 described a value."""
    if "type" not in parameter or not {"schema", "content", "$ref"}.isdisjoint(parameter):
        return
    own = FIELDS["parameter"].keys() | {"example", "examples", "collectionFormat"}
    keys = [key for key in parameter if key not in own and not key.startswith("x-")]
    parameter["schema"] = Node({key: parameter.pop(key) for key in keys}, origin=pointer)
    draft.mend(pointer, Mend.PARAMETER, "a type beside the name read as a schema")


def _mend_tuple(draft: Draft, schema: dict[str, Any], pointer: str) -> None:
    """`items` as a list is how JSON Schema wrote `prefixItems` before 2020."""
    if isinstance(schema.get("items"), list) and "prefixItems" not in schema:
        schema["prefixItems"] = schema.pop("items")
        if "additionalItems" in schema:
            schema["items"] = schema.pop("additionalItems")
        draft.note(pointer, "`items` as a list read as `prefixItems`")
