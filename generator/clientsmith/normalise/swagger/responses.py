"""Convert responses: a schema becomes content in the media types produced, and headers get schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Node, operations_of, path_items
from clientsmith.normalise.swagger.media import (
    BINARY,
    declared,
    is_file,
    is_json,
    note_places,
    offered,
)
from clientsmith.normalise.swagger.parameters import value_schema

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft
    from clientsmith.normalise.swagger.references import Trail


def write_responses(draft: Draft, trail: Trail) -> None:
    """Convert every response; shared ones with the media types that the document produces."""
    shared = {
        id(response): Node(response, origin=response.origin)
        for response in draft.document["responses"].values()
    }
    for response in draft.document["responses"].values():
        _write(draft, trail, response, None)
    for _, item in path_items(draft):
        for _, operation in operations_of(item):
            responses = operation.get("responses", {})
            for status in [status for status in responses if not status.startswith("x-")]:
                response = responses[status]
                target = trail.end(response)
                if "$ref" not in response:
                    _write(draft, trail, response, operation)
                elif id(target) in shared:
                    # An operation that produces something else gets a response of its own.
                    special = Node(shared[id(target)], origin=target.origin)
                    _write(draft, trail, special, operation)
                    if list(special.get("content", ())) != list(target.get("content", ())):
                        responses[status] = special
            operation.pop("produces", None)


def _write(draft: Draft, trail: Trail, response: Node, operation: Node | None) -> None:
    examples = response.pop("examples", None) or {}
    schema = response.pop("schema", None)
    if isinstance(schema, Node):
        read = trail.end(schema)
        types = offered(draft, response, declared(draft, operation, "produces"), read)
        if is_file(read) and all(map(is_json, types)):
            # The bytes of any file, and not a JSON string.
            types = [*types, BINARY]
        response["content"] = Node(
            {
                media_type: Node(
                    {
                        "schema": schema,
                        **({"example": examples[media_type]} if media_type in examples else {}),
                    },
                    origin=response.origin,
                )
                for media_type in types
            },
            origin=response.origin,
        )
        note_places(draft, operation, "produces", response["content"])
    response.setdefault("description", "")
    headers = response.get("headers", {})
    for name, header in headers.items():
        if "schema" not in header and "content" not in header and "$ref" not in header:
            new = Node({"schema": value_schema(draft, header)}, origin=header.origin)
            if "description" in header:
                new["description"] = header["description"]
            headers[name] = new
