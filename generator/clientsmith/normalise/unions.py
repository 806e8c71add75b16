"""Simplify oneOf and anyOf to two or more alternatives that are complete schemas."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.contradictions import allows_nothing, tag_of
from clientsmith.normalise.draft import (
    ANNOTATIONS,
    Mend,
    Node,
    each_schema,
    impossible,
    is_impossible,
    union_keyword,
    without,
)
from clientsmith.normalise.merging import Merger
from clientsmith.normalise.rest import is_type
from clientsmith.normalise.variants import variant_words
from clientsmith.source.references import component_name

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

#: Type checkers and formatters recurse for each alternative of a union.
MAX_ALTERNATIVES = 2_000
_PROSE = ANNOTATIONS | {"nullable"}
_BESIDE = _PROSE | {"oneOf", "anyOf", "discriminator"}


def simplify_unions(draft: Draft) -> None:
    """Merge keywords next to a union into its alternatives, and replace unions of one alternative by it."""
    simplifier = _Simplifier(draft)
    known = -1
    # Merging can create components.
    while known < len(draft.schemas):
        known = len(draft.schemas)
        for schema in each_schema(draft):
            simplifier.simplify(schema)


class _Simplifier:
    """Simplifies every schema of a draft once, including those that it creates."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.merger = Merger(draft)
        self._done: dict[int, Node] = {}
        self._open: list[Node] = []

    def simplify(self, schema: Node) -> None:
        if id(schema) not in self._done:
            self._done[id(schema)] = schema
            self._open.append(schema)
            self._simplify(schema)
            self._open.pop()

    def _simplify(self, schema: Node) -> None:
        if "oneOf" in schema and "anyOf" in schema:
            _join(self.merger, schema)
        keyword = union_keyword(schema)
        if keyword is None:
            if schema.pop("discriminator", None):
                self.draft.note(schema, "a discriminator without alternatives is ignored")
            return
        rest = schema.pop("unevaluatedProperties", None)
        if is_type(rest) or (rest is not None and "properties" in schema):
            schema.setdefault("additionalProperties", rest)
        _drop_requirements(self.draft, schema, keyword)
        if keyword in schema:
            _distinct(self.draft, schema, keyword)
        if keyword in schema and len(schema[keyword]) > 1:
            self._distribute(schema, keyword)
        elif keyword in schema:
            _unwrap(self.draft, self.merger, schema, keyword)
            if union_keyword(schema) is not None:
                self._simplify(schema)

    def _distribute(self, schema: Node, keyword: str) -> None:
        """Merge the keywords next to the alternatives into each of them."""
        members: list[Node] = schema[keyword]
        base = without(schema, *_BESIDE)
        base.home = ()
        for member in members:
            if member.get("nullable"):
                schema.adopt(member, "nullable")
        for key in base:
            del schema[key]
        if not base or _implied(self.draft, base, members):
            return
        completed = [
            self._complete(schema, base, member, word)
            for member, word in zip(members, variant_words(members), strict=True)
        ]
        self.merger.finish()
        tag = tag_of(schema)
        possible = [member for member in completed if not allows_nothing(self.draft, member, tag)]
        schema[keyword] = possible or completed[:1]
        self.draft.note(schema, f"keywords next to {keyword} merged into each alternative")
        if len(schema[keyword]) == 1:
            _unwrap(self.draft, self.merger, schema, keyword)
            self._simplify(schema)
            return
        for alternative in schema[keyword]:
            self.simplify(alternative)

    def _complete(self, schema: Node, base: Node, member: Node, word: str) -> Node:
        """Return an alternative merged with the base of its union."""
        target = self.draft.resolved(member)
        if any(target is outer for outer in self._open):
            # A union that is one of its own alternatives has the base already.
            return member
        shorter = word.removeprefix("".join(schema.home)) or word
        home = member.home if component_name(member) is None else ()
        merged = self.merger.merge([base, member], home or (*schema.home, shorter))
        merged.former = component_name(member)
        return merged


def _join(merger: Merger, schema: Node) -> None:
    """Merge oneOf and anyOf of a schema into one union of their combinations."""
    first = Node({"oneOf": schema.pop("oneOf")}, origin=schema.origin)
    second = Node({"anyOf": schema.pop("anyOf")}, origin=schema.origin)
    merged = merger.merge([first, second], schema.home)
    schema.adopt(merged, *merged)


def _drop_requirements(draft: Draft, schema: Node, keyword: str) -> None:
    """Remove a union whose alternatives only require properties: models do not enforce it."""
    if all(
        set(member) <= {"required", "title", "description", "type"} and "required" in member
        for member in schema[keyword]
    ):
        del schema[keyword]
        schema.pop("discriminator", None)
        draft.note(schema, f"{keyword} of required properties accepted but not enforced")


def _distinct(draft: Draft, schema: Node, keyword: str) -> None:
    members: list[Node] = []
    # Only what looks alike is compared.
    alike: defaultdict[int, list[Node]] = defaultdict(list)
    for member in schema[keyword]:
        others = alike[_likeness(member)]
        if member not in others and not is_impossible(member):
            members.append(member)
            others.append(member)
    if schema[keyword] and not members:
        schema.become(
            {**impossible(schema.origin), **{key: schema[key] for key in schema if key in _PROSE}}
        )
        return
    if any(not (set(member) - _PROSE) for member in members) or not members:
        del schema[keyword]
        schema.pop("discriminator", None)
        draft.note(schema, f"one alternative of {keyword} allows any value, so the union does")
        return
    if len(members) > MAX_ALTERNATIVES:
        del schema[keyword]
        schema.pop("discriminator", None)
        count = f"{len(members)} alternatives, the limit is {MAX_ALTERNATIVES}"
        what = f"{keyword} has {count}: any value is accepted"
        draft.mend(schema, Mend.SCHEMA, what)
        return
    if len(members) < len(schema[keyword]):
        draft.note(schema, f"duplicate alternatives of {keyword} removed")
    schema[keyword] = members


def _likeness(value: Any) -> int:
    """Return a number that is the same for equal values."""
    if isinstance(value, dict):
        return hash(frozenset((key, _likeness(inner)) for key, inner in value.items()))
    return hash(tuple(map(_likeness, value)) if isinstance(value, list) else value)


def _unwrap(draft: Draft, merger: Merger, schema: Node, keyword: str) -> None:
    member = schema[keyword][0]
    rest = without(schema, keyword, "discriminator")
    if _implied(draft, rest, [member]):
        rest = without(rest, *(key for key in rest if key not in _PROSE))
    rest.home = ()
    merged = merger.merge([member, rest], schema.home)
    for part in (member, rest):
        if part.get("nullable"):
            merged.adopt(part, "nullable")
    schema.become(merged)
    draft.note(schema, f"{keyword} of one alternative replaced by it")


def _implied(draft: Draft, base: Node, members: list[Node]) -> bool:
    """Return whether every alternative already has the keywords next to the union."""
    if not set(base) - _PROSE <= {"type", "required"}:
        return False
    return all(_says(draft, draft.resolved(member), base, 0) for member in members)


def _says(draft: Draft, member: Node, base: Node, depth: int) -> bool:
    keyword = union_keyword(member)
    if keyword is not None and depth < 8:
        return all(
            _says(draft, draft.resolved(inner), base, depth + 1) for inner in member[keyword]
        )
    if base.get("type", member.get("type")) != member.get("type"):
        return False
    return set(base.get("required", ())) <= set(member.get("required", ()))
