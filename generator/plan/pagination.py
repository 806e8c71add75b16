"""Which operations give pages, by the rules of provider.toml, and how the next page is found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_pydantic import DataType, Schema

from generator.diagnostics import Diagnostic, GenerationError
from generator.plan.model.result import Pagination, Setting
from generator.plan.types import Node, TypeBook, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.config import PaginationConfig
    from generator.plan.model.method import Method


@dataclass(frozen=True)
class Page:
    """What a rule is tried on: the success schema of a GET and its query parameters."""

    schema: Node
    operation_id: str
    #: Query parameter -> its schema.
    parameters: Mapping[str, Node]
    has_link_header: bool


def paginate(rules: Sequence[PaginationConfig], page: Page, book: TypeBook) -> Pagination | None:
    """The pagination of an operation by the first rule that fits it, or None where no rule does."""
    for position, rule in enumerate(rules):
        items = _at(rule.items, page.schema, book)
        if items is None:
            continue
        element = items.items if items.items is not None else True
        if _fits(rule, page, book) and (rule.id is None or _declared([rule.id], element, book)):
            return Pagination(
                strategy=_STRATEGIES[rule.style][0],
                settings=_settings(rule, page, book),
                item=book.reading(element),
                rule=position,
            )
    return None


def check_rules(rules: Sequence[PaginationConfig], methods: Sequence[Method], shown: str) -> None:
    """Refuse a rule that fits no operation: a misspelled one would change the client in silence.

    Raises:
        GenerationError: with one diagnostic for every such rule.
    """
    used = {one.pagination.rule for one in methods if one.pagination is not None}
    unused = [position for position in range(len(rules)) if position not in used]
    if unused:
        raise GenerationError(
            Diagnostic(
                shown,
                None,
                f"/pagination/{position}",
                f"the rule of style `{rules[position].style}` fits no operation",
                "or the rules before it fit all of them; mend it or remove it",
            )
            for position in unused
        )


#: Where a page says itself whether it is the last.
_ENDS = ("more", "done")
#: Style -> the runtime's strategy and the settings it takes.
_STRATEGIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "whole": ("Whole", ("items",)),
    "page-number": ("PageNumber", ("page", "first", "size", "items", "total", "pages", *_ENDS)),
    "offset": ("Offset", ("offset", "first", "size", "items", "total", *_ENDS)),
    "cursor": ("Cursor", ("param", "next", "items", *_ENDS)),
    "next-url": ("NextUrl", ("items", "next", *_ENDS)),
    "hal": ("HalLink", ("items", "next", *_ENDS)),
    "link-header": ("LinkHeader", ("items", *_ENDS)),
    "last-id": ("LastId", ("param", "id", "size", "items", *_ENDS)),
}


def _fits(rule: PaginationConfig, page: Page, book: TypeBook) -> bool:
    if rule.operations is not None:
        return page.operation_id in rule.operations
    # The number of items of a page is the one thing that an operation may lack.
    needed = {rule.page, rule.cursor, rule.offset, rule.start, *rule.parameters} - {None}
    if not needed <= page.parameters.keys():
        return False
    if rule.style == "link-header" and not (page.has_link_header or needed):
        return False
    return rule.next is None or _declared(list(rule.next), page.schema, book)


def _settings(rule: PaginationConfig, page: Page, book: TypeBook) -> tuple[Setting, ...]:
    more, done = _ends(rule, page, book)
    values: dict[str, str | Sequence[str] | int | None] = {
        "items": rule.items,
        "next": rule.next,
        "total": rule.total,
        "pages": rule.pages,
        "more": more,
        "done": done,
        "page": rule.page,
        "offset": rule.offset,
        "first": _first(rule, page, book),
        "param": rule.cursor or rule.start,
        "id": rule.id,
        "size": rule.size if rule.size in page.parameters else None,
    }
    return tuple(
        (name, value if isinstance(value, str | int) else tuple(value))
        for name in _STRATEGIES[rule.style][1]
        if (value := values[name]) is not None
    )


def _first(rule: PaginationConfig, page: Page, book: TypeBook) -> int | None:
    """What counting begins with, where it is not the usual: 1 for pages, 0 for offsets.

    A default is what the server assumes where nothing is sent (OpenAPI 3.1, 4.8.24 and JSON Schema
    validation 9.2), so it is the number of the first page. Only 0 and 1 can be meant: a `default: 20` was
    copied from another parameter, and would lose 20 pages.
    """
    usual, name = (1, rule.page) if rule.style == "page-number" else (0, rule.offset)
    found = rule.first
    if found is None and name is not None and name in page.parameters:
        schema = book.resolve(page.parameters[name])
        members = [schema, *((schema.anyOf or schema.oneOf or ()) if schema is not None else ())]
        found = next((one for member in members for one in _bases(book.resolve(member))), None)
    if found is None and name == "startIndex" and _is_scim(page.schema, book):
        found = 1
    return None if found == usual else found


def _bases(schema: Schema | None) -> Iterator[int]:
    """What a schema says of the smallest number: its default counts before its limits."""
    if schema is not None:
        above = schema.exclusiveMinimum
        said = (schema.default, schema.minimum, None if above is None else above + 1)
        meant = (one for one in said if not isinstance(one, bool) and one in (0, 1, "0", "1"))
        yield from map(int, meant)


def _is_scim(node: Node, book: TypeBook) -> bool:
    """Whether it is a `ListResponse`, whose `startIndex` counts from 1 (RFC 7644, section 3.4.2)."""
    schema = book.resolve(node)
    return schema is not None and {"Resources", "totalResults"} <= (schema.properties or {}).keys()


#: What properties that are true or false are called where they say whether another page follows, without
#: marks and capitals. Only words that cannot mean anything else: `done` may well be about a job.
_MORE = frozenset({"hasmore", "hasnext", "hasnextpage", "hasmoreitems", "hasmoreresults"})
_DONE = frozenset({"last", "islast", "islastpage"})


def _ends(
    rule: PaginationConfig, page: Page, book: TypeBook
) -> tuple[Sequence[str] | None, Sequence[str] | None]:
    """Where a page says that another one follows, and where that none does.

    By the rule, or else by the name of a property of the page, or of an object in it.
    """
    if rule.more is not None or rule.done is not None:
        return rule.more, rule.done
    for path, name, node in _flags(page.schema, book):
        word = name.replace("_", "").replace("-", "").lower()
        schema = book.resolve(node) if word in _MORE | _DONE else None
        if schema is not None and DataType.BOOLEAN in types_of(schema):
            return ([*path, name], None) if word in _MORE else (None, [*path, name])
    return None, None


def _flags(node: Node, book: TypeBook) -> Iterator[tuple[list[str], str, Node]]:
    """The properties of a page, and then those of its objects, each with its path."""
    schema = book.resolve(node)
    own = (schema.properties or {}) if schema is not None else {}
    yield from (([], name, each) for name, each in own.items())
    for outer, below in own.items():
        inner = book.resolve(below)
        if inner is not None and inner.properties:
            yield from (([outer], name, each) for name, each in inner.properties.items())


def _at(steps: Sequence[str], node: Node, book: TypeBook) -> Schema | None:
    """The schema of a list at a path of property names, or None."""
    schema = book.resolve(node)
    for step in steps:
        if schema is None or not schema.properties or step not in schema.properties:
            return None
        schema = book.resolve(schema.properties[step])
    if schema is None or schema.prefixItems or DataType.ARRAY not in types_of(schema):
        return None
    return schema


def _declared(steps: Sequence[str], node: Node, book: TypeBook) -> bool:
    """Whether a schema has the property at a path; an object of unknown keys may have it."""
    schema = book.resolve(node)
    for step in steps:
        if schema is None:
            return False
        if not schema.properties:
            return DataType.OBJECT in types_of(schema)
        if step not in schema.properties:
            return False
        following = schema.properties[step]
        found = book.resolve(following)
        members = (found.anyOf or found.oneOf or []) if found is not None else []
        candidates = [book.resolve(member) for member in members]
        schema = next((one for one in candidates if one is not None and one.properties), found)
    return True
