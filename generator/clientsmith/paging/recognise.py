"""Recognize the pages of one operation: the request decides whether it has any, the answer decides how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.paging.pairs import pair
from clientsmith.paging.shapes import (
    AskedPart,
    PageList,
    PageProperty,
    Schema,
    Schemas,
    find_list,
    is_search,
    values,
)
from clientsmith.paging.words import MORE, TOTALS, PagePart, is_part, plain, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_URL_NAMES = ("url", "uri", "link", "href")
# They select by time, and seldom say where a page begins.
_TIMES = ("since", "until", "before", "from", "start")
_AFTER = ("startingafter", "startafter", "after", "afterid", "startid")


@dataclass(frozen=True)
class RecognizedPages:
    """How an operation returns pages.

    Args:
        style: the name of the style.
        items: the names that lead to the list; none if the answer is the list.
        next: the names that lead to the URL or cursor of the next page, or of an item's id for `last-id`.
        parameter: what is sent for the next page.
        size: what asks for a number of items.
        evidence: what the document has, in words.
    """

    style: str
    items: tuple[str, ...]
    next: tuple[str, ...] = ()
    parameter: AskedPart | None = None
    size: AskedPart | None = None
    evidence: str = ""


@dataclass(frozen=True)
class _Call:
    """An operation as recognition sees it."""

    document: Schemas
    asked: tuple[AskedPart, ...]
    found: PageList
    values: tuple[PageProperty, ...]
    headers: frozenset[str]

    def of(self, part: PagePart, *kinds: str) -> list[AskedPart]:
        """Return the parameters for a part, of one of these JSON types or of none that is known."""
        return [
            each
            for each in self.asked
            if is_part(each.name, part) and self._has_type(each.schema, kinds)
        ]

    def _has_type(self, schema: Schema, kinds: tuple[str, ...]) -> bool:
        types = self.document.types(schema)
        return not kinds or not types or bool(types & {*kinds})

    @property
    def size(self) -> AskedPart | None:
        return next(iter(self.of(PagePart.SIZE, "integer", "number", "string")), None)

    @property
    def has_total(self) -> bool:
        return any(
            plain(value.name) in TOTALS
            and self.document.types(value.schema) & {"integer", "number"}
            for value in self.values
        )

    @property
    def has_more(self) -> bool:
        return any(plain(value.name) in MORE for value in self.values)

    def pages(
        self,
        style: str,
        evidence: str,
        following: tuple[str, ...] = (),
        parameter: AskedPart | None = None,
    ) -> RecognizedPages:
        """Return how the operation returns pages."""
        return RecognizedPages(style, self.found.path, following, parameter, self.size, evidence)


@dataclass(frozen=True)
class PagedOperation:
    """An operation that recognition looks at.

    Args:
        method: the HTTP method, in small letters.
        path: the path.
        operation: the operation in the canonical document.
        answer: the schema of its successful answer.
        headers: the names of the headers of this answer.
    """

    method: str
    path: str
    operation: Mapping[str, Any]
    answer: Any
    headers: Iterable[str]


def recognise(document: Schemas, operation: PagedOperation) -> RecognizedPages | None:
    """Return how an operation returns pages; None if it does not, or nothing shows how."""
    call = _call(document, operation)
    if call is None:
        return None
    if not any(call.of(part) for part in PagePart):
        # Links to the next page are seldom there for nothing.
        linked = _next_url(call)
        return linked if linked is not None and "links" in plain(linked.next[0]) else None
    going = (PagePart.PAGE, PagePart.OFFSET, PagePart.CURSOR)
    if operation.method == "post" and not any(call.of(part) for part in going):
        return None
    ways = (_next_url, _cursor, _link_header, _page_number, _offset, _last_id)
    return next((pages for way in ways if (pages := way(call)) is not None), None)


def near_miss(document: Schemas, operation: PagedOperation) -> str:
    """Return what an operation lacks that seems to have pages and is not recognized; empty for others."""
    call = _call(document, operation)
    if call is None or recognise(document, operation) is not None:
        return ""
    asked = [
        *call.of(PagePart.CURSOR, "string"),
        *call.of(PagePart.PAGE),
        *call.of(PagePart.OFFSET),
    ]
    going = [
        value
        for value in call.values
        if "next" in words(value.name) and "boolean" not in document.types(value.schema)
    ]
    if going and not asked:
        return f"{_has(going[0])}, but the request has no parameter for it"
    sizes = [each for each in asked if plain(each.name) not in _TIMES]
    if sizes and not going:
        return f"the request has `{sizes[0].name}`, but nothing in the answer leads on"
    return ""


def _call(document: Schemas, operation: PagedOperation) -> _Call | None:
    """Return what recognition looks at; None if the operation does not return a list, or changes things."""
    method, path = operation.method, operation.path
    name = str(operation.operation.get("operationId"))
    if method != "get" and not (method == "post" and is_search(name, path)):
        return None
    found = find_list(document, operation.answer, path)
    if found is None:
        return None
    return _Call(
        document,
        tuple(_asked(document, operation.operation)),
        found,
        tuple(values(document, operation.answer, found.path[:-1])),
        frozenset(name.lower() for name in operation.headers),
    )


def _asked(document: Schemas, operation: Mapping[str, Any]) -> Iterable[AskedPart]:
    for parameter in operation.get("parameters", ()):
        if parameter.get("in") == "query":
            schema = parameter.get("schema") or {}
            told = {"description": parameter.get("description") or "", **document.resolved(schema)}
            yield AskedPart((parameter["name"],), told)
    body = operation.get("requestBody", {}).get("content", {})
    for media in body.values():
        for name, schema in document.properties(media.get("schema")).items():
            yield AskedPart((name,), document.resolved(schema), in_body=True)
            if plain(name) in ("page", "pagination", "paging", "cursor"):
                for inner, value in document.properties(schema).items():
                    yield AskedPart((name, inner), document.resolved(value), in_body=True)
        break


def _next_url(call: _Call) -> RecognizedPages | None:
    for value in call.values:
        types = call.document.types(value.schema)
        if types and "string" not in types:
            continue
        steps = [plain(step) for step in value.path]
        if steps[-1] == "href" and steps[-2:-1] == ["next"]:
            style = "hal" if len(steps) > 2 and "links" in steps[-3] else "next-url"
            return call.pages(style, _has(value), value.path)
        name = words(value.name)
        if "next" not in name:
            continue
        is_link = any(word in name for word in _URL_NAMES) or steps[-1].endswith(_URL_NAMES)
        is_bare = steps[-1] in ("next", "nextpage") and types <= {"string"}
        if is_link or "links" in plain(value.box) or (is_bare and value.is_url()):
            return call.pages("next-url", _has(value), value.path)
    return None


def _has(value: PageProperty) -> str:
    return f"the answer has `{'.'.join(value.path)}`"


def _cursor(call: _Call) -> RecognizedPages | None:
    # Of parameters that fit as well, those with the name of a cursor come first.
    cursors = call.of(PagePart.CURSOR, "string", "integer")
    ranked = [
        (pair(call.document, value, asked), value, asked)
        for value in call.values
        for asked in (*cursors, *call.asked)
    ]
    rank, value, asked = max(ranked, key=lambda each: each[0], default=(0, None, None))
    if not rank or value is None or asked is None:
        return None
    evidence = f"{_has(value)} and the request `{asked.name}`"
    return call.pages("cursor", evidence, value.path, asked)


def _link_header(call: _Call) -> RecognizedPages | None:
    is_asked = call.size or call.of(PagePart.PAGE) or call.of(PagePart.CURSOR)
    if "link" in call.headers and is_asked:
        return call.pages("link-header", "the answer has the header `Link`", ("Link",))
    # Nothing else could say how to go on.
    names = {plain(each.name) for each in call.asked}
    goes_on = names >= {"after", "before"} or ("cursor" in names and not call.found.path)
    if call.document.has_links and goes_on and call.size and len(call.found.path) < 2:
        evidence = "other answers have the header `Link`, and the request has a cursor"
        return call.pages("link-header", evidence, ("Link",))
    return None


def _page_number(call: _Call) -> RecognizedPages | None:
    page = next(iter(call.of(PagePart.PAGE, "integer", "number")), None)
    if page is None:
        return None
    prose = str(page.schema.get("description") or "").lower()
    if call.size or call.has_total or "page" in prose or call.has_more:
        return call.pages("page-number", f"the request has `{page.name}`", (), page)
    return None


def _offset(call: _Call) -> RecognizedPages | None:
    offsets = call.of(PagePart.OFFSET, "integer", "number")
    offsets.sort(key=lambda each: plain(each.name) not in ("offset", "skip"))
    if not offsets or not (call.size or call.has_total):
        return None
    offset = offsets[0]
    # With an end they are a period.
    ends = {"to", "end", "until", "stop"} & {plain(each.name) for each in call.asked}
    if plain(offset.name) in ("from", "start") and (not call.size or ends):
        return None
    return call.pages("offset", f"the request has `{offset.name}`", (), offset)


def _last_id(call: _Call) -> RecognizedPages | None:
    asked = next(
        (each for each in call.of(PagePart.CURSOR, "string") if plain(each.name) in _AFTER), None
    )
    item = call.document.properties(call.found.item)
    key = next((name for name in item if plain(name) in ("id", "uuid")), None)
    if asked is None or key is None:
        return None
    if not call.has_more and plain(asked.name) not in ("startingafter", "startid"):
        return None
    evidence = f"the request has `{asked.name}`, and items have `{key}`"
    return call.pages("last-id", evidence, (key,), asked)
