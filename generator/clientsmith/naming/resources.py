"""Finding the resource of each operation from its tag and its path.

A resource is a chain of at most three names: `("applications", "environment_variables")`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from itertools import chain as joined
from typing import TYPE_CHECKING

from clientsmith.naming.groups import NamedBy, grouped_ids
from clientsmith.naming.letters import LONGEST_READ
from clientsmith.naming.operations import OperationFacts, PathWords, Phrase, shared_prefix
from clientsmith.naming.words import (
    VERBS,
    abbreviates,
    is_plural,
    same_noun,
    singulars,
    split_words,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

Chain = tuple[str, ...]

MAX_DEPTH = 3
# A collection inside a resource becomes a nested resource if it has at least so many operations.
_ENOUGH_FOR_A_RESOURCE = 3
# A word that all tags begin with is ignored if there are at least so many tags.
_ENOUGH_TAGS = 4

# All three dashes are in use between a group and its part.
_SEPARATOR = re.compile(r"\s+[-–—/]\s+|\s*[>»|]+\s*|:\s+")  # noqa: RUF001
# A tag that is a path itself: `beta.agents`.
_PATH = re.compile(r"[a-z0-9_-]+(?:[./][a-z0-9_-]+)+")
# A tag that nearly all of so many operations have says nothing.
_TOO_MANY, _NEARLY_ALL = 20, 0.9
# Ends of a tag without meaning.
_EMPTY_ENDINGS: tuple[Phrase, ...] = (
    ("main", "call"),
    ("api",),
    ("endpoint",),
    ("management",),
    ("info",),
    ("information",),
)
# Ends without meaning unless an operation's id or path has the word too.
_EMPTY_IF_UNKNOWN = frozenset(
    ["action", "configuration", "controller", "operation", "service", "method"]
)


@dataclass(frozen=True)
class ResourceWords:
    """The resource of an operation: its public names, and the words of each.

    Args:
        chain: the names of the resource and of those around it, outermost first.
        phrases: the words of each, in the singular.
        tag_words: the words of the tag.
        rest: what the operation id says after its group; None if ids have no groups.
        named_by: what the resource is named by.
    """

    chain: Chain
    phrases: tuple[Phrase, ...]
    tag_words: Phrase = ()
    rest: Phrase | None = None
    named_by: NamedBy = NamedBy.TAG


@dataclass
class _Node:
    """A resource while the tree is being built. Phrases are in the singular until the end."""

    phrases: tuple[Phrase, ...]
    operations: list[OperationFacts] = field(default_factory=list)
    written: Phrase = ()
    plurals: set[Phrase] = field(default_factory=set)
    is_named: bool = False
    """Whether the spelling is that of a name, which stays as it is."""

    def see(self, written: Phrase) -> None:
        """Note the spelling of the noun in a tag or path."""
        noun = self.phrases[-1]
        for start in range(len(written) - len(noun) + 1):
            spelling = written[start : start + len(noun)]
            if singulars(spelling) == noun:
                self.written = min(self.written, spelling) if self.written else spelling
                if is_plural(spelling[-1]):
                    self.plurals.add(spelling)


class _Tags:
    """The tags of one document, and the operations of each."""

    def __init__(self, operations: Sequence[OperationFacts]) -> None:
        self.operations: dict[str, list[OperationFacts]] = defaultdict(list)
        for operation in operations:
            if operation.tags:
                self.operations[operation.tags[0]].append(operation)
        self.parts = _without_shared_start({tag: _parts(tag) for tag in self.operations})
        self.roots = {parts[0] for parts in self.parts.values() if len(parts) == 1}
        self.routes = {
            tag: [PathWords(operation.path) for operation in members]
            for tag, members in self.operations.items()
        }

    def place(self, tag: str) -> tuple[Phrase, ...]:
        """Return a tag's chain of phrases in the singular."""
        parts = self.parts[tag]
        if len(parts) > 1:
            # "Users - merchant level" qualifies a resource: no path has a level.
            if self._knows(tag, parts[-1][-1]):
                return parts[:MAX_DEPTH]
            parts = (tuple(joined.from_iterable(parts)),)
        words = _written_out(parts[0], self.routes[tag])
        return self._nest(tag, words)[:MAX_DEPTH]

    def _nest(self, tag: str, words: Phrase) -> tuple[Phrase, ...]:
        parents = [
            words[:n]
            for n in range(len(words) - 1, 0, -1)
            if words[:n] in self.roots and self._is_around(words[:n], tag)
        ]
        if not parents:
            if (
                len(words) > 1
                and words[-1] in _EMPTY_IF_UNKNOWN
                and not self._means_something(tag, words[-1:])
            ):
                return (words[:-1],)
            return (words,)
        parent = parents[0]
        routes = self.routes[tag]
        own = [route for route in routes if words in route.literals]
        if own:
            # A segment of the path is the whole tag, such as "environment variable".
            inside = any(parent in route.literals[: route.literals.index(words)] for route in own)
            if not inside:
                return (words,)
            if self._is_nested_elsewhere(words):
                return (*self._nest(tag, parent), words)
        if any(route.collections and route.collections[-1] == parent for route in routes) and all(
            route.subject == parent for route in routes
        ):
            # "Deployment target" on /deployments/{id}: the path of the parent is that of the tag.
            return (words,)
        rest = words[len(parent) :]
        if not self._means_something(tag, rest):
            return self._nest(tag, parent)
        return (*self._nest(tag, parent), rest)

    def _is_around(self, parent: Phrase, tag: str) -> bool:
        """Return whether all paths of a tag contain a resource."""
        return all(
            any(_spells(parent, literal) for literal in route.literals)
            for route in self.routes[tag]
        )

    def _is_nested_elsewhere(self, words: Phrase) -> bool:
        """Return whether a resource has a nested resource of these words ("application X" beside "X")."""
        wanted = {(*root, *words) for root in self.roots}
        return any(parts[-1] in wanted for parts in self.parts.values())

    def _knows(self, tag: str, word: str) -> bool:
        """Return whether ids or paths of the operations have a word."""
        return any(
            same_noun(word, other)
            for operation, route in zip(self.operations[tag], self.routes[tag], strict=True)
            for other in (*operation.words, *joined.from_iterable(route.literals))
        )

    def _means_something(self, tag: str, rest: Phrase) -> bool:
        """Return whether ids or paths of the operations have the words, other than as verbs."""
        known: set[str] = set()
        for operation, route in zip(self.operations[tag], self.routes[tag], strict=True):
            words = singulars(operation.words)
            known.update(words[1:] if words and words[0] in VERBS else words)
            known.update(word for phrase in route.literals for word in phrase)
        nouns = [word for word in rest if word not in VERBS]
        return any(same_noun(word, other) for word in nouns for other in known)


