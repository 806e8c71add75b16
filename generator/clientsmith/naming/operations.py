"""The facts about an operation and its path that names are derived from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from clientsmith.naming.words import singulars, split_words

Phrase = tuple[str, ...]
# The format of the response does not belong to the name: `/accounts/{id}.json`.
_FORMAT = re.compile(r"\.(?:json|xml)$")
# Frameworks derive ids from the name of a function: NestJS and LoopBack prepend its class,
# `UsersController_findAll`, and FastAPI appends its route, `read_item_items__item_id__get`.
_CLASS = re.compile(r"[A-Za-z][A-Za-z0-9]*Controller[._](?=[A-Za-z])")


def ledger_key(namespace: str | None, operation_id: str) -> str:
    """Return the key of an operation in the names ledger: `namespace:id`, or the id alone."""
    return f"{namespace}:{operation_id}" if namespace else operation_id


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
    """

    id: str
    method: str
    path: str
    tags: tuple[str, ...]
    namespace: str | None = None
    lists: bool = False
    summary: str = ""
    given: str = ""

    @property
    def spoken(self) -> str:
        """The part of the id that names the operation, without what a framework added."""
        return self.function or self.given or self.id

    @property
    def function(self) -> str:
        """The name of the function that a framework derived the id from; empty if none did."""
        written = self.given or self.id
        route = re.sub(r"\W", "_", f"{self.path}_{self.method.lower()}")
        if prefix := _CLASS.match(written):
            return written[prefix.end() :]
        return written.removesuffix(route) if written.endswith(route) else ""

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
        for part in self.path.split("/"):
            part = _FORMAT.sub("", part)
            is_parameter = part.startswith("{") and part.endswith("}")
            written = split_words(part)
            if written:
                segments.append(Segment(singulars(written), is_parameter, written))
        object.__setattr__(self, "segments", tuple(segments))

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
