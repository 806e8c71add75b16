"""What recognition looks at: the request and the answer of an operation of a canonical document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from clientsmith.paging.words import BESIDE, BOXES, LISTS, plain, words
from clientsmith.source.references import component_name

Schema = Mapping[str, Any]
_URL_TEXT = re.compile(r"https?://|\bur[il]\b|\blink\b", re.IGNORECASE)


@dataclass(frozen=True)
class Schemas:
    """The schemas of a canonical document, and whether it has the response header `Link` anywhere."""

    schemas: Mapping[str, Schema]
    has_links: bool = False

    def resolved(self, schema: Any) -> Schema:
        """Return a schema behind references and the only alternative beside null."""
        for _ in range(20):
            if not isinstance(schema, Mapping):
                return {}
            name = component_name(schema)
            if name is not None:
                schema = self.schemas.get(name, {})
                continue
            for keyword in ("anyOf", "oneOf"):
                members = [each for each in schema.get(keyword, ()) if each.get("type") != "null"]
                if len(members) == 1:
                    schema = {
                        **members[0],
                        **{k: v for k, v in schema.items() if k == "description"},
                    }
                    break
            else:
                return schema
        return {}

    def properties(self, schema: Any) -> Mapping[str, Any]:
        """Return the properties of an object; of a union, those of all its objects."""
        found = self.resolved(schema)
        if "properties" in found:
            properties: Mapping[str, Any] = found["properties"]
            return properties
        members = [member for keyword in ("anyOf", "oneOf") for member in found.get(keyword, ())]
        united: dict[str, Any] = {}
        for member in members:
            united = {**self.properties(member), **united}
        return united

    def types(self, schema: Any) -> set[str]:
        """Return the JSON types of a schema without null; those of all alternatives."""
        found = self.resolved(schema)
        kinds = found.get("type", [])
        result = {kinds} if isinstance(kinds, str) else {*kinds}
        for keyword in ("anyOf", "oneOf"):
            for member in found.get(keyword, ()):
                result |= self.types(member)
        return result - {"null"}

    def items(self, schema: Any) -> Schema | None:
        """Return the schema of the items of a list; None for anything else."""
        found = self.resolved(schema)
        if "array" not in self.types(found):
            return None
        return self.resolved(found.get("items", {}))


@dataclass(frozen=True)
class AskedPart:
    """A parameter in the query, or a property of the body, by the names that lead to it."""

    path: tuple[str, ...]
    schema: Schema
    in_body: bool = False

    @property
    def name(self) -> str:
        return self.path[-1]


@dataclass(frozen=True)
class PageProperty:
    """A property of an answer.

    Args:
        path: the names that lead to it.
        schema: its schema.
    """

    path: tuple[str, ...]
    schema: Schema

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def box(self) -> str:
        """The name of the object around it; empty at the top."""
        return self.path[-2] if len(self.path) > 1 else ""

    def is_url(self) -> bool:
        """Return whether the document says that it is a URL."""
        if self.schema.get("format") in ("uri", "url", "uri-reference"):
            return True
        examples = [self.schema.get("example"), *(self.schema.get("examples") or [])]
        if any(isinstance(each, str) and re.match(r"https?://|/", each) for each in examples):
            return True
        return bool(_URL_TEXT.search(str(self.schema.get("description") or "")))


@dataclass(frozen=True)
class PageList:
    """The list of a page: the names that lead to it, and the schema of an item."""

    path: tuple[str, ...]
    item: Schema


def find_list(document: Schemas, answer: Any, path: str, depth: int = 0) -> PageList | None:
    """Return the list of a page in an answer.

    Args:
        document: the schemas.
        answer: the schema of the answer, or of an object in it.
        path: the path of the operation; its last word may be the name of the list.
        depth: how many objects are around it.
    """
    item = document.items(answer)
    if item is not None:
        return PageList((), item)
    properties = document.properties(answer)
    if not properties or (depth == 0 and _is_thing(document, properties)):
        return None
    lists = {
        name: item
        for name, schema in properties.items()
        if plain(name) not in BESIDE and (item := document.items(schema)) is not None
    }
    chosen = _chosen(document, lists, path)
    if chosen is not None:
        return PageList((chosen,), lists[chosen])
    if lists or depth:
        return None
    for name, schema in properties.items():
        if "object" in document.types(schema) or document.properties(schema):
            inner = find_list(document, schema, path, depth + 1)
            if inner is not None and inner.path:
                return PageList((name, *inner.path), inner.item)
    return None


def _is_thing(document: Schemas, properties: Mapping[str, Any]) -> bool:
    """Return whether an object is one thing and not a page: it has an id and several other values."""
    names = {plain(name) for name in properties}
    scalars = [
        name
        for name, schema in properties.items()
        if document.types(schema) & {"string", "integer", "number", "boolean"}
    ]
    return bool(names & {"id", "uuid", "name", "slug"}) and len(scalars) > 2


def _chosen(document: Schemas, lists: Mapping[str, Schema], path: str) -> str | None:
    by_plain = {plain(name): name for name in reversed([*lists])}
    for generic in LISTS:
        if generic in by_plain:
            return by_plain[generic]
    literals = [part for part in path.split("/") if part and "{" not in part]
    last = plain(literals[-1]) if literals else ""
    for name in lists:
        if last and (
            plain(name) == last or plain(name).endswith(last) or last.endswith(plain(name))
        ):
            return name
    objects = [name for name, item in lists.items() if document.properties(item)]
    if len(objects) == 1:
        return objects[0]
    return next(iter(lists)) if len(lists) == 1 else None


def values(document: Schemas, answer: Any, around: tuple[str, ...]) -> Iterator[PageProperty]:
    """Yield the properties of an answer that may say where the next page is.

    Args:
        document: the schemas.
        answer: the schema of the answer.
        around: the objects around the list.
    """
    if around:
        inner = document.properties(answer).get(around[0])
        for value in values(document, inner, around[1:]):
            yield PageProperty((around[0], *value.path), value.schema)
    for name, schema in document.properties(answer).items():
        if (name,) == around[:1]:
            continue
        yield from _boxed(document, (name,), schema, 0)


def _boxed(
    document: Schemas, path: tuple[str, ...], schema: Any, depth: int
) -> Iterator[PageProperty]:
    inner = document.properties(schema)
    if not inner:
        yield PageProperty(path, document.resolved(schema))
        return
    name = plain(path[-1])
    is_box = name in BOXES or any(
        part in name for part in ("meta", "paging", "pagination", "pager", "links")
    )
    if depth < 3 and is_box:
        for key, value in inner.items():
            yield from _boxed(document, (*path, key), value, depth + 1)


def is_search(operation_id: str, path: str) -> bool:
    """Return whether a POST reads, as its name says."""
    literals = [part for part in path.split("/") if part and "{" not in part]
    said = {*words(operation_id), *words(literals[-1] if literals else "")}
    return bool(
        said & {"search", "list", "sync", "query", "find", "lookup", "filter", "read", "retrieve"}
    )
