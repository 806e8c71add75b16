"""Compare two surfaces by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from clientsmith.drift.changes import Change
from clientsmith.drift.matching import matched
from clientsmith.drift.rules import RULES
from clientsmith.drift.surface.direction import passed_names, read_names
from clientsmith.drift.surface.renames import renamed_classes, renamed_methods
from clientsmith.drift.surface.types import TypeDifference, difference, expanded, renamed, text_of
from clientsmith.drift.surface.ways import CHOICES, choices_of, default_of, offered, pairs, ways

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.drift.changes import Place
    from clientsmith.drift.surface.model import (
        PublicArgument,
        PublicClass,
        PublicMember,
        PublicMethod,
        PublicSignature,
        Surface,
    )
    from clientsmith.drift.surface.types import SurfaceType

    _Element: TypeAlias = PublicMethod | PublicArgument | PublicMember

_THINGS = {"model": "field", "enumeration": "enumeration-member", "keys": "key", "alias": "alias"}


@dataclass(frozen=True)
class _Known:
    """Facts about the names of both surfaces.

    Args:
        names: old symbols of renamed classes -> their new symbols.
        bases: symbols of enumerations -> the built-in type of their members.
        read: the symbols that methods of either side return.
        passed: the symbols that methods of either side take.
        aliases: the types of the aliases of each side, by symbol.
    """

    names: Mapping[str, str]
    bases: Mapping[str, str]
    read: frozenset[str]
    passed: frozenset[str]
    aliases: tuple[Mapping[str, SurfaceType], Mapping[str, SurfaceType]]

    def difference(self, old: SurfaceType, new: SurfaceType) -> TypeDifference:
        """Return how a type changed."""
        by_name = difference(renamed(old, self.names), new, self.bases)
        if by_name is TypeDifference.SAME:
            return by_name
        before, after = self.aliases
        by_content = difference(
            renamed(expanded(old, before), self.names), expanded(new, after), self.bases
        )
        # A change of an alias that both sides have is reported for the alias.
        return (
            by_content
            if by_name is TypeDifference.OTHER or by_content is TypeDifference.SAME
            else by_name
        )


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Return every difference between two surfaces."""
    known = _Known(
        renamed_classes(old, new),
        {**_bases(old), **_bases(new)},
        read_names(old) | read_names(new),
        passed_names(old) | passed_names(new),
        (_aliases(old), _aliases(new)),
    )
    return (*_compare_methods(old, new, known), *_compare_classes(old, new, known))


def _bases(surface: Surface) -> dict[str, str]:
    return {symbol: class_.base for symbol, class_ in surface.classes.items() if class_.base}


def _aliases(surface: Surface) -> dict[str, SurfaceType]:
    aliases = (class_ for class_ in surface.classes.values() if class_.kind == "alias")
    return {alias.symbol: alias.members[""].type for alias in aliases}


def _compare_methods(old: Surface, new: Surface, known: _Known) -> Iterator[Change]:
    matches = matched(old.methods, new.methods, renamed_methods(old, new))
    for method in matches.gone:
        yield _change("method-removed", method.place(), str(method), None, (method, None))
    for method in matches.come:
        yield _change("method-added", method.place(), None, str(method), (None, method))
    for before, after in matches.pairs:
        if before.symbol != after.symbol:
            yield _change("method-renamed", after.place(), before.symbol, after.symbol)
        yield from _compare_method(before, after, known)


def _compare_method(old: PublicMethod, new: PublicMethod, known: _Known) -> Iterator[Change]:
    if old.deprecated != new.deprecated:
        rule = "method-deprecated" if new.deprecated else "method-no-longer-deprecated"
        yield _change(rule, new.place(), elements=(old, new))
    yield from _compare_ways_of_calling(old, new, known)
    # The result of a call without `accept` or `content_type`.
    before, after = ways(old)[0].result, ways(new)[0].result
    changed = known.difference(before, after)
    if changed is not TypeDifference.SAME:
        yield _change(f"result-type-{changed}", new.place(), text_of(before), text_of(after))
    else:
        yield from _compare_default(old, new, "accept")
    overloads, others = _overloads(old, known.names), _overloads(new, {})
    for gone in overloads:
        if gone not in others:
            yield _change("overload-removed", new.place(), gone, None)
    for come in others:
        if come not in overloads:
            yield _change("overload-added", new.place(), None, come)


def _compare_ways_of_calling(
    old: PublicMethod, new: PublicMethod, known: _Known
) -> Iterator[Change]:
    """Compare the arguments of a method; if they depend on the media type, those of matching overloads."""
    yield from _compare_default(old, new, "content_type")
    compared = [(choices_of(old.signature), choices_of(new.signature)), *pairs(old, new)]
    # Matching overloads have arguments in common.
    yield from dict.fromkeys(
        change
        for before, after in compared
        for change in _compare_arguments(before, after, new, known)
    )
    # Arguments of overloads that only one side has.
    reported = {
        argument.name
        for before, after in compared
        for argument in (*before.arguments, *after.arguments)
    }
    matches = matched(old.signature.by_name, new.signature.by_name)
    for argument in matches.gone:
        if argument.name not in {*reported, *CHOICES}:
            yield _of_argument("argument-removed", new, argument, None)
    for argument in matches.come:
        if argument.name not in {*reported, *CHOICES}:
            yield _of_argument("argument-added", new, None, argument)


