"""Parameters: complete per operation, in agreement with the path, and the caller's business."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.normalise.draft import METHODS, Node, path_items

if TYPE_CHECKING:
    from generator.normalise.draft import Draft

_HTTP_OWNED = frozenset(("accept", "content-type", "authorization"))
_PLACES = ("path", "query", "header", "cookie")
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_TEMPLATE = re.compile(r"\{([^{}]*)\}")


def merge_path_parameters(draft: Draft) -> None:
    """Parameters of a path become parameters of each of its operations."""
    for path, item in path_items(draft):
        shared: list[Node] = item.pop("parameters", [])
        for method in METHODS:
            operation = item.get(method)
            if operation is None:
                continue
            own: list[Node] = operation.get("parameters", [])
            _check_repeated(draft, own)
            overridden = {_key(parameter) for parameter in own}
            operation["parameters"] = [
                *(parameter for parameter in shared if _key(parameter) not in overridden),
                *own,
            ]
        if shared:
            draft.note(item, f"parameters of {path} moved into its operations")


def _key(parameter: Node) -> tuple[str, str]:
    return parameter.get("in", ""), parameter.get("name", "")


def _check_repeated(draft: Draft, parameters: list[Node]) -> None:
    seen: set[tuple[str, str]] = set()
    for parameter in parameters:
        if parameter and _key(parameter) in seen:
            place, name = _key(parameter)
            draft.fail(parameter, f"the {place} parameter {name!r} is declared twice")
        seen.add(_key(parameter))


def drop_http_parameters(draft: Draft) -> None:
    """Accept, Content-Type and Authorization headers belong to HTTP, not to the caller."""
    for path, item in path_items(draft):
        for method in METHODS:
            operation = item.get(method)
            if operation is None:
                continue
            kept: list[Node] = []
            dropped: list[Node] = []
            for parameter in operation["parameters"]:
                place, name = _key(parameter)
                owned = place == "header" and name.lower() in _HTTP_OWNED
                (dropped if owned else kept).append(parameter)
            if dropped:
                names = ", ".join(parameter["name"] for parameter in dropped)
                draft.note(operation, f"{names} dropped from {method.upper()} {path}")
                operation["parameters"] = kept


def complete_parameters(draft: Draft) -> None:
    """Style, explode, required and schema are written out on every parameter."""
    done: set[int] = set()
    for _, item in path_items(draft):
        for method in METHODS:
            for parameter in item.get(method, {}).get("parameters", ()):
                if parameter and id(parameter) not in done:
                    done.add(id(parameter))
                    _complete(draft, parameter)


def _complete(draft: Draft, parameter: Node) -> None:
    place, name = _key(parameter)
    if place not in _PLACES:
        draft.fail(parameter, f"the parameter {name!r} is in {place!r}", "path, query, header ...")
        return
    parameter["required"] = place == "path" or bool(parameter.get("required"))
    parameter.setdefault("style", _STYLES[place])
    parameter.setdefault("explode", parameter["style"] in ("form", "deepObject"))
    if parameter.get("content"):
        parameter.pop("schema", None)
    else:
        parameter.pop("content", None)
        if "schema" not in parameter:
            parameter["schema"] = Node({"type": "string"}, origin=parameter.origin)
            draft.note(parameter, f"the parameter {name!r} has no schema and is read as text")


def check_path_templates(draft: Draft) -> None:
    """Path templates and path parameters name the same things."""
    for path, item in path_items(draft):
        template = _TEMPLATE.findall(path)
        for method in METHODS:
            operation = item.get(method)
            # An empty parameter stands for a reference that has already been complained about.
            if operation is None or not all(operation["parameters"]):
                continue
            declared = {
                parameter["name"]: parameter
                for parameter in operation["parameters"]
                if parameter["in"] == "path"
            }
            for name in dict.fromkeys(template):
                if name not in declared:
                    draft.fail(
                        operation,
                        f"the path has {{{name}}}, but no path parameter {name!r} is declared",
                    )
            for name, parameter in declared.items():
                if name not in template:
                    draft.fail(
                        parameter, f"the path parameter {name!r} does not stand in the path {path}"
                    )
