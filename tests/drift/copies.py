"""Copies of a document that say the same in other ways."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import yaml

from clientsmith.source.load import parse_mapping

if TYPE_CHECKING:
    from random import Random

Data = dict[str, Any]
_SCHEMAS = "#/components/schemas/"
#: Lists in which the order says nothing.
_SETS = ("required", "tags", "parameters")


def shuffled(value: Any, random: Random) -> Any:
    """All keys in another order, and all lists that are sets."""
    if isinstance(value, dict):
        items = list(value.items())
        random.shuffle(items)
        made = {key: shuffled(inner, random) for key, inner in items}
        for key in _SETS:
            if isinstance(made.get(key), list):
                random.shuffle(made[key])
        return made
    if isinstance(value, list):
        return [shuffled(inner, random) for inner in value]
    return value


def in_yaml(document: Data) -> Data:
    """What is read from YAML with long lines folded."""
    text = yaml.safe_dump(document, allow_unicode=True, width=60, sort_keys=False)
    return parse_mapping(text.encode(), "things.yaml", ".yaml").data


def inlined(document: Data) -> Data:
    """What references lead to, in their places; once, as schemas may lead to themselves.

    Some stay, as to open them is to say something else: alternatives of a union, which a discriminator
    names by their components; items of a list that are nullable, which is read as meant for properties;
    and what is only another name, whose description belongs to nobody.
    """

    def opened(value: Any, key: str = "") -> Any:
        if isinstance(value, list):
            return value if key in ("oneOf", "anyOf", "allOf") else [opened(item) for item in value]
        if not isinstance(value, dict):
            return value
        if list(value) == ["$ref"] and str(value["$ref"]).startswith("#/components/"):
            target = _found(document, value["$ref"])
            is_name = any(len(target.get(word, [])) == 1 for word in ("oneOf", "anyOf", "allOf"))
            stays = is_name or (key == "items" and target.get("nullable"))
            return value if stays else copy.deepcopy(target)
        return {name: opened(inner, name) for name, inner in value.items()}

    return {**document, "paths": opened(document["paths"]), "components": _inner(document, opened)}


def _inner(document: Data, opened: Any) -> Data:
    """Components whose own references are opened; those that are only another name stay."""
    return {
        kind: {
            name: part if list(part) == ["$ref"] else opened(part) for name, part in parts.items()
        }
        for kind, parts in document["components"].items()
    }


def _found(document: Data, reference: str) -> Any:
    value: Any = document
    for token in reference.removeprefix("#/").split("/"):
        value = value[token.replace("~1", "/").replace("~0", "~")]
    return value


def renamed(document: Data) -> Data:
    """Every component schema under another name, except where the name is what a discriminator reads."""
    kept = _alternatives(document)
    names = {name: f"Other{name}" for name in document["components"].get("schemas", {})}
    names = {old: new for old, new in names.items() if old not in kept}

    def moved(value: Any) -> Any:
        if isinstance(value, list):
            return [moved(schema) for schema in value]
        if not isinstance(value, dict):
            return value
        made = {key: moved(inner) for key, inner in value.items()}
        reference = value.get("$ref")
        if isinstance(reference, str) and reference.startswith(_SCHEMAS):
            name, slash, rest = reference.removeprefix(_SCHEMAS).partition("/")
            made["$ref"] = _SCHEMAS + names.get(name, name) + slash + rest
        return made

    made: Data = moved(document)
    schemas = made["components"].get("schemas", {})
    made["components"]["schemas"] = {
        names.get(name, name): schema for name, schema in schemas.items()
    }
    return made


def _alternatives(value: Any) -> set[str]:
    """The components that are part of a union or of another schema, or have a discriminator."""
    alternatives: set[str] = set()
    pending = [value]
    while pending:
        node = pending.pop()
        if isinstance(node, list):
            pending += node
        elif isinstance(node, dict):
            pending += node.values()
            for keyword in ("oneOf", "anyOf", "allOf"):
                for member in node.get(keyword) or ():
                    alternatives.add(str(member.get("$ref", "")).removeprefix(_SCHEMAS))
    return alternatives