def _parts(tag: str) -> tuple[Phrase, ...]:
    separator = re.compile("[./]") if _PATH.fullmatch(tag) else _SEPARATOR
    parts = [singulars(split_words(part)) for part in separator.split(_spaced(tag))]
    stripped = tuple(_without_empty_ending(part) for part in parts if part)
    return stripped or (("general",),)


def _spaced(tag: str) -> str:
    """Return a tag with single spaces: `_SEPARATOR` would take quadratic time for many."""
    return " ".join(tag[:LONGEST_READ].split())


def _without_shared_start(parts: dict[str, tuple[Phrase, ...]]) -> dict[str, tuple[Phrase, ...]]:
    """Remove a word that all tags begin with, such as the API's version."""
    starts = {phrases[0][:1] for phrases in parts.values()}
    if len(parts) < _ENOUGH_TAGS or len(starts) > 1:
        return parts
    if any(len(phrases[0]) == 1 for phrases in parts.values()):
        return parts
    return {tag: (first[1:], *rest) for tag, (first, *rest) in parts.items()}


def _without_empty_ending(words: Phrase) -> Phrase:
    for ending in _EMPTY_ENDINGS:
        if len(words) > len(ending) and words[-len(ending) :] == ending:
            return _without_empty_ending(words[: -len(ending)])
    return words


def _written_out(words: Phrase, routes: Iterable[PathWords]) -> Phrase:
    """Return the word of the path that a tag abbreviates ("cert" on /certificates), or the tag's words."""
    if len(words) != 1:
        return words
    phrases = [phrase for route in routes for phrase in route.literals]
    if words in phrases:
        return words
    longer = {phrase for phrase in phrases if len(phrase) == 1 and abbreviates(words[0], phrase[0])}
    return min(longer) if len(longer) == 1 else words


