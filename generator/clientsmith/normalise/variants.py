"""Find words for the alternatives of a union that distinguish each from the others."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Node
from clientsmith.normalise.names import pascal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_KINDS = {"array": "List", "object": "Object", "null": "Null"}
# More than three properties make no good name, and trying more than twelve takes too long.
_MOST_TOLD = 3
_MOST_TRIED = 12
# Of more alternatives than these, those that share a word are not told apart.
_MOST_COMPARED = 256


def variant_words(members: list[Node]) -> list[str]:
    """Return a word for each alternative; equal ones only if the document makes no difference."""
    properties = [frozenset(_properties(member)) for member in members]
    one_of_each = {id(member): names for member, names in zip(members, properties, strict=True)}
    having = Counter(name for names in one_of_each.values() for name in names)
    words = [_word(member, having) for member in members]
    times = Counter(words)
    return [
        word
        if times[word] == 1 or "$ref" in member or len(members) > _MOST_COMPARED
        else _told_apart(word, place, members, properties)
        for place, (word, member) in enumerate(zip(words, members, strict=True))
    ]


def _word(member: Node, having: Counter[str]) -> str:
    """Return the component's name, the title, the value of a tag, a property of its own, or the type.

    Args:
        member: the alternative.
        having: how many alternatives have each property.
    """
    reference = member.get("$ref")
    if isinstance(reference, str):
        return pascal(reference.rpartition("/")[2])
    title = member.get("title")
    if isinstance(title, str) and pascal(title):
        return pascal(title)
    properties = _properties(member)
    for schema in properties.values():
        values: list[Any] = schema.get("enum", []) if isinstance(schema, Node) else []
        if len(values) == 1 and pascal(str(values[0])).strip("0123456789"):
            return pascal(str(values[0]))
    own = [name for name in properties if having[name] == 1 and pascal(name)]
    required = [name for name in own if name in member.get("required", ())]
    if required or own:
        return pascal((required or own)[0])
    kind = member.get("type")
    return _KINDS.get(kind, pascal(kind)) if isinstance(kind, str) else "Variant"


def _told_apart(
    word: str, place: int, members: list[Node], properties: list[frozenset[str]]
) -> str:
    """Return a word from properties that no other alternative has together, or from other differences."""
    start = "" if word in _KINDS.values() else word
    own = properties[place]
    others = [names for index, names in enumerate(properties) if index != place]
    required = members[place].get("required", ())
    ranked = sorted(
        (name for name in own if pascal(name)), key=lambda name: (name not in required, name)
    )
    for some in _few(ranked[:_MOST_TRIED]):
        if not any(names.issuperset(some) for names in others):
            return start + "".join(map(pascal, some))
    first = start + "".join(map(pascal, ranked[:_MOST_TOLD]))
    if own and own not in others:
        return first + "Only"
    member = members[place]
    twins = [
        other
        for other, names in zip(members, properties, strict=True)
        if names == own and other is not member
    ]
    for find in (_inner, _needs, _differs):
        words = (find(name, member, twins) for name in ranked)
        suffix = next(filter(None, words), None)
        if suffix is not None:
            return first + suffix
    return first or word


def _inner(name: str, member: Node, twins: list[Node]) -> str | None:
    """Return an inner property that no twin's property of the same name has."""
    inside = [set(_properties(_properties(twin).get(name))) for twin in twins]
    own = sorted(set(_properties(_properties(member).get(name))).difference(*inside))
    return next((f"{pascal(name)}{pascal(inner)}" for inner in own if pascal(inner)), None)


def _needs(name: str, member: Node, twins: list[Node]) -> str | None:
    """Return a word if a property is required only here, or everywhere but here."""
    elsewhere = {name in twin.get("required", ()) for twin in twins}
    here = name in member.get("required", ())
    if here in elsewhere:
        return None
    return f"{'With' if here else 'Without'}{pascal(name)}"


def _differs(name: str, member: Node, twins: list[Node]) -> str | None:
    """Return a word if a property's values, null or type differ from those of every twin."""
    here, *elsewhere = (_properties(twin).get(name) for twin in (member, *twins))
    if not isinstance(here, Node):
        return None
    others = [other for other in elsewhere if isinstance(other, Node)]
    for keyword in ("enum", "type", "nullable"):
        value = here.get(keyword)
        if value is None or any(value == other.get(keyword) for other in others):
            continue
        text = value[0] if isinstance(value, list) and value else value
        word = "OrNull" if text is True else pascal(str(text))
        if word:
            return f"{pascal(name)}{word}"
    return None


def _few(names: list[str]) -> Iterator[Collection[str]]:
    for size in range(1, _MOST_TOLD + 1):
        yield from combinations(names, size)


def _properties(member: Any) -> dict[str, Any]:
    """Return the properties of a schema and of the parts of its allOf."""
    if not isinstance(member, Node):
        return {}
    properties: dict[str, Any] = dict(member.get("properties", {}))
    for part in member.get("allOf", ()):
        if isinstance(part, Node):
            properties.update(part.get("properties", {}))
    return properties
