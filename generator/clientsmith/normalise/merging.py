"""Merge allOf: write the intersection of schemas as one schema.

A value matches the merged schema if it matches all parts, with three exceptions that authors do not mean
literally: a part that forbids or types additional properties does not apply to the properties of the other
parts; `nullable` next to an allOf allows null; and formats do not contradict each other.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.alignment import (
    OTHERS,
    ContradictionError,
    align,
    align_rest,
    check_length,
    either,
    fresh,
    note_places,
)
from clientsmith.normalise.circles import untie_all_of
from clientsmith.normalise.contradictions import allows_nothing, drop_empty, tag_of
from clientsmith.normalise.draft import (
    ANNOTATIONS,
    UNIONS,
    Mend,
    Node,
    each_schema,
    impossible,
    is_impossible,
    union_keyword,
    without,
)
from clientsmith.normalise.intersections import Intersections
from clientsmith.normalise.limits import both_patterns, common_multiple, common_values, is_of_type
from clientsmith.normalise.names import unused
from clientsmith.normalise.nullability import allows_null, say_null, says_something
from clientsmith.normalise.rest import PATTERNS, is_type, pattern_schema
from clientsmith.source.references import COMPONENT, component_name

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft
    from clientsmith.normalise.intersections import Parts
    from clientsmith.normalise.places import Home

_LARGEST = frozenset(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"))
_SMALLEST = frozenset(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"))
_FLAGS = frozenset(("readOnly", "writeOnly", "deprecated", "uniqueItems"))
#: How many parts an allOf may have.
MAX_PARTS = 1_000
# Two unions multiply; no serious document has more combinations than this.
_MAX_ALTERNATIVES = 256


def merge_all_of(draft: Draft) -> None:
    """Replace every allOf by one schema with the keywords of all its parts."""
    Merger(draft).run()


class Merger:
    """Merges the schemas of one draft; components first, because others extend them."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._open: list[str] = []
        self._flat: set[str] = set()
        self._intersections = Intersections(draft)

    def run(self) -> None:
        untie_all_of(self.draft)
        for name in list(self.draft.schemas):
            self._flatten(name)
        named, known = self._intersections.named, -1
        self.finish()
        # Merging inner schemas can create more components.
        while known < len(named):
            known = len(named)
            for schema in each_schema(self.draft):
                self.flatten_node(schema)
            self.finish()
        drop_empty(self.draft, set(named.values()))

    def finish(self) -> None:
        """Merge the components that were created for intersections meanwhile."""
        named = self._intersections.named
        while waiting := [name for name in named.values() if name not in self._flat]:
            for name in waiting:
                self._flatten(name)

    def _flatten(self, name: str) -> Node:
        """Merge the allOf at the top of a component, and return the component."""
        schema: Node = self.draft.schemas[name]
        if name in self._flat:
            return schema
        if name in self._open:
            # A schema that is a part of itself adds nothing to its other parts.
            return Node(origin=schema.origin)
        self._open.append(name)
        self.flatten_node(schema, name)
        self._open.pop()
        self._flat.add(name)
        return schema

    def flatten_node(self, schema: Node, name: str | None = None, *, inside: bool = False) -> None:
        """Replace the allOf of one schema; inner schemas keep theirs for later.

        Args:
            schema: any schema.
            name: the component that it is, if it is one.
            inside: whether to merge its parts even if it may be the intersection that is being merged.
        """
        unevaluated: list[Any] = []
        # An allOf of one part may leave the allOf of that part.
        while "allOf" in schema:
            self._shorten(schema)
            parts = [part for part in schema["allOf"] if isinstance(part, Node)]
            rest = without(schema, "allOf")
            unevaluated.append(rest.pop("unevaluatedProperties", None))
            whole = self._intersections.parts(schema)
            if inside:
                schema.become(self.merge([*parts, rest], schema.home, outer=rest))
            else:
                schema.become(self._together(whole, [*parts, rest], schema.home, rest, name))
                self._intersections.remember(schema, whole)
                self._intersections.name_circle(schema, whole)
            self.draft.note(schema, f"allOf of {len(parts)} merged")
        for inner in reversed(unevaluated):
            self._complete(schema, inner)

    def _shorten(self, schema: Node) -> None:
        """Leave out the parts of an allOf after the first `MAX_PARTS`: merging takes quadratic time."""
        count = len(schema["allOf"])
        if count > MAX_PARTS:
            schema["allOf"] = schema["allOf"][:MAX_PARTS]
            excess = f"{count} parts, the limit is {MAX_PARTS}; the others are ignored"
            self.draft.mend(schema, Mend.SCHEMA, f"allOf has {excess}")

    def _complete(self, schema: Node, unevaluated: Any) -> None:
        """Apply `unevaluatedProperties` to the properties that no part of a merged schema evaluates."""
        if is_type(unevaluated):
            schema.become(self._opened(schema))
        elif unevaluated is None or component_name(schema):
            # A class that forbids additional properties is the same class.
            return
        if union_keyword(schema) is not None:
            schema.setdefault("unevaluatedProperties", unevaluated)
        elif schema.get("type", "object") == "object" and not is_impossible(schema):
            some = pattern_schema(schema)
            if some is not None:
                del schema[PATTERNS]
                typed = is_type(unevaluated)
                schema[OTHERS] = either(some, unevaluated, schema.home) if typed else some
            # A part that forbids additional properties does not apply to the other parts.
            if is_type(unevaluated) and schema.get(OTHERS) is False:
                del schema[OTHERS]
            schema.setdefault(OTHERS, unevaluated)

    def _together(
        self,
        whole: Parts,
        parts: list[Node],
        home: Home,
        outer: Node | None = None,
        name: str | None = None,
    ) -> Node:
        """Return what `merge` returns, or a reference to it if it has a name or is being made."""
        merge = partial(self.merge, parts, home, outer=outer)
        result = self._intersections.once(whole, home, merge, name)
        if set(result) == {"$ref"}:
            if outer is not None:
                result.adopt(outer, *(key for key in outer if key in ANNOTATIONS))
            if allows_null(self.draft, parts, outer):
                say_null(self.draft, result, parts, outer)
        return result

    def merge(self, parts: list[Node], home: Home, outer: Node | None = None) -> Node:
        """Return the intersection of several schemas; later descriptions replace earlier ones.

        Args:
            parts: the schemas.
            home: the position of the result.
            outer: the part that is the schema around an allOf: `nullable` there allows null.
        """
        nullable = allows_null(self.draft, parts, outer)
        result = Node(origin=parts[-1].origin if parts else "")
        result.home = home
        named = [part for part in parts if component_name(part)]
        for part in parts:
            if says_something(part) and not self._repeats(part, named):
                result = self._both(result, part, home)
            else:
                result.adopt(part, *(key for key in part if key in ANNOTATIONS))
        result.pop("nullable", None)
        if nullable and is_impossible(result):
            del result["not"]
            result["type"] = "null"
        elif nullable and result.get("type") != "null":
            say_null(self.draft, result, parts, outer)
        if "discriminator" in result and union_keyword(result) is None:
            del result["discriminator"]
        return result

    def _repeats(self, part: Node, named: list[Node]) -> bool:
        """Return whether a part only repeats the type and required properties of a component next to it."""
        if not set(part) - ANNOTATIONS - {"nullable"} <= {"type", "required"}:
            return False
        return any(self._has(self._opened(other), part) for other in named)

    def _has(self, target: Node, part: Node) -> bool:
        if part.get("type", target.get("type")) != target.get("type"):
            return False
        return {*part.get("required", ())} <= {*target.get("required", ())}

    def _both(self, left: Node, right: Node, home: Home) -> Node:
        """Return the intersection of two schemas; the right one must have keywords."""
        reference = component_name(right)
        if not says_something(left) or (reference and component_name(left) == reference):
            result = fresh(right)
            result.adopt(left, *(key for key in left if key in ANNOTATIONS and key not in right))
            result.home = home
            return result
        return self._combine(self._opened(left), self._opened(right), home)

    def _opened(self, schema: Node) -> Node:
        """Return a schema with its reference and allOf replaced by their content."""
        name = component_name(schema)
        if name is not None and name in self.draft.schemas:
            target = self._opened(self._flatten(name))
            # A discriminator without a union belongs to the children of this component only.
            own = target if union_keyword(target) else without(target, "discriminator")
            # The description of the component does not describe the result either.
            kept = without(own, "title", "description", "examples", "deprecated")
            kept.adopt(schema, *(key for key in schema if key in ANNOTATIONS))
            return kept
        if "allOf" in schema:
            copy = Node(schema, origin=schema.origin)
            copy.home = schema.home
            copy["allOf"] = list(schema["allOf"])
            self.flatten_node(copy, inside=True)
            return self._opened(copy) if component_name(copy) else copy
        return schema

    def _combine(self, left: Node, right: Node, home: Home) -> Node:
        result = Node(origin=right.origin or left.origin)
        result.home = home
        left, right = fresh(left), fresh(right)
        try:
            if is_impossible(left) or is_impossible(right):
                raise ContradictionError
            align(left, right)
            align_rest(left, right, home)
            for key in dict.fromkeys((*left, *right)):
                if key in UNIONS or key in ("nullable", "$ref"):
                    continue
                if key not in left or key not in right:
                    result.adopt(left if key in left else right, key)
                else:
                    result[key] = self._value(key, left, right, result)
                    note_places(key, left, right, result)
            self._fit_values(result)
            check_length(result)
        except ContradictionError as error:
            return self._nothing(left, right, result, str(error))
        self._close(left, right, result)
        self._unite(left, right, result)
        return result

    def _nothing(self, left: Node, right: Node, result: Node, why: str) -> Node:
        """Make a result the schema that allows no value, with the descriptions of both parts."""
        if why:
            self.draft.note(result, f"the parts of an allOf differ in {why}: no value can match")
        result.become(impossible(result.origin))
        for part in (left, right):
            prose = ANNOTATIONS - {"default"}
            result.adopt(part, *(key for key in part if key in prose))
        return result

    def _fit_values(self, result: Node) -> None:
        """Remove enumeration values that are not of the schema's type."""
        if "enum" in result and isinstance(result.get("type"), str):
            result["enum"] = [
                value for value in result["enum"] if is_of_type(value, result["type"])
            ]
            if not result["enum"]:
                raise ContradictionError("enum")

    def _value(self, key: str, left: Node, right: Node, result: Node) -> Any:
        first, second = left[key], right[key]
        if first == second and key != "properties":
            return first
        if key == "properties":
            return self._properties(first, second, result.home)
        if key == "required":
            return list(dict.fromkeys([*first, *second]))
        if key == "enum":
            common = common_values(first, second)
            if not common:
                raise ContradictionError(key)
            return common
        if key == "type":
            if {first, second} == {"integer", "number"}:
                return "integer"
            raise ContradictionError(key)
        if key in _LARGEST:
            return max(first, second)
        if key in _SMALLEST:
            return min(first, second)
        if key in _FLAGS:
            return first or second
        if key == "items":
            return self._schema(first, second, (*result.home, "Item"))
        if key == "prefixItems":
            return self._positions(first, second, result.home)
        if key == "additionalProperties":
            return self._extra(first, second, result.home)
        if key == "multipleOf":
            return common_multiple(first, second)
        if key == "pattern":
            return both_patterns(first, second)
        if key == "format":
            self.draft.note(result, f"the parts of an allOf differ in format; {second!r} is kept")
        return second

    def _properties(self, left: Node, right: Node, home: Home) -> Node:
        result = Node(left, origin=right.origin or left.origin)
        for name, schema in right.items():
            if name in left:
                result[name] = self._schema(left[name], schema, _place(schema, home, name))
            else:
                result[name] = schema
        return result

    def _positions(self, left: list[Node], right: list[Node], home: Home) -> list[Node]:
        """Return the intersections of the items of two tuples; an impossible item is a contradiction."""
        if len(left) != len(right):
            raise ContradictionError("prefixItems")
        both = [
            self._schema(first, second, _place(second, home, "Item"))
            for first, second in zip(left, right, strict=True)
        ]
        if any(map(is_impossible, both)):
            raise ContradictionError("prefixItems")
        return both

    def _schema(self, left: Node, right: Node, home: Home) -> Node:
        """Return the intersection of two inner schemas."""
        if left is right:
            return left
        first, second = component_name(left), component_name(right)
        if first and second and first != second and self._are_objects(left, right):
            both = self._named_intersection(first, second)
            both.origin = right.origin
            return both
        whole = self._intersections.parts(left) | self._intersections.parts(right)
        if not self._intersections.is_pending(left, right) and left == right:
            return left if first is None else right
        result = self._together(whole, [left, right], home)
        result.origin = result.origin or right.origin
        self._intersections.remember(result, whole)
        return result

    def _are_objects(self, left: Node, right: Node) -> bool:
        return all(
            "properties" in target or "allOf" in target
            for target in (self.draft.resolved(left), self.draft.resolved(right))
        )

    def _named_intersection(self, first: str, second: str) -> Node:
        """Return a reference to the intersection of two components, which may contain themselves."""
        parts = [Node({"$ref": COMPONENT + part}) for part in (first, second)]
        whole = self._intersections.parts(parts[0]) | self._intersections.parts(parts[1])
        name = self._intersections.named.get(whole)
        if name is None:
            name = unused([f"{first}And{second}"], self.draft.schemas)
            schema = Node({"allOf": parts}, origin=self.draft.schemas[second].origin)
            schema.home = (name,)
            self.draft.schemas[name] = schema
            # Merge it later: one of its parts may be in the middle of being merged.
            self._intersections.named[whole] = name
            self.draft.note(
                schema, f"the intersection of {first} and {second} is the component {name}"
            )
        return Node({"$ref": COMPONENT + name})

    def _extra(self, left: Any, right: Any, home: Home) -> Any:
        # A part that forbids additional properties would exclude those of the other, which no author means.
        if isinstance(left, Node) and isinstance(right, Node):
            return self._schema(left, right, (*home, "Value"))
        return left if isinstance(left, Node) else right

    def _close(self, left: Node, right: Node, result: Node) -> None:
        """Allow additional properties unless every part forbids them."""
        if result.get("additionalProperties") is False:
            for part in (left, right):
                if part.get("properties") and part.get("additionalProperties") is not False:
                    del result["additionalProperties"]
                    return

    def _unite(self, left: Node, right: Node, result: Node) -> None:
        """Combine each alternative of one part with each alternative of the other."""
        for keyword, members in [
            (key, part[key]) for part in (left, right) for key in UNIONS if key in part
        ]:
            known = union_keyword(result)
            if known is None:
                result[keyword] = list(members)
            elif result[known] == members:
                # Exactly one is stricter than at least one.
                del result[known]
                result["oneOf" if "oneOf" in (known, keyword) else keyword] = list(members)
            elif len(result[known]) * len(members) > _MAX_ALTERNATIVES:
                excess = "too many combinations of alternatives; those of the first part are kept"
                self.draft.mend(result, Mend.SCHEMA, f"the parts of an allOf have {excess}")
            else:
                pairs = self._pairs_of(result.pop(known), members, result.home, tag_of(result))
                # Several combinations may match if several alternatives of either part may.
                result["oneOf" if known == keyword == "oneOf" else "anyOf"] = pairs

    def _pairs_of(
        self, first: list[Node], second: list[Node], home: Home, tag: str | None
    ) -> list[Node]:
        pairs = [
            self._schema(left, right, (*home, *_last(left), *_last(right)))
            for left in first
            for right in second
        ]
        # Intersections of two components are merged later.
        made = set(self._intersections.named.values())
        possible = [
            pair
            for pair in pairs
            if component_name(pair) in made or not allows_nothing(self.draft, pair, tag)
        ]
        return possible or pairs[:1]


def _place(schema: Node, home: Home, name: str) -> Home:
    return (*home, *_last(schema)) if schema.home else (*home, name)


def _last(schema: Node) -> Home:
    return schema.home[-1:]
