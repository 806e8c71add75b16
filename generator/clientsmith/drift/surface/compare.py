"""Compare two surfaces by name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from clientsmith.drift.changes import Change, Place
from clientsmith.drift.rules import RULES
from clientsmith.drift.surface.direction import passed_names, read_names
from clientsmith.drift.surface.renames import renamed_classes, renamed_methods
from clientsmith.drift.surface.types import TypeDifference, difference, expanded, renamed, text_of
from clientsmith.drift.surface.ways import CHOICES, choices_of, default_of, offered, pairs, ways

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
_TYPE_RULES = {
    TypeDifference.WIDENED: "type-widened",
    TypeDifference.NARROWED: "type-narrowed",
    TypeDifference.OTHER: "type-changed",
}


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
        named = difference(renamed(old, self.names), new, self.bases)
        if named is TypeDifference.SAME:
            return named
        before, after = self.aliases
        meant = difference(
            renamed(expanded(old, before), self.names), expanded(new, after), self.bases
        )
        # A change of an alias that both sides have is reported for the alias.
        return meant if named is TypeDifference.OTHER or meant is TypeDifference.SAME else named


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Return every difference between two surfaces, sorted by name."""
    classes = renamed_classes(old, new)
    known = _Known(
        classes,
        {**_bases(old), **_bases(new)},
        read_names(old) | read_names(new),
        passed_names(old) | passed_names(new),
        (_aliases(old), _aliases(new)),
    )
    return (*_methods(old, new, known), *_classes(old, new, classes, known))


def _bases(surface: Surface) -> dict[str, str]:
    return {symbol: class_.base for symbol, class_ in surface.classes.items() if class_.base}


def _aliases(surface: Surface) -> dict[str, SurfaceType]:
    aliases = (class_ for class_ in surface.classes.values() if class_.kind == "alias")
    return {alias.symbol: alias.members[""].type for alias in aliases}


def _methods(old: Surface, new: Surface, known: _Known) -> Iterator[Change]:
    moved = renamed_methods(old, new)
    for symbol, method in sorted(old.methods.items()):
        after = new.methods.get(moved.get(symbol, symbol))
        if after is None:
            removed = _change("method-removed", method, before=f"{symbol}{method.signature}")
            yield _about(removed, method, None)
            continue
        if symbol in moved:
            yield _change("method-renamed", after, before=symbol, after=after.symbol)
        yield from _method(method, after, known)
    for symbol, method in sorted(new.methods.items()):
        if symbol not in old.methods and symbol not in moved.values():
            added = _change("method-added", method, after=f"{symbol}{method.signature}")
            yield _about(added, None, method)


def _method(old: PublicMethod, new: PublicMethod, known: _Known) -> Iterator[Change]:
    if old.deprecated != new.deprecated:
        rule = "method-deprecated" if new.deprecated else "method-no-longer-deprecated"
        yield _about(_change(rule, new), old, new)
    yield from _ways_of_calling(old, new, known)
    # The result of a call without `accept` or `content_type`.
    before, after = ways(old)[0].result, ways(new)[0].result
    changed = known.difference(before, after)
    if changed is not TypeDifference.SAME:
        texts = {"before": text_of(before), "after": text_of(after)}
        yield _change(f"result-{_TYPE_RULES[changed]}", new, **texts)
    else:
        yield from _default(old, new, "accept")
    others = _ways(old, known.names), _ways(new, {})
    for gone in others[0]:
        if gone not in others[1]:
            yield _change("overload-removed", new, before=gone)
    for come in others[1]:
        if come not in others[0]:
            yield _change("overload-added", new, after=come)


def _ways_of_calling(old: PublicMethod, new: PublicMethod, known: _Known) -> Iterator[Change]:
    """Compare the arguments of a method; if they depend on the media type, those of matching overloads."""
    yield from _default(old, new, "content_type")
    choices = choices_of(old.signature), choices_of(new.signature)
    changes = dict.fromkeys(_arguments(*choices, new, known))
    matched = pairs(old, new)
    for before, after in matched:
        changes |= dict.fromkeys(_arguments(before, after, new, known))
    yield from changes
    # Arguments of overloads that only one side has.
    ours, theirs = (
        {argument.name: argument for argument in side.signature.arguments} for side in (old, new)
    )
    reported = [
        {argument.name for pair in matched for argument in pair[side].arguments} for side in (0, 1)
    ]
    for name, argument in ours.items():
        if name not in {*theirs, *reported[0], *CHOICES}:
            yield _of_argument("argument-removed", new, argument, None)
    for name, argument in theirs.items():
        if name not in {*ours, *reported[1], *CHOICES}:
            yield _of_argument("argument-added", new, None, argument)


