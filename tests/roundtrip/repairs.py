"""Where a document contradicts itself, so that neither a value nor a judge could follow it.

The judge reads the documents as they are pinned but for these places. `test_values` proves each of
them to be needed.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

_OVERLAP = (
    "every value of one member is a value of the other as well, since neither requires anything "
    "nor forbids further properties: `oneOf` can never hold, `anyOf` is meant"
)


@dataclass(frozen=True)
class Repair:
    """A `oneOf` that is read as `anyOf`."""

    provider: str
    pointer: str
    reason: str


REPAIRS = (
    Repair("devopness", "components/schemas/Hook/properties/settings", _OVERLAP),
    Repair("devopness", "components/schemas/HookPipelineCreate/properties/settings", _OVERLAP),
    Repair("devopness", "components/schemas/HookRelation/properties/settings", _OVERLAP),
    Repair("devopness", "components/schemas/HookUpdate/properties/settings", _OVERLAP),
    Repair("qovery", "components/schemas/HelmRequest/allOf/1/properties/source", _OVERLAP),
    Repair(
        "qovery", "components/schemas/HelmDefaultValuesRequest/allOf/0/properties/source", _OVERLAP
    ),
    Repair("qovery", "components/schemas/HelmPortRequest/properties/ports/items/allOf/1", _OVERLAP),
)


def repaired(provider: str, data: dict[str, Any]) -> dict[str, Any]:
    """The document with the repairs of its provider made."""
    wanted = [one for one in REPAIRS if one.provider == provider]
    if not wanted:
        return data
    data = copy.deepcopy(data)
    for repair in wanted:
        node: Any = data
        for step in repair.pointer.split("/"):
            node = node[int(step)] if isinstance(node, list) else node[step]
        node["anyOf"] = node.pop("oneOf")
    return data
