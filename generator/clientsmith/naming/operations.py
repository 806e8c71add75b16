"""The facts about an operation and its path that names are derived from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from clientsmith.naming.words import singulars, split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

Phrase = tuple[str, ...]
# The format of the response does not belong to the name: `/accounts/{id}.json`.
_FORMAT = re.compile(r"\.(?:json|xml)$")
# Frameworks derive ids from the name of a function: NestJS and LoopBack prepend its class,
# `UsersController_findAll`, and FastAPI appends its route, `read_item_items__item_id__get`.
_CLASS = re.compile(r"[A-Za-z][A-Za-z0-9]*Controller[._](?=[A-Za-z])")
_VERSION = re.compile(r"v\d+(?:(?:alpha|beta|p)\d*)*")
# Words that only say what an operation is.
_EMPTY_END = re.compile(
    r"(?<=[a-z0-9])(?:[_-](?:endpoint|route|handler)|Endpoint|Route|Handler|Method)$"
)


def ledger_key(namespace: str | None, operation_id: str) -> str:
    """Return the key of an operation in the names ledger: `namespace:id`, or the id alone."""
    return f"{namespace}:{operation_id}" if namespace else operation_id


def routed_function(operation_id: str, path: str, method: str) -> str:
    """Return the name of the function in an id to which FastAPI appended the route; else empty."""
    route = re.sub(r"\W", "_", f"{path.partition('?')[0]}_{method.lower()}")
    return operation_id.removesuffix(route) if operation_id.endswith(route) else ""


@dataclass(frozen=True)
class NameHint:
    """What a document says about an operation's name in clients, with extensions for generators.

    Args:
        group: the resources, outermost first.
        method: the name of the method.
    """

    group: tuple[str, ...] = ()
    method: str = ""


@dataclass(frozen=True)
class OperationFacts:
    """The facts about an operation that its public name is derived from.

    Args:
        id: the operation id.
        method: the HTTP method.
        path: the path template.
        tags: the tags.
        namespace: the namespace of the document.
        lists: whether the operation returns a list.
        summary: the summary.
        given: the id in the document, if the normalized document has another one.
        hint: the name that the document has for clients.
    """

    id: str
    method: str
    path: str
    tags: tuple[str, ...]
    namespace: str | None = None
    lists: bool = False
    summary: str = ""
    given: str = ""
    hint: NameHint = NameHint()

    @property
    def spoken(self) -> str:
        """The part of the id that names the operation, without what a framework or a habit added."""
        written = self.function or self.given or self.id
        return _EMPTY_END.sub("", written)

    @property
    def function(self) -> str:
        """The name of the function that a framework derived the id from; empty if none did."""
        written = self.given or self.id
        if prefix := _CLASS.match(written):
            return written[prefix.end() :]
        return routed_function(written, self.path, self.method)

    @property
    def words(self) -> Phrase:
        """The words that name the operation, without a version that its path has too."""
        words, route = split_words(self.spoken), PathWords(self.path)
        last = next((s.written for s in reversed(route.segments) if not s.is_parameter), ())
        if "".join(words) == self.method.lower() + "".join(last):
            # "getfacetSearch": the method and the segment are written as one word.
            return (self.method.lower(), *last)
        segments = {"".join(literal) for literal in route.literals}
        kept: list[str] = []
        for word in words:
            if not (_VERSION.fullmatch(word) and word in segments):
                kept.append(word)
            elif kept[-1:] == ["api"]:
                kept.pop()
        return tuple(kept)

    @property
    def repeats_request(self) -> bool:
        """Whether the id consists of the HTTP method and words of the path in their order."""
        first, *rest = self.words or ("",)
        if first != self.method.lower():
            return False
        left = iter(PathWords(self.path).words)
        return all(word == "id" or word in left for word in singulars(tuple(rest)))

    @property
    def key(self) -> str:
        """The operation's key in the names ledger."""
        return ledger_key(self.namespace, self.id)


@dataclass(frozen=True)
class Segment:
    """One segment of a path: a literal, or the name of a parameter."""

    phrase: Phrase
    is_parameter: bool
    written: Phrase = field(default=(), compare=False)


@dataclass(frozen=True)
class PathWords:
    """A path as words, in the singular."""

    path: str
    segments: tuple[Segment, ...] = field(init=False)

    def __post_init__(self) -> None:
        segments = []
        for part in re.split("[?#]", self.path, maxsplit=1)[0].split("/"):
            part = _FORMAT.sub("", part)
            is_parameter = part.startswith("{") and part.endswith("}")
            written = split_words(part)
            if written:
                segments.append(Segment(singulars(written), is_parameter, written))
        object.__setattr__(self, "segments", tuple(segments))

    @cached_property
    def flags(self) -> tuple[Phrase, ...]:
        """The parameters of a query that belongs to the path: `/v1/models?beta=true`."""
        query = self.path.partition("?")[2]
        return tuple(
            filter(None, (split_words(part.partition("=")[0]) for part in query.split("&")))
        )

    @cached_property
    def fragment(self) -> Phrase:
        """The words behind a `#`, which tell apart operations of one path and method."""
        return split_words(self.path.partition("#")[2])

    @cached_property
    def words(self) -> Phrase:
        """All words of the path, those of parameters included."""
        return tuple(word for segment in self.segments for word in segment.phrase)

    @cached_property
    def literals(self) -> tuple[Phrase, ...]:
        """The fixed segments."""
        return tuple(s.phrase for s in self.segments if not s.is_parameter)

    @cached_property
    def parameters(self) -> tuple[Phrase, ...]:
        """The names of the parameters."""
        return tuple(s.phrase for s in self.segments if s.is_parameter)

    @cached_property
    def collections(self) -> tuple[Phrase, ...]:
        """The fixed segments before a parameter, outermost first."""
        pairs = zip(self.segments, self.segments[1:], strict=False)
        return tuple(a.phrase for a, b in pairs if not a.is_parameter and b.is_parameter)

    @cached_property
    def ends_in_parameter(self) -> bool:
        """Whether the path ends in a parameter and so addresses one item."""
        return bool(self.segments) and self.segments[-1].is_parameter

    @cached_property
    def subject(self) -> Phrase:
        """The last fixed segment."""
        return self.literals[-1] if self.literals else ()


def shared_prefix(routes: Sequence[PathWords]) -> int:
    """Return how many leading segments all paths share ("/api/v3"); 0 for a single path."""
    if len(routes) < 2:
        return 0
    count = 0
    for segments in zip(*(route.segments[:-1] for route in routes), strict=False):
        if len(set(segments)) > 1 or segments[0].is_parameter:
            break
        count += 1
    return count
