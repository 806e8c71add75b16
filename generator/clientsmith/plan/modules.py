"""Choose which models share a module: those that every operation loads together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.naming.identifiers import LONGEST_STEM, free_name, module_name, to_snake
from clientsmith.naming.letters import ascii_stem
from clientsmith.plan.cycles import clusters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from clientsmith.naming.identifier import Identifier
    from clientsmith.plan.cycles import Cluster

# So that the import of a model fits into a line.
_LONGEST_MODULE = 80
#: The module of what no operation needs.
_UNUSED = "unused"


@dataclass(frozen=True)
class Module:
    """A module, and what it defines in order of definition."""

    name: Identifier
    members: tuple[str, ...]
    #: Aliases that contain themselves without a class in between.
    recursive: frozenset[str]


def plan_modules(
    uses: Mapping[str, Set[str]],
    aliases: Set[str],
    names: Mapping[str, Identifier],
    needs: Iterable[Set[Identifier]],
) -> tuple[Module, ...]:
    """Return the modules, in alphabetical order.

    Two components share a module if each operation needs both of them or neither, so that an operation loads
    nothing else. A component that nothing refers to counts as an operation, unless it is alone in its module:
    then it shares one with all others of that kind.

    Args:
        uses: component -> the components it refers to.
        aliases: the components that become aliases.
        names: component -> the name of its class or alias.
        needs: the names that each operation mentions.
    """
    modules: dict[Identifier, Module] = {}
    groups, unused = _together(uses, aliases, names, needs)
    by_head = {_head(group, uses, names): group for group in groups}
    stems = [(_stem(head), group) for head, group in sorted(by_head.items())]
    for stem, group in [*stems, *([(_UNUSED, unused)] if unused else [])]:
        name = free_name(stem, modules)
        members = tuple(member for cluster in group for member in cluster.members)
        recursive = frozenset[str]().union(*(cluster.recursive for cluster in group))
        modules[name] = Module(name, members, recursive)
    return tuple(module for _, module in sorted(modules.items()))


def _together(
    uses: Mapping[str, Set[str]],
    aliases: Set[str],
    names: Mapping[str, Identifier],
    needs: Iterable[Set[Identifier]],
) -> tuple[list[Sequence[Cluster]], Sequence[Cluster]]:
    """Return the groups of components that are loaded together, and those that nothing loads.

    A component follows those it uses.
    """
    components = {name: component for component, name in names.items()}
    # The operations that load a component, as bits of a number.
    loaders: defaultdict[str, int] = defaultdict(int)
    following = 1
    for needed in needs:
        for name in needed & components.keys():
            loaders[components[name]] |= following
        following <<= 1
    groups: dict[int, list[Cluster]] = {}
    unneeded: list[int] = []
    for cluster in reversed(clusters(uses, aliases)):
        own = 0
        for member in cluster.members:
            own |= loaders[member]
        if not own:
            own, following = following, following << 1
            unneeded.append(own)
        for member in cluster.members:
            for used in uses[member]:
                loaders[used] |= own
        groups.setdefault(own, []).append(cluster)
    unused = [groups.pop(own)[0] for own in reversed(unneeded) if len(groups[own]) == 1]
    return [group[::-1] for group in groups.values()], unused


def _head(
    group: Sequence[Cluster], uses: Mapping[str, Set[str]], names: Mapping[str, Identifier]
) -> str:
    """Return the first name that nothing else in the group uses."""
    used = {
        other
        for cluster in group
        for member in cluster.members
        for other in uses[member] - {*cluster.members}
    }
    return min(
        names[member]
        for cluster in group
        if used.isdisjoint(cluster.members)
        for member in cluster.members
    )


def _stem(name: str) -> str:
    """Return the name of the module of a class, without its first words if it is too long."""
    parts = ascii_stem(to_snake(name, LONGEST_STEM)).split("_")
    while len("_".join(parts)) > _LONGEST_MODULE and len(parts) > 1:
        # The last words of a name are the most specific ones.
        parts = parts[1:]
    return module_name(to_snake("_".join(parts)))