def _default(old: PublicMethod, new: PublicMethod, choice: str) -> Iterator[Change]:
    """Compare the default media types of a choice, if one side also offers the default of the other."""
    before, after = default_of(old, choice), default_of(new, choice)
    if before != after and (before in offered(new, choice) or after in offered(old, choice)):
        rule = f"default-{choice.replace('_', '-')}-changed"
        yield _change(rule, new, before=before, after=after)


def _ways(method: PublicMethod, names: Mapping[str, str]) -> list[str]:
    """Describe the overloads after the first one by choice and result."""
    texts = []
    for overload in method.overloads[1:]:
        choice = [
            f"{argument.name}: {text_of(argument.type)}"
            for argument in overload.arguments
            if argument.name in CHOICES
        ]
        texts.append(f"({', '.join(choice)}) -> {text_of(renamed(overload.result, names))}")
    return texts


def _arguments(
    old: PublicSignature, new: PublicSignature, method: PublicMethod, known: _Known
) -> Iterator[Change]:
    """Compare the arguments of one overload; `method` is the new method."""
    ours, theirs = ({argument.name: argument for argument in side.arguments} for side in (old, new))
    moved = _renamed_positions(old, new, known.names)
    for name, before in ours.items():
        after = theirs.get(moved.get(name, name))
        if after is None:
            rule = "required-argument-removed" if before.required else "argument-removed"
            yield _of_argument(rule, method, before, None)
            continue
        if name in moved:
            yield _change("argument-renamed", method, after.name, name, after.name)
        yield from _argument(before, after, method, known)
    for name, after in theirs.items():
        if name not in ours and name not in moved.values():
            rule = "required-argument-added" if after.required else "argument-added"
            yield _of_argument(rule, method, None, after)
    if _order(old, ours, theirs) != _order(new, theirs, ours):
        before_order = ", ".join(_positions(old))
        after_order = ", ".join(_positions(new))
        yield _change("argument-moved", method, before=before_order, after=after_order)


def _argument(
    old: PublicArgument, new: PublicArgument, method: PublicMethod, known: _Known
) -> Iterator[Change]:
    if old.required != new.required:
        rule = "argument-became-required" if new.required else "argument-became-optional"
        yield _of_argument(rule, method, old, new)
    if old.keyword_only != new.keyword_only:
        rule = "argument-became-keyword-only" if new.keyword_only else "argument-became-positional"
        yield _of_argument(rule, method, old, new)
    changed = known.difference(old.type, new.type)
    if changed is not TypeDifference.SAME:
        yield _of_argument(f"argument-{_TYPE_RULES[changed]}", method, old, new)


def _renamed_positions(
    old: PublicSignature, new: PublicSignature, names: Mapping[str, str]
) -> dict[str, str]:
    """Map old to new names of renamed positional arguments, which have the same position and type."""
    ours, theirs = ({argument.name for argument in side.arguments} for side in (old, new))
    return {
        before.name: after.name
        for before, after in zip(old.arguments, new.arguments, strict=False)
        if not (before.keyword_only or after.keyword_only)
        and before.name not in theirs
        and after.name not in ours
        and renamed(before.type, names) == after.type
    }


def _positions(signature: PublicSignature) -> list[str]:
    return [argument.name for argument in signature.arguments if not argument.keyword_only]


def _order(
    signature: PublicSignature,
    ours: Mapping[str, PublicArgument],
    theirs: Mapping[str, PublicArgument],
) -> list[str]:
    """Return the order of the positional arguments that both sides have."""
    return [
        name
        for name in _positions(signature)
        if name in ours and name in theirs and not theirs[name].keyword_only
    ]


