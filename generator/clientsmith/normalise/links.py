"""Links of responses: what can be called next, and with what (OpenAPI 3.1, section 4.8.20).

They are documentation for a caller, so none of them ends a run: one that leads nowhere is told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Node, operations
from clientsmith.normalise.facts import CallFacts, OperationLink
from clientsmith.source.references import find

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft


def resolve_links(draft: Draft) -> None:
    """Move the links of an operation's responses to its facts, where they name others by their ids."""
    ids = {operation["operationId"]: operation for _, _, operation in operations(draft)}
    responses: list[Node] = []
    for path, method, operation in operations(draft):
        links: dict[str, OperationLink] = {}
        for response in operation.get("responses", {}).values():
            responses.append(response)
            given = response.get("links")
            for name, link in given.items() if isinstance(given, dict) else ():
                target = draft.followed(link)
                owner = _target(draft, target, ids) if target is not None else None
                if target is None or owner is None:
                    place = link if isinstance(link, Node) else response
                    draft.note(place, f"the link {name} of {method.upper()} {path} leads nowhere")
                elif name not in links:
                    links[name] = _link(target, owner)
        if links:
            operation.facts = replace(operation.known(CallFacts), links=links)
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


def _link(link: Node, operation: Node) -> OperationLink:
    parameters: Any = link.get("parameters")
    words: Any = link.get("description")
    return OperationLink(
        operation["operationId"],
        parameters if isinstance(parameters, dict) else {},
        words if isinstance(words, str) else "",
        link.get("requestBody"),
        link.origin,
    )
