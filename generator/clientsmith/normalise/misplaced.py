"""Parameters in places that OpenAPI 3 does not have: most are left from Swagger 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Mend, Node

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_PLACES = ("path", "query", "header", "cookie")
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


def mend_places(draft: Draft, operation: Node) -> None:
    """Every parameter is in the path, the query, a header or a cookie, and has a name.

    A `body` becomes the request's body and `formData` a part of a form, as in Swagger 2.0; what is
    somewhere else is sent in the query.
    """
    kept: list[Node] = []
    bodies: list[Node] = []
    fields: list[Node] = []
    for parameter in operation["parameters"]:
        place = parameter["in"].lower()
        if place in ("body", "formdata"):
            (bodies if place == "body" else fields).append(parameter)
        elif not parameter["name"]:
            draft.mend(
                parameter, Mend.PARAMETER, f"a parameter in {place} without a name is left out"
            )
        else:
            kept.append(parameter)
            if parameter["in"] not in _PLACES:
                parameter["in"] = place if place in _PLACES else "query"
                words = f"the parameter {parameter['name']!r} is in {place!r}"
                draft.mend(parameter, Mend.PARAMETER, f"{words}: read as {parameter['in']}")
    operation["parameters"] = kept
    if bodies or fields:
        _write_body(draft, operation, bodies, fields)


def _write_body(draft: Draft, operation: Node, bodies: list[Node], fields: list[Node]) -> None:
    names = ", ".join(repr(one["name"]) for one in (*bodies, *fields))
    if operation.get("requestBody"):
        draft.mend(operation, Mend.PARAMETER, f"{names} left out: there is a request body")
        return
    holder = (bodies or fields)[0]
    if bodies:
        media_type, schema = "application/json", holder.get("schema", Node(origin=holder.origin))
    else:
        schema = _form(fields)
        files = any(one.get("schema", {}).get("format") == "binary" for one in fields)
        media_type = _MULTIPART if files else _FORM
    content = Node({media_type: Node({"schema": schema}, origin=holder.origin)})
    required = any(one.get("required") for one in (*bodies, *fields))
    body = Node({"content": content, "required": required}, origin=holder.origin)
    operation["requestBody"] = body
    draft.mend(operation, Mend.PARAMETER, f"{names} read as the request body")


def _form(fields: list[Node]) -> Node:
    """The object that a form's fields are."""
    text = {"type": "string"}
    properties = {one["name"]: one.get("schema", Node(text, origin=one.origin)) for one in fields}
    form = Node({"type": "object", "properties": Node(properties)}, origin=fields[0].origin)
    if required := [one for one in fields if one.get("required")]:
        form["required"] = [one["name"] for one in required]
        for one in required:
            form.move_entry("required", one["name"], one.place("required"))
    return form
