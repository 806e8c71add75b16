"""Two surfaces compared, name by name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from clientsmith.drift.changes import Change, Place
from clientsmith.drift.rules import RULES
from clientsmith.drift.surface.direction import passed_names, read_names
from clientsmith.drift.surface.renames import renamed_classes, renamed_methods
from clientsmith.drift.surface.types import Difference, difference, expanded, renamed, text_of
from clientsmith.drift.surface.ways import CHOICES, choices_of, default_of, offered, pairs, ways

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.drift.surface.model import (
        Argument,
        Class,
        Member,
        Method,
        Signature,
        Surface,
    )
    from clientsmith.drift.surface.types import SurfaceType

    _Element: TypeAlias = Method | Argument | Member

_THINGS = {"model": "field", "enumeration": "enumeration-member", "keys": "key", "alias": "alias"}
_TYPE_RULES = {
    Difference.WIDENED: "type-widened",
    Difference.NARROWED: "type-narrowed",
    Difference.OTHER: "type-changed",
}


@dataclass(frozen=True)
class _Known:
    """What is known of the names of both sides.

    Args:
        names: the symbols of classes that have another name now -> the new ones.
        bases: the symbols of enumerations -> the plain type that their members are as well.
        read: the symbols that methods of either side give.
        passed: the symbols that methods of either side take.
        aliases: the types that names of each side stand for, by symbol.
    """

    names: Mapping[str, str]
    bases: Mapping[str, str]
    read: frozenset[str]
    passed: frozenset[str]
    aliases: tuple[Mapping[str, SurfaceType], Mapping[str, SurfaceType]]

    def difference(self, old: SurfaceType, new: SurfaceType) -> Difference:
        """Tell how a type changed."""
        named = difference(renamed(old, self.names), new, self.bases)
        if named is Difference.SAME:
            return named
        before, after = self.aliases
        meant = difference(
            renamed(expanded(old, before), self.names), expanded(new, after), self.bases
        )
        # What an alias that both have stands for is told of the alias.
        return meant if named is Difference.OTHER or meant is Difference.SAME else named


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Every difference between two surfaces, in the order of their names."""
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
    return {symbol: one.base for symbol, one in surface.classes.items() if one.base}


def _aliases(surface: Surface) -> dict[str, SurfaceType]:
    aliases = (one for one in surface.classes.values() if one.kind == "alias")
    return {one.symbol: one.members[""].type for one in aliases}


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


def _method(old: Method, new: Method, known: _Known) -> Iterator[Change]:
    if old.deprecated != new.deprecated:
        rule = "method-deprecated" if new.deprecated else "method-no-longer-deprecated"
        yield _about(_change(rule, new), old, new)
    yield from _ways_of_calling(old, new, known)
    # What a call gives that chooses nothing.
    before, after = ways(old)[0].result, ways(new)[0].result
    changed = known.difference(before, after)
    if changed is not Difference.SAME:
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


def _ways_of_calling(old: Method, new: Method, known: _Known) -> Iterator[Change]:
    """The arguments of a method, which may depend on what is sent: each way is held against its own."""
    yield from _default(old, new, "content_type")
    choices = choices_of(old.signature), choices_of(new.signature)
    found = dict.fromkeys(_arguments(*choices, new, known))
    matched = pairs(old, new)
    for before, after in matched:
        found |= dict.fromkeys(_arguments(before, after, new, known))
    yield from found
    # Those of ways that only one side has.
    ours, theirs = ({one.name: one for one in side.signature.arguments} for side in (old, new))
    told = [{one.name for pair in matched for one in pair[side].arguments} for side in (0, 1)]
    for name, argument in ours.items():
        if name not in {*theirs, *told[0], *CHOICES}:
            yield _of_argument("argument-removed", new, argument, None)
    for name, argument in theirs.items():
        if name not in {*ours, *told[1], *CHOICES}:
            yield _of_argument("argument-added", new, None, argument)


def _default(old: Method, new: Method, choice: str) -> Iterator[Change]:
    """What a call means that does not choose, if what it meant can be chosen before or after."""
    before, after = default_of(old, choice), default_of(new, choice)
    if before != after and (before in offered(new, choice) or after in offered(old, choice)):
        rule = f"default-{choice.replace('_', '-')}-changed"
        yield _change(rule, new, before=before, after=after)


def _ways(method: Method, names: Mapping[str, str]) -> list[str]:
    """The further ways to call a method, by what tells them apart: the choice and what it gives."""
    found = []
    for one in method.overloads[1:]:
        choice = [
            f"{argument.name}: {text_of(argument.type)}"
            for argument in one.arguments
            if argument.name in CHOICES
        ]
        found.append(f"({', '.join(choice)}) -> {text_of(renamed(one.result, names))}")
    return found


