"""Complete the parameters of each operation, and match them with its path."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from clientsmith.normalise.draft import (
    Mend,
    Node,
    operations,
    operations_of,
    path_items,
    union_keyword,
)
from clientsmith.normalise.misplaced import mend_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.normalise.draft import Draft

_HTTP_OWNED = frozenset(("accept", "content-type", "authorization"))
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9a-zA-Z-]+")
_TEMPLATE = re.compile(r"\{([^{}]*)\}")


def merge_path_parameters(draft: Draft) -> None:
    """Copy parameters of a path into each of its operations."""
    for path, item in path_items(draft):
        shared = item.pop("parameters", [])
        for _, operation in operations_of(item):
            _trim(draft, [*shared, *operation.get("parameters", [])])
            own = _once(draft, operation.get("parameters", []))
            overridden = {_key(parameter) for parameter in own}
            inherited = [
                parameter for parameter in _once(draft, shared) if _key(parameter) not in overridden
            ]
            operation["parameters"] = [*inherited, *own]
            for parameter in inherited:
                place = item.place_of_entry("parameters", parameter)
                operation.move_entry("parameters", parameter, place)
            mend_places(draft, operation)
        if shared:
            draft.note(item, f"parameters of {path} moved into its operations")


def _key(parameter: Node) -> tuple[str, str]:
    """Return what identifies a parameter (OpenAPI 3.1, 4.8.12.1); header names ignore case."""
    place, name = parameter.get("in", ""), parameter.get("name", "")
    return place, name.lower() if place == "header" else name


def _trim(draft: Draft, parameters: list[Node]) -> None:
    """Remove whitespace around the names of headers."""
    for parameter in parameters:
        name = parameter.get("name", "")
        if parameter.get("in") == "header" and name != name.strip():
            parameter["name"] = name.strip()
            draft.mend(
                parameter, Mend.NAME, f"the header name {name!r} trimmed to {name.strip()!r}"
            )


def _once(draft: Draft, parameters: list[Node]) -> list[Node]:
    """Return each parameter once: the first of those with the same name and location."""
    kept: dict[tuple[str, str], Node] = {}
    # An empty parameter is an unresolved reference that was reported before.
    for parameter in filter(None, parameters):
        place, name = _key(parameter)
        if kept.setdefault((place, name), parameter) is not parameter:
            what = f"the {place} parameter {name!r} is declared twice: the first is used"
            draft.mend(parameter, Mend.REPEATED, what)
    return list(kept.values())


def drop_http_parameters(draft: Draft) -> None:
    """Remove Accept, Content-Type and Authorization headers, which the client sets itself.

    Headers with invalid names (RFC 9110, section 5.1) are removed too.
    """
    for path, method, operation in operations(draft):
        kept: list[Node] = []
        dropped: list[Node] = []
        for parameter in operation["parameters"]:
            place, name = _key(parameter)
            owned = place == "header" and name in _HTTP_OWNED
            if place == "header" and not _TOKEN.fullmatch(name):
                words = f"{parameter.get('name')!r} is not a valid header name: the parameter is ignored"
                draft.mend(parameter, Mend.PARAMETER, words)
            else:
                (dropped if owned else kept).append(parameter)
        if dropped:
            names = ", ".join(parameter["name"] for parameter in dropped)
            draft.note(
                operation,
                f"{names} removed from {method.upper()} {path}: the client sets such headers",
            )
        operation["parameters"] = kept


def complete_parameters(draft: Draft) -> None:
    """Write out style, explode, required and schema of every parameter."""
    done: set[int] = set()
    for _, _, operation in operations(draft):
        for parameter in operation["parameters"]:
            if id(parameter) not in done:
                done.add(id(parameter))
                _complete(draft, parameter)


def _complete(draft: Draft, parameter: Node) -> None:
    place, name = parameter["in"], parameter["name"]
    if place == "path" and parameter.get("required") is False:
        what = f"the path parameter {name!r} is required, like every path parameter"
        draft.mend(parameter, Mend.PARAMETER, what)
    parameter["required"] = place == "path" or bool(parameter.get("required"))
    given = parameter.setdefault("style", _STYLES[place][0])
    known = {style.lower(): style for style in _STYLES[place]}
    parameter["style"] = known.get(given.lower(), _STYLES[place][0])
    if parameter["style"] != given:
        words = f"the style {given!r} is not valid in {place}"
        what = f"{words}: {parameter['style']} is used for {name!r}"
        draft.mend(parameter, Mend.PARAMETER, what)
    parameter.setdefault("explode", parameter["style"] in ("form", "deepObject"))
    if parameter.get("content"):
        parameter.pop("schema", None)
        for media_type, media in parameter["content"].items():
            media.setdefault("schema", Node(origin=media.origin))
            if "json" not in media_type:
                draft.note(parameter, f"{name!r} is sent as text, not as {media_type}")
        return
    parameter.pop("content", None)
    if "schema" not in parameter:
        parameter["schema"] = Node({"type": "string"}, origin=parameter.origin)
        draft.note(parameter, f"the parameter {name!r} has no schema: a string is assumed")
    _report_undefined(draft, parameter)


def _report_undefined(draft: Draft, parameter: Node) -> None:
    """Report how nested lists and objects are sent, which OpenAPI does not define (3.1, 4.8.12.2)."""
    schema = draft.resolved(parameter["schema"])
    inner = [schema["items"]] if "items" in schema else schema.get("prefixItems", [])
    deep = parameter["style"] == "deepObject"
    nested = any(isinstance(item, Node) and _has_parts(draft.resolved(item)) for item in inner)
    if inner and deep:
        written = parameter["name"] + ("[0][key]=" if nested else "[]=")
        draft.note(parameter, f"deepObject is not defined for lists: sent as {written}")
    elif nested:
        draft.note(parameter, f"each item of {parameter['name']!r} is sent as JSON")


def _has_parts(schema: Node) -> bool:
    return schema.get("type") in ("object", "array") or "properties" in schema or "items" in schema


def report_merged_keys(draft: Draft) -> None:
    """Report parameters that send the same keys, which a server cannot distinguish.

    An exploded object is sent as its properties (OpenAPI 3.0.3, 4.7.12.1, and 3.1, 4.8.12.2), so
    `from: {gte: 1}` and `to: {gte: 2}` both send `gte`. The client does so, because the document says so.
    """
    for _, _, operation in operations(draft):
        owners: dict[tuple[str, str], list[str]] = {}
        for parameter in operation["parameters"]:
            for key in _written_keys(draft, parameter):
                owners.setdefault((parameter["in"], key), []).append(parameter["name"])
        merged: dict[tuple[str, ...], list[str]] = {}
        for (_, key), names in owners.items():
            if len(names) > 1:
                merged.setdefault(tuple(names), []).append(key)
        for several, keys in merged.items():
            what = f"{_listed(several)} both send {_listed(keys)}: exploded objects are sent as properties; "
            hint = "if the server accepts deepObject, set `style: deepObject` in an overlay"
            draft.mend(operation, Mend.PARAMETER, what + hint)


def _written_keys(draft: Draft, parameter: Node) -> list[str]:
    """Return the keys of a query or cookie that a parameter may write, as far as its schema names them."""
    own = [parameter["name"]]
    schema = draft.resolved(parameter.get("schema", Node()))
    exploded = parameter["style"] == "form" and parameter["explode"]
    if parameter["in"] not in ("query", "cookie") or parameter.get("content") or not exploded:
        return own
    keyword = union_keyword(schema)
    shapes = [draft.resolved(member) for member in schema[keyword]] if keyword else [schema]
    keys: dict[str, None] = {}
    for shape in shapes:
        keys.update(dict.fromkeys(shape.get("properties", own)))
    return list(keys)


def _listed(names: Sequence[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)


def match_path_templates(draft: Draft) -> None:
    """Match the placeholders of path templates with the path parameters.

    An undeclared placeholder becomes a string parameter. A parameter without a placeholder would never be
    sent, so it is removed. If there is one of each, or if they differ in spelling only, they are the same.
    """
    for path, item in path_items(draft):
        if "#" in path:
            draft.note(item, f"the fragment of the path {path} is not sent")
    for path, method, operation in operations(draft):
        _match(draft, path, f"{method.upper()} {path}", operation)


def _match(draft: Draft, path: str, title: str, operation: Node) -> None:
    route, _, query = path.partition("#")[0].partition("?")
    template = _TEMPLATE.findall(f"{route}?{query}")
    _take_from_query(draft, operation, set(_TEMPLATE.findall(query)))
    pairs = parse_qsl(query, keep_blank_values=True)
    _drop_fixed(draft, operation, {name: text for name, text in pairs if "{" not in text})
    declared = {
        parameter["name"]: parameter
        for parameter in operation["parameters"]
        if parameter["in"] == "path"
    }
    lost = [name for name in declared if name not in template]
    unknown = [name for name in dict.fromkeys(template) if name not in declared]
    for name in unknown:
        alike = [other for other in lost if _folded(other) == _folded(name)]
        if not name:
            what = f"a placeholder without a name is sent unchanged: {title}"
            draft.mend(operation, Mend.NAME, what)
        elif len(alike) == 1 or len(lost) == len(unknown) == 1:
            _rename(draft, operation, declared[lost.pop(lost.index((alike or lost)[0]))], name)
        else:
            operation["parameters"].append(_undeclared(name, operation))
            what = f"the path parameter {{{name}}} is not declared: a string is assumed"
            draft.mend(operation, Mend.PARAMETER, what)
    for name in lost:
        operation["parameters"] = [
            parameter for parameter in operation["parameters"] if parameter is not declared[name]
        ]
        words = f"the path parameter {name!r} has no placeholder in {title} and is ignored"
        draft.mend(declared[name], Mend.PARAMETER, words)


def _folded(name: str) -> str:
    """Return a name without case and punctuation."""
    return re.sub(r"[\W_]", "", name).lower()


def _rename(draft: Draft, operation: Node, parameter: Node, name: str) -> None:
    """Rename the parameter without a placeholder after the placeholder without a parameter."""
    # A copy: other paths may share the parameter and use its name.
    renamed = Node(parameter, origin=parameter.origin)
    renamed["name"] = name
    renamed.home = parameter.home
    operation["parameters"] = [
        renamed if other is parameter else other for other in operation["parameters"]
    ]
    what = f"the path parameter {parameter['name']!r} read as {{{name}}}"
    draft.mend(parameter, Mend.PARAMETER, what)


def _take_from_query(draft: Draft, operation: Node, names: set[str]) -> None:
    """Turn query parameters that the path template contains in its query into path parameters."""
    parameters = operation["parameters"]
    for index, parameter in enumerate(parameters):
        if parameter["in"] == "query" and parameter["name"] in names:
            moved = Node(parameter, origin=parameter.origin)
            moved.home = parameter.home
            moved |= {"in": "path", "required": True, "style": "simple", "explode": False}
            parameters[index] = moved
            draft.note(parameter, f"{parameter['name']!r} is in the query of the path")


def _drop_fixed(draft: Draft, operation: Node, fixed: dict[str, str]) -> None:
    """Remove parameters with the only value that the path already contains."""
    kept: list[Node] = []
    for parameter in operation["parameters"]:
        name = parameter["name"]
        if parameter["in"] != "query" or name not in fixed:
            kept.append(parameter)
            continue
        pair = f"{name}={fixed[name]}"
        values = draft.resolved(parameter.get("schema", Node())).get("enum", [])
        if [_spoken(value) for value in values] == [fixed[name]]:
            draft.note(parameter, f"{name!r} removed: the path contains {pair}, its only value")
        else:
            kept.append(parameter)
            what = f"the path contains {pair}: an argument for {name!r} replaces it"
            draft.mend(parameter, Mend.PARAMETER, what)
    operation["parameters"] = kept


def _spoken(value: object) -> str:
    """Return a value as it is written in a query."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _undeclared(name: str, operation: Node) -> Node:
    schema = Node({"type": "string"}, origin=operation.origin)
    parameter = {"name": name, "in": "path", "required": True, "style": "simple", "explode": False}
    return Node({**parameter, "schema": schema}, origin=operation.origin)
