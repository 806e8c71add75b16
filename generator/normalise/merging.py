"""allOf: the intersection of schemas, written as one schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.normalise.draft import (
    COMPONENT,
    UNIONS,
    Node,
    component_name,
    each_schema,
    union_keyword,
)
from generator.normalise.names import unused

if TYPE_CHECKING:
    from generator.normalise.draft import Draft
    from generator.normalise.places import Home

_PROSE = frozenset(
    ("title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly")
)
_LARGEST = frozenset(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"))
_SMALLEST = frozenset(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"))
_FLAGS = frozenset(("readOnly", "writeOnly", "deprecated", "uniqueItems"))
# Two unions at once multiply; a document that asks for more than this is not serious.
_MAX_ALTERNATIVES = 256


def merge_all_of(draft: Draft) -> None:
    """allOf becomes one schema that has what all of its parts have."""
    Merger(draft).run()


class Merger:
    """Merges schemas of one draft; components first, for others are built on them."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._open: list[str] = []
        self._flat: set[str] = set()

    def run(self) -> None:
        for name in list(self.draft.schemas):
            self._flatten(name)
        for schema in each_schema(self.draft):
            self.flatten_node(schema)

    def _flatten(self, name: str) -> Node:
        """A component without allOf at its top."""
        schema: Node = self.draft.schemas[name]
        if name in self._flat:
            return schema
        if name in self._open:
            circle = " -> ".join([*self._open[self._open.index(name) :], name])
            self.draft.fail(schema, f"allOf contains itself: {circle}")
            return Node(origin=schema.origin)
        self._open.append(name)
        self.flatten_node(schema)
        self._open.pop()
        self._flat.add(name)
        return schema

    def flatten_node(self, schema: Node) -> None:
        """Replace the allOf of one schema; what stands inside keeps its own for later."""
        if "allOf" not in schema:
            return
        parts = [part for part in schema["allOf"] if isinstance(part, Node)]
        rest = Node({key: value for key, value in schema.items() if key != "allOf"})
        rest.origin, rest.home = schema.origin, schema.home
        schema.become(self.merge([*parts, rest], schema.home, outer=rest))
        self.draft.note(schema, f"allOf of {len(parts)} merged")

    def merge(self, parts: list[Node], home: Home, outer: Node | None = None) -> Node:
        """The intersection of several schemas; prose of a later one wins."""
        nullable = self._allows_null(parts, outer)
        result = Node(origin=parts[-1].origin if parts else "")
        result.home = home
        named = [part for part in parts if component_name(part)]
        for part in parts:
            if self._says_something(part) and not self._repeats(part, named):
                result = self._both(result, part, home)
            else:
                result.update({key: value for key, value in part.items() if key in _PROSE})
        result.pop("nullable", None)
        if nullable:
            result["nullable"] = True
        if "discriminator" in result and union_keyword(result) is None:
            del result["discriminator"]
        return result

    def _says_something(self, part: Node) -> bool:
        return any(key not in _PROSE and key != "nullable" for key in part)

    def _repeats(self, part: Node, named: list[Node]) -> bool:
        """Whether a part only repeats the type that a component beside it has."""
        if set(part) - _PROSE - {"nullable"} != {"type"}:
            return False
        return any(self._opened(other).get("type") == part["type"] for other in named)

    def _allows_null(self, parts: list[Node], outer: Node | None) -> bool:
        """As authors mean it: `nullable` beside an allOf or as a part of its own allows null."""
        if outer is not None and outer.get("nullable"):
            return True
        if any(part.get("nullable") and not self._says_something(part) for part in parts):
            return True
        speaking = [part for part in parts if self._says_something(part)]
        return bool(speaking) and all(
            part.get("nullable") or self.draft.resolved(part).get("nullable") for part in speaking
        )

    def _both(self, left: Node, right: Node, home: Home) -> Node:
        """The intersection of two schemas, of which the right one says something."""
        reference = component_name(right)
        if not self._says_something(left) or (reference and component_name(left) == reference):
            prose = {key: left[key] for key in left if key in _PROSE and key not in right}
            result = Node({**_fresh(right), **prose}, origin=right.origin)
            result.home = home
            return result
        return self._combine(self._opened(left), self._opened(right), home)

    def _opened(self, schema: Node) -> Node:
        """A schema with its reference and its allOf replaced by what they say."""
        name = component_name(schema)
        if name is not None and name in self.draft.schemas:
            target = self._opened(self._flatten(name))
            prose = {key: value for key, value in schema.items() if key in _PROSE}
            # A discriminator without a union tells apart the children of this very component.
            own = target if union_keyword(target) else _without(target, "discriminator")
            # Nor does prose about the component describe what is made with it.
            kept = _without(own, "title", "description", "examples", "deprecated")
            kept.update(prose)
            return kept
        if "allOf" in schema:
            copy = Node(schema, origin=schema.origin)
            copy.home = schema.home
            copy["allOf"] = list(schema["allOf"])
            self.flatten_node(copy)
            return self._opened(copy) if component_name(copy) else copy
        return schema

    def _combine(self, left: Node, right: Node, home: Home) -> Node:
        result = Node(origin=right.origin or left.origin)
        result.home = home
        left, right = _fresh(left), _fresh(right)
        for key in dict.fromkeys((*left, *right)):
            if key in UNIONS or key in ("nullable", "$ref"):
                continue
            if key not in left or key not in right:
                result[key] = (left if key in left else right)[key]
            else:
                result[key] = self._value(key, left, right, result)
        self._close(left, right, result)
        self._unite(left, right, result)
        return result

    def _value(self, key: str, left: Node, right: Node, result: Node) -> Any:
        first, second = left[key], right[key]
        if first == second and key != "properties":
            return first
        if key == "properties":
            return self._properties(first, second, result.home)
        if key == "required":
            return list(dict.fromkeys([*first, *second]))
        if key == "enum":
            common = [value for value in first if value in second]
            return common or self._conflict(key, result, second)
        if key == "type":
            if {first, second} == {"integer", "number"}:
                return "integer"
            return self._conflict(key, result, second)
        if key in _LARGEST:
            return max(first, second)
        if key in _SMALLEST:
            return min(first, second)
        if key in _FLAGS:
            return first or second
        if key == "items":
            return self._schema(first, second, (*result.home, "Item"))
        if key == "additionalProperties":
            return self._extra(first, second, result.home)
        if key in ("pattern", "format", "multipleOf", "const"):
            return self._conflict(key, result, second)
        return second

    def _conflict(self, key: str, result: Node, kept: Any) -> Any:
        self.draft.note(result, f"the parts of an allOf differ in {key}; {kept!r} is kept")
        return kept

    def _properties(self, left: Node, right: Node, home: Home) -> Node:
        result = Node(left, origin=right.origin or left.origin)
        for name, schema in right.items():
            if name in left:
                result[name] = self._schema(left[name], schema, _place(schema, home, name))
            else:
                result[name] = schema
        return result

    def _schema(self, left: Node, right: Node, home: Home) -> Node:
        """The intersection of two inner schemas."""
        if left is right:
            return left
        if left == right:
            return left if component_name(left) is None else right
        first, second = component_name(left), component_name(right)
        if first and second and first != second and self._are_objects(left, right):
            return self._named_intersection(first, second)
        return self.merge([left, right], home)

    def _are_objects(self, left: Node, right: Node) -> bool:
        return all(
            "properties" in target or "allOf" in target
            for target in (self.draft.resolved(left), self.draft.resolved(right))
        )

    def _named_intersection(self, first: str, second: str) -> Node:
        """A component of its own, for the schemas may contain themselves."""
        name = f"{first}And{second}"
        if name not in self.draft.schemas:
            parts = [Node({"$ref": COMPONENT + part}) for part in (first, second)]
            schema = Node({"allOf": parts}, origin=self.draft.schemas[second].origin)
            schema.home = (name,)
            self.draft.schemas[unused([name], self.draft.schemas)] = schema
            self.draft.note(schema, f"{first} and {second} at once is the component {name}")
            self._flatten(name)
        return Node({"$ref": COMPONENT + name})

    def _extra(self, left: Any, right: Any, home: Home) -> Any:
        # A part closed to others would exclude their properties, which nobody means.
        if isinstance(left, Node) and isinstance(right, Node):
            return self._schema(left, right, (*home, "Value"))
        return left if isinstance(left, Node) else right

    def _close(self, left: Node, right: Node, result: Node) -> None:
        """A merged object is closed to other properties only where each part is."""
        if result.get("additionalProperties") is False:
            for part in (left, right):
                if part.get("properties") and part.get("additionalProperties") is not False:
                    del result["additionalProperties"]
                    return

    def _unite(self, left: Node, right: Node, result: Node) -> None:
        first, second = union_keyword(left), union_keyword(right)
        if first is None or second is None:
            source, keyword = (left, first) if first else (right, second)
            if keyword is not None:
                result[keyword] = list(source[keyword])
            return
        if left[first] == right[second]:
            result[second] = list(right[second])
            return
        if len(left[first]) * len(right[second]) > _MAX_ALTERNATIVES:
            self.draft.fail(result, "the parts of an allOf have too many alternatives together")
            return
        result[second] = [
            self._schema(one, other, (*result.home, *_last(one), *_last(other)))
            for one in left[first]
            for other in right[second]
        ]


def _fresh(schema: Node) -> Node:
    """A copy whose lists and property tables are its own; the schemas in them stay shared."""
    result = Node(origin=schema.origin)
    result.home = schema.home
    for key, value in schema.items():
        if key == "properties":
            result[key] = Node(value, origin=value.origin)
        else:
            result[key] = list(value) if isinstance(value, list) else value
    return result


def _without(schema: Node, *keys: str) -> Node:
    result = Node({key: value for key, value in schema.items() if key not in keys})
    result.origin, result.home = schema.origin, schema.home
    return result


def _place(schema: Node, home: Home, name: str) -> Home:
    return (*home, *_last(schema)) if schema.home else (*home, name)


def _last(schema: Node) -> Home:
    return schema.home[-1:]
