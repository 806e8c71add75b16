"""Keep references of a Swagger 2.0 document valid while their targets move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.grammar import walk
from clientsmith.normalise.draft import Node
from clientsmith.source.references import find, join

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft


class Trail:
    """The target of every reference of the document, from before anything is moved."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._steps: list[tuple[Node, Node]] = []
        self._ends: dict[int, Node] = {}
        for _, node, _ in walk("swagger document", draft.document):
            reference = node.get("$ref") if isinstance(node, Node) else None
            if not isinstance(reference, str):
                continue
            # A later pass repairs and reports references that cannot be resolved.
            target = find(draft.document, reference).value
            if isinstance(target, Node):
                self._steps.append((node, target))
                self._ends[id(node)] = target

    def end(self, node: Node) -> Node:
        """Return the end of a chain of references; a later pass reports circles."""
        seen: set[int] = set()
        while id(node) in self._ends and id(node) not in seen:
            seen.add(id(node))
            node = self._ends[id(node)]
        return node

    def rewrite(self) -> None:
        """Update every reference to the new place of its target."""
        wanted = {id(target) for _, target in self._steps}
        pointers: dict[int, str] = {}
        # Components first: a node that is there and elsewhere is shared.
        document = self._draft.document
        _find(document["components"], "/components", wanted, pointers)
        _find(document, "", wanted, pointers)
        for node, target in self._steps:
            if "$ref" in node and id(target) in pointers:
                node["$ref"] = fragment(pointers[id(target)])


def fragment(pointer: str) -> str:
    """Return a JSON pointer as a URI fragment."""
    return "#" + pointer.replace("%", "%25")


def _find(root: Node, start: str, wanted: set[int], pointers: dict[int, str]) -> None:
    """Collect pointers to the wanted nodes in any part of a document, even in extensions."""
    stack: list[tuple[Any, str]] = [(root, start)]
    while stack:
        value, pointer = stack.pop()
        if id(value) in wanted:
            pointers.setdefault(id(value), pointer)
        pairs = value.items() if isinstance(value, Node) else enumerate(value)
        inner = [
            (child, join(pointer, key)) for key, child in pairs if isinstance(child, Node | list)
        ]
        stack += reversed(inner)
