"""Walking through a Swagger 2.0 document whose outline may not have been checked yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Node

if TYPE_CHECKING:
    from collections.abc import Iterator


# The keys of these are names, not keywords.
_MAPS = frozenset(
    (
        *("paths", "definitions", "responses", "securityDefinitions", "headers"),
        *("schemas", "properties", "patternProperties", "dependentSchemas", "$defs"),
    )
)
# Data of any form: what looks like a keyword there is none.
_DATA = frozenset(("example", "examples", "default", "enum", "const"))


def mappings(document: Node) -> Iterator[Node]:
    """Every mapping that is made of keywords, outer before inner; not the data inside of schemas."""
    stack: list[tuple[Any, bool]] = [(document, False)]
    while stack:
        value, is_map = stack.pop()
        if isinstance(value, list):
            stack += [(child, False) for child in reversed(value)]
        elif isinstance(value, Node):
            if not is_map:
                yield value
            inner = []
            for key, child in value.items():
                if not is_map and (key in _DATA or key.startswith("x-")):
                    continue
                # Parameters are a mapping of the document and a list everywhere else.
                named = key in _MAPS or (key == "parameters" and value is document)
                inner.append((child, not is_map and named))
            stack += reversed(inner)