def find_resources(operations: Sequence[OperationFacts]) -> dict[str, ResourceWords]:
    """Return the resource of each operation of one document by its ledger key."""
    operations = _without_empty_tag(operations)
    grouped = grouped_ids(operations)
    others = [operation for operation in operations if operation.key not in grouped]
    tags = _Tags(others)
    nodes: dict[tuple[Phrase, ...], _Node] = {}
    placed: dict[str, tuple[Phrase, ...]] = {}
    tag_words: dict[str, Phrase] = {}
    rest: dict[str, Phrase] = {
        operation.key: split_words(operation.hint.method)
        for operation in operations
        if operation.hint.method
    }
    spelled: dict[tuple[Phrase, ...], tuple[Phrase, ...]] = {}
    for operation in operations:
        if named := grouped.get(operation.key):
            if named.rest is not None:
                rest[operation.key] = named.rest
            phrases = named.group if named.is_marked else tuple(map(singulars, named.group))
            if named.is_marked:
                spelled[tuple(map(singulars, phrases))] = phrases
            node = nodes.setdefault(phrases, _Node(phrases))
            node.see(named.group[-1])
            node.is_named |= named.is_marked
            node.operations.append(operation)
            placed[operation.key] = phrases
    for tag, members in sorted(tags.operations.items()):
        phrases = tags.place(tag)
        phrases = spelled.get(phrases, phrases)
        node = nodes.setdefault(phrases, _Node(phrases))
        written = split_words(tag)
        node.see(written)
        node.operations.extend(members)
        for operation in members:
            placed[operation.key] = phrases
            tag_words[operation.key] = singulars(written)
    _place_untagged(others, placed, nodes)
    _split_off_collections(nodes, placed, rest.keys())
    for operation in operations:
        if flags := PathWords(operation.path).flags:
            _move_below(flags, operation, nodes, placed)
    _add_outer(operations, nodes, placed)
    names = {phrases: _public_name(node) for phrases, node in nodes.items()}
    return {
        key: ResourceWords(
            chain=tuple(names[phrases[:depth]] for depth in range(1, len(phrases) + 1)),
            phrases=phrases,
            tag_words=tag_words.get(key, ()),
            rest=rest.get(key),
            named_by=(
                grouped[key].named_by
                if key in grouped
                else NamedBy.TAG
                if key in tag_words
                else NamedBy.NEIGHBOR
            ),
        )
        for key, phrases in placed.items()
    }


def _without_empty_tag(operations: Sequence[OperationFacts]) -> Sequence[OperationFacts]:
    """Remove a tag that nearly all operations have, if their paths tell resources apart: it names the API."""
    counts = Counter(tag for operation in operations for tag in operation.tags[:1])
    if len(operations) < _TOO_MANY or not counts:
        return operations
    ((tag, count),) = counts.most_common(1)
    routes = [PathWords(operation.path) for operation in operations]
    shared = shared_prefix(routes)
    nouns = {route.segments[shared].phrase for route in routes if len(route.segments) > shared}
    if (
        count < _NEARLY_ALL * len(operations)
        or not 1 < len(nouns) <= len(operations) / _ENOUGH_FOR_A_RESOURCE
    ):
        return operations
    return [
        replace(operation, tags=()) if operation.tags[:1] == (tag,) else operation
        for operation in operations
    ]


def _move_below(
    flags: tuple[Phrase, ...],
    operation: OperationFacts,
    nodes: dict[tuple[Phrase, ...], _Node],
    placed: dict[str, tuple[Phrase, ...]],
) -> None:
    """Move an operation below the flag in its path: `/models?beta=true` is one of `beta.models`."""
    old = placed[operation.key]
    if old[: len(flags)] == flags:
        return
    phrases = placed[operation.key] = (*flags, *old)
    node = nodes.setdefault(phrases, replace(nodes[old], phrases=phrases, operations=[]))
    node.operations.append(operation)
    nodes[old].operations = [each for each in nodes[old].operations if each is not operation]


def _add_outer(
    operations: Sequence[OperationFacts],
    nodes: dict[tuple[Phrase, ...], _Node],
    placed: Mapping[str, tuple[Phrase, ...]],
) -> None:
    """Add the resources that only have others in them."""
    outer: dict[tuple[Phrase, ...], _Node] = {}
    for operation in operations:
        phrases = placed[operation.key]
        for depth in range(1, len(phrases)):
            if phrases[:depth] not in nodes:
                node = outer.setdefault(phrases[:depth], _Node(phrases[:depth]))
                node.operations.append(operation)
                node.see(tuple(joined.from_iterable(map(split_words, operation.hint.group))))
                node.see(split_words("/".join(operation.tags[:1])))
    nodes.update(outer)


