"""Convert parameters in `body` and `formData` to request bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Mend, Node, copied, operations_of, path_items
from clientsmith.normalise.swagger.media import JSON, declared, is_file, note_places, offered
from clientsmith.normalise.swagger.parameters import list_style, value_schema
from clientsmith.normalise.swagger.references import fragment
from clientsmith.source.references import join

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft
    from clientsmith.normalise.swagger.references import Trail

MULTIPART = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"
_PLACES = ("body", "formData")


def write_bodies(draft: Draft, trail: Trail) -> None:
    """Move the body of every operation from its parameters to `requestBody`."""
    _Bodies(draft, trail).write()


class _Bodies:
    """Converts the bodies of one document."""

    def __init__(self, draft: Draft, trail: Trail) -> None:
        self.draft = draft
        self.trail = trail
        #: The shared bodies, by the identity of their parameter.
        self.shared: dict[int, tuple[str, Node]] = {}

    def write(self) -> None:
        """Convert the bodies of all operations, then add the shared ones as components."""
        parameters = self.draft.document["parameters"]
        for name, parameter in parameters.items():
            if parameter.get("in") == "body":
                self.shared[id(parameter)] = name, self.whole(None, parameter)
        for _, item in path_items(self.draft):
            self.write_item(item)
        for name in [name for name, parameter in parameters.items() if self.is_part(parameter)]:
            del parameters[name]
        if self.shared:
            components = self.draft.document.setdefault("components", Node(origin="/components"))
            bodies = components.setdefault("requestBodies", Node(origin="/parameters"))
            bodies.update(dict(self.shared.values()))

    def is_part(self, parameter: Node) -> bool:
        """Return whether a parameter is a body or a part of one."""
        return self.trail.end(parameter).get("in") in _PLACES

    def write_item(self, item: Node) -> None:
        """Convert all operations of a path, which may share parts of their bodies."""
        inherited = [
            parameter for parameter in item.get("parameters", ()) if self.is_part(parameter)
        ]
        for _, operation in operations_of(item):
            own = [
                parameter
                for parameter in operation.get("parameters", ())
                if self.is_part(parameter)
            ]
            keys = {self.key(part) for part in own}
            others = [part for part in inherited if self.key(part) not in keys]
            self.write_operation(operation, [*others, *own])
            _drop(operation, own)
            operation.pop("consumes", None)
        _drop(item, inherited)

    def key(self, parameter: Node) -> tuple[str, str]:
        """Return the key of the parameters that this one overrides."""
        part = self.trail.end(parameter)
        # There is one body, and its name does not matter.
        return part["in"], "" if part["in"] == "body" else part["name"]

    def write_operation(self, operation: Node, given: list[Node]) -> None:
        """Write the body of an operation from its parts."""
        parts = [self.trail.end(part) for part in given]
        whole = [part for part in parts if part["in"] == "body"]
        fields = [part for part in parts if part["in"] == "formData"]
        for field in [*whole[1:], *(fields if whole else ())]:
            what = f"an operation has only one body: {field['name']!r} is ignored"
            self.draft.mend(field, Mend.REPEATED, what)
        if whole:
            operation["requestBody"] = self.whole_or_shared(operation, whole[0])
        elif fields:
            operation["requestBody"] = _form(self.draft, operation, fields)

    def whole_or_shared(self, operation: Node, parameter: Node) -> Node:
        """Return a body, or a reference if the document shares it with the same media types."""
        body = self.whole(operation, parameter)
        name, shared = self.shared.get(id(parameter), ("", Node()))
        if list(shared.get("content", ())) != list(body["content"]):
            return body
        reference = fragment(join("/components/requestBodies", name))
        return Node({"$ref": reference}, origin=parameter.origin)

    def whole(self, operation: Node | None, parameter: Node) -> Node:
        """Return the body that one parameter describes; its schema stays the same node."""
        schema = parameter.get("schema")
        if not isinstance(schema, Node):
            # A type next to the name, as in other parameters.
            schema = parameter["schema"] = value_schema(self.draft, parameter)
        read = self.trail.end(schema)
        types = declared(self.draft, operation, "consumes")
        content = Node(origin=parameter.origin)
        for media_type in offered(self.draft, parameter, types, read):
            # A server that accepts anything accepts JSON.
            is_any = media_type == "*/*" and not is_file(read)
            content[JSON if is_any else media_type] = Node(
                {"schema": schema}, origin=parameter.origin
            )
        note_places(self.draft, operation, "consumes", content)
        kept = {key: parameter[key] for key in ("description", "required") if key in parameter}
        return Node({**kept, "content": content}, origin=parameter.origin)


def _drop(holder: Node, parts: list[Node]) -> None:
    if parts:
        gone = {id(part) for part in parts}
        holder["parameters"] = [
            parameter for parameter in holder["parameters"] if id(parameter) not in gone
        ]


def _form(draft: Draft, operation: Node, fields: list[Node]) -> Node:
    first = fields[0]
    properties = Node(origin=first.origin)
    encoding = Node(origin=first.origin)
    for field in fields:
        name = field["name"]
        if name in properties:
            draft.mend(field, Mend.REPEATED, f"the form declares {name!r} twice: the first is used")
            continue
        # A copy: two operations must not share the properties of their forms.
        schema = field.get("schema") or value_schema(draft, field)
        properties[name] = schema = copied(schema)
        style = list_style(field)
        if style is not None:
            place = field.place("collectionFormat")
            encoding[name] = Node({"style": style[0], "explode": style[1]}, origin=place)
        if "description" in field:
            words = [field["description"], schema.get("description")]
            schema["description"] = " ".join(str(word) for word in words if word)
    schema = Node({"type": "object", "properties": properties}, origin=first.origin)
    for field in fields:
        if "required" in field:
            schema.move_entry("required", field["name"], field.place("required"))
    required = [field for field in fields if field.get("required") is True]
    if required:
        schema["required"] = list(dict.fromkeys(field["name"] for field in required))
    content = Node(origin=first.origin)
    files = any(map(is_file, properties.values()))
    for media_type in _form_types(draft, operation, first, files=files):
        content[media_type] = Node({"schema": schema}, origin=first.origin)
        if encoding:
            content[media_type]["encoding"] = copied(encoding)
    note_places(draft, operation, "consumes", content)
    return Node(
        {**({"required": True} if required else {}), "content": content}, origin=first.origin
    )


def _form_types(draft: Draft, operation: Node, place: Node, *, files: bool) -> list[str]:
    given = declared(draft, operation, "consumes")
    forms = [MULTIPART] if files else [URLENCODED, MULTIPART]
    fitting = [name for name in given if name.partition(";")[0].strip().lower() in forms]
    if not fitting:
        fitting = forms[:1]
        if given and given != [JSON]:
            draft.note(place, f"a form is sent as {fitting[0]}, not as {', '.join(given)}")
    return fitting
