"""Keeps the component schemas of several documents of one provider apart."""

from __future__ import annotations

from typing import Any

from clientsmith.normalise.draft import Node
from clientsmith.source.references import COMPONENT


def namespaced(document: Node, prefix: str) -> Node:
    """A canonical document in which every component schema's name begins with `prefix`.

    Two documents may both have an `Addon` which are not the same; and which of them share a definition
    may change with any version, so all of a namespaced document's schemas are renamed.
    """

    def renamed(node: Any) -> Any:
        if isinstance(node, list):
            return [renamed(item) for item in node]
        if not isinstance(node, dict):
            return node
        kept = Node(node, origin=node.origin) if isinstance(node, Node) else Node(node)
        for key, value in node.items():
            if key in ("$ref", "defaultMapping") and isinstance(value, str):
                kept[key] = _moved(value, prefix)
            elif key == "mapping" and _is_mapping(value):
                kept[key] = Node(value, origin=value.origin)
                kept[key].update({tag: _moved(target, prefix) for tag, target in value.items()})
            else:
                kept[key] = renamed(value)
        return kept

    moved: Node = renamed(document)
    schemas = moved["components"].get("schemas", Node())
    schemas.become({prefix + name: schema for name, schema in schemas.items()})
    return moved


def _is_mapping(value: Any) -> bool:
    """Whether this is the mapping of a discriminator, and not a property that is called so."""
    return isinstance(value, dict) and all(
        isinstance(target, str) and target.startswith(COMPONENT) for target in value.values()
    )


def _moved(reference: str, prefix: str) -> str:
    if not reference.startswith(COMPONENT):
        return reference
    return COMPONENT + prefix + reference.removeprefix(COMPONENT)