def _arguments(old: Signature, new: Signature, method: Method, known: _Known) -> Iterator[Change]:
    """The arguments of one way to call a method; `method` is the new one."""
    ours, theirs = ({one.name: one for one in side.arguments} for side in (old, new))
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


def _argument(old: Argument, new: Argument, method: Method, known: _Known) -> Iterator[Change]:
    if old.required != new.required:
        rule = "argument-became-required" if new.required else "argument-became-optional"
        yield _of_argument(rule, method, old, new)
    if old.keyword_only != new.keyword_only:
        rule = "argument-became-keyword-only" if new.keyword_only else "argument-became-positional"
        yield _of_argument(rule, method, old, new)
    changed = known.difference(old.type, new.type)
    if changed is not Difference.SAME:
        yield _of_argument(f"argument-{_TYPE_RULES[changed]}", method, old, new)


def _renamed_positions(old: Signature, new: Signature, names: Mapping[str, str]) -> dict[str, str]:
    """Arguments that stand in the same position with the same type, under names only one side knows."""
    ours, theirs = ({one.name for one in side.arguments} for side in (old, new))
    return {
        before.name: after.name
        for before, after in zip(old.arguments, new.arguments, strict=False)
        if not (before.keyword_only or after.keyword_only)
        and before.name not in theirs
        and after.name not in ours
        and renamed(before.type, names) == after.type
    }


def _positions(signature: Signature) -> list[str]:
    return [one.name for one in signature.arguments if not one.keyword_only]


def _order(
    signature: Signature, ours: Mapping[str, Argument], theirs: Mapping[str, Argument]
) -> list[str]:
    """The order of the arguments by position that both sides have."""
    return [
        one
        for one in _positions(signature)
        if one in ours and one in theirs and not theirs[one].keyword_only
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


def _members(old: Class, new: Class, known: _Known) -> Iterator[Change]:
    thing = _THINGS[old.kind]
    symbols = {old.symbol, new.symbol}
    is_input = not symbols & known.read
    if is_input and old.kind in ("model", "alias"):
        if not symbols & known.passed:
            yield from _unused_members(old, new, known)
            return
        thing = f"input-{thing}"
    # Whether it must be passed makes a difference for what is passed; a field besides is there to be read.
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
        if changed is not Difference.SAME:
            yield _of_member(f"{thing}-{_TYPE_RULES[changed]}", old, new, name)
    for name, after in new.members.items():
        if name not in old.members:
            rule = f"required-{thing}" if marked and after.required else thing
            yield _of_member(f"{rule}-added", old, new, name)


def _unused_members(old: Class, new: Class, known: _Known) -> Iterator[Change]:
    """What is different about a class that no method gives or takes: no call is another one for it."""
    thing = f"unused-{_THINGS[old.kind]}"
    for name, before in old.members.items():
        after = new.members.get(name)
        if after is None:
            yield _of_member(f"{thing}-removed", old, new, name)
        elif known.difference(before.type, after.type) is not Difference.SAME:
            yield _of_member(f"{thing}-changed", old, new, name)
    for name in new.members:
        if name not in old.members:
            yield _of_member(f"{thing}-added", old, new, name)


def _about(change: Change, old: _Element | None, new: _Element | None) -> Change:
    """A change with the pointers of what it is about; None for a side that does not have it."""
    before, after = (frozenset() if one is None else one.pointers for one in (old, new))
    return replace(change, elements=(before, after))


def _of_argument(rule: str, method: Method, old: Argument | None, new: Argument | None) -> Change:
    texts = [None if one is None else str(one) for one in (old, new)]
    name = next(one.name for one in (new, old) if one is not None)
    return _about(_change(rule, method, name, *texts), old, new)


def _of_member(rule: str, old: Class, new: Class, name: str) -> Change:
    members = [side.members.get(name) for side in (old, new)]
    texts = [
        None if member is None else side.text_of(member)
        for side, member in zip((old, new), members, strict=True)
    ]
    return _about(_named(rule, new, name, *texts), *members)


def _change(
    rule: str,
    method: Method,
    field: str = "",
    before: str | None = None,
    after: str | None = None,
) -> Change:
    place = Place(method.http_method, method.path, field=field, symbol=method.symbol)
    return Change(RULES[f"client-{rule}"], (place,), before, after)


def _named(
    rule: str, owner: Class, field: str = "", before: str | None = None, after: str | None = None
) -> Change:
    return Change(
        RULES[f"client-{rule}"], (Place(field=field, symbol=owner.symbol),), before, after
    )
