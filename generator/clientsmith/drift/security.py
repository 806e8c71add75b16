"""Compare security requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from clientsmith.drift.rules import rules
from clientsmith.normalise.draft import Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair

NEEDED, FREE = rules("security-added", "security-removed")
OPTIONAL, REQUIRED = rules("security-became-optional", "security-became-required")
ADDED, REMOVED = rules("security-alternative-added", "security-alternative-removed")
SCOPE_ADDED, SCOPE_REMOVED = rules("security-scope-added", "security-scope-removed")
OFFERED, IGNORED = rules("optional-security-added", "optional-security-removed")
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
        added, removed = NEEDED, FREE
        if {} in before or {} in after:
            added, removed = OFFERED, IGNORED
        words = " or ".join(
            _word(requirement, renamed if first else {}) for requirement in first or second
        )
        if second:
            yield here.change(added, None, words)
        else:
            yield here.change(removed, words, None)
        return
    if first and ({} in before) != ({} in after):
        yield here.change(OPTIONAL if {} in after else REQUIRED)
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
    for was in list(gone):
        alike = [requirement for requirement in come if requirement.keys() == was.keys()]
        same = [requirement for requirement in gone if requirement.keys() == was.keys()]
        if len(alike) == len(same) == 1:
            gone.remove(was)
            come.remove(alike[0])
            yield from _compare_scopes(here, was, alike[0])
    renamed = here.documents.renamed
    for requirement in gone:
        removed = here.located_at(requirement.origin, here.new)
        yield removed.change(REMOVED, _word(requirement, renamed), None)
    for requirement in come:
        added = here.located_at(here.old, requirement.origin)
        yield added.change(ADDED, None, _word(requirement, {}))


def _compare_scopes(here: Pair, was: _Requirement, now: _Requirement) -> Iterator[Change]:
    for name in sorted(was):
        for scope in sorted({*was[name]} ^ {*now[name]}):
            if scope in now[name]:
                added = here.located_at(was.place(name), now.place_of_entry(name, scope))
                yield added.change(SCOPE_ADDED, None, f"{name}: {scope}")
            else:
                old = _word(Node({name: ()}), here.documents.renamed)
                removed = here.located_at(was.place_of_entry(name, scope), now.place(name))
                yield removed.change(SCOPE_REMOVED, f"{old}: {scope}", None)


def _word(requirement: _Requirement, renamed: Mapping[str, str]) -> str:
    """Describe a requirement with the scheme names of its own document."""
    original = {new: old for old, new in renamed.items()}
    return " and ".join(sorted(original.get(name, name) for name in requirement))
