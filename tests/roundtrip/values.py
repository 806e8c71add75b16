"""Values made from schemas: the same schema always gives the same value.

The schemas are those of the pinned documents (OpenAPI 3.0). What is made is judged by the schema
dialect's own validator where a schema leaves more than one way to go wrong (`oneOf`, null, tags).
"""

from __future__ import annotations

import re
from contextlib import suppress
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Literal

from hypothesis import find, settings
from hypothesis.errors import HypothesisException
from hypothesis.strategies import from_regex
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator

from tests.roundtrip.downgrade import POSITIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.roundtrip.documents import Document, Json, Node

Direction = Literal["request", "response"]


class Flavour(Enum):
    """How much of a schema a value shows."""

    #: Every property, two items in each list.
    FULL = "full"
    #: What is required, and nothing else.
    MINIMAL = "minimal"
    #: Every property, null wherever that is allowed.
    NULLS = "nulls"
    #: What a later version of the API may send: unknown properties and unknown enumeration values.
    FUTURE = "future"


class DateTimeText(str):
    """The wire form of a date-time, in the one spelling that comes back unchanged."""

    __slots__ = ()


class DateText(str):
    """The wire form of a date."""

    __slots__ = ()


class FileText(str):
    """Stands for the content of a file."""

    __slots__ = ()


class Impossible(Exception):
    """A schema that this maker finds no value for."""


class _Nothing(Impossible):
    """A schema that takes no value at all."""


class Ambiguous(Impossible):
    """A `oneOf` that no value holds for, since what fits one member fits another as well."""

    def __init__(self, name: str, members: list[Node]) -> None:
        super().__init__(f"no value belongs to one member alone of {name}")
        self.members = members


class _Cycle(Exception):
    """A schema that contains itself has been reached again."""


_PATTERNED = (
    "a1b2c3",
    "15m",
    "09:30",
    "https://example.com/path",
    "sha256:" + "0123456789abcdef" * 4,
    "7d444840-9dc0-11d1-b245-5ffdce74fad2",
    "+33123456789",
)
_BY_FORMAT = {
    "uri": "https://example.com/{0}",
    "url": "https://example.com/{0}",
    "ipv4": "192.0.2.{0}",
    "ipv6": "2001:db8::{0}",
    "hostname": "host-{0}.example.com",
    "email": "person{0}@example.com",
    "cron": "*/{0} * * * *",
    "duration": "PT{0}S",
    "byte": "aGVsbG8=",
    "ulid": "01ARZ3NDEKTSV4RRFFQ69G5FAV",
    "ISO ALPHA-2": "FR",
}
#: Values that no enumeration has yet.
_LATER: Mapping[type, Json] = {str: "FROM_THE_FUTURE", int: 987_654, float: 987_654.5, bool: True}
#: What a schema without a type is about.
_TELLING = {"properties": "object", "additionalProperties": "object", "items": "array"}
_MERGED_LISTS = ("oneOf", "anyOf")
#: How many references deep lists have two items, and objects repeat what was shown already.
_DEEPEST_PAIR = 2
_LONG = 1_000_000


