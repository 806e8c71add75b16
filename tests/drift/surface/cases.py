"""Pairs of operations, what their client says of the difference, and the calls that feel it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
FILE: dict[str, Any] = {"type": "string", "format": "binary"}
MODE: dict[str, Any] = {"$ref": "#/components/schemas/Mode"}
_SCHEMAS = {"Mode": {"type": "string", "enum": ["on", "off"]}}
_MEDIA_TYPES = {
    "json": "application/json",
    "form": "multipart/form-data",
    "csv": "text/csv",
    "plain": "text/plain",
}


def query(name: str, schema: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema or TEXT, **more}


def path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": TEXT}


def gives(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An operation that answers with something."""
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "", "content": content}}, **more}


def takes(*parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An operation with parameters."""
    return {"parameters": list(parameters), "responses": {"204": {"description": ""}}, **more}


def body(*required: str, **properties: dict[str, Any]) -> dict[str, Any]:
    """An operation with a list of objects in its body, so that it is a type of its own."""
    item = {"type": "object", "required": list(required), "properties": properties}
    every = {"type": "array", "items": item}
    schema = {"type": "object", "required": ["all"], "properties": {"all": every}}
    content = {"application/json": {"schema": schema}}
    return takes(requestBody={"required": True, "content": content})


def sends(**forms: dict[str, Any]) -> dict[str, Any]:
    """An operation with a body in several forms."""
    content = {_MEDIA_TYPES[name]: {"schema": schema} for name, schema in forms.items()}
    return takes(requestBody={"required": True, "content": content})


def needs(**properties: dict[str, Any]) -> dict[str, Any]:
    """An object that needs all of its properties."""
    return {"type": "object", "required": list(properties), "properties": properties}


def thing(*required: str, **properties: dict[str, Any]) -> dict[str, Any]:
    """An operation that answers with an object."""
    return gives({"type": "object", "required": list(required), "properties": properties})


def pair(*members: dict[str, Any]) -> dict[str, Any]:
    """An array of a fixed length."""
    return {"type": "array", "prefixItems": [*members], "items": False, "minItems": len(members)}


def fails(schema: dict[str, Any]) -> dict[str, Any]:
    """An operation that may fail and says so."""
    content = {"application/json": {"schema": schema}}
    made = takes()
    made["responses"]["404"] = {"description": "", "content": content}
    return made


def enumerated(name: str, *values: str) -> dict[str, Any]:
    return thing(name, **{name: {"type": "string", "enum": list(values)}})


def enumeration(*values: str) -> dict[str, Any]:
    return enumerated("state", *values)


@dataclass(frozen=True)
class Case:
    """One operation before and after; None where there is none.

    `route` is its path, after a name of its own; `rules` are those that find the difference, without the
    `client-` in front. `uses` are lines that are right for the old client, and those that the new one does
    not take any more are in `breaks`; `{}` stands for the resource. Where `silent`, calls break that a type
    checker takes.
    """

    old: dict[str, Any] | None
    new: dict[str, Any] | None
    rules: set[str]
    uses: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    route: str = ""
    old_route: str | None = None
    silent: bool = False


_BY_ID = "/{id}"
CASES = {
    "same": Case(takes(query("q")), takes(query("q")), set(), ("{}(q='')",)),
    "gone": Case(takes(), None, {"method-removed"}, breaks=("{}()",)),
    "older": Case(takes(), takes(deprecated=True), {"method-deprecated"}, ("{}()",)),
    "lessargs": Case(takes(query("q")), takes(), {"argument-removed"}, ("{}()",), ("{}(q='')",)),
    "needsmore": Case(
        takes(),
        takes(query("q", required=True)),
        {"required-argument-added"},
        breaks=("{}()",),
    ),
    "needed": Case(
        takes(query("q")),
        takes(query("q", required=True)),
        {"argument-became-required"},
        ("{}(q='')",),
        ("{}()",),
    ),
    "wider": Case(
        takes(query("q", NUMBER)),
        takes(query("q", {"type": "number"})),
        {"argument-type-widened"},
        ("{}(q=1)",),
    ),
    "othertype": Case(
        takes(query("q", NUMBER)),
        takes(query("q", TEXT)),
        {"argument-type-changed"},
        breaks=("{}(q=1)",),
    ),
    "anothername": Case(
        takes(path("id")),
        takes(path("key")),
        {"argument-renamed"},
        ("{}('')",),
        ("{}(id='')",),
        route="/{key}",
        old_route=_BY_ID,
    ),
    "onename": Case(
        takes(path("appId")),
        takes(path("app_id")),
        set(),
        ("{}('')", "{}(app_id='')"),
        route="/{app_id}",
        old_route="/{appId}",
    ),
    "results": Case(
        gives(TEXT),
        gives({"type": ["string", "null"]}),
        {"result-type-widened"},
        ("{}()",),
        ("{}().upper()",),
    ),
    "resultother": Case(
        gives(TEXT), gives(NUMBER), {"result-type-changed"}, breaks=("{}().upper()",)
    ),
    "positionwider": Case(
        gives(pair(TEXT, NUMBER)),
        gives(pair(TEXT, {"type": "number"})),
        {"result-type-widened"},
        ("{}()[0].upper()",),
        ("{}()[1].bit_length()",),
    ),
    "morepositions": Case(
        gives(pair(TEXT, NUMBER)),
        gives(pair(TEXT, NUMBER, NUMBER)),
        {"result-type-changed"},
        ("{}()[1].bit_length()",),
        ("a, b = {}()",),
    ),
    "listtopair": Case(
        takes(query("q", {"type": "array", "items": TEXT})),
        takes(query("q", pair(TEXT, TEXT))),
        {"argument-type-narrowed"},
        ("{}(q=('', ''))",),
        ("{}(q=[''])",),
    ),
    "pairtolist": Case(
        takes(query("q", pair(TEXT, TEXT))),
        takes(query("q", {"type": "array", "items": TEXT})),
        {"argument-type-widened"},
        ("{}(q=('', ''))",),
    ),
    "otherposition": Case(
        takes(query("q", pair(TEXT, NUMBER))),
        takes(query("q", pair(NUMBER, TEXT))),
        {"argument-type-changed"},
        breaks=("{}(q=('', 1))",),
    ),
    "fieldgone": Case(
        thing("a", "b", a=TEXT, b=TEXT),
        thing("a", a=TEXT),
        {"field-removed"},
        ("{}().a.upper()",),
        ("{}().b.upper()",),
    ),
    "fieldnull": Case(
        thing("a", a=TEXT),
        thing("a", a={"type": ["string", "null"]}),
        {"field-type-widened"},
        breaks=("{}().a.upper()",),
    ),
    "fieldless": Case(
        thing("a", a=TEXT),
        thing(a=TEXT),
        {"field-type-widened", "field-became-optional"},
        breaks=("{}().a.upper()",),
    ),
    "fieldnullless": Case(
        thing("a", a={"type": ["string", "null"]}),
        thing(a={"type": ["string", "null"]}),
        {"field-became-optional"},
        ("({}().a or '').upper()",),
    ),
    "fieldother": Case(
        thing("a", a=TEXT),
        thing("a", a=NUMBER),
        {"field-type-changed"},
        breaks=("{}().a.upper()",),
    ),
    "fieldlisted": Case(
        thing("a", a=TEXT),
        enumerated("a", "on", "off"),
        {"field-type-narrowed", "class-added"},
        ("{}().a.upper()",),
    ),
    "members": Case(
        enumeration("on", "off"),
        enumeration("on", "dimmed"),
        {"enumeration-member-removed", "enumeration-member-added"},
        ("{}().state.ON",),
        ("{}().state.OFF",),
    ),
    "keys": Case(
        body(a=TEXT, b=TEXT),
        body(a=TEXT, c=TEXT),
        {"key-removed", "key-added", "input-field-removed", "input-field-added"},
        ("{}(all=[{{'a': ''}}])",),
        ("{}(all=[{{'b': ''}}])",),
    ),
    "keyneeded": Case(
        body("a", a=TEXT, b=TEXT),
        body("a", "b", a=TEXT, b=TEXT),
        {"key-became-required", "input-field-became-required", "input-field-type-narrowed"},
        ("{}(all=[{{'a': '', 'b': ''}}])",),
        ("{}(all=[{{'a': ''}}])",),
    ),
    "keytypes": Case(
        body(a=NUMBER),
        body(a=TEXT),
        {"key-type-changed", "input-field-type-changed"},
        breaks=("{}(all=[{{'a': 1}}])",),
    ),
    "keywider": Case(
        body(a=NUMBER),
        body(a={"type": "number"}),
        {"key-type-widened", "input-field-type-widened"},
        ("{}(all=[{{'a': 1}}])",),
    ),
    "keyadds": Case(
        body("a", a=TEXT),
        body("a", "b", a=TEXT, b=TEXT),
        {"required-key-added", "required-input-field-added"},
        breaks=("{}(all=[{{'a': ''}}])",),
    ),
    "morebodies": Case(
        sends(json=needs(name=TEXT)),
        sends(json=needs(name=TEXT), form=needs(archive=FILE)),
        {"default-content-type-changed", "overload-added", "argument-added", "class-added"},
        breaks=("{}(name='')",),
    ),
    "lessbodies": Case(
        sends(json=needs(name=TEXT), form=needs(bundle=FILE)),
        sends(json=needs(name=TEXT)),
        {"default-content-type-changed", "overload-removed", "argument-removed", "class-removed"},
        breaks=("{}(bundle=b'')", "{}(name='', content_type='application/json')"),
    ),
    "onebodyneeds": Case(
        sends(json=needs(name=TEXT), form=needs(archive=FILE)),
        sends(json=needs(name=TEXT, size=NUMBER), form=needs(archive=FILE)),
        {"required-argument-added", "unused-field-added"},
        ("{}(archive=b'')",),
        ("{}(name='', content_type='application/json')",),
    ),
    "onebodyalike": Case(
        sends(json=needs(name=TEXT)),
        sends(json=needs(name=TEXT), csv=TEXT),
        {"overload-added", "argument-added"},
        ("{}(name='')",),
    ),
    "otherlabel": Case(
        sends(plain=TEXT),
        sends(csv=TEXT, plain=TEXT),
        {"default-content-type-changed", "argument-added"},
        ("{}(body='')",),
        silent=True,
    ),
    "keepsmode": Case(gives(MODE), gives(MODE), set(), ("{}().upper()",)),
    "opened": Case(
        takes(query("mode", MODE)),
        takes(query("mode", TEXT)),
        {"argument-type-widened"},
        ("{}(mode='on')", "{}(mode=models.Mode.ON)"),
    ),
    "closed": Case(
        takes(query("mode", TEXT)),
        takes(query("mode", MODE)),
        {"argument-type-narrowed"},
        ("{}(mode='on')",),
        ("{}(mode=str())",),
    ),
    "openedbody": Case(
        body("mode", mode=MODE),
        body("mode", mode=TEXT),
        {"key-type-widened", "input-field-type-widened"},
        ("{}(all=[{{'mode': 'on'}}])", "{}(all=[{{'mode': models.Mode.ON}}])"),
    ),
    "failure": Case(
        fails(needs(code=NUMBER, text=TEXT)),
        fails(needs(code=TEXT, more=TEXT)),
        {"unused-field-changed", "unused-field-removed", "unused-field-added"},
        ("{}()",),
    ),
}


def document(side: str) -> dict[str, Any]:
    """All cases as one document: `old` or `new`."""
    paths = {}
    for name, case in CASES.items():
        operation = case.old if side == "old" else case.new
        route = case.route if side == "new" or case.old_route is None else case.old_route
        if operation is not None:
            method = "post" if "requestBody" in operation else "get"
            paths[f"/{name}{route}"] = {method: {"tags": [name], **operation}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Cases", "version": "1"},
        "paths": paths,
        "components": {"schemas": _SCHEMAS},
    }
