"""Methods with dotted public names -> the tree of resources."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.naming.identifiers import bounded, to_pascal
from generator.plan.model import Method, Resource, ResourceLink
from generator.plan.text import Identifier

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What resource modules import by name.
_RUNTIME_NAMES = frozenset(
    [
        "Any",
        "AsyncDownload",
        "AsyncPager",
        "AsyncResource",
        "AsyncStream",
        "BinaryInput",
        "Body",
        "Cursor",
        "Download",
        "FileInput",
        "HalLink",
        "LastId",
        "LinkHeader",
        "Literal",
        "Mapping",
        "NextUrl",
        "Offset",
        "Omit",
        "Operation",
        "PageNumber",
        "Pager",
        "Param",
        "Resource",
        "Sequence",
        "Stream",
        "UUID",
        "Whole",
    ]
)
#: The methods every reader looks for first, in this order; the rest is alphabetical.
_FIRST = ("list", "get", "create", "update", "partial_update", "delete")


def plan_resources(
    methods: Sequence[Method],
) -> tuple[tuple[Resource, ...], tuple[ResourceLink, ...]]:
    """All resources in the order of their paths, and those that hang below the client itself."""
    grouped: dict[tuple[str, ...], list[Method]] = {}
    for method in methods:
        path = tuple(method.public_name.split(".")[:-1])
        for depth in range(1, len(path) + 1):
            grouped.setdefault(path[:depth], [])
        grouped[path].append(method)
    paths = sorted(grouped)
    classes = _class_names(paths)
    links = {
        path: ResourceLink(Identifier(path[-1]), classes[path], _module(path)) for path in paths
    }
    resources = tuple(
        Resource(
            path=tuple(Identifier(step) for step in path),
            class_name=classes[path],
            module=_module(path),
            methods=tuple(sorted(grouped[path], key=_position)),
            children=tuple(links[child] for child in paths if child[:-1] == path),
        )
        for path in paths
    )
    return resources, tuple(links[path] for path in paths if len(path) == 1)


def _position(method: Method) -> tuple[int, str]:
    place = _FIRST.index(method.name) if method.name in _FIRST else len(_FIRST)
    return place, method.name


def _class_names(paths: Sequence[tuple[str, ...]]) -> dict[tuple[str, ...], Identifier]:
    """`applications.variables` -> `ApplicationsVariables`, told apart from everything else in its module."""
    plain = {path: "".join(to_pascal(step) for step in path) for path in paths}
    times = Counter(plain.values())
    return {
        path: Identifier(
            "_".join(to_pascal(step) for step in path)
            if times[name] > 1
            else f"{name}Resource"
            if name in _RUNTIME_NAMES or f"Async{name}" in _RUNTIME_NAMES
            else name
        )
        for path, name in plain.items()
    }


def _module(path: tuple[str, ...]) -> Identifier:
    # Two underscores, so that `a.b_c` and `a_b.c` are two modules.
    return Identifier(bounded("__".join(path), "__"))
