"""What an operation asks callers to prove."""

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
    """The security requirements of an operation (OpenAPI 3.1, 4.8.30): a list of alternatives."""
    renamed = operation.documents.renamed
    before = _alternatives(operation.before, renamed)
    after = _alternatives(operation.after, {})
    if before == after:
        return
    here = operation.inside("security", part="security")
    first, second = ([one for one in listed if one] for listed in (before, after))
    if bool(first) != bool(second):
        added, removed = NEEDED, FREE
        if {} in before or {} in after:
            added, removed = OFFERED, IGNORED
        words = " or ".join(_word(one, renamed if first else {}) for one in (first or second))
        if second:
            yield here.change(added, None, words)
        else:
            yield here.change(removed, words, None)
        return
    if first and ({} in before) != ({} in after):
        yield here.change(OPTIONAL if {} in after else REQUIRED)
    yield from _compare_alternatives(here, first, second)


def _alternatives(operation: Any, renamed: Mapping[str, str]) -> list[_Requirement]:
    found = []
    for given in operation.get("security", []):
        requirement = Node(origin=given.origin)
        for name, scopes in given.items():
            renewed = renamed.get(name, name)
            requirement.put(renewed, tuple(sorted(set(scopes))), given.place(name))
        found.append(requirement)
    return sorted(found, key=lambda one: sorted(one.items()))


def _compare_alternatives(
    here: Pair, before: list[_Requirement], after: list[_Requirement]
) -> Iterator[Change]:
    """Those of the same schemes are the same, but for their scopes."""
    gone = [one for one in before if one not in after]
    come = [one for one in after if one not in before]
    for was in list(gone):
        alike = [one for one in come if one.keys() == was.keys()]
        same = [one for one in gone if one.keys() == was.keys()]
        if len(alike) == len(same) == 1:
            gone.remove(was)
            come.remove(alike[0])
            yield from _compare_scopes(here, was, alike[0])
    renamed = here.documents.renamed
    for one in gone:
        yield here.standing(one.origin, here.new).change(REMOVED, _word(one, renamed), None)
    for one in come:
        yield here.standing(here.old, one.origin).change(ADDED, None, _word(one, {}))


def _compare_scopes(here: Pair, was: _Requirement, now: _Requirement) -> Iterator[Change]:
    for name in sorted(was):
        for scope in sorted({*was[name]} ^ {*now[name]}):
            if scope in now[name]:
                added = here.standing(was.place(name), now.place_of_entry(name, scope))
                yield added.change(SCOPE_ADDED, None, f"{name}: {scope}")
            else:
                old = _word(Node({name: ()}), here.documents.renamed)
                removed = here.standing(was.place_of_entry(name, scope), now.place(name))
                yield removed.change(SCOPE_REMOVED, f"{old}: {scope}", None)


def _word(requirement: _Requirement, renamed: Mapping[str, str]) -> str:
    """A requirement in the names of its own document."""
    given = {new: old for old, new in renamed.items()}
    return " and ".join(sorted(given.get(name, name) for name in requirement))
