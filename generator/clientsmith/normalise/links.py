"""Resolve links of responses: the operations that can be called next (OpenAPI 3.1, section 4.8.20).

Links are documentation, so one that cannot be resolved is reported and does not end the run.
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
    """Move the links of each operation's responses to its facts, with the ids of their targets."""
    ids = {operation["operationId"]: operation for _, _, operation in operations(draft)}
    responses: list[Node] = []
    for path, method, operation in operations(draft):
        links: dict[str, OperationLink] = {}
        for response in operation.get("responses", {}).values():
            responses.append(response)
            declared = response.get("links")
            for name, link in declared.items() if isinstance(declared, dict) else ():
                target = draft.followed(link)
                owner = _target(draft, target, ids) if target is not None else None
                if target is None or owner is None:
                    place = link if isinstance(link, Node) else response
                    draft.note(
                        place, f"the link {name} of {method.upper()} {path} cannot be resolved"
                    )
                elif name not in links:
                    links[name] = _link(target, owner)
        if links:
            operation.facts = replace(operation.known(CallFacts), links=links)
    # Only now, because operations share responses.
    for response in responses:
        response.pop("links", None)


def _target(draft: Draft, link: Node, ids: dict[str, Node]) -> Node | None:
    """Return the operation that a link names by its id or by a reference."""
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
