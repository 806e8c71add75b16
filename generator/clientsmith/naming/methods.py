"""What a method is called: the operation id's words less those its resource and path say already.

For each operation there is a ladder of names, shortest first. Which rung is taken is decided for a
whole resource at once (`clientsmith.naming.propose`).
"""

from __future__ import annotations

import keyword
import unicodedata
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from clientsmith.naming.identifiers import bounded
from clientsmith.naming.operations import OperationFacts, Phrase, Route
from clientsmith.naming.words import (
    PREPOSITIONS,
    VERBS,
    abbreviates,
    is_plural,
    plural,
    same_noun,
    singular,
    singulars,
    split_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.naming.resources import Resource

# Verbs that every client library says in one way.
_SYNONYMS = {
    "destroy": "delete",
    "edit": "update",
    "fetch": "get",
    "patch": "update",
    "put": "update",
    "read": "get",
    "retrieve": "get",
    "show": "get",
    "view": "get",
}
# What tells two updates of one thing apart.
_FULL_AND_PARTIAL = {"put": "replace", "patch": "partial_update"}
_TRAILING_VERBS = frozenset(
    ["create", "delete", "destroy", "get", "list", "patch", "read", "retrieve", "update"]
)
# Said only because the request is made that way, when another verb follows.
_TRANSPORT_VERBS = frozenset(["patch", "post", "put"])
_ON_THE_WHOLE = frozenset(["add", "create", "list", "search"])
_ON_AN_ITEM = frozenset(["delete", "get", "partial_update", "remove", "replace", "update"])
_ARTICLES = frozenset(["a", "an", "the"])


class _Kind(Enum):
    """What becomes of a word of the operation id."""

    KEPT = auto()
    RESOURCE = auto()  # names the resource: never said again
    PARENT = auto()  # names what is around the resource on the path: said again if need be
    SELECTOR = auto()  # "by X" where X are path parameters: said again if need be
    PLACEHOLDER = auto()  # a path parameter in an id that only repeats the path


@dataclass(frozen=True)
class _Word:
    text: str
    kind: _Kind


@dataclass(frozen=True)
class Names:
    """The names an operation may have in its resource, shortest first: by its id, and by its path."""

    said: tuple[str, ...]
    placed: tuple[str, ...]


def method_names(operation: OperationFacts, resource: Resource) -> Names:
    """The names the operation may have in its resource; there is one that its id says, at least."""
    route = Route(operation.path)
    verb, rest = _cut_verb(split_words(operation.spoken), route)
    repeats = _repeats_request(operation, route)
    words = _judge(rest, resource, route, has_verb=bool(verb))
    if repeats:
        words = _without_placeholders(words, route)
    if words and words[-1].text.isdigit():
        # It only tells the id from another one.
        words[-1] = _Word(words[-1].text, _Kind.PLACEHOLDER)
    if not verb or verb == "post":
        verb, words = _late_verb(verb, words)
    if operation.function and not verb and not any(word.kind is _Kind.KEPT for word in words):
        # A function that is called as its path is leaves the verb to the request.
        method = operation.method.lower()
        verb, repeats = _SYNONYMS.get(method, method), True
    if repeats and verb in ("post", "update"):
        verb, words = _spoken_verb(operation, route, verb, words)
    kept = tuple(word.text for word in words if word.kind is _Kind.KEPT)
    with_selector = tuple(word.text for word in words if word.kind in (_Kind.KEPT, _Kind.SELECTOR))
    parents = _parents(words, _around(resource, route))
    speak = _Speaker(operation, route, verb, words)
    ladder: list[str] = []
    if _is_plain(operation, verb, words, resource, route):
        ladder.append(speak.name(()))
    if verb or kept:
        ladder.append(speak.name(kept))
    ladder.append(speak.name(with_selector))
    for count in range(1, len(parents) + 1):
        around = [word for parent in parents[:count] for word in ("for", *parent)]
        ladder.append(speak.name((*with_selector, *around)))
    said = list(dict.fromkeys(name for name in ladder if name)) or [full_name(operation)]
    around = [name for name in _names_by_place(speak, route, kept) if name not in said]
    return Names(tuple(said), tuple(dict.fromkeys(around)))


def _names_by_place(speak: _Speaker, route: Route, kept: Phrase) -> Iterator[str]:
    """What the id does not say and the path does: around what, how much, by what."""
    outer = [phrase for phrase in route.collections if phrase != route.subject]
    if outer:
        yield speak.name((*kept, "for", *outer[-1]))
    method = speak.operation.method.lower()
    if speak.verb == "update" and method in _FULL_AND_PARTIAL:
        yield replace(speak, verb=_FULL_AND_PARTIAL[method]).name(kept)
    if route.ends_in_parameter:
        yield speak.name((*kept, "by", *route.parameters[-1]))


def full_name(operation: OperationFacts) -> str:
    """All words of the operation id, for when nothing shorter is free."""
    return identifier("_".join(split_words(operation.id)) or operation.method)


def identifier(name: str) -> str:
    """A name that is not a keyword, does not begin with a digit, and is not too long for a file."""
    name = bounded(unicodedata.normalize("NFKC", name), "_")
    if keyword.iskeyword(name):
        return name + "_"
    return name if name[:1].isidentifier() else f"call_{name}"


def _cut_verb(words: Phrase, route: Route) -> tuple[str, Phrase]:
    """Find what is done: at the front, or at the end ("profiles_list"); empty if nowhere."""
    if not words:
        return "", ()
    last = words[-1]
    if words[0] == "action" and len(words) > 2:
        words = words[1:]
        if route.subject == (last,):
            return last, words[:-1]
    if words[0] in _TRANSPORT_VERBS and len(words) > 1 and words[1] in VERBS:
        return words[1], words[2:]
    if words[0] == "partial" and words[1:2] == ("update",):
        return "partial_update", words[2:]
    if words[0] in VERBS:
        return _SYNONYMS.get(words[0], words[0]), words[1:]
    if words[-2:] == ("partial", "update"):
        return "partial_update", words[:-2]
    if last in _TRAILING_VERBS:
        return _SYNONYMS.get(last, last), words[:-1]
    return "", words


def _repeats_request(operation: OperationFacts, route: Route) -> bool:
    """Whether the id is the HTTP method and words of the path in their order, and so says nothing."""
    first, *rest = split_words(operation.spoken) or ("",)
    if first != operation.method.lower():
        return False
    left = iter(route.words)
    return all(word == "id" or word in left for word in singulars(tuple(rest)))


def _without_placeholders(words: list[_Word], route: Route) -> list[_Word]:
    """The words, those of parameters being said again only if need be."""
    named = {word for phrase in route.parameters for word in phrase} | {"id"}
    literal = {word for phrase in route.literals for word in phrase}
    return [
        _Word(word.text, _Kind.PLACEHOLDER)
        if word.kind is _Kind.KEPT and word.text in named - literal
        else word
        for word in words
    ]


def _spoken_verb(
    operation: OperationFacts, route: Route, verb: str, words: list[_Word]
) -> tuple[str, list[_Word]]:
    """What a POST, PUT or PATCH does: as its last word says, or its summary, or what is usual."""
    last = words[-1] if words else None
    if (
        last
        and last.kind is _Kind.KEPT
        and last.text in VERBS
        and route.subject[-1:] == (last.text,)
    ):
        return _SYNONYMS.get(last.text, last.text), words[:-1]
    spoken = _leading_verb(operation.summary)
    if spoken and spoken not in ("get", "list"):
        return spoken, words
    if verb == "post" and not route.ends_in_parameter and is_plural(_last_written(route)):
        return "create", words
    return verb, words


def _last_written(route: Route) -> str:
    return next((one.written[-1] for one in reversed(route.segments) if not one.is_parameter), "")


def _leading_verb(summary: str) -> str:
    """The verb that a summary begins with: "Updates the ..." -> "update"."""
    first = next(iter(split_words(summary.partition(" ")[0])), "")
    for verb in (first, singular(first), first.removesuffix("es"), first.removesuffix("s")):
        if verb in VERBS:
            return _SYNONYMS.get(verb, verb)
    return ""


def _late_verb(early: str, words: list[_Word]) -> tuple[str, list[_Word]]:
    """The verb of "organizationDownloadInvoices", once the resource's words in front are gone."""
    for index, word in enumerate(words):
        if word.kind is _Kind.KEPT:
            if word.text in VERBS:
                verb = _SYNONYMS.get(word.text, word.text)
                return verb, [*words[:index], *words[index + 1 :]]
            break
    return early, words


def _judge(words: Phrase, resource: Resource, route: Route, *, has_verb: bool) -> list[_Word]:
    """Say of every word whether it is news, given the resource and the path."""
    ones = singulars(words)
    own = [*reversed(resource.phrases)]
    around = _around(resource, route)
    judged: list[_Word] = []
    index = 0
    while index < len(words):
        if words[index] in PREPOSITIONS and index + 1 < len(words):
            size, kind = _phrase_after(ones[index + 1 :], words[index], own, route)
            size += 1
        else:
            leads = all(word.kind is not _Kind.KEPT for word in judged)
            size, kind = _noun_at(ones[index:], resource, around, leads, has_verb)
        judged.extend(_Word(text, kind) for text in words[index : index + size])
        index += size
    return judged


def _phrase_after(
    ones: Phrase, preposition: str, own: list[Phrase], route: Route
) -> tuple[int, _Kind]:
    """Judge what follows a preposition, up to the next one."""
    size = next((i for i, word in enumerate(ones) if word in PREPOSITIONS), len(ones))
    noun = tuple(word for word in ones[:size] if word not in _ARTICLES)
    bare = noun[:-1] if noun[-1:] == ("id",) and len(noun) > 1 else noun
    if bare in own or any(bare == phrase[-len(bare) :] for phrase in own if bare):
        return size, _Kind.RESOURCE
    if preposition == "by" and _covered(noun, route.parameters):
        return size, _Kind.SELECTOR
    return size, _Kind.KEPT


def _covered(noun: Phrase, parameters: tuple[Phrase, ...]) -> bool:
    """Whether the phrase is made of the names of path parameters and the like."""
    if not noun:
        return False
    known = {word for phrase in parameters for word in phrase} | {"and", "id"}
    return all(word in known for word in noun)


def _noun_at(
    ones: Phrase, resource: Resource, around: list[Phrase], leads: bool, has_verb: bool
) -> tuple[int, _Kind]:
    """The longest name of the resource or its surroundings that starts here, or one word."""
    own = resource.phrases
    best = (1, _Kind.KEPT)
    for kind, phrases in ((_Kind.RESOURCE, own), (_Kind.PARENT, around)):
        for phrase in phrases:
            size = _match(ones, phrase)
            if size > best[0] or (size and best == (1, _Kind.KEPT)):
                best = (size, kind)
    if best != (1, _Kind.KEPT):
        return best
    said = {word for phrase in own for word in phrase}
    nouns = {own[-1][-1], *(word for word in resource.tag_words if word not in VERBS | said)}
    if leads:
        nouns.update(own[-1])
    if (has_verb or ones[0] not in VERBS) and any(same_noun(ones[0], noun) for noun in nouns):
        return 1, _Kind.RESOURCE
    return best


def _match(ones: Phrase, phrase: Phrase) -> int:
    """How many words at the front say the phrase: in full, run together or shortened."""
    if ones[: len(phrase)] == phrase:
        return len(phrase)
    if len(phrase) > 1 and ones[0] == "".join(phrase):
        return 1
    if len(phrase) == 1:
        if abbreviates(ones[0], phrase[0]):
            return 1
        for size in range(2, min(4, len(ones)) + 1):
            if "".join(ones[:size]) == phrase[0]:
                return size
    return 0


def _around(resource: Resource, route: Route) -> list[Phrase]:
    """The collections on the path between the root and what it is about."""
    outer = route.collections
    if outer and outer[-1] == route.subject:
        outer = outer[:-1]
    return [phrase for phrase in outer if phrase not in resource.phrases]


def _parents(words: list[_Word], around: list[Phrase]) -> list[Phrase]:
    """The parents that the id names, innermost first, in full and in the singular."""
    said: list[Phrase] = []
    ones = singulars(tuple(word.text for word in words if word.kind is _Kind.PARENT))
    for phrase in reversed(around):
        if any(_match(ones[index:], phrase) for index in range(len(ones))) and phrase not in said:
            said.append(phrase)
    return said


def _is_plain(
    operation: OperationFacts, verb: str, words: list[_Word], resource: Resource, route: Route
) -> bool:
    """Whether it does a usual thing to the resource's own collection or to one item of it."""
    noun = resource.phrases[-1]
    if not any(word.kind is _Kind.RESOURCE for word in words):
        return False
    if route.subject not in (noun, noun[-1:]) and "".join(route.subject) != "".join(noun):
        return False
    if verb == "list" and operation.lists:
        return True
    return verb in (_ON_AN_ITEM if route.ends_in_parameter else _ON_THE_WHOLE | {"get"})


@dataclass(frozen=True)
class _Speaker:
    """Puts verb and words together the way a person would."""

    operation: OperationFacts
    route: Route
    verb: str
    words: list[_Word]

    def name(self, words: Phrase) -> str:
        verb, words = self.verb, self._numbered(words)
        # Of words in another script nobody here knows whether they begin with a verb.
        if not verb and self.operation.method.lower() == "get" and "".join(words).isascii():
            verb = "get"
        if self._is_list(verb, words):
            verb = "list"
        spoken = "_".join((verb, *words) if verb else words)
        return identifier(spoken) if spoken else ""

    def _is_list(self, verb: str, words: Phrase) -> bool:
        if verb != "get" or not self.operation.lists or self.route.ends_in_parameter:
            return False
        head = _head(words)
        return head == 0 or is_plural(words[head - 1]) or is_plural(self._last_noun)

    @property
    def _last_noun(self) -> str:
        """The noun that the id ends on, leaving aside what follows a preposition."""
        words = tuple(word.text for word in self.words)
        head = _head(words)
        return words[head - 1] if head else ""

    def _numbered(self, words: Phrase) -> Phrase:
        """Say the noun that the id ends on in the number that the result has."""
        head = _head(words)
        if head == 0 or words[head - 1] != self._last_noun:
            return words
        if self.verb == "list" and self.operation.lists:
            noun = plural(words[head - 1])
        elif self.route.ends_in_parameter and (singular(words[head - 1]),) == self.route.subject:
            noun = singular(words[head - 1])
        else:
            return words
        return (*words[: head - 1], noun, *words[head:])


def _head(words: Phrase) -> int:
    """How many words stand before the first preposition."""
    return next((i for i, word in enumerate(words) if word in PREPOSITIONS), len(words))