def _classes(
    old: Surface, new: Surface, moved: Mapping[str, str], known: _Known
) -> Iterator[Change]:
    for symbol, before in sorted(old.classes.items()):
        after = new.classes.get(moved.get(symbol, symbol))
        if after is None:
            yield _named("class-removed", before, before=symbol)
        elif symbol in moved:
            yield _named("class-renamed", after, before=symbol, after=after.symbol)
        elif before.kind != after.kind:
            yield _named("class-became-another-kind", after, before=before.kind, after=after.kind)
        else:
            yield from _members(before, after, known)
    for symbol, after in sorted(new.classes.items()):
        if symbol not in old.classes and symbol not in moved.values():
            yield _named("class-added", after, after=symbol)


def _members(old: PublicClass, new: PublicClass, known: _Known) -> Iterator[Change]:
    thing = _THINGS[old.kind]
    symbols = {old.symbol, new.symbol}
    is_input = not symbols & known.read
    if is_input and old.kind in ("model", "alias"):
        if not symbols & known.passed:
            yield from _unused_members(old, new, known)
            return
        thing = f"input-{thing}"
    # Only for names that are passed, whether an added or removed member is required makes a difference.
    marked = is_input and old.kind in ("model", "keys")
    for name, before in old.members.items():
        after = new.members.get(name)
        if after is None:
            rule = f"required-{thing}" if marked and before.required else thing
            yield _of_member(f"{rule}-removed", old, new, name)
            continue
        if before.required != after.required:
            rule = f"{thing}-became-required" if after.required else f"{thing}-became-optional"
            yield _of_member(rule, old, new, name)
        if old.kind == "enumeration":
            if before.type != after.type:
                yield _of_member("enumeration-member-value-changed", old, new, name)
            continue
        changed = known.difference(before.type, after.type)
        if changed is not TypeDifference.SAME:
            yield _of_member(f"{thing}-{_TYPE_RULES[changed]}", old, new, name)
    for name, after in new.members.items():
        if name not in old.members:
            rule = f"required-{thing}" if marked and after.required else thing
            yield _of_member(f"{rule}-added", old, new, name)


def _unused_members(old: PublicClass, new: PublicClass, known: _Known) -> Iterator[Change]:
    """Compare a class that no method takes or returns, so that no call is affected."""
    thing = f"unused-{_THINGS[old.kind]}"
    for name, before in old.members.items():
        after = new.members.get(name)
        if after is None:
            yield _of_member(f"{thing}-removed", old, new, name)
        elif known.difference(before.type, after.type) is not TypeDifference.SAME:
            yield _of_member(f"{thing}-changed", old, new, name)
    for name in new.members:
        if name not in old.members:
            yield _of_member(f"{thing}-added", old, new, name)


def _about(change: Change, old: _Element | None, new: _Element | None) -> Change:
    """Add the pointers of the changed elements to a change; None for an element that one side lacks."""
    before, after = (frozenset() if element is None else element.pointers for element in (old, new))
    return replace(change, elements=(before, after))


def _of_argument(
    rule: str, method: PublicMethod, old: PublicArgument | None, new: PublicArgument | None
) -> Change:
    texts = [None if argument is None else str(argument) for argument in (old, new)]
    name = next(argument.name for argument in (new, old) if argument is not None)
    return _about(_change(rule, method, name, *texts), old, new)


def _of_member(rule: str, old: PublicClass, new: PublicClass, name: str) -> Change:
    members = [side.members.get(name) for side in (old, new)]
    texts = [
        None if member is None else side.text_of(member)
        for side, member in zip((old, new), members, strict=True)
    ]
    return _about(_named(rule, new, name, *texts), *members)


def _change(
    rule: str,
    method: PublicMethod,
    field: str = "",
    before: str | None = None,
    after: str | None = None,
) -> Change:
    place = Place(method.http_method, method.path, field=field, symbol=method.symbol)
    return Change(RULES[f"client-{rule}"], (place,), before, after)


def _named(
    rule: str,
    owner: PublicClass,
    field: str = "",
    before: str | None = None,
    after: str | None = None,
) -> Change:
    return Change(
        RULES[f"client-{rule}"], (Place(field=field, symbol=owner.symbol),), before, after
    )
