"""Find the components that share a module, and their order in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.graphs import connected

if TYPE_CHECKING:
    from collections.abc import Mapping, Set


@dataclass(frozen=True)
class Cluster:
    """Components that refer to each other, in order of definition; mostly just one."""

    members: tuple[str, ...]
    recursive: frozenset[str]
    """Aliases that contain themselves without a class in between."""


def clusters(uses: Mapping[str, Set[str]], aliases: Set[str]) -> list[Cluster]:
    """Return the strongly connected components, each after those it uses.

    Args:
        uses: component -> the components it refers to.
        aliases: the components that become aliases.
    """
    result = []
    for group in connected(uses):
        inside = frozenset(group)
        within = {name: uses[name] & inside for name in sorted(inside)}
        alias_uses = {name: within[name] & aliases for name in within if name in aliases}
        # An alias is evaluated when it is defined, so those it names come first; a class can quote names.
        ordered = [name for part in connected(alias_uses) for name in sorted(part)]
        recursive = frozenset(
            name
            for part in connected(alias_uses)
            for name in part
            if len(part) > 1 or name in alias_uses[name]
        )
        classes = [name for name in _depth_first(within) if name not in aliases]
        result.append(Cluster((*classes, *ordered), recursive))
    return result


def _depth_first(uses: Mapping[str, Set[str]]) -> list[str]:
    """Return the names, each after those it uses, as far as cycles permit."""
    order: list[str] = []
    seen: set[str] = set()
    for root in sorted(uses):
        stack = [(root, iter(sorted(uses[root])))] if root not in seen else []
        seen.add(root)
        while stack:
            name, rest = stack[-1]
            following = next((other for other in rest if other not in seen), None)
            if following is None:
                order.append(name)
                stack.pop()
            else:
                seen.add(following)
                stack.append((following, iter(sorted(uses[following]))))
    return order
