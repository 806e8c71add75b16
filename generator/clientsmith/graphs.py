"""Graphs of names: which names lead to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Set


def circles_in(uses: Mapping[str, Set[str]]) -> dict[str, set[str]]:
    """Return, for each name that leads back to itself, all names on its way, and itself.

    Args:
        uses: name -> the names that it leads to, each of which is a name too.
    """
    circles: dict[str, set[str]] = {}
    for group in connected(uses):
        if len(group) > 1 or group[0] in uses[group[0]]:
            circle = set(group)
            circles.update(dict.fromkeys(group, circle))
    return circles


def connected(uses: Mapping[str, Set[str]]) -> list[list[str]]:
    """Return the strongly connected components, each after those that it uses.

    This is Tarjan's algorithm (SIAM Journal on Computing 1, 1972) without recursion, in linear time.

    Args:
        uses: name -> the names that it leads to, each of which is a name too.
    """
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: list[str] = []
    is_open: set[str] = set()
    groups: list[list[str]] = []
    for root in sorted(uses):
        if root in index:
            continue
        stack = [(root, iter(sorted(uses[root])))]
        index[root] = low[root] = len(index)
        open_.append(root)
        is_open.add(root)
        while stack:
            name, rest = stack[-1]
            for other in rest:
                if other not in index:
                    index[other] = low[other] = len(index)
                    open_.append(other)
                    is_open.add(other)
                    stack.append((other, iter(sorted(uses[other]))))
                    break
                if other in is_open:
                    low[name] = min(low[name], index[other])
            else:
                stack.pop()
                if stack:
                    low[stack[-1][0]] = min(low[stack[-1][0]], low[name])
                if low[name] == index[name]:
                    group: list[str] = []
                    while not group or group[-1] != name:
                        group.append(open_.pop())
                        is_open.discard(group[-1])
                    groups.append(group)
    return groups
