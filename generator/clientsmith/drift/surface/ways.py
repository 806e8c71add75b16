"""The ways to call a method that offers several media types, and which of another method's they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clientsmith.drift.surface.types import Value, text_of

if TYPE_CHECKING:
    from clientsmith.drift.surface.model import Method, Signature

#: The arguments that choose among the media types of an answer, and of a body.
CHOICES = ("accept", "content_type")


def ways(method: Method) -> tuple[Signature, ...]:
    """Every way to call a method, that of a call which chooses nothing first."""
    return method.overloads or (method.signature,)


def default_of(method: Method, choice: str) -> str:
    """The media type of a call that leaves a choice out; nothing where it must not be left out."""
    first = next((one for one in ways(method)[0].arguments if one.name == choice), None)
    if first is not None and first.required:
        return ""
    return method.accepts if choice == "accept" else method.sends


def offered(method: Method, choice: str) -> frozenset[str]:
    """All media types that a choice leads to."""
    return frozenset(kind for one in ways(method) for kind in _kinds(method, one, choice))


def pairs(old: Method, new: Method) -> list[tuple[Signature, Signature]]:
    """The ways of two methods that send the same media type, without the arguments that choose it.

    The first two are each other's where neither has another one. The pairs are the same when old and
    new change places.
    """
    before, after = _by_body(old), _by_body(new)
    found = [
        (one, other)
        for one, kinds in before
        for other, others in after
        if not kinds.isdisjoint(others)
    ]
    firsts = before[0][0], after[0][0]
    if not any(one is firsts[0] or other is firsts[1] for one, other in found):
        found.insert(0, firsts)
    return [(_without_choices(one), _without_choices(other)) for one, other in found]


def choices_of(signature: Signature) -> Signature:
    """Only what chooses a media type."""
    return replace(
        signature, arguments=tuple(one for one in signature.arguments if one.name in CHOICES)
    )


def _without_choices(signature: Signature) -> Signature:
    return replace(
        signature, arguments=tuple(one for one in signature.arguments if one.name not in CHOICES)
    )


def _by_body(method: Method) -> list[tuple[Signature, frozenset[str]]]:
    """The ways that differ in what they send; which answer is asked for makes no other arguments."""
    found: dict[frozenset[str], Signature] = {}
    for one in ways(method):
        found.setdefault(_kinds(method, one, "content_type"), one)
    return [(one, kinds) for kinds, one in found.items()]


def _kinds(method: Method, signature: Signature, choice: str) -> frozenset[str]:
    """The media types that one way stands for."""
    for one in signature.arguments:
        if one.name == choice:
            values = frozenset(str(kind.value) for kind in one.type if isinstance(kind, Value))
            return values or frozenset((text_of(one.type),))
    return frozenset((default_of(method, choice),))
