"""Names of methods: the words of the operation id without those that its resource and path repeat.

Each operation has several possible names, shortest first. `clientsmith.naming.propose` chooses among them
for all operations of a resource at once.
"""

from __future__ import annotations

import keyword
import unicodedata
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from clientsmith.naming.identifiers import bounded
from clientsmith.naming.operations import OperationFacts, PathWords, Phrase
from clientsmith.naming.words import (
    PREPOSITIONS,
    VERBS,
    abbreviates,
    is_plural,
    singular,
    singulars,
    split_words,
    stem,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.naming.resources import ResourceWords

# Verbs that are the same in all clients, and the HTTP methods with which they are.
_SYNONYMS = {
    "destroy": "delete",
    "edit": "update",
    "fetch": "get",
    "modify": "update",
    "patch": "update",
    "put": "update",
    "read": "get",
    "retrieve": "get",
    "show": "get",
    "view": "get",
}
_WITH_METHODS = {
    "delete": ("delete",),
    "get": ("get", "head"),
    "update": ("patch", "post", "put"),
}
# HTTP method -> verb, if a resource has both updates.
_FULL_AND_PARTIAL = {"put": "replace", "patch": "partial_update"}
# Verbs that may be the last word of an id, and their HTTP methods.
_TRAILING_VERBS = {
    "create": ("post", "put"),
    "delete": ("delete", "post"),
    "destroy": ("delete",),
    "get": ("get", "post"),
    "list": ("get", "post"),
    "patch": ("patch",),
    "read": ("get",),
    "retrieve": ("get",),
    "update": ("patch", "post", "put"),
}
# Verbs that only repeat the HTTP method if another verb follows.
_TRANSPORT_VERBS = frozenset(["patch", "post", "put"])
_ON_THE_WHOLE = frozenset(["add", "create", "list", "search"])
_ON_AN_ITEM = frozenset(["delete", "get", "partial_update", "remove", "replace", "update"])
_LISTS = frozenset(["browse", "enumerate", "filter", "index"])
_OF_ALL = frozenset(["fetch", "find", "get", "list"])
# After these, a word that names the resource is still needed: "create thread and run", "list sub accounts".
_CONNECTING = frozenset(["and", "as", "multi", "non", "or", "pre", "self", "sub"])
_ARTICLES = frozenset(["a", "an", "the"])


class _WordKind(Enum):
    """The role of a word of the operation id."""

    KEPT = auto()
    RESOURCE = auto()  # names the resource: omitted
    PARENT = auto()  # names a collection around the resource on the path: used if needed
    SELECTOR = auto()  # "by X" where X are path parameters: used if needed
    PLACEHOLDER = auto()  # a path parameter in an id that repeats the path: omitted


@dataclass(frozen=True)
class _Word:
    text: str
    kind: _WordKind


@dataclass(frozen=True)
class MethodNames:
    """The possible names of an operation, shortest first: from its id, and from its path."""

    by_id: tuple[str, ...]
    by_path: tuple[str, ...]


def method_names(operation: OperationFacts, resource: ResourceWords) -> MethodNames:
    """Return the possible names of an operation in its resource. At least one is from its id."""
    route = PathWords(operation.path)
    if route.fragment:
        # A path that stands twice in a document: `/files/{id}#add_link`.
        return MethodNames(_said(route.fragment, operation, route), ())
    if resource.rest is not None:
        return MethodNames(_said(resource.rest, operation, route), ())
    verb, rest = _cut_verb(operation, route)
    repeats = operation.repeats_request
    words = _judge(rest, resource, route, has_verb=bool(verb))
    if repeats:
        words = _without_placeholders(words, route)
    if words and words[-1].text.isdigit():
        # A number only makes the id unique.
        words[-1] = _Word(words[-1].text, _WordKind.PLACEHOLDER)
    if not verb or verb == "post":
        verb, words = _late_verb(verb, operation, words)
    if operation.function and not verb and not any(word.kind is _WordKind.KEPT for word in words):
        # The name of a function that repeats the path has no verb, so that of the request is used.
        method = operation.method.lower()
        verb, repeats = _usual(method, operation), True
    if not verb and operation.method.lower() == "post" and not route.ends_in_parameter:
        acts = VERBS.intersection(route.subject)
        creates = not acts and len(route.subject) == 1 and is_plural(_last_written(route))
        verb = ("" if acts else _leading_verb(operation)) or ("create" if creates else "")
    if repeats and verb in ("post", "update"):
        verb, words = _spoken_verb(operation, route, verb, words)
    kept = tuple(word.text for word in words if word.kind is _WordKind.KEPT)
    with_selector = tuple(
        word.text for word in words if word.kind in (_WordKind.KEPT, _WordKind.SELECTOR)
    )
    parents = _parents(words, _around(resource, route))
    builder = _NameBuilder(operation, route, verb, words)
    ladder: list[str] = []
    if _is_plain(operation, verb, words, resource, route):
        ladder.append(builder.name(()))
    if verb or kept:
        ladder.append(builder.name(kept))
    ladder.append(builder.name(with_selector))
    for count in range(1, len(parents) + 1):
        around = [word for parent in parents[:count] for word in ("for", *parent)]
        ladder.append(builder.name((*with_selector, *around)))
    if not kept and not route.ends_in_parameter:
        if builder.verb in ("delete", "update"):
            ladder.append(f"{builder.verb}_all")
        elif builder.verb == "get" and is_plural(_last_written(route)):
            ladder.append("list")
    by_id = list(dict.fromkeys(name for name in ladder if name)) or [full_name(operation)]
    by_path = [name for name in _names_by_path(builder, route, kept) if name not in by_id]
    return MethodNames(tuple(by_id), tuple(dict.fromkeys(by_path)))


def _said(words: Phrase, operation: OperationFacts, route: PathWords) -> tuple[str, ...]:
    """Return the names of a method whose operation id says it after the group, with the usual verb first."""
    method, verb = operation.method.lower(), _verb_of(operation, route)
    if words[-1:] == ("post",) and len(words) > 1:
        words = words[:-1]
    if words in ((), (method,)):
        whole = verb in ("delete", "update") and not route.ends_in_parameter
        names = (verb, f"{verb}_all" if whole else method)
    else:
        first, written = _usual(words[0], operation), "_".join(words)
        longer = () if first in _ON_AN_ITEM | _ON_THE_WHOLE else (f"{verb}_{written}",)
        names = ("_".join((first, *words[1:])), written, *longer)
    return tuple(dict.fromkeys(map(identifier, names)))


def _verb_of(operation: OperationFacts, route: PathWords) -> str:
    """Return the usual verb for the HTTP method of a request."""
    method = operation.method.lower()
    if method == "get" and operation.lists and not route.ends_in_parameter:
        return "list"
    if method == "post" and not route.ends_in_parameter:
        return "create"
    return "update" if method in ("patch", "post", "put") else method


def _usual(verb: str, operation: OperationFacts) -> str:
    """Return the verb that all clients have instead of a verb, if it says what the request does."""
    usual = _SYNONYMS.get(verb, verb)
    return usual if operation.method.lower() in _WITH_METHODS.get(usual, ()) else verb


def _names_by_path(builder: _NameBuilder, route: PathWords, kept: Phrase) -> Iterator[str]:
    """Yield names with words of the path: a collection around, the kind of update, a parameter."""
    outer = [phrase for phrase in route.collections if phrase != route.subject]
    if outer:
        yield builder.name((*kept, "for", *outer[-1]))
    method = builder.operation.method.lower()
    if builder.verb == "update" and method in _FULL_AND_PARTIAL:
        yield replace(builder, verb=_FULL_AND_PARTIAL[method]).name(kept)
    if route.ends_in_parameter:
        yield builder.name((*kept, "by", *route.parameters[-1]))


def full_name(operation: OperationFacts) -> str:
    """Return a name of all words of the operation id, for use if no shorter name is free."""
    return identifier("_".join(split_words(operation.id)) or operation.method)


def identifier(name: str) -> str:
    """Return a name that is not a keyword, does not begin with a digit, and is not too long."""
    name = bounded(unicodedata.normalize("NFKC", name), "_")
    if keyword.iskeyword(name):
        return name + "_"
    return name if name[:1].isidentifier() else f"call_{name}"


def _cut_verb(operation: OperationFacts, route: PathWords) -> tuple[str, Phrase]:
    """Split off the verb at the front or at the end ("profiles_list"); it is empty if there is none."""
    words, method = operation.words, operation.method.lower()
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
    if words[0] in _LISTS and method == "get" and operation.lists:
        return "list", words[1:]
    if words[1:2] == ("all",) and words[0] in _OF_ALL and method == "get" and operation.lists:
        return "list", words[2:]
    if words[0] == "find" and method == "get" and route.ends_in_parameter:
        return "get", words[2:] if words[1:2] == ("one",) else words[1:]
    ends_in_verb = len(words) > 1 and method in _TRAILING_VERBS.get(last, ())
    # "checks_create": a word that is also a verb, but names what the path is about.
    is_noun = ends_in_verb and singular(words[0]) in route.words
    if words[0] in VERBS and not is_noun:
        return _usual(words[0], operation), words[1:]
    if words[-2:] == ("partial", "update"):
        return "partial_update", words[:-2]
    if last == "create" and ends_in_verb and words[-2] in VERBS and route.subject == words[-2:-1]:
        # "tasks_stop_create" on /tasks/{id}/stop: the last word only says that it is a POST.
        return words[-2], words[:-2]
    if ends_in_verb or (words == (last,) and method in _TRAILING_VERBS.get(last, ())):
        return _usual(last, operation), words[:-1]
    return "", words


def _without_placeholders(words: list[_Word], route: PathWords) -> list[_Word]:
    """Mark the names of parameters as placeholders."""
    named = {word for phrase in route.parameters for word in phrase} | {"id"}
    literal = {word for phrase in route.literals for word in phrase}
    return [
        _Word(word.text, _WordKind.PLACEHOLDER)
        if word.kind is _WordKind.KEPT and word.text in named - literal
        else word
        for word in words
    ]


def _spoken_verb(
    operation: OperationFacts, route: PathWords, verb: str, words: list[_Word]
) -> tuple[str, list[_Word]]:
    """Choose the verb of a POST, PUT or PATCH: its last word, or that of its summary, or the usual one."""
    last = words[-1] if words else None
    if (
        last
        and last.kind is _WordKind.KEPT
        and last.text in VERBS
        and route.subject[-1:] == (last.text,)
    ):
        return _usual(last.text, operation), words[:-1]
    spoken = _leading_verb(operation)
    if spoken and spoken not in ("get", "list"):
        return spoken, words
    if verb == "post" and not route.ends_in_parameter and is_plural(_last_written(route)):
        return "create", words
    return verb, words


def _last_written(route: PathWords) -> str:
    written = (part.written[-1] for part in reversed(route.segments) if not part.is_parameter)
    return next(written, "")


def _leading_verb(operation: OperationFacts) -> str:
    """Return the verb that the summary begins with: "Updates the ..." -> "update"."""
    first = next(iter(split_words(operation.summary.partition(" ")[0])), "")
    for verb in (first, singular(first), first.removesuffix("es"), first.removesuffix("s")):
        if verb in VERBS:
            return _usual(verb, operation)
    return ""


def _late_verb(
    early: str, operation: OperationFacts, words: list[_Word]
) -> tuple[str, list[_Word]]:
    """Find the verb after words of the resource, as in "organizationDownloadInvoices"."""
    for index, word in enumerate(words):
        if word.kind is _WordKind.KEPT:
            if word.text in VERBS:
                verb = _usual(word.text, operation)
                return verb, [*words[:index], *words[index + 1 :]]
            break
    return early, words


def _judge(
    words: Phrase, resource: ResourceWords, route: PathWords, *, has_verb: bool
) -> list[_Word]:
    """Return the words of an operation id with their roles."""
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
            leads = all(word.kind is not _WordKind.KEPT for word in judged)
            size, kind = _noun_at(ones[index:], resource, around, leads, has_verb)
        if judged and judged[-1].text in _CONNECTING:
            kind = _WordKind.KEPT
        judged.extend(_Word(text, kind) for text in words[index : index + size])
        index += size
    return [
        _Word(word.text, _WordKind.PLACEHOLDER) if word.text in _ARTICLES else word
        for word in judged
    ]


def _phrase_after(
    ones: Phrase, preposition: str, own: list[Phrase], route: PathWords
) -> tuple[int, _WordKind]:
    """Return length and role of the words after a preposition, up to the next one."""
    size = next((i for i, word in enumerate(ones) if word in PREPOSITIONS), len(ones))
    noun = tuple(word for word in ones[:size] if word not in _ARTICLES)
    bare = noun[:-1] if noun[-1:] == ("id",) and len(noun) > 1 else noun
    if bare in own or any(bare == phrase[-len(bare) :] for phrase in own if bare):
        return size, _WordKind.RESOURCE
    if preposition == "by" and _covered(noun, route.parameters):
        return size, _WordKind.SELECTOR
    return size, _WordKind.KEPT


def _covered(noun: Phrase, parameters: tuple[Phrase, ...]) -> bool:
    """Return whether a phrase consists of words of path parameters."""
    if not noun:
        return False
    known = {word for phrase in parameters for word in phrase} | {"and", "id"}
    return all(word in known for word in noun)


def _noun_at(
    ones: Phrase, resource: ResourceWords, around: list[Phrase], leads: bool, has_verb: bool
) -> tuple[int, _WordKind]:
    """Return length and role of the longest name of the resource or a parent at the front, or of one word."""
    own = resource.phrases
    best = (1, _WordKind.KEPT)
    for kind, phrases in ((_WordKind.RESOURCE, own), (_WordKind.PARENT, around)):
        for phrase in phrases:
            size = _match(ones, phrase)
            if size > best[0] or (size and best == (1, _WordKind.KEPT)):
                best = (size, kind)
    if best != (1, _WordKind.KEPT):
        return best
    known = {word for phrase in own for word in phrase}
    nouns = {own[-1][-1], *(word for word in resource.tag_words if word not in VERBS | known)}
    if leads:
        nouns.update(own[-1])
    same = {singular(noun) for noun in nouns}
    if leads:
        # "inviteUser" of the invitations. Further on, it is another word: "currently playing" of the player.
        same.update(stem(singular(noun)) for noun in nouns if not _is_activity(noun, ones[0]))
    if (has_verb or ones[0] not in VERBS) and not same.isdisjoint({ones[0], stem(ones[0])}):
        return 1, _WordKind.RESOURCE
    return best


def _is_activity(noun: str, word: str) -> bool:
    """Return whether a noun is what is done with a word: an account is not the whole of accounting."""
    return noun.endswith("ing") and not word.endswith("ing")


def _match(ones: Phrase, phrase: Phrase) -> int:
    """Return how many words at the front match a phrase: in full, run together or abbreviated."""
    if ones[: len(phrase)] == phrase:
        return len(phrase)
    if len(phrase) > 1 and ones[0] == "".join(phrase):
        return 1
    if len(phrase) == 1:
        for size in range(2, min(4, len(ones)) + 1):
            if "".join(ones[:size]) == phrase[0]:
                return size
        if abbreviates(ones[0], phrase[0]) and not _is_activity(phrase[0], ones[0]):
            return 1
    return 0


def _around(resource: ResourceWords, route: PathWords) -> list[Phrase]:
    """Return the collections on the path before its subject, without the resource."""
    outer = route.collections
    if outer and outer[-1] == route.subject:
        outer = outer[:-1]
    return [phrase for phrase in outer if phrase not in resource.phrases]


def _parents(words: list[_Word], around: list[Phrase]) -> list[Phrase]:
    """Return the parents that the id names, innermost first, in full and in the singular."""
    parents: list[Phrase] = []
    ones = singulars(tuple(word.text for word in words if word.kind is _WordKind.PARENT))
    for phrase in reversed(around):
        if (
            any(_match(ones[index:], phrase) for index in range(len(ones)))
            and phrase not in parents
        ):
            parents.append(phrase)
    return parents


def _is_plain(
    operation: OperationFacts,
    verb: str,
    words: list[_Word],
    resource: ResourceWords,
    route: PathWords,
) -> bool:
    """Return whether it is a usual operation on the resource's collection or one of its items."""
    noun = resource.phrases[-1]
    if not any(word.kind is _WordKind.RESOURCE for word in words):
        return False
    if route.subject not in (noun, noun[-1:]) and "".join(route.subject) != "".join(noun):
        return False
    if verb == "list" and operation.lists:
        return True
    return verb in (_ON_AN_ITEM if route.ends_in_parameter else _ON_THE_WHOLE | {"get"})


@dataclass(frozen=True)
class _NameBuilder:
    """Builds names from the verb and some words of an operation."""

    operation: OperationFacts
    route: PathWords
    verb: str
    words: list[_Word]

    def name(self, words: Phrase) -> str:
        verb = self.verb
        if not verb and not words and self.operation.method.lower() == "get":
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
        """The last noun of the id before a preposition."""
        words = tuple(word.text for word in self.words)
        head = _head(words)
        return words[head - 1] if head else ""


def _head(words: Phrase) -> int:
    """Return the number of words before the first preposition."""
    return next((i for i, word in enumerate(words) if word in PREPOSITIONS), len(words))
