"""Operation ids that begin with a group: `repos/list-for-org`, `droplets_list`, `Collections_getNull`.

Whether they do is decided for a document as a whole. Their authors have named resources and methods
already, so the group is the resource, and the rest of the id is the method.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clientsmith.naming.operations import OperationFacts, PathWords, Phrase, Segment, shared_prefix
from clientsmith.naming.words import VERBS, is_plural, singulars, split_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

# With fewer operations, ids that look alike are a coincidence.
_ENOUGH_IDS = 4
_NEARLY_ALL, _MOST, _FEW = 0.9, 0.75, 0.15
_VERSION = re.compile(r"v\d+(?:[._]?\d+)*(?:(?:alpha|beta|p)\d*)*", re.IGNORECASE)
_BEFORE_UNDERSCORE = re.compile(r"([A-Za-z][A-Za-z0-9]*)_(\w.*)")
_HUMP = re.compile(r"[a-z0-9][A-Z]")


class NamedBy(StrEnum):
    """What the resource of an operation is named by."""

    HINT = "the document's extension for names in clients"
    ID = "the group that the operation id begins with"
    PATH = "the path, which the operation id repeats"
    NEIGHBOR = "the path, because there is no tag"
    TAG = "the tag"


@dataclass(frozen=True)
class GroupedId:
    """The words of an operation id, spelled as there.

    Args:
        group: the groups, outermost first.
        rest: what the operation does; empty if the id says no more, and None if nothing says it.
        is_marked: whether a character marks where the groups end, so that they are names.
        named_by: what says so.
    """

    group: tuple[Phrase, ...]
    rest: Phrase | None
    is_marked: bool = True
    named_by: NamedBy = NamedBy.ID


def grouped_ids(operations: Sequence[OperationFacts]) -> Mapping[str, GroupedId]:
    """Return the groups in the operation ids of one document by ledger key, if its ids have groups.

    What the document says about names in clients wins.
    """
    hinted = {
        operation.key: GroupedId(
            tuple(map(split_words, operation.hint.group)),
            split_words(operation.hint.method) or None,
            named_by=NamedBy.HINT,
        )
        for operation in operations
        if operation.hint.group
    }
    untagged = all(not operation.tags for operation in operations)
    by_path = _by_path(operations) if untagged else {}
    return {**by_path, **_grouped_by_id(operations), **hinted}


def _grouped_by_id(operations: Sequence[OperationFacts]) -> Mapping[str, GroupedId]:
    named = [operation for operation in operations if not operation.function]
    if len(named) < _ENOUGH_IDS:
        return {}
    for divided in (_by_separator(named), _by_underscore(named)):
        if len(divided) >= _NEARLY_ALL * len(named):
            return divided
    return _by_words(named)


def _written(operation: OperationFacts) -> str:
    return operation.given or operation.id


def _by_separator(operations: Sequence[OperationFacts]) -> dict[str, GroupedId]:
    """Cut ids at slashes and dots. A version is no group, nor is one that all ids begin with."""
    parts = {
        operation.key: [
            part for part in re.split(r"[./]", _written(operation)) if not _VERSION.fullmatch(part)
        ]
        for operation in operations
    }
    while len({each[0] for each in parts.values() if each}) == 1 and all(
        len(each) > 2 for each in parts.values()
    ):
        parts = {key: each[1:] for key, each in parts.items()}
    cut = {key: (each[:-1], each[-1]) for key, each in parts.items() if len(each) > 1}
    return {
        key: GroupedId(tuple(filter(None, map(split_words, group))), split_words(rest))
        for key, (group, rest) in cut.items()
        if any(map(split_words, group))
    }


def _by_underscore(operations: Sequence[OperationFacts]) -> dict[str, GroupedId]:
    """Cut ids at the first underscore, where words are joined by capitals and not by underscores."""
    written = {operation.key: _written(operation) for operation in operations}
    if not any(map(_HUMP.search, written.values())):
        return {}
    found = {
        key: match for key, id_ in written.items() if (match := _BEFORE_UNDERSCORE.fullmatch(id_))
    }
    divided = {
        key: GroupedId((split_words(match[1]),), split_words(match[2]))
        for key, match in found.items()
    }
    verbs = sum(named.group[0][0] in VERBS for named in divided.values())
    return divided if _are_shared(divided) and verbs <= _FEW * len(divided) else {}


def _by_words(operations: Sequence[OperationFacts]) -> dict[str, GroupedId]:
    """Cut ids after the words of a tag or of the path, if most ids begin with such words and few with verbs.

    Ids that repeat the path (`users_tokens_list`) do not say where their groups end.
    """
    found: dict[str, GroupedId] = {}
    verbs = repeats = 0
    for operation in operations:
        route, words = PathWords(operation.path), operation.words
        verbs += words[:1] != () and words[0] in VERBS
        tags = [singulars(split_words(tag)) for tag in operation.tags[:1]]
        if size := _length_of_noun(words, [*tags, *route.flags, *route.literals]):
            inner = [literal for literal in route.literals if literal[0] not in VERBS]
            repeats += _length_of_noun(words[size:], inner) > 0
            found[operation.key] = _cut_after_nouns(words, size, operation, inner)
    few, most = _FEW * len(operations), _MOST * len(operations)
    if len(found) < most or verbs > few or repeats >= most or not _are_shared(found):
        return {}
    return found


def _cut_after_nouns(
    words: Phrase, size: int, operation: OperationFacts, inner: Sequence[Phrase]
) -> GroupedId:
    """Cut an id after its first noun, and after further segments of the path that a verb follows."""
    group, rest = [words[:size]], words[size:]
    while size := _length_of_noun(rest, inner):
        if rest[size : size + 1] == () or rest[size] not in VERBS | {operation.method.lower()}:
            break
        group.append(rest[:size])
        rest = rest[size:]
    return GroupedId(tuple(group), rest, is_marked=False)


def _are_shared(found: Mapping[str, GroupedId]) -> bool:
    """Return whether groups have at least two operations each, on average."""
    return 2 * len({named.group[0] for named in found.values()}) <= len(found)


def _length_of_noun(words: Phrase, nouns: Iterable[Phrase]) -> int:
    """Return how many words at the front are the longest of some nouns."""
    ones = singulars(words)
    return max((len(noun) for noun in nouns if noun and ones[: len(noun)] == noun), default=0)


def _by_path(operations: Sequence[OperationFacts]) -> dict[str, GroupedId]:
    """Take the resources from the path, for ids that only repeat the request ("GetCustomersCustomer")."""
    routes = {operation.key: PathWords(operation.path).segments for operation in operations}
    shared = shared_prefix([PathWords(operation.path) for operation in operations])
    collections = {
        segments[:end]
        for segments in routes.values()
        for end in range(1, len(segments))
        if segments[end].is_parameter
    }
    found: dict[str, GroupedId] = {}
    for operation in operations:
        segments = routes[operation.key]
        nouns = [each.written for each in segments[shared:] if not each.is_parameter]
        if not nouns or not operation.repeats_request:
            continue
        rest: Phrase = ()
        if len(nouns) > 1 and not _is_noun(segments, operation, collections):
            rest = nouns.pop()
            if operation.method.lower() != "post" and rest[0] not in VERBS:
                rest = (
                    "update"
                    if operation.method.lower() in ("patch", "put")
                    else operation.method.lower(),
                    *rest,
                )
        found[operation.key] = GroupedId(tuple(nouns), rest, named_by=NamedBy.PATH)
    return found


def _is_noun(
    segments: tuple[Segment, ...],
    operation: OperationFacts,
    collections: Collection[tuple[Segment, ...]],
) -> bool:
    """Return whether the last fixed segment of a path is a resource, and not what is done with one."""
    first, *_, last = (*segments[-1].written[:1], *segments[-1].written)
    if segments[-1].is_parameter or segments in collections or operation.lists:
        return True
    return first not in VERBS and is_plural(last)
