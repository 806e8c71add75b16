"""Keep the component schemas of several documents of one provider apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.grammar import walk
from clientsmith.normalise.draft import Node, copied
from clientsmith.source.references import COMPONENT

if TYPE_CHECKING:
    from collections.abc import Iterable


def namespaced(document: Node, prefix: str) -> Node:
    """Return a copy of a canonical document in which the name of every component begins with `prefix`.

    Two documents may have different schemas with the same name, such as `Addon`. Which of them are the same
    may change with any version, so all schemas of a namespaced document are renamed.

    Args:
        document: a canonical document.
        prefix: a PascalCase word.
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
