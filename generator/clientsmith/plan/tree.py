"""Plan the tree of resources from the dotted public names of methods."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import LONGEST_STEM, bounded, free_name, module_name, to_pascal
from clientsmith.naming.letters import ascii_stem
from clientsmith.naming.reserved import MODULE_CLASSES
from clientsmith.plan.model.package import ResourceLink, ResourcePlan

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from clientsmith.plan.model.method import Method

#: The order of the most common methods; the rest follow in alphabetical order.
_FIRST = ("list", "get", "create", "update", "partial_update", "delete")


def plan_resources(
    methods: Sequence[Method], clients: Collection[str] = ()
) -> tuple[tuple[ResourcePlan, ...], tuple[ResourceLink, ...]]:
    """Return all resources in the order of their paths, and those directly below the client.

    Args:
        methods: all methods of the package.
        clients: the names of the client's own classes.
    """
    grouped: dict[tuple[str, ...], list[Method]] = {}
    for method in methods:
        path = tuple(method.public_name.split(".")[:-1])
        for depth in range(1, len(path) + 1):
            grouped.setdefault(path[:depth], [])
        grouped[path].append(method)
    paths = sorted(grouped)
    classes = _class_names(paths, {*MODULE_CLASSES, *clients})
    modules = _modules(paths)
    links = {
        path: ResourceLink(Identifier(path[-1]), classes[path], modules[path]) for path in paths
    }
    resources = tuple(
        ResourcePlan(
            path=tuple(Identifier(step) for step in path),
            class_name=classes[path],
            module=modules[path],
            methods=tuple(sorted(grouped[path], key=_position)),
            children=tuple(links[child] for child in paths if child[:-1] == path),
        )
        for path in paths
    )
    return resources, tuple(links[path] for path in paths if len(path) == 1)


def _position(method: Method) -> tuple[int, str]:
    place = _FIRST.index(method.name) if method.name in _FIRST else len(_FIRST)
    return place, method.name


def _class_names(
    paths: Sequence[tuple[str, ...]], taken: Collection[str]
) -> dict[tuple[str, ...], Identifier]:
    """Return a unique class name for each path: `applications.variables` -> `ApplicationsVariables`.

    The class and its async twin must both differ from all other classes and twins.
    """
    plain = {path: _plain_class_name(path) for path in paths}
    times = Counter(twin for name in plain.values() for twin in (name, f"Async{name}"))
    chosen: dict[tuple[str, ...], Identifier] = {}
    used = {*taken, *times}
    for path, name in plain.items():
        twins = {name, f"Async{name}"}
        if any(times[twin] > 1 for twin in twins) or twins & {*taken}:
            name = "_".join(to_pascal(step) for step in path)
            while {name, f"Async{name}"} & used:
                name += "Resource"
            used |= {name, f"Async{name}"}
        chosen[path] = Identifier(name)
    return chosen


def _plain_class_name(path: tuple[str, ...]) -> str:
    name = "".join(to_pascal(step) for step in path)
    # In scripts without case, a class could have the name of an attribute.
    return f"{name}Resource" if name.lower() == name else name


def _modules(paths: Sequence[tuple[str, ...]]) -> dict[tuple[str, ...], Identifier]:
    """Return the stem of each resource's file; trailing underscores make them unique."""
    chosen: dict[tuple[str, ...], Identifier] = {}
    for path in paths:
        # Two underscores, so that `a.b_c` and `a_b.c` are two modules.
        stem = module_name(bounded("__".join(map(ascii_stem, path)), "__", LONGEST_STEM))
        chosen[path] = free_name(stem, chosen.values())
    return chosen
