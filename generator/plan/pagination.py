"""Which operations give pages, by the rules of provider.toml, and how the next page is found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_pydantic import DataType, Schema

from generator.diagnostics import Diagnostic, GenerationError
from generator.plan.model.result import Pagination
from generator.plan.types import Node, TypeBook, types_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.config import PaginationConfig
    from generator.plan.model.method import Method


@dataclass(frozen=True)
class Page:
    """What a rule is tried on: the success schema of a GET and its query parameters."""

    schema: Node
    operation_id: str
    parameters: frozenset[str]
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
                settings=_settings(rule, page),
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


#: Style -> the runtime's strategy and the settings it takes.
_STRATEGIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "whole": ("Whole", ("items",)),
    "page-number": ("PageNumber", ("page", "size", "items", "total")),
    "offset": ("Offset", ("offset", "size", "items", "total")),
    "cursor": ("Cursor", ("param", "next", "items")),
    "next-url": ("NextUrl", ("items", "next")),
    "hal": ("HalLink", ("items", "next")),
    "link-header": ("LinkHeader", ("items",)),
    "last-id": ("LastId", ("param", "id", "size", "items")),
}


def _fits(rule: PaginationConfig, page: Page, book: TypeBook) -> bool:
    if rule.operations is not None:
        return page.operation_id in rule.operations
    # The number of items of a page is the one thing that an operation may lack.
    needed = {rule.page, rule.cursor, rule.offset, rule.start, *rule.parameters} - {None}
    if not needed <= page.parameters:
        return False
    if rule.style == "link-header" and not (page.has_link_header or needed):
        return False
    return rule.next is None or _declared(list(rule.next), page.schema, book)


def _settings(rule: PaginationConfig, page: Page) -> tuple[tuple[str, str | tuple[str, ...]], ...]:
    values: dict[str, str | Sequence[str] | None] = {
        "items": rule.items,
        "next": rule.next,
        "total": rule.total,
        "page": rule.page,
        "offset": rule.offset,
        "param": rule.cursor or rule.start,
        "id": rule.id,
        "size": rule.size if rule.size in page.parameters else None,
    }
    return tuple(
        (name, value if isinstance(value, str) else tuple(value))
        for name in _STRATEGIES[rule.style][1]
        if (value := values[name]) is not None
    )


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