class Maker:
    """Makes the values of one request or one response.

    Args:
        document: where references lead.
        direction: a request has no read-only properties, a response no write-only ones.
        flavour: how much of each schema to show; what is of the future breaks the document.
        spice: characters that a text has to survive with, in the place where it travels.
        variant: which member of each union to begin with.
        empties: whether lists and objects may be empty; a form cannot tell that from none at all.
    """

    #: The number of members of the largest union that was met.
    widest: int

    def __init__(
        self,
        document: Document,
        direction: Direction,
        flavour: Flavour,
        spice: str = " é✓",
        variant: int = 0,
        empties: bool = True,
    ) -> None:
        self.widest = 1
        self._least = 0 if empties else 1
        self._variant = variant
        self._document = document
        self._hidden = "readOnly" if direction == "request" else "writeOnly"
        self._flavour = flavour
        self._spice = spice
        self._count = 0
        self._refs: list[str] = []
        self._shown: set[str] = set()
        validator = OAS30WriteValidator if direction == "request" else OAS30ReadValidator
        self._validator = validator(document.data)

    def make(self, schema: Node, name: str = "value") -> Json:
        """A value of a schema; `name` shows in the texts, so that mixed-up properties are seen."""
        if schema.get("$ref"):
            return self._referenced(schema["$ref"], name)
        if self._flavour in (Flavour.MINIMAL, Flavour.NULLS) and self._takes_null(schema):
            return None
        return self._not_null(schema, name)

    def _not_null(self, schema: Node, name: str) -> Json:
        if schema.get("$ref"):
            return self._referenced(schema["$ref"], name, self._not_null)
        try:
            return self._of(self._merged(schema), name)
        except _Cycle:
            if self._takes_null(schema):
                return None
            raise

    def problems(self, schema: Node, value: Json) -> list[str]:
        """What the dialect's validator finds wrong with a value."""
        found = self._validator.evolve(schema=schema).iter_errors(value)
        return [f"{error.json_path}: {error.message[:200]}" for error in found]

    def fits(self, schema: Node, value: Json) -> bool:
        return bool(self._validator.evolve(schema=schema).is_valid(value))

    def _item(self, schema: Node, name: str) -> Json:
        """One item of a list.

        A component is marked nullable for the properties that use it: the clients do not read it as
        a list of nulls, though they keep one that comes, with a warning.
        """
        if schema.get("$ref"):
            return self._referenced(schema["$ref"], name, self._not_null)
        return self.make(schema, name)

    def _referenced(
        self, reference: str, name: str, make: Callable[[Node, str], Json] | None = None
    ) -> Json:
        if reference in self._refs:
            raise _Cycle(reference)
        self._refs.append(reference)
        self._shown.add(reference)
        try:
            target = self._document.at(reference)
            value = (make or self.make)(target, name)
        finally:
            self._refs.pop()
        tags = _tags_in(self._document).get(reference, {})
        return self._tagged(target, value, tags) if isinstance(value, dict) else value

    def _tagged(self, schema: Node, value: Node, tags: Mapping[str, list[str]]) -> Node:
        """The value with the tag that some union knows its schema by, even outside of that union."""
        for key, known in tags.items():
            if key in value and value[key] not in known:
                value = self._with_tag(schema, value, key, known)
        return value

    def _with_tag(self, schema: Node, value: Node, key: str, tags: list[str]) -> Node:
        """The value with the first tag that the schema's property takes."""
        merged = self._merged(self._document.resolve(schema))
        own = merged.get("properties", {}).get(key, {})
        tag = next((one for one in tags if self.fits(own, one)), None)
        return value if tag is None else {**value, key: tag}

    def _takes_null(self, schema: Node) -> bool:
        return bool(schema.get("nullable")) and self.fits(schema, None)

    def _can_be_null(self, schema: Node) -> bool:
        return self._takes_null(self._document.resolve(schema))

    def _merged(self, schema: Node) -> Node:
        """`allOf` taken together with what stands beside it."""
        if "allOf" not in schema:
            return schema
        merged: Node = {key: value for key, value in schema.items() if key != "allOf"}
        for member in schema["allOf"]:
            part = self._merged(self._document.resolve(member))
            properties = {**merged.get("properties", {})}
            for key, value in part.get("properties", {}).items():
                known = properties.get(key)
                both = known is not None and known != value
                properties[key] = {"allOf": [known, value]} if both else value
            required = [*merged.get("required", ()), *part.get("required", ())]
            unions = {
                key: merged[key] if key in merged else part[key]
                for key in _MERGED_LISTS
                if key in merged or key in part
            }
            if any(key in merged and key in part for key in _MERGED_LISTS):
                raise Impossible("two unions in one allOf")
            if "enum" in merged and "enum" in part:
                unions["enum"] = [one for one in merged["enum"] if one in part["enum"]]
            if "items" in merged and "items" in part:
                unions["items"] = {"allOf": [merged["items"], part["items"]]}
            merged = {**part, **merged, **unions}
            if properties:
                merged["properties"] = properties
            if required:
                merged["required"] = required
        return merged

    def _of(self, schema: Node, name: str) -> Json:
        self._count += 1
        for key in _MERGED_LISTS:
            if schema.get(key):
                return self._united(schema, key, name)
            if key in schema:
                raise _Nothing(f"{name} is one of no schemas")
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None]
            if not values:
                return None
            if self._flavour is Flavour.FUTURE and len(values) > 1:
                return _LATER[type(values[0])]
            return values[self._count % len(values)]
        kind = schema.get("type") or next(
            (_TELLING[key] for key in _TELLING if key in schema), None
        )
        if kind == "object":
            return self._object(schema, name)
        if kind == "array":
            return self._array(schema, name)
        if kind == "string":
            return self._text(schema, name)
        if kind in ("integer", "number"):
            return self._number(schema)
        if kind == "boolean":
            return self._count % 2 == 0
        return self._anything(name)

    def _anything(self, name: str) -> Json:
        if self._flavour is Flavour.MINIMAL:
            return {}
        return {name: [self._count, None, {"deep": f"{name}{self._spice}"}]}

    def _object(self, schema: Node, name: str) -> Json:
        required = schema.get("required", ())
        value: Node = {}
        for key, child in schema.get("properties", {}).items():
            target = self._merged(self._document.resolve(child))
            if target.get(self._hidden):
                continue
            if key not in required and (self._flavour is Flavour.MINIMAL or self._repeats(child)):
                continue
            try:
                value[key] = self.make(child, key)
            except (_Cycle, _Nothing):
                if key in required:
                    raise
        for key in required:
            if key not in schema.get("properties", {}):
                if schema.get("additionalProperties") is False:
                    raise _Nothing(f"{name} requires {key}, and may not have it")
                value[key] = self.make({}, key)
        extra = schema.get("additionalProperties", not value)
        if extra is True or extra == {}:
            if "properties" not in schema and self._flavour is not Flavour.MINIMAL:
                value |= self._anything(name)
        elif extra and self._flavour is not Flavour.MINIMAL:
            with suppress(_Cycle, _Nothing):
                value |= {f"key {self._count}": self.make(extra, name)}
        if self._flavour is Flavour.FUTURE and value and schema.get("additionalProperties") is None:
            value["from_the_future"] = {"kept": [self._count, None]}
        for number in range(schema.get("minProperties", self._least) - len(value)):
            optional = [key for key in schema.get("properties", {}) if key not in value]
            key = optional[0] if optional else f"key {number}"
            value[key] = self.make(schema.get("properties", {}).get(key, {}), key)
        return value

    def _array(self, schema: Node, name: str) -> Json:
        if POSITIONS in schema:
            return [self.make(one, name) for one in schema[POSITIONS]]
        least = schema.get("minItems", self._least)
        wanted = 0 if self._flavour is Flavour.MINIMAL else 2 if self._shallow else 1
        size = min(max(least, wanted), schema.get("maxItems", 1000))
        items: list[Json] = []
        for _ in range(size):
            try:
                item = self._item(schema.get("items", {}), name)
            except _Cycle:
                break
            if not (schema.get("uniqueItems") and item in items):
                items.append(item)
        return items

    @property
    def _shallow(self) -> bool:
        return len(self._refs) < _DEEPEST_PAIR

    def _repeats(self, schema: Node) -> bool:
        """Whether a schema so deep down would only show again what the value shows elsewhere."""
        if len(self._refs) <= _DEEPEST_PAIR:
            return False
        members = next((schema[key] for key in _MERGED_LISTS if schema.get(key)), ())
        return (
            schema.get("$ref") in self._shown
            or ("items" in schema and self._repeats(schema["items"]))
            or (bool(members) and all(map(self._repeats, members)))
        )

    def _news_first(self, members: list[Node]) -> list[Node]:
        """The members of a union; so deep down, those that the value does not show elsewhere first.

        Where every reference may be expanded, the value would otherwise be of millions of parts.
        """
        return sorted(members, key=self._repeats)

    def _text(self, schema: Node, name: str) -> str:
        kind = schema.get("format")
        if kind == "date-time":
            return DateTimeText(f"2024-02-29T23:{self._count % 60:02}:58Z")
        if kind == "date":
            return DateText(f"2024-02-{self._count % 28 + 1:02}")
        if kind == "binary":
            return FileText(f"{name}-{self._count}")
        if kind in ("uuid", "UUID"):
            return f"0b7e2a34-9dc0-41d1-b245-{self._count:012x}"
        if (pattern := schema.get("pattern")) is not None:
            least, most = schema.get("minLength", 0), schema.get("maxLength", _LONG)
            fitting = (one for one in _PATTERNED if least <= len(one) <= most)
            found = next((one for one in fitting if re.search(pattern, one)), None)
            return _matching(pattern, least, most) if found is None else found
        text = _BY_FORMAT.get(kind or "", f"{name}-{{0}}{self._spice}").format(self._count)
        if kind not in _BY_FORMAT:
            text = text.ljust(schema.get("minLength", 0), "x")
        return text[: schema.get("maxLength")]

    def _number(self, schema: Node) -> int | float:
        low: int | float | None = schema.get("minimum")
        high: int | float | None = schema.get("maximum")
        value: int | float = self._count
        if schema["type"] == "number":
            value += 0.5
        if low is not None:
            value = max(value, low + 1 if schema.get("exclusiveMinimum") else low)
        if high is not None:
            value = min(value, high - 1 if schema.get("exclusiveMaximum") else high)
        if low is not None and high is not None and value <= low < high:
            # A whole step goes past what lies between.
            return low if not schema.get("exclusiveMinimum") else (low + high) / 2
        return value

    def _united(self, schema: Node, key: str, name: str) -> Json:
        """A member of a union together with what stands beside the union."""
        members: list[Node] = schema[key]
        beside = {k: v for k, v in schema.items() if k not in (key, "discriminator", "nullable")}
        self.widest = max(self.widest, len(members))
        first = self._variant % len(members)
        wanted = self._flavour
        failed: Exception = Ambiguous(name, members)
        # Where little is required, only more properties tell the members apart.
        for flavour in (wanted, Flavour.FULL, Flavour.MINIMAL):
            self._flavour = flavour
            for member in self._news_first(members[first:] + members[:first]):
                try:
                    value = self._member(schema, beside, member, name)
                    if key == "anyOf" or self.fits({key: members}, value):
                        return value
                except (_Cycle, Impossible) as error:
                    failed = error
                finally:
                    self._flavour = wanted
                self._flavour = flavour
        self._flavour = wanted
        raise failed

    def _member(self, schema: Node, beside: Node, member: Node, name: str) -> Json:
        typed = "type" in beside and not {"type", "$ref", *_MERGED_LISTS, "allOf"} & member.keys()
        both = {"allOf": [beside, member]} if typed or "properties" in beside else member
        value = self.make(both, name)
        nullable = sum(map(self._can_be_null, schema.get("oneOf", ())))
        if value is None and (nullable > 1 or not self.fits(beside, None)):
            # Null would belong to several of them, or is not what all of them have to be.
            value = self._not_null(both, name)
        discriminator = schema.get("discriminator")
        if discriminator is None or not isinstance(value, dict):
            return value
        tags = self._tags(discriminator, member)
        return self._with_tag(member, value, discriminator["propertyName"], tags)

    @staticmethod
    def _tags(discriminator: Node, member: Node) -> list[str]:
        reference = member.get("$ref", "")
        mapping = discriminator.get("mapping", {})
        tags = [tag for tag, target in mapping.items() if target == reference]
        return tags or [reference.rpartition("/")[2]]


@cache
def _matching(pattern: str, least: int, most: int) -> str:
    """The simplest text of a length that matches a pattern."""
    quiet = settings(database=None, derandomize=True, deadline=None)
    try:
        texts = from_regex(re.compile(pattern))
        found: str = find(texts, lambda text: least <= len(text) <= most, settings=quiet)
    except (re.error, HypothesisException) as error:
        raise Impossible(f"no text is known for the pattern {pattern}: {error}") from None
    return found


@cache
def _tags_in(document: Document) -> Mapping[str, dict[str, list[str]]]:
    """Reference -> property -> the tags which the document's discriminators give that schema."""
    found: dict[str, dict[str, list[str]]] = {}
    waiting: list[Json] = [document.data]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            discriminator = node.get("discriminator")
            if isinstance(discriminator, dict) and "propertyName" in discriminator:
                for tag, reference in discriminator.get("mapping", {}).items():
                    tags = found.setdefault(reference, {})
                    tags.setdefault(discriminator["propertyName"], []).append(tag)
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    return found