def _compare_default(old: PublicMethod, new: PublicMethod, choice: str) -> Iterator[Change]:
    """Compare the default media types of a choice, if one side also offers the default of the other."""
    before, after = default_of(old, choice), default_of(new, choice)
    if before != after and (before in offered(new, choice) or after in offered(old, choice)):
        yield _change(f"default-{choice.replace('_', '-')}-changed", new.place(), before, after)


def _overloads(method: PublicMethod, names: Mapping[str, str]) -> list[str]:
    """Describe the overloads after the first one by choice and result."""
    texts = []
    for overload in method.overloads[1:]:
        choice = [
            f"{argument.name}: {text_of(argument.type)}"
            for argument in choices_of(overload).arguments
        ]
        texts.append(f"({', '.join(choice)}) -> {text_of(renamed(overload.result, names))}")
    return texts


def _compare_arguments(
    old: PublicSignature, new: PublicSignature, method: PublicMethod, known: _Known
) -> Iterator[Change]:
    """Compare the arguments of one overload; `method` is the new method."""
    matches = matched(old.by_name, new.by_name, _renamed_positions(old, new, known.names))
    for before, after in matches.pairs:
        if before.name != after.name:
            yield _change("argument-renamed", method.place(after.name), before.name, after.name)
        if before.keyword_only != after.keyword_only:
            word = "keyword-only" if after.keyword_only else "positional"
            yield _of_argument(f"argument-became-{word}", method, before, after)
    for was, now in matches.all:
        for rule in _rules("argument", was, now, known):
            yield _of_argument(rule, method, was, now)
    ours, theirs = old.positions, new.positions
    if [name for name in ours if name in theirs] != [name for name in theirs if name in ours]:
        yield _change("argument-moved", method.place(), ", ".join(ours), ", ".join(theirs))


def _renamed_positions(
    old: PublicSignature, new: PublicSignature, names: Mapping[str, str]
) -> dict[str, str]:
    """Map old to new names of renamed positional arguments, which have the same position and type."""
    return {
        before.name: after.name
        for before, after in zip(old.arguments, new.arguments, strict=False)
        if not (before.keyword_only or after.keyword_only)
        and before.name not in new.by_name
        and after.name not in old.by_name
        and renamed(before.type, names) == after.type
    }


def _compare_classes(old: Surface, new: Surface, known: _Known) -> Iterator[Change]:
    matches = matched(old.classes, new.classes, known.names)
    for class_ in matches.gone:
        yield _change("class-removed", class_.place(), class_.symbol, None)
    for class_ in matches.come:
        yield _change("class-added", class_.place(), None, class_.symbol)
    for before, after in matches.pairs:
        if before.symbol != after.symbol:
            yield _change("class-renamed", after.place(), before.symbol, after.symbol)
        elif before.kind != after.kind:
            yield _change("class-became-another-kind", after.place(), before.kind, after.kind)
        else:
            yield from _compare_members(before, after, known)


def _compare_members(old: PublicClass, new: PublicClass, known: _Known) -> Iterator[Change]:
    thing = _THINGS[new.kind]
    is_input, is_unused = new.symbol not in known.read, False
    if is_input and new.kind in ("model", "alias"):
        # No call is affected if no method takes it either.
        is_unused = new.symbol not in known.passed
        thing = f"unused-{thing}" if is_unused else f"input-{thing}"
    # Only for names that are passed, whether an added or removed member is required makes a difference.
    marked = is_input and not is_unused and new.kind in ("model", "keys")
    for name in {**old.members, **new.members}:
        before, after = old.members.get(name), new.members.get(name)
        for rule in _rules(thing, before, after, known, marked=marked):
            texts = [None if member is None else new.text_of(member) for member in (before, after)]
            yield _change(rule, new.place(name), texts[0], texts[1], (before, after))


def _rules(
    thing: str,
    old: PublicArgument | PublicMember | None,
    new: PublicArgument | PublicMember | None,
    known: _Known,
    *,
    marked: bool = True,
) -> Iterator[str]:
    """Yield the names of the rules for two versions of an argument or member.

    Args:
        thing: what it is, in the words of the rules.
        old: its old version; None if it was added.
        new: its new version; None if it was removed.
        known: facts about both surfaces.
        marked: whether there are rules of their own for added or removed things that are required.
    """
    if old is None or new is None:
        required = any(element is not None and element.required for element in (old, new))
        word = f"required-{thing}" if marked and required else thing
        yield f"{word}-{'added' if old is None else 'removed'}"
        return
    changed = known.difference(old.type, new.type)
    if thing.startswith("unused-"):
        if changed is not TypeDifference.SAME:
            yield f"{thing}-changed"
        return
    if old.required != new.required:
        yield f"{thing}-became-{'required' if new.required else 'optional'}"
    if thing == "enumeration-member":
        if old.type != new.type:
            yield f"{thing}-value-changed"
    elif changed is not TypeDifference.SAME:
        yield f"{thing}-type-{changed}"


def _of_argument(
    rule: str, method: PublicMethod, old: PublicArgument | None, new: PublicArgument | None
) -> Change:
    name = next(argument.name for argument in (new, old) if argument is not None)
    texts = [None if argument is None else str(argument) for argument in (old, new)]
    return _change(rule, method.place(name), texts[0], texts[1], (old, new))


def _change(
    rule: str,
    place: Place,
    before: str | None = None,
    after: str | None = None,
    elements: tuple[_Element | None, _Element | None] = (None, None),
) -> Change:
    """Return a change, with the pointers of the changed elements; None for one that a side lacks."""
    old, new = (frozenset() if element is None else element.pointers for element in elements)
    return Change(RULES[f"client-{rule}"], (place,), before, after, elements=(old, new))
