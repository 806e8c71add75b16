"""Compare security requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from clientsmith.drift.matching import unique_matches
from clientsmith.normalise.draft import Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair

_Requirement: TypeAlias = Node


def compare_security(operation: Pair) -> Iterator[Change]:
    """Compare the security requirements of an operation, a list of alternatives (OpenAPI 3.1, 4.8.30)."""
    renamed = operation.documents.renamed
    before = _alternatives(operation.before, renamed)
    after = _alternatives(operation.after, {})
    if before == after:
        return
    here = operation.inside("security", part="security")
    first, second = (
        [requirement for requirement in alternatives if requirement]
        for alternatives in (before, after)
    )
    if bool(first) != bool(second):
        subject = "optional-security" if {} in before or {} in after else "security"
        words = " or ".join(
            _word(requirement, renamed if first else {}) for requirement in first or second
        )
        if second:
            yield here.change(f"{subject}-added", None, words)
        else:
            yield here.change(f"{subject}-removed", words)
        return
    if first and ({} in before) != ({} in after):
        yield here.change(f"security-became-{'optional' if {} in after else 'required'}")
    yield from _compare_alternatives(here, first, second)


def _alternatives(operation: Any, renamed: Mapping[str, str]) -> list[_Requirement]:
    alternatives = []
    for declared in operation.get("security", []):
        requirement = Node(origin=declared.origin)
        for name, scopes in declared.items():
            renewed = renamed.get(name, name)
            requirement.put(renewed, tuple(sorted(set(scopes))), declared.place(name))
        alternatives.append(requirement)
    return sorted(alternatives, key=lambda requirement: sorted(requirement.items()))


def _compare_alternatives(
    here: Pair, before: list[_Requirement], after: list[_Requirement]
) -> Iterator[Change]:
    """Match alternatives with the same schemes, which may differ in scopes, and report all others."""
    gone = [requirement for requirement in before if requirement not in after]
    come = [requirement for requirement in after if requirement not in before]
    same = unique_matches(
        {number: frozenset(requirement) for number, requirement in enumerate(gone)},
        {number: frozenset(requirement) for number, requirement in enumerate(come)},
    )
    renamed = here.documents.renamed
    for number, other in same.items():
        yield from _compare_scopes(here, gone[number], come[other])
    for number, requirement in enumerate(gone):
        if number not in same:
            removed = here.located_at(requirement.origin, here.new)
            yield removed.change("security-alternative-removed", _word(requirement, renamed))
    for number, requirement in enumerate(come):
        if number not in same.values():
            added = here.located_at(here.old, requirement.origin)
            yield added.change("security-alternative-added", None, _word(requirement, {}))


def _compare_scopes(here: Pair, was: _Requirement, now: _Requirement) -> Iterator[Change]:
    scopes = here.named(here.place.part, was, now)
    for name in sorted(was):
        old = _word(Node({name: ()}), here.documents.renamed)
        yield from scopes.entries("security-scope", name, old=f"{old}: ", new=f"{name}: ")


def _word(requirement: _Requirement, renamed: Mapping[str, str]) -> str:
    """Describe a requirement with the scheme names of its own document."""
    original = {new: old for old, new in renamed.items()}
    return " and ".join(sorted(original.get(name, name) for name in requirement))
