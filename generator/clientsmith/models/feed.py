"""What datamodel-code-generator is given: the component schemas reduced to their types.

Everything that could lead it astray stays here: names of the document, prose, limits, defaults and
values. It sees components under their class names, properties and enumeration members as numbered
slots, and types; what stands in a slot reaches the templates as facts of the class.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.naming.identifiers import attribute_names
from clientsmith.normalise.schemas import UNDESCRIBED
from clientsmith.plan.types import DECIMALS

from .names import member_names
from .prose import docstring
from .schema import (
    alternatives,
    describes_some,
    enumeration,
    given_names,
    is_class,
    is_impossible,
    is_null,
    reference,
    types,
    union_members,
)
from .tags import Tags, find_tags

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from .graph import Cluster
    from .schema import Schema

# No name outside the document ends like this, so a component called `Any` or `Field` is not taken
# for the type of that name until the imports of its module are known.
MARK = "__"
_CUT = "__cut" + MARK
_FORMATS = {"date-time", "date", "uuid"}
_SCALARS = {"string", "integer", "boolean"}
# A number is what came: `7` is not `7.0` where it is an id, and an id of 19 digits is no float at all.
# The float stands first because pydantic then tries it first, and needs no second try for a fraction.
_NUMBER = {"anyOf": [{"type": "number"}, {"type": "integer"}]}
_NULL = {"type": "null"}


# No class is called so: an underscore stands at most at the end of one.
_SPELLED = "N_"


def marked(name: str) -> str:
    """What a class is called in the generated text, for which not every letter is one of a name."""
    return (name if name.isascii() else _SPELLED + name.encode().hex()) + MARK


def unmarked(name: str) -> str | None:
    """The class that a name in the generated text stands for; None where it stands for no class."""
    if not name.endswith(MARK):
        return None
    plain = name.removesuffix(MARK).removesuffix("__cut")
    if plain.startswith(_SPELLED):
        return bytes.fromhex(plain.removeprefix(_SPELLED)).decode()
    return plain


@dataclass(frozen=True)
class Feed:
    """A document of bare types, and the facts that the templates add, by class name."""

    document: dict[str, Any]
    facts: dict[str, dict[str, Any]]


def prepare(
    schemas: Mapping[str, Schema],
    class_names: Mapping[str, str],
    groups: Sequence[Cluster],
    aliases: Set[str],
) -> Feed:
    """Reduce the schemas; `groups` say which need each other, `aliases` which become no class."""
    names = {key: field_names(schema) for key, schema in schemas.items()}
    mates = {key: frozenset(group.members) for group in groups for key in group.members}
    recursive = {key for group in groups for key in group.recursive}
    tags = find_tags(schemas, names)
    components: dict[str, Any] = {}
    facts: dict[str, dict[str, Any]] = {}
    for key in sorted(schemas, key=lambda key: class_names[key]):
        name = class_names[key]
        components[marked(name)], facts[marked(name)] = _Writer(
            schemas, class_names, names, tags, mates[key]
        ).component(key)
        facts[marked(name)] |= {
            "python_name": name,
            "recursive": key in recursive,
            # An alias stands at the margin, and its prose with it, unless it contains itself.
            "doc": docstring(_prose(schemas[key]), 0 if key in aliases - recursive else 4),
        }
    return Feed(
        {
            "openapi": "3.1.0",
            "info": {"title": "models", "version": "1"},
            "paths": {},
            "components": {"schemas": components},
        },
        facts,
    )


def field_names(schema: Schema) -> dict[str, str]:
    """What the fields of a class are called, by the names of the wire."""
    return attribute_names(_properties(schema))


def _properties(schema: Schema) -> Mapping[str, Schema]:
    """The properties of a class: those that no value is allowed for only where they are required."""
    properties: Mapping[str, Schema] = schema.get("properties") or {}
    required = schema.get("required") or ()
    return {
        wire: content
        for wire, content in properties.items()
        if wire in required or not is_impossible(content)
    }


def _prose(schema: Schema) -> str:
    """What a schema says of itself, and whether it is deprecated."""
    parts = ["Deprecated." if schema.get("deprecated") is True else "", schema.get("description")]
    return " ".join(part for part in parts if isinstance(part, str) and part)


@dataclass(frozen=True)
class _Writer:
    schemas: Mapping[str, Schema]
    class_names: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]
    tags: Tags
    mates: frozenset[str]
    """Components in the same reference cycle as the one being written."""

    def component(self, key: str) -> tuple[dict[str, Any], dict[str, Any]]:
        schema = self.schemas[key]
        values = enumeration(schema)
        if values:
            return self._enumeration(values, member_names(values, given_names(schema)))
        if is_class(schema):
            return self._class(key, schema)
        wire = self.tags.unions.get(key)
        tag = self._tag_name(key, wire) if wire else None
        mixed = [repr(value) for value in _mixed_values(schema)]
        meanings = self.tags.meanings.get(key, {}).items()
        return {} if mixed else self.type(schema), {
            "discriminator": tag,
            "meanings": [(repr(value), self._spelt(classes)) for value, classes in meanings],
            "rest": self._spelt(self.tags.rests.get(key, ())),
            "values": mixed,
        }

    def _spelt(self, classes: Sequence[str]) -> list[str]:
        return [repr(str(self.class_names[one])) for one in classes]

    def _enumeration(
        self, values: tuple[str | int, ...], names: Mapping[str | int, str]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        # Slots, not values: what the members are called and hold is the template's to print.
        kind = "string" if isinstance(values[0], str) else "integer"
        slots = [f"slot{n}" if kind == "string" else n for n, _ in enumerate(values)]
        members = [{"name": name, "value": repr(value)} for value, name in names.items()]
        return {"type": kind, "enum": slots}, {"kind": kind, "members": members}

    def _class(self, key: str, schema: Schema) -> tuple[dict[str, Any], dict[str, Any]]:
        required = {
            wire
            for wire in schema.get("required") or ()
            if UNDESCRIBED not in _properties(schema).get(wire, ())
        }
        properties: dict[str, Any] = {}
        slots: dict[str, Any] = {}
        for number, (wire, content) in enumerate(_properties(schema).items()):
            tag = self._tag(key, wire, content)
            # What is only ever written is not there when read.
            free = wire not in required or content.get("writeOnly") is True
            open_ = (key, wire) in self.tags.open
            optional = (not tag or open_) and free
            # A tag finds the class and cannot be null; where it may be left out, it is known all the same.
            known = tag[0] if free and len(tag) == 1 else None
            fed, null = _without_null(self.type(content))
            name = self.names[key][wire]
            slot = f"slot{number}"
            properties[slot] = fed
            slots[slot] = {
                "rest": False,
                "name": name,
                "alias": None if name == wire else repr(wire),
                "default": "None" if optional else known,
                "null": null or (optional and fed not in ({}, _NULL)),
                "tag": tag,
                "open": open_,
                "doc": docstring(_prose(content), 4),
            }
        rest = self._plain("object", schema)
        if rest["additionalProperties"]:
            # A field in which pydantic looks for the type of what has no field of its own.
            properties["rest"] = rest
            slots["rest"] = {"rest": True}
        body = {"type": "object", "properties": properties, "required": list(properties)}
        return body, {"slots": slots}

    def _tag_name(self, key: str, wire: str) -> str | None:
        seen: set[str] = set()
        while key not in seen and not is_class(self.schemas[key]):
            seen.add(key)
            schema = self.schemas[key]
            target = reference(schema) or reference(union_members(schema)[0])
            if target is None:
                return None
            key = target
        return self.names[key].get(wire)

    def _tag(self, key: str, wire: str, content: Schema) -> list[str]:
        """The values a tag may have: members of its enumeration where it has one."""
        values = self.tags.values.get((key, wire), ())
        target = _enumeration_behind(content, self.schemas)
        if target is None:
            return [repr(value) for value in values]
        schema = self.schemas[target]
        members = member_names(enumeration(schema), given_names(schema))
        if any(value not in members for value in values):
            return [repr(value) for value in values]
        return [f"{marked(self.class_names[target])}.{members[value]}" for value in values]

    def type(self, schema: Schema) -> dict[str, Any]:
        """The type of a schema and nothing else of it."""
        target = reference(schema)
        if target is not None:
            name = self.class_names[target]
            # A cycle is cut here, as an imported name: quoting it is a matter of its module, later.
            if target in self.mates:
                return {"customTypePath": f"cycle.{marked(name).removesuffix(MARK)}{_CUT}"}
            return {"$ref": f"#/components/schemas/{marked(name)}"}
        if alternatives(schema):
            members = [self.type(member) for member in union_members(schema)]
            if any(is_null(member) for member in alternatives(schema)):
                members.append(_NULL)
            return self._union(members)
        return self._union([self._plain(name, schema) for name in types(schema)])

    def _plain(self, name: str, schema: Schema) -> dict[str, Any]:
        if name == "array":
            if schema.get("prefixItems"):
                return self._tuple(schema["prefixItems"])
            items = schema.get("items")
            return {"type": "array", "items": self.type(items) if isinstance(items, dict) else {}}
        if name == "object":
            values = schema.get("additionalProperties")
            content = self.type(values) if isinstance(values, dict) else {}
            if content and describes_some(schema):
                content = {"anyOf": [*content.get("anyOf", [content]), {}]}
            return {"type": "object", "additionalProperties": content}
        form = str(schema.get("format") or "").lower()
        if name == "number":
            return {"type": "number", "format": "decimal"} if form in DECIMALS else dict(_NUMBER)
        if name == "string" and form in DECIMALS:
            return {"customTypePath": "runtime.TextDecimal"}
        if name == "string" and form in _FORMATS:
            return {"type": "string", "format": form}
        return {"type": name} if name in _SCALARS else dict(_NULL) if name == "null" else {}

    def _tuple(self, positions: Sequence[Schema]) -> dict[str, Any]:
        # A tuple that stands directly in another one would become a class of its own; as the only
        # member of a union it does not.
        members = [self.type(one) for one in positions]
        members = [{"anyOf": [one]} if "prefixItems" in one else one for one in members]
        count = len(members)
        return {"type": "array", "prefixItems": members, "minItems": count, "maxItems": count}

    def _union(self, members: list[dict[str, Any]]) -> dict[str, Any]:
        distinct: list[dict[str, Any]] = []
        for member in members:
            # A union with anything at all is anything at all.
            if not member:
                return {}
            distinct += [part for part in member.get("anyOf") or [member] if part not in distinct]
        if len(distinct) > 1:
            return {"anyOf": sorted(distinct, key=lambda member: member == _NULL)}
        return distinct[0] if distinct else {}


def _without_null(fed: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """Take null out of a field's type: told apart, it need not be fed as a union."""
    members = fed.get("anyOf", [])
    if _NULL not in members:
        return fed, False
    rest = [member for member in members if member != _NULL]
    return ({"anyOf": rest} if len(rest) > 1 else rest[0]), True


def _mixed_values(schema: Schema) -> list[str | int | float | bool]:
    """Values of several types, or of one that makes no class: kept as a hint in the alias."""
    if "$ref" in schema or schema.get("properties") or set(types(schema)) == {"boolean"}:
        return []
    listed = [value for value in schema.get("enum") or () if isinstance(value, (str, int))]
    # To Python 1 and true are one value, and a `Literal` of one reads the other as that.
    values = [
        value for value in listed if {type(value)} == {type(one) for one in listed if one == value}
    ]
    return list(dict.fromkeys(values)) if len({type(value) for value in values}) > 1 else []


def _enumeration_behind(schema: Schema, schemas: Mapping[str, Schema]) -> str | None:
    seen: set[str] = set()
    target = reference(schema)
    if target is None:
        single = union_members(schema)
        target = reference(single[0]) if len(single) == 1 else None
    while target is not None and target not in seen and target in schemas:
        if enumeration(schemas[target]):
            return target
        seen.add(target)
        target = reference(schemas[target])
    return None
