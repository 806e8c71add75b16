"""Links of responses: what can be called next, and with what (OpenAPI 3.1, section 4.8.20).

They are documentation for a caller, so none of them ends a run: one that leads nowhere is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Node, operations
from clientsmith.source.references import find

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

LINKS = "x-links"
"""Of an operation: the links of all its responses, by name, each with the id of its target."""


def resolve_links(draft: Draft) -> None:
    """The links of an operation's responses stand at the operation, and name others by their ids."""
    ids = {operation["operationId"]: operation for _, _, operation in operations(draft)}
    responses: list[Node] = []
    for path, method, operation in operations(draft):
        found = Node(origin=operation.origin)
        for response in operation.get("responses", {}).values():
            responses.append(response)
            given = response.get("links")
            for name, link in given.items() if isinstance(given, dict) else ():
                target = draft.followed(link)
                owner = _target(draft, target, ids) if target is not None else None
                if target is None or owner is None:
                    place = link if isinstance(link, Node) else response
                    draft.note(place, f"the link {name} of {method.upper()} {path} leads nowhere")
                elif name not in found:
                    found[name] = _link(target, owner)
        if found:
            operation[LINKS] = found
    # At last: responses are shared.
    for response in responses:
        response.pop("links", None)


def _target(draft: Draft, link: Node, ids: dict[str, Node]) -> Node | None:
    """The operation that a link names by its id, or by where it stands."""
    identifier, reference = link.get("operationId"), link.get("operationRef")
    if isinstance(identifier, str):
        return ids.get(identifier)
    if not isinstance(reference, str):
        return None
    target = find(draft.document, reference).value
    return next((operation for operation in ids.values() if operation is target), None)


def _link(link: Node, operation: Node) -> Node:
    parameters: Any = link.get("parameters")
    words: Any = link.get("description")
    kept = {
        "operationId": operation["operationId"],
        "parameters": parameters if isinstance(parameters, dict) else Node(),
        "description": words if isinstance(words, str) else "",
    }
    if "requestBody" in link:
        kept["requestBody"] = link["requestBody"]
    return Node(kept, origin=link.origin)
