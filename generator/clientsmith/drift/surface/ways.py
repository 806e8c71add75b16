"""Match the overloads of methods that offer several media types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clientsmith.drift.surface.types import Value, text_of

if TYPE_CHECKING:
    from clientsmith.drift.surface.model import PublicMethod, PublicSignature

#: The arguments that choose the media type of the response and of the request body.
CHOICES = ("accept", "content_type")


def ways(method: PublicMethod) -> tuple[PublicSignature, ...]:
    """Return the overloads of a method, the default one first, or its only signature."""
    return method.overloads or (method.signature,)


def default_of(method: PublicMethod, choice: str) -> str:
    """Return the media type of a call without a choice; empty if the choice is required.

    Args:
        method: the method.
        choice: `accept` or `content_type`.
    """
    chosen = ways(method)[0].by_name.get(choice)
    if chosen is not None and chosen.required:
        return ""
    return method.accepts if choice == "accept" else method.sends


def offered(method: PublicMethod, choice: str) -> frozenset[str]:
    """Return all media types that a choice accepts.

    Args:
        method: the method.
        choice: `accept` or `content_type`.
    """
    return frozenset(kind for way in ways(method) for kind in _kinds(method, way, choice))


def pairs(old: PublicMethod, new: PublicMethod) -> list[tuple[PublicSignature, PublicSignature]]:
    """Match the overloads of two methods that send the same media type, without the choices.

    The two default overloads match if neither has another match. The result is the same if old and new are
    swapped.
    """
    before, after = _by_body(old), _by_body(new)
    matched = [
        (was, now) for was, kinds in before for now, others in after if not kinds.isdisjoint(others)
    ]
    firsts = before[0][0], after[0][0]
    if not any(was is firsts[0] or now is firsts[1] for was, now in matched):
        matched.insert(0, firsts)
    return [(_without_choices(was), _without_choices(now)) for was, now in matched]


def choices_of(signature: PublicSignature) -> PublicSignature:
    """Return a signature with only the arguments that choose media types."""
    chosen = (argument for argument in signature.arguments if argument.name in CHOICES)
    return replace(signature, arguments=tuple(chosen))


def _without_choices(signature: PublicSignature) -> PublicSignature:
    others = (argument for argument in signature.arguments if argument.name not in CHOICES)
    return replace(signature, arguments=tuple(others))


def _by_body(method: PublicMethod) -> list[tuple[PublicSignature, frozenset[str]]]:
    """Return the overloads with different request bodies; `accept` does not affect the arguments."""
    by_body: dict[frozenset[str], PublicSignature] = {}
    for way in ways(method):
        by_body.setdefault(_kinds(method, way, "content_type"), way)
    return [(way, kinds) for kinds, way in by_body.items()]


def _kinds(method: PublicMethod, signature: PublicSignature, choice: str) -> frozenset[str]:
    """Return the media types of one overload."""
    argument = signature.by_name.get(choice)
    if argument is None:
        return frozenset((default_of(method, choice),))
    values = frozenset(str(kind.value) for kind in argument.type if isinstance(kind, Value))
    return values or frozenset((text_of(argument.type),))
