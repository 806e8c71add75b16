"""Public names: every operation of a provider gets its place in the client, all of them at once.

`propose_names` never touches a name that is given already; the names ledger rules.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.naming.identifiers import RESERVED_MEMBERS, RESERVED_ROOTS
from clientsmith.naming.methods import full_name, identifier, method_names
from clientsmith.naming.operations import OperationFacts, Route
from clientsmith.naming.resources import Chain, Resource, find_resources
from clientsmith.naming.words import split_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

__all__ = ["OperationFacts", "propose_names"]


def propose_names(
    operations: Sequence[OperationFacts], pinned: Mapping[str, str]
) -> dict[str, str]:
    """The public name of every operation, by ledger key, in the order of the operations.

    Pinned names are returned unchanged, and no other name collides with one. The result does not
    depend on the order of the operations.
    """
    if all(operation.key in pinned for operation in operations):
        return {operation.key: pinned[operation.key] for operation in operations}
    resources = _find_all(operations)
    chains = _settle_chains(operations, resources, pinned)
    names = _Names(pinned)
    by_chain: dict[Chain, list[OperationFacts]] = defaultdict(list)
    for operation in sorted(operations, key=lambda operation: operation.key):
        if operation.key not in pinned:
            by_chain[chains[operation.key]].append(operation)
    for chain in sorted(by_chain):
        names.reserve(chain)
    chosen: dict[str, str] = {}
    for chain, members in sorted(by_chain.items()):
        ladders = {
            operation.key: _Ladder.of(operation, resources[operation.key]) for operation in members
        }
        for key, method in _choose(ladders, names.taken(chain)).items():
            chosen[key] = ".".join((*chain, method))
    return {
        operation.key: pinned[operation.key] if operation.key in pinned else chosen[operation.key]
        for operation in operations
    }


def _find_all(operations: Sequence[OperationFacts]) -> dict[str, Resource]:
    """Resources are found per document: the tags of one say nothing about another's."""
    found: dict[str, Resource] = {}
    for namespace in sorted({operation.namespace or "" for operation in operations}):
        found.update(find_resources([o for o in operations if (o.namespace or "") == namespace]))
    return found


def _settle_chains(
    operations: Sequence[OperationFacts],
    resources: Mapping[str, Resource],
    pinned: Mapping[str, str],
) -> dict[str, Chain]:
    """Where each operation goes: beside its pinned siblings, else where its resource says."""
    siblings: dict[tuple[object, ...], Counter[Chain]] = defaultdict(Counter)
    for operation in operations:
        if operation.key in pinned:
            chain = tuple(pinned[operation.key].split(".")[:-1])
            for kinship in _kinships(operation, resources[operation.key]):
                siblings[kinship][chain] += 1
    methods = {tuple(name.split(".")) for name in pinned.values()}
    chains: dict[str, Chain] = {}
    for operation in operations:
        resource = resources[operation.key]
        own = _safe_chain(operation.namespace, resource.chain, methods)
        chains[operation.key] = own
        for kinship in _kinships(operation, resource):
            if siblings.get(kinship):
                votes = siblings[kinship]
                chains[operation.key] = min(votes, key=lambda chain: (-votes[chain], chain))
                break
    return chains


def _kinships(operation: OperationFacts, resource: Resource) -> Iterable[tuple[object, ...]]:
    """What operations may share, closest first: the collection of a resource, the resource."""
    yield operation.namespace, resource.chain, Route(operation.path).literals
    yield operation.namespace, resource.chain, Route(operation.path).collections
    yield operation.namespace, resource.chain


def _safe_chain(namespace: str | None, chain: Chain, methods: Collection[Chain]) -> Chain:
    """The chain below its namespace; a name that is something else already says what it is here."""
    full = ("_".join(split_words(namespace)), *chain) if namespace else chain
    safe: Chain = ()
    for part in full:
        name = identifier(part)
        reserved = RESERVED_MEMBERS if safe else RESERVED_ROOTS
        taken = (*safe, name) in methods or name in reserved
        safe = (*safe, f"{name}_resource" if taken else name)
    return safe


class _Names:
    """Names in use, by the resource that has them: its methods and the resources inside it."""

    def __init__(self, pinned: Mapping[str, str]) -> None:
        self._taken: dict[Chain, set[str]] = defaultdict(set)
        for name in pinned.values():
            parts = tuple(name.split("."))
            for depth in range(1, len(parts) + 1):
                self._taken[parts[: depth - 1]].add(parts[depth - 1])

    def reserve(self, chain: Chain) -> None:
        """Note a chain of resources, so that no method takes one of its names."""
        for depth in range(1, len(chain) + 1):
            self._taken[chain[: depth - 1]].add(chain[depth - 1])

    def taken(self, chain: Chain) -> Collection[str]:
        """What a new method of the resource must not be called."""
        return RESERVED_MEMBERS | self._taken[chain]


@dataclass(frozen=True)
class _Ladder:
    """The names of one operation: the good ones, shortest first, then those that cannot fail.

    `said` is how many of the good ones its id says, `depth` how many parameters its path has.
    """

    good: tuple[str, ...]
    last_resort: tuple[str, ...]
    said: int = 0
    depth: int = 0

    @classmethod
    def of(cls, operation: OperationFacts, resource: Resource) -> _Ladder:
        """Everything the operation may be called."""
        names = method_names(operation, resource)
        good = (*names.said, *names.placed)
        full = full_name(operation)
        route = Route(operation.path)
        where = "_".join(word for phrase in route.literals for word in phrase)
        tag = "_".join(resource.tag_words)
        exact = "_".join(f"u{ord(character):x}" for character in operation.key)
        tails = (operation.method.lower(), f"on_{where}", f"of_{tag}", f"as_{exact}")
        last_resort = (full, *(f"{full}_{tail}" for tail in tails))
        return cls(
            good,
            tuple(name for name in last_resort if name not in good),
            said=len(names.said),
            depth=len(route.parameters),
        )

    def rung(self, number: int) -> str:
        """A name; there is always a next one."""
        names = (*self.good, *self.last_resort)
        return names[number] if number < len(names) else f"{names[-1]}_{number}"


def _choose(ladders: Mapping[str, _Ladder], taken: Collection[str]) -> dict[str, str]:
    """The lowest rung of each ladder on which nobody else stands.

    Of several that meet, the one whose operation id has nothing more to say keeps the name, and the
    others say more. Rungs only ever go up, and above the good ones they differ, so this ends.
    """
    rungs = dict.fromkeys(ladders, 0)
    while True:
        meeting: dict[str, list[str]] = defaultdict(list)
        for key, rung in rungs.items():
            meeting[ladders[key].rung(rung)].append(key)
        climbing = {
            key
            for name, keys in meeting.items()
            if len(keys) > 1 or name in taken
            for key in keys
            if name in taken or key != _keeper(keys, ladders, rungs)
        }
        if not climbing:
            return {key: name for name, keys in meeting.items() for key in keys}
        for key in climbing:
            rungs[key] += 1


def _keeper(
    keys: Sequence[str], ladders: Mapping[str, _Ladder], rungs: Mapping[str, int]
) -> str | None:
    """Which of several keeps the name: the one with the least left to say, or else to ask for."""
    left = {key: (max(ladders[key].said - rungs[key], 0), ladders[key].depth) for key in keys}
    least = [key for key in keys if left[key] == min(left.values())]
    return least[0] if len(least) == 1 else None
