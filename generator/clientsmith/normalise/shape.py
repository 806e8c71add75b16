"""Repair the structure of the document, so that later passes can rely on it."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from clientsmith.grammar import (
    APART,
    FIELDS,
    KEYS,
    METHODS,
    NEWER,
    REQUIRED,
    document_kind,
    is_extension,
)
from clientsmith.media_types import listed
from clientsmith.normalise.contents import mend_carrier, mend_content, mend_media_type
from clientsmith.normalise.draft import Mend, Node, copied
from clientsmith.normalise.readings import EXPECTED_TYPES, NOTHING, interpreted, outcome, words
from clientsmith.source.references import (
    escape,
    find,
    join,
)

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

# What reports call the kinds of values whose names are our own.
_CALLED = {
    "flag": "boolean",
    "text": "string",
    "prose": "string",
    "type": "type name",
    "body": "request body",
    "info": "info object",
    "components": "components object",
    "flows": "flows object of OAuth",
}
# References may lead to what is below an unknown key here.
_REFERENCED = ("document", "swagger document", "components")


def mend_shape(draft: Draft) -> None:
    """Make every part that later passes read the kind of value that OpenAPI, or Swagger 2.0, requires."""
    _mend_outline(draft)
    _mend(draft, draft.document, document_kind(draft.document), "")


def _mend_outline(draft: Draft) -> None:
    """Give the document what every document has: `info`, `paths`, and mappings in its sections."""
    # A value of another type is repaired later, like any other.
    draft.document.setdefault("info", Node(origin="/info"))
    # OpenAPI 3.1 requires only one of paths, webhooks and components.
    draft.document.setdefault("paths", Node(origin="/paths"))
    for key in ("paths", "webhooks", "x-webhooks", "components"):
        value = draft.document.get(key, draft.document)
        if not isinstance(value, dict):
            what = f"expected a mapping, found {words(value)}; read as an empty one"
            draft.mend(f"/{key}", Mend.VALUE, what)
            draft.document[key] = Node(origin=f"/{key}")


def has_shape(draft: Draft, value: Node, kind: str, pointer: str) -> bool:
    """Return whether the target of a reference has the expected kind, and repair what is inside.

    Args:
        draft: the document.
        value: the target.
        kind: the kind, in the words of the grammar.
        pointer: the place of the reference, for reports.
    """
    if value and (FIELDS[kind].keys() | APART.get(kind, {})).isdisjoint(value):
        return False
    return _mend(draft, value, kind, pointer) is not NOTHING


def _mend(draft: Draft, value: Any, kind: str, pointer: str) -> Any:
    """Return a repaired value with everything in it; `NOTHING` if it must be removed."""
    if kind == "{media type}":
        mend_content(draft, value, pointer)
    value = _opened(draft, value, kind, pointer)
    repaired = interpreted(value, kind, pointer)
    if repaired is not value:
        what = f"expected {_called(kind)}, found {words(value)}; {outcome(repaired)}"
        draft.mend(pointer, Mend.VALUE, what)
    if isinstance(repaired, list) and kind != "list":
        inner = "text" if kind == "type" else kind[1:-1]
        parts = [
            _mend(draft, part, inner, join(pointer, index)) for index, part in enumerate(repaired)
        ]
        repaired[:] = [part for part in parts if part is not NOTHING]
    elif isinstance(repaired, dict) and kind.startswith("{"):
        _mend_names(draft, repaired, kind, pointer)
    elif isinstance(repaired, dict):
        return _mend_fields(draft, repaired, kind, pointer)
    return repaired


def _opened(draft: Draft, value: Any, kind: str, pointer: str) -> Any:
    """Replace a reference by a copy of the list or mapping that it points to; OpenAPI does not allow it."""
    if kind[0] not in "[{" or not isinstance(value, dict) or list(value) != ["$ref"]:
        return value
    target = find(draft.document, str(value["$ref"])).value
    if not isinstance(target, dict if kind[0] == "{" else list) or list(target) == ["$ref"]:
        return value
    what = f"expected {_called(kind)}, found the reference {value['$ref']!r}; its target is used"
    draft.mend(pointer, Mend.VALUE, what)
    return copied(target, pointer)


def _called(kind: str, *, plural: bool = False) -> str:
    """Return what a report calls a value of a kind, such as `a list of parameters`."""
    name = _CALLED.get(kind, kind.removeprefix("swagger "))
    if kind[0] in "[{":
        name = "list" if kind[0] == "[" else "mapping"
    article = "" if plural else "an " if name[0] in "aeio" else "a "
    called = f"{article}{name}{'s' if plural else ''}".replace("bodys", "bodies")
    return f"{called} of {_called(kind[1:-1], plural=True)}" if kind[0] in "[{" else called


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
                    join(pointer, key), Mend.NAME, "a path must begin with a slash: one is added"
                )


def _split_media_types(draft: Draft, content: dict[str, Any], pointer: str) -> None:
    """Split keys that list several media types into one key for each."""
    for key in [key for key in content if len(listed(key)) > 1]:
        place, media = join(pointer, key), content.pop(key)
        for media_type in listed(key):
            content.setdefault(media_type, copied(media, place))
        draft.mend(place, Mend.NAME, f"{key!r} read as {_several(key)}")


def _split_lists(draft: Draft, holder: dict[str, Any], pointer: str) -> None:
    """Split entries of `consumes` and `produces` in Swagger 2.0 that list several media types."""
    for name in [name for name in ("consumes", "produces") if name in holder]:
        for key in [key for key in holder[name] if len(listed(key)) > 1]:
            draft.mend(join(pointer, name), Mend.NAME, f"{key!r} read as {_several(key)}")
        holder[name] = [media_type for key in holder[name] for media_type in listed(key)]


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
    if kind in KEYS:
        drop_unknown(draft, value, kind, pointer)
    for key, inner in FIELDS.get(kind, {}).items():
        if key in value and type(value[key]) is not EXPECTED_TYPES.get(inner):
            _mend_at(draft, value, key, inner, pointer)
    if kind in ("swagger document", "swagger operation"):
        _split_lists(draft, value, pointer)
    return _complete(draft, value, kind.removeprefix("swagger "), pointer)


def _mend_at(draft: Draft, holder: dict[str, Any], key: str, kind: str, pointer: str) -> None:
    value = holder[key]
    if key == "$ref" and kind == "text" and not isinstance(value, str):
        # Numbers and booleans cannot be references.
        value = None
    repaired = _mend(draft, value, kind, join(pointer, key))
    if repaired is NOTHING:
        del holder[key]
    else:
        holder[key] = repaired


def _complete(draft: Draft, value: dict[str, Any], kind: str, pointer: str) -> Any:
    """Add required keys that are missing; return `NOTHING` if one cannot be guessed."""
    if "$ref" in value and kind in ("parameter", "security scheme"):
        return value
    for key in REQUIRED.get(kind, ()):
        if key in value:
            continue
        guess = _guess(draft, value, kind, key, pointer)
        result = "it is ignored" if guess is None else f"{guess!r} is assumed"
        draft.mend(pointer, Mend.MISSING, f"this {kind} has no `{key}`: {result}")
        if guess is None:
            return NOTHING
        value[key] = guess
    return value


def _guess(draft: Draft, value: dict[str, Any], kind: str, key: str, pointer: str) -> str | None:
    if kind == "info":
        # Most files are named after the API; the version is not known.
        return PurePath(draft.source.path).stem if key == "title" else ""
    if kind == "parameter" and key == "in":
        # The pointer of an operation's parameter contains the path.
        return "path" if f"{{{escape(value['name'])}}}" in pointer else "query"
    return None


def _mend_methods(draft: Draft, item: dict[str, Any], pointer: str) -> None:
    """Write methods in lower case."""
    for key in [key for key in item if key not in FIELDS["path item"]]:
        method = key.strip().lower()
        if method in METHODS and method not in item:
            item[method] = item.pop(key)
            draft.mend(join(pointer, key), Mend.NAME, f"{key!r} read as the method {method!r}")


def drop_unknown(draft: Draft, value: dict[str, Any], kind: str, pointer: str) -> None:
    """Report keys that the document's version of OpenAPI does not define, and remove them.

    Args:
        draft: the document.
        value: an object of it.
        kind: the kind of the object; its keys are in `KEYS`.
        pointer: the place of the object.
    """
    version = str(draft.source.data.get("openapi", "2.0"))
    newer = NEWER.get(kind, {})
    for key in [key for key in value if key not in KEYS[kind] and not key.startswith("x-")]:
        what = f"OpenAPI has no `{key}` in {_called(kind)}: it is ignored"
        if key in newer:
            if version.startswith("3.2"):
                continue
            what = f"`{key}` is new in OpenAPI 3.2: it is ignored in this document of version {version}"
        if kind in _REFERENCED:
            known = (
                edit.what == what and edit.pointer == join(pointer, key) for edit in draft.changes
            )
            if any(known):
                continue
        else:
            del value[key]
        draft.mend(join(pointer, key), Mend.KEY, what)


def _mend_required(draft: Draft, schema: dict[str, Any], pointer: str) -> None:
    """Read `required: true` inside of a property, as JSON Schema wrote it before draft 4."""
    properties = schema.get("properties")
    given = schema.get("required")
    required = given if isinstance(given, list) else [given] if isinstance(given, str) else []
    if not isinstance(properties, dict):
        return
    for name, inner in properties.items():
        if isinstance(inner, dict) and inner.get("required") in (True, "true"):
            del inner["required"]
            schema["required"] = required = [*(other for other in required if other != name), name]
            if isinstance(schema, Node):
                schema.move_entry("required", name, join(pointer, "properties", name, "required"))
            what = f"`required: true` read as the property {name!r} being required"
            draft.mend(join(pointer, "properties", name), Mend.VALUE, what)


def _mend_parameter(draft: Draft, parameter: dict[str, Any], pointer: str) -> None:
    """Read a type next to the name of a parameter, as in Swagger 2.0, as its schema."""
    if "type" not in parameter or not {"schema", "content", "$ref"}.isdisjoint(parameter):
        return
    own = FIELDS["parameter"].keys() | {"example", "examples", "collectionFormat"}
    keys = [key for key in parameter if key not in own and not key.startswith("x-")]
    parameter["schema"] = Node({key: parameter.pop(key) for key in keys}, origin=pointer)
    draft.mend(pointer, Mend.PARAMETER, "the type next to the name is read as a schema")


def _mend_tuple(draft: Draft, schema: dict[str, Any], pointer: str) -> None:
    """Read `items` as a list, as JSON Schema wrote `prefixItems` before 2020."""
    if isinstance(schema.get("items"), list) and "prefixItems" not in schema:
        schema["prefixItems"] = schema.pop("items")
        if "additionalItems" in schema:
            schema["items"] = schema.pop("additionalItems")
        draft.note(pointer, "`items` as a list read as `prefixItems`")
