"""Proposing public names for all operations of a provider at once. Names in the ledger never change."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.naming.identifiers import RESERVED_MEMBERS, RESERVED_ROOTS
from clientsmith.naming.methods import full_name, identifier, method_names
from clientsmith.naming.operations import OperationFacts, PathWords
from clientsmith.naming.resources import Chain, ResourceWords, find_resources
from clientsmith.naming.words import split_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from clientsmith.naming.groups import NamedBy

__all__ = ["OperationFacts", "Proposal", "propose", "propose_names"]


@dataclass(frozen=True)
class Proposal:
    """A name that the rules give to an operation, and why.

    Args:
        name: the name.
        named_by: what its resource is named by.
        passed_over: the shorter names that other operations or resources have.
    """

    name: str
    named_by: NamedBy
    passed_over: tuple[str, ...]


def propose_names(
    operations: Sequence[OperationFacts], pinned: Mapping[str, str]
) -> dict[str, str]:
    """Return the public name of each operation by its ledger key, in the order of the operations.

    The proposed names do not depend on that order and do not collide with names in the ledger.

    Args:
        operations: all operations of the provider.
        pinned: the ledger, whose names are returned unchanged.
    """
    if all(operation.key in pinned for operation in operations):
        return {operation.key: pinned[operation.key] for operation in operations}
    proposals = propose(operations, pinned)
    return {
        operation.key: pinned[operation.key]
        if operation.key in pinned
        else proposals[operation.key].name
        for operation in operations
    }


def propose(operations: Sequence[OperationFacts], pinned: Mapping[str, str]) -> dict[str, Proposal]:
    """Return the names that the rules give to the operations that are not in the ledger."""
    resources = _find_all(operations)
    chains = _choose_chains(operations, resources, pinned)
    names = _Names(pinned)
    by_chain: dict[Chain, list[OperationFacts]] = defaultdict(list)
    for operation in sorted(operations, key=lambda operation: operation.key):
        if operation.key not in pinned:
            by_chain[chains[operation.key]].append(operation)
    for chain in sorted(by_chain):
        names.reserve(chain)
    proposals: dict[str, Proposal] = {}
    for chain, members in sorted(by_chain.items()):
        ladders = {
            operation.key: _Ladder.of(operation, resources[operation.key]) for operation in members
        }
        for key, rung in _choose(ladders, names.taken(chain)).items():
            passed_over = tuple(map(ladders[key].rung, range(rung)))
            name = ".".join((*chain, ladders[key].rung(rung)))
            proposals[key] = Proposal(name, resources[key].named_by, passed_over)
    return proposals


def _find_all(operations: Sequence[OperationFacts]) -> dict[str, ResourceWords]:
    """Find the resources for each document on its own, because tags differ between documents."""
    resources: dict[str, ResourceWords] = {}
    for namespace in sorted({operation.namespace or "" for operation in operations}):
        resources.update(
            find_resources([o for o in operations if (o.namespace or "") == namespace])
        )
    return resources


def _choose_chains(
    operations: Sequence[OperationFacts],
    resources: Mapping[str, ResourceWords],
    pinned: Mapping[str, str],
) -> dict[str, Chain]:
    """Choose the resource of each operation: that of related operations in the ledger, or its own."""
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


def _kinships(operation: OperationFacts, resource: ResourceWords) -> Iterable[tuple[object, ...]]:
    """Yield what related operations share, closest first: path, collections, resource."""
    yield operation.namespace, resource.chain, PathWords(operation.path).literals
    yield operation.namespace, resource.chain, PathWords(operation.path).collections
    yield operation.namespace, resource.chain


def _safe_chain(namespace: str | None, chain: Chain, methods: Collection[Chain]) -> Chain:
    """Return a chain below its namespace. `_resource` is appended to names that are taken."""
    full = ("_".join(split_words(namespace)), *chain) if namespace else chain
    safe: Chain = ()
    for part in full:
        name = identifier(part)
        reserved = RESERVED_MEMBERS if safe else RESERVED_ROOTS
        taken = (*safe, name) in methods or name in reserved
        safe = (*safe, f"{name}_resource" if taken else name)
    return safe


class _Names:
    """The names in use by each resource: its methods and nested resources."""

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
        """Return the names that a new method of the resource must not have."""
        return RESERVED_MEMBERS | self._taken[chain]


@dataclass(frozen=True)
class _Ladder:
    """The possible names of one operation, in the order in which they are tried.

    Args:
        good: the good names, shortest first.
        last_resort: longer names that differ between operations.
        from_id: how many of the good names are from the operation id.
        depth: the number of parameters in the path.
        on_all: whether the operation gets, deletes or changes a whole collection.
    """

    good: tuple[str, ...]
    last_resort: tuple[str, ...]
    from_id: int = 0
    depth: int = 0
    on_all: bool = False

    @classmethod
    def of(cls, operation: OperationFacts, resource: ResourceWords) -> _Ladder:
        """Return the possible names of an operation."""
        names = method_names(operation, resource)
        good = (*names.by_id, *names.by_path)
        full = full_name(operation)
        route = PathWords(operation.path)
        where = "_".join(word for phrase in route.literals for word in phrase)
        tag = "_".join(resource.tag_words)
        exact = "_".join(f"u{ord(character):x}" for character in operation.key)
        tails = (operation.method.lower(), f"on_{where}", f"of_{tag}", f"as_{exact}")
        last_resort = (full, *(f"{full}_{tail}" for tail in tails))
        return cls(
            good,
            tuple(name for name in last_resort if name not in good),
            from_id=len(names.by_id),
            depth=len(route.parameters),
            on_all=not route.ends_in_parameter
            and ("list" in good[1:] or operation.method.lower() in ("delete", "patch", "put")),
        )

    def rung(self, number: int) -> str:
        """Return a name by its number, which has no limit."""
        names = (*self.good, *self.last_resort)
        return names[number] if number < len(names) else f"{names[-1]}_{number}"


def _choose(ladders: Mapping[str, _Ladder], taken: Collection[str]) -> dict[str, int]:
    """Choose the first name of each ladder that no other operation has, by its number.

    Of several operations with the same name, the one with no longer name from its id keeps it, and the others
    try their next names. This ends, because the names after the good ones differ.
    """
    rungs = dict.fromkeys(ladders, 0)
    while True:
        claims: dict[str, list[str]] = defaultdict(list)
        for key, rung in rungs.items():
            claims[ladders[key].rung(rung)].append(key)
        climbing = {
            key
            for name, keys in claims.items()
            if len(keys) > 1 or name in taken
            for key in keys
            if name in taken or key != _keeper(keys, ladders, rungs)
        }
        if not climbing:
            return rungs
        for key in climbing:
            rungs[key] += 1


def _keeper(
    keys: Sequence[str], ladders: Mapping[str, _Ladder], rungs: Mapping[str, int]
) -> str | None:
    """Return which of several keeps the name: one for an item, with few longer names, then few parameters."""
    left = {
        key: (
            ladders[key].on_all,
            max(ladders[key].from_id - rungs[key], 0),
            ladders[key].depth,
        )
        for key in keys
    }
    least = [key for key in keys if left[key] == min(left.values())]
    return least[0] if len(least) == 1 else None
