"""Keeps the component schemas of several documents of one provider apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.grammar import walk
from clientsmith.normalise.draft import Node, copied
from clientsmith.source.references import COMPONENT

if TYPE_CHECKING:
    from collections.abc import Iterable


def namespaced(document: Node, prefix: str) -> Node:
    """Return a copy of a canonical document in which the name of every component begins with `prefix`.

    Two documents may both have an `Addon` which are not the same; and which of them share a definition
    may change with any version, so all of a namespaced document's schemas are renamed.
    """
    moved: Node = copied(document)
    for kind, schema, _ in walk("document", moved):
        if kind == "schema" and isinstance(schema, dict):
            discriminator = schema.get("discriminator", {})
            _rename(schema, ["$ref"], prefix)
            _rename(discriminator, ["defaultMapping"], prefix)
            mapping = discriminator.get("mapping", {})
            _rename(mapping, [*mapping], prefix)
    schemas = moved["components"].get("schemas", Node())
    schemas.become({prefix + name: schema for name, schema in schemas.items()})
    return moved


def _rename(holder: dict[str, Any], keys: Iterable[str], prefix: str) -> None:
    for key in keys:
        if str(holder.get(key)).startswith(COMPONENT):
            holder[key] = COMPONENT + prefix + holder[key].removeprefix(COMPONENT)
