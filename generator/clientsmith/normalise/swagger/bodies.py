"""Bodies: parameters in `body` and `formData` become what an operation sends."""

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
    """Every operation has its body in `requestBody`, and no parameter is a part of one any more."""
    _Bodies(draft, trail).write()


class _Bodies:
    """The bodies of one document."""

    def __init__(self, draft: Draft, trail: Trail) -> None:
        self.draft = draft
        self.trail = trail
        #: The bodies that the document shares, by the identity of the parameter.
        self.shared: dict[int, tuple[str, Node]] = {}

    def write(self) -> None:
        """Those of all operations, then the shared ones as components."""
        parameters = self.draft.document["parameters"]
        for name, parameter in parameters.items():
            if parameter.get("in") == "body":
                self.shared[id(parameter)] = name, self.whole(None, parameter)
        for _, item in path_items(self.draft):
            self.write_item(item)
        for name in [name for name, one in parameters.items() if self.is_part(one)]:
            del parameters[name]
        if self.shared:
            components = self.draft.document.setdefault("components", Node(origin="/components"))
            bodies = components.setdefault("requestBodies", Node(origin="/parameters"))
            bodies.update(dict(self.shared.values()))

    def is_part(self, parameter: Node) -> bool:
        """Whether a parameter is a body, or a part of one."""
        return self.trail.end(parameter).get("in") in _PLACES

    def write_item(self, item: Node) -> None:
        """All operations of a path, which may share parts of their bodies."""
        inherited = [one for one in item.get("parameters", ()) if self.is_part(one)]
        for _, operation in operations_of(item):
            own = [one for one in operation.get("parameters", ()) if self.is_part(one)]
            keys = {self.key(one) for one in own}
            others = [one for one in inherited if self.key(one) not in keys]
            self.write_operation(operation, [*others, *own])
            _drop(operation, own)
            operation.pop("consumes", None)
        _drop(item, inherited)

    def key(self, parameter: Node) -> tuple[str, str]:
        """What a parameter of an operation takes the place of."""
        part = self.trail.end(parameter)
        # There is one body, whatever it is called.
        return part["in"], "" if part["in"] == "body" else part["name"]

    def write_operation(self, operation: Node, given: list[Node]) -> None:
        """One body of all the parts that make it."""
        parts = [self.trail.end(one) for one in given]
        whole = [one for one in parts if one["in"] == "body"]
        fields = [one for one in parts if one["in"] == "formData"]
        for one in [*whole[1:], *(fields if whole else ())]:
            what = f"an operation has one body: {one['name']!r} is left out"
            self.draft.mend(one, Mend.REPEATED, what)
        if whole:
            operation["requestBody"] = self.whole_or_shared(operation, whole[0])
        elif fields:
            operation["requestBody"] = _form(self.draft, operation, fields)

    def whole_or_shared(self, operation: Node, parameter: Node) -> Node:
        """A body; a reference where the document shares it and the media types are the same."""
        body = self.whole(operation, parameter)
        name, shared = self.shared.get(id(parameter), ("", Node()))
        if list(shared.get("content", ())) != list(body["content"]):
            return body
        reference = fragment(join("/components/requestBodies", name))
        return Node({"$ref": reference}, origin=parameter.origin)

    def whole(self, operation: Node | None, parameter: Node) -> Node:
        """The body that one parameter describes; its schema stays the same node."""
        schema = parameter.get("schema")
        if not isinstance(schema, Node):
            # A type beside the name, as other parameters have it.
            schema = parameter["schema"] = value_schema(self.draft, parameter)
        read = self.trail.end(schema)
        types = declared(self.draft, operation, "consumes")
        content = Node(origin=parameter.origin)
        for media_type in offered(self.draft, parameter, types, read):
            # A server that takes anything takes JSON.
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
        holder["parameters"] = [one for one in holder["parameters"] if id(one) not in gone]


def _form(draft: Draft, operation: Node, fields: list[Node]) -> Node:
    first = fields[0]
    properties = Node(origin=first.origin)
    encoding = Node(origin=first.origin)
    for field in fields:
        name = field["name"]
        if name in properties:
            draft.mend(field, Mend.REPEATED, f"the form has {name!r} twice; the first one counts")
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
            schema["description"] = " ".join(str(one) for one in words if one)
    schema = Node({"type": "object", "properties": properties}, origin=first.origin)
    for field in fields:
        if "required" in field:
            schema.move_entry("required", field["name"], field.place("required"))
    required = [field for field in fields if field.get("required") is True]
    if required:
        schema["required"] = list(dict.fromkeys(field["name"] for field in required))
    content = Node(origin=first.origin)
    files = any(is_file(one) for one in properties.values())
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
    fitting = [one for one in given if one.partition(";")[0].strip().lower() in forms]
    if not fitting:
        fitting = forms[:1]
        if given and given != [JSON]:
            draft.note(place, f"a form is sent as {fitting[0]}, not as {', '.join(given)}")
    return fitting
