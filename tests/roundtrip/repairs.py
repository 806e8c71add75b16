"""Where a document contradicts itself, so that neither a value nor a judge could follow it.

The judge reads the documents as they are pinned but for these places and for what the provider's overlay
corrects. `test_values` proves each of these places to be needed.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import jsonpath_rfc9535 as jsonpath

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

OVERLAP = (
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
    Repair("devopness", "components/schemas/Hook/properties/settings", OVERLAP),
    Repair("devopness", "components/schemas/HookPipelineCreate/properties/settings", OVERLAP),
    Repair("devopness", "components/schemas/HookRelation/properties/settings", OVERLAP),
    Repair("devopness", "components/schemas/HookUpdate/properties/settings", OVERLAP),
    Repair("qovery", "components/schemas/HelmRequest/allOf/1/properties/source", OVERLAP),
    Repair(
        "qovery", "components/schemas/HelmDefaultValuesRequest/allOf/0/properties/source", OVERLAP
    ),
    Repair("qovery", "components/schemas/HelmPortRequest/properties/ports/items/allOf/1", OVERLAP),
)


def repaired(provider: str, data: dict[str, Any]) -> dict[str, Any]:
    """The document with the repairs of its provider made."""
    return mended(data, [one for one in REPAIRS if one.provider == provider])


def mended(data: dict[str, Any], repairs: Sequence[Repair]) -> dict[str, Any]:
    """A document with repairs made; the given one stays as it is."""
    if not repairs:
        return data
    data = copy.deepcopy(data)
    for repair in repairs:
        node: Any = data
        for step in repair.pointer.split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        node["anyOf"] = node.pop("oneOf")
    return data


def corrected(data: dict[str, Any], actions: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """A document with the updates of an overlay made (Overlay 1.0.0, 4.4.3); the given one stays as it is."""
    data = copy.deepcopy(data)
    for action in actions:
        assert action.keys() <= {"target", "description", "update"}, "no overlay of ours says more"
        for node in jsonpath.find(action["target"], data):
            _merge(node.value, action["update"])
    return data


def _merge(target: Any, update: Any) -> None:
    assert isinstance(target, dict) and isinstance(update, dict), (
        "no overlay of ours updates a list"
    )
    for key, value in update.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            _merge(target[key], value)
        else:
            target[key] = copy.deepcopy(value)