def _place_untagged(
    operations: Sequence[OperationFacts],
    placed: dict[str, tuple[Phrase, ...]],
    nodes: dict[tuple[Phrase, ...], _Node],
) -> None:
    """Place operations without tags by their path: with tagged neighbors, else by its first segment."""
    by_path: dict[str, Counter[tuple[Phrase, ...]]] = defaultdict(Counter)
    for operation in operations:
        if operation.key in placed:
            by_path[operation.path.rstrip("/")][placed[operation.key]] += 1
    shared = shared_prefix([PathWords(operation.path) for operation in operations])
    for operation in operations:
        if operation.key in placed:
            continue
        phrases = _neighbor(operation.path, by_path) or _from_path(operation.path, shared, nodes)
        placed[operation.key] = phrases
    for operation in operations:
        if not operation.tags:
            phrases = placed[operation.key]
            nodes.setdefault(phrases, _Node(phrases)).operations.append(operation)


def _neighbor(
    path: str, by_path: Mapping[str, Counter[tuple[Phrase, ...]]]
) -> tuple[Phrase, ...] | None:
    here = path.rstrip("/")
    while here:
        if by_path.get(here):
            return min(by_path[here], key=lambda phrases: (-by_path[here][phrases], phrases))
        here = here.rpartition("/")[0]
    return None


def _from_path(
    path: str, shared: int, nodes: Mapping[tuple[Phrase, ...], _Node]
) -> tuple[Phrase, ...]:
    route = PathWords(path)
    known = [phrase for phrase in route.literals if (phrase,) in nodes]
    own = [s.phrase for s in route.segments[shared:] if not s.is_parameter]
    return ((known or own or list(route.literals) or [("general",)])[0],)


def _split_off_collections(
    nodes: dict[tuple[Phrase, ...], _Node],
    placed: dict[str, tuple[Phrase, ...]],
    settled: Collection[str],
) -> None:
    """Make nested resources of collections inside a resource that have their own list and items.

    Args:
        nodes: the resources by their words.
        placed: the words of the resource of each operation.
        settled: the operations that stay where they are.
    """
    for node in list(nodes.values()):
        if len(node.phrases) >= MAX_DEPTH:
            continue
        inner: dict[Phrase, list[OperationFacts]] = defaultdict(list)
        collections = {
            phrase
            for operation in node.operations
            for phrase in PathWords(operation.path).collections
        }
        for operation in node.operations:
            collection = _inner_collection(node, PathWords(operation.path), collections)
            if collection and operation.key not in settled:
                inner[collection].append(operation)
        for collection, members in sorted(inner.items()):
            if len(members) < _ENOUGH_FOR_A_RESOURCE or not _is_collection(collection, members):
                continue
            phrases = (*node.phrases, collection)
            child = nodes.setdefault(phrases, _Node(phrases))
            for operation in members:
                for segment in PathWords(operation.path).segments:
                    child.see(segment.written)
            child.operations.extend(members)
            moved = {operation.key for operation in members}
            node.operations = [o for o in node.operations if o.key not in moved]
            placed.update(dict.fromkeys(sorted(moved), phrases))


def _is_collection(noun: Phrase, operations: Sequence[OperationFacts]) -> bool:
    """Return whether there are operations on the whole collection and on single items."""
    ends = [
        (PathWords(operation.path).ends_in_parameter, operation.lists)
        for operation in operations
        if PathWords(operation.path).subject == noun
    ]
    return any(not on_item for on_item, _ in ends) and (True, False) in ends


def _inner_collection(node: _Node, route: PathWords, collections: set[Phrase]) -> Phrase | None:
    """Return the innermost collection on the path that is not the resource or around it."""
    literals = route.literals
    own = [i for i, phrase in enumerate(literals) if _is_own(node.phrases[-1], phrase)]
    for phrase in reversed(literals[own[-1] + 1 :] if own else literals):
        if phrase in collections and phrase not in node.phrases:
            return phrase
    return None


def _is_own(noun: Phrase, literal: Phrase) -> bool:
    return any(same_noun(word, other) for word in noun for other in literal) or (
        "".join(noun) == "".join(literal)
    )


def _public_name(node: _Node) -> str:
    """Return the name of a resource. Its number is that of the tag, unless the path spells the plural."""
    noun = node.phrases[-1]
    if node.is_named:
        return "_".join(noun)
    for operation in node.operations:
        for segment in PathWords(operation.path).segments:
            if not segment.is_parameter and _spells(noun, segment.phrase):
                before = (node.written or noun)[: -len(segment.written)]
                node.see((*before, *segment.written))
    if not node.plurals:
        return "_".join(node.written or noun)
    before, last = (node.written or noun)[:-1], min(node.plurals)[-1]
    return "_".join((*before, last))


def _spells(noun: Phrase, literal: Phrase) -> bool:
    return noun == literal or noun[-1:] == literal or "".join(noun) == "".join(literal)
