"""Repair parameters in locations that OpenAPI 3 does not have: most come from Swagger 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Mend, Node

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_PLACES = ("path", "query", "header", "cookie")
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


def mend_places(draft: Draft, operation: Node) -> None:
    """Move every parameter into the path, the query, a header or a cookie.

    A `body` becomes the request body and `formData` a field of a form, as in Swagger 2.0; other locations
    become the query. Parameters without a name are removed.
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
                parameter, Mend.PARAMETER, f"a parameter in {place} has no name and is ignored"
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
    names = ", ".join(repr(body["name"]) for body in (*bodies, *fields))
    if operation.get("requestBody"):
        draft.mend(operation, Mend.PARAMETER, f"{names} ignored: the operation has a request body")
        return
    holder = (bodies or fields)[0]
    if bodies:
        media_type, schema = "application/json", holder.get("schema", Node(origin=holder.origin))
    else:
        schema = _form(fields)
        files = any(field.get("schema", {}).get("format") == "binary" for field in fields)
        media_type = _MULTIPART if files else _FORM
    content = Node({media_type: Node({"schema": schema}, origin=holder.origin)})
    required = any(body.get("required") for body in (*bodies, *fields))
    body = Node({"content": content, "required": required}, origin=holder.origin)
    operation["requestBody"] = body
    draft.mend(operation, Mend.PARAMETER, f"{names} read as the request body")


def _form(fields: list[Node]) -> Node:
    """Return the object schema of a form with these fields."""
    text = {"type": "string"}
    properties = {
        field["name"]: field.get("schema", Node(text, origin=field.origin)) for field in fields
    }
    form = Node({"type": "object", "properties": Node(properties)}, origin=fields[0].origin)
    if required := [field for field in fields if field.get("required")]:
        form["required"] = [field["name"] for field in required]
        for field in required:
            form.move_entry("required", field["name"], field.place("required"))
    return form
