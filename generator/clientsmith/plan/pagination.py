"""Find the paginated operations by the rules of provider.toml, and how each requests the next page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_pydantic import DataType, Schema

from clientsmith.pagination import ResponseHeader, fields, path_of, spare_keys
from clientsmith.plan.model.result import Pagination, Setting
from clientsmith.plan.nodes import Node, properties_of, types_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from clientsmith.diagnostics import Diagnostic
    from clientsmith.pagination import Answered, PaginationConfig, Place
    from clientsmith.plan.endpoints import PlanInput
    from clientsmith.plan.model.method import Method
    from clientsmith.plan.types import TypeBook

_Value = Sequence[str] | int | None


@dataclass(frozen=True)
class Candidate:
    """What a rule is matched against: the success response and the request of an operation."""

    operation_id: str
    method: str
    #: The schema of the success response.
    schema: Node
    #: Query parameter -> its schema; the same for headers, and the schema of the body.
    parameters: Mapping[str, Node]
    headers: Mapping[str, Node]
    body: Node
    #: The headers of the success response, in lower case.
    answered: frozenset[str]


@dataclass(frozen=True)
class _Reached:
    """The schema at the end of a path; `is_open` if an object on the way has unknown keys."""

    node: Node
    is_open: bool = False


@dataclass(frozen=True)
class _RequestPart:
    """A part of a request as the runtime names it, and its schema."""

    where: str | tuple[str, ...]
    node: Node = None


def paginate(
    rules: Sequence[PaginationConfig], page: Candidate, book: TypeBook
) -> Pagination | None:
    """Return the pagination of an operation by the first rule that matches it, or None.

    Args:
        rules: those of provider.toml, then those from an extension.
        page: the operation.
        book: the types of the documents.
    """
    for position, rule in enumerate(rules):
        if _applies(rule, page) and all(fits for _, fits in _parts(rule, page, book)):
            return Pagination(
                strategy=rule.strategy.__name__,
                settings=_settings(rule, page, book),
                item=book.reading(_element(rule, page, book)),
                rule=position,
            )
    return None


def unfit_rules(
    given: PlanInput, methods: Sequence[Method], pages: Sequence[Candidate]
) -> list[Diagnostic]:
    """Warn about each rule that matches no operation, and each name in a rule that its operations lack.

    These are not errors: a provider that renames a property must not block the generation of its package.
    The lists that the rule matched lose their pagination, which `diff` reports as a breaking change.

    Args:
        given: the rules, in provider.toml, and the documents.
        methods: all methods of the package.
        pages: the operations that the rules were matched against.
    """
    used: defaultdict[int, set[str]] = defaultdict(set)
    for method in methods:
        if method.pagination is not None:
            used[method.pagination.rule].add(method.operation_id)
    known = {method.operation_id for method in methods}
    known |= {exclusion.operation for exclusion in given.config.exclude}
    unfit: list[Diagnostic] = []
    unmet: list[Diagnostic] = []
    for position, rule in enumerate(given.config.pagination):
        place, words = f"/pagination/{position}", f"the `{rule.style}` rule"
        if position not in used:
            closest = _nearest(rule, pages, given.book)
            unfit.append(given.file.diagnostic(place, f"{words} matches no operation", closest))
            continue
        own = [page for page in pages if page.operation_id in used[position]]
        unmet += [
            given.file.diagnostic(f"{place}/{key}", f"{words}: {fault}")
            for key, fault in _unmet(rule, own, known, given.book)
        ]
    return [*unfit, *unmet]


def _unmet(
    rule: PaginationConfig, pages: Sequence[Candidate], known: Collection[str], book: TypeBook
) -> Iterator[tuple[str, str]]:
    """Yield the key of each name in a rule that none of its operations has, and what is wrong with it.

    One of its operations may lack the total or the size. If all of them do, the name is misspelled or the
    provider has changed it, and the lists send needless requests or miss their end.
    """
    for index, operation in enumerate(rule.operations or ()):
        if operation not in known:
            yield f"operations/{index}", f"there is no operation `{operation}`"
    for key in dict.fromkeys((*rule.asked, *rule.answered)):
        asked, answered = rule.asked.get(key), rule.answered.get(key)
        if key in spare_keys() and not any(_has(asked, answered, page, book) for page in pages):
            yield key, f"`{key}` names something that none of its operations has"


def _has(asked: Place | None, answered: Answered | None, page: Candidate, book: TypeBook) -> bool:
    """Whether the request has what a rule sends, or the response what it reads."""
    if asked is not None:
        return _place(asked, page, book) is not None
    # Few documents list the headers of responses.
    if answered is None or isinstance(answered, ResponseHeader):
        return True
    return _reach(list(answered), page.schema, book) is not None


def _nearest(rule: PaginationConfig, pages: Sequence[Candidate], book: TypeBook) -> str:
    """Name the operation that has most of what a rule needs, and what it lacks."""
    tried = [(page, dict(_parts(rule, page, book))) for page in pages if _applies(rule, page)]
    if not tried:
        return "no operation returns JSON that could be paginated"
    page, parts = max(tried, key=lambda attempt: (sum(attempt[1].values()), -len(attempt[1])))
    present = [words for words, fits in parts.items() if fits]
    absent = [words for words, fits in parts.items() if not fits]
    if not absent:
        return "earlier rules apply to every operation that it matches"
    if not present:
        return f"no operation has {' or '.join(absent)}"
    has, lacks = " and ".join(present), " or ".join(absent)
    return f"the closest is `{page.operation_id}`, which has {has} but not {lacks}"


def _applies(rule: PaginationConfig, page: Candidate) -> bool:
    """Whether the rule can apply to operations of that method.

    Most POST operations that return a list create it and must be sent at once, but pages are only requested
    when they are read. A POST that takes a cursor, a page or an offset is a search.
    """
    if page.method == "get" or rule.operations is not None:
        return True
    return page.method == "post" and rule.asks is not None


def _parts(rule: PaginationConfig, page: Candidate, book: TypeBook) -> Iterator[tuple[str, bool]]:
    """Yield what an operation must have for the rule to match, in words, and whether it has it."""
    items = _at(rule.items, page.schema, book)
    yield f"`{'.'.join(rule.items)}`" if rule.items else "a list as its response", items is not None
    if rule.operations is not None:
        yield "an entry in `operations`", page.operation_id in rule.operations
    else:
        asked = [place for key, place in rule.asked.items() if key not in spare_keys()]
        needed = [*asked, *rule.parameters]
        for place in needed:
            yield f"`{_words(place)}`", _place(place, page, book) is not None
        headers = [rule.strategy.header]
        for key, answered in rule.answered.items():
            if key in spare_keys():
                continue
            if isinstance(answered, ResponseHeader):
                headers.append(answered.header)
            else:
                reached = _reach(list(answered), page.schema, book)
                yield f"`{'.'.join(answered)}`", reached is not None
        for header in filter(None, headers):
            # Few documents list the headers of responses.
            yield f"the header `{header}`", bool(needed) or header.lower() in page.answered
    for key, steps in rule.paths.items():
        if key != "items":
            has = items is not None and _reach(steps, _element(rule, page, book), book) is not None
            yield f"`{'.'.join(steps)}` in its items", has


def _element(rule: PaginationConfig, page: Candidate, book: TypeBook) -> Node:
    """Return the schema of an item of the page."""
    items = _at(rule.items, page.schema, book)
    return items.items if items is not None and items.items is not None else True


def _words(asked: Place) -> str:
    """Return the name of a part of a request in a rule."""
    if isinstance(asked, str):
        return asked
    return asked.query or asked.header or ".".join(asked.body or ())


def _place(asked: Place, page: Candidate, book: TypeBook) -> _RequestPart | None:
    """Find a part of the request of an operation; None if it does not exist.

    A plain name is that of a query parameter, or else of a header, or of a property of the body.
    """
    query = asked if isinstance(asked, str) else asked.query
    header = asked if isinstance(asked, str) else asked.header
    body = path_of(asked) if isinstance(asked, str) else asked.body
    if query in page.parameters:
        return _RequestPart(str(query), page.parameters[str(query)])
    for name, node in page.headers.items():
        if header is not None and name.lower() == header.lower():
            return _RequestPart(("header", name), node)
    reached = _reach(body, page.body, book) if body else None
    if reached is None or (reached.is_open and isinstance(asked, str)):
        return None
    return _RequestPart(("body", *(body or ())), reached.node)


def _settings(rule: PaginationConfig, page: Candidate, book: TypeBook) -> tuple[Setting, ...]:
    """Return the fields of the strategy, from the rule and from the document."""
    asks = _asked(rule.asks, page, book)
    more, done = _ends(rule, page, book)
    values: dict[str, _Value] = {
        "items": rule.items,
        **rule.paths,
        **rule.numbers,
        **{key: _answered(answered) for key, answered in rule.answered.items()},
        "more": _answered(more),
        "done": _answered(done),
        "text": _is_text(asks, book) or None,
        "first": _first(rule, asks, page, book),
    }
    for key, asked in rule.asked.items():
        place = asks if key == rule.strategy.asks else _place(asked, page, book)
        values[key] = None if place is None else place.where
    return tuple(
        (name, value if isinstance(value, str | int) else tuple(value))
        for name in fields(rule.strategy)
        if (value := values.get(name)) is not None
    )


def _asked(asked: Place | None, page: Candidate, book: TypeBook) -> _RequestPart | None:
    """Return the part of the request that a rule names, even if the document does not have it."""
    if asked is None:
        return None
    if (place := _place(asked, page, book)) is not None:
        return place
    if isinstance(asked, str) or asked.query:
        return _RequestPart(_words(asked))
    return _RequestPart(("header", asked.header) if asked.header else ("body", *(asked.body or ())))


def _answered(answered: Answered | None) -> Sequence[str] | None:
    """Return the part of a response: a string for a header, else a path of property names."""
    return answered.header if isinstance(answered, ResponseHeader) else answered


def _is_text(asks: _RequestPart | None, book: TypeBook) -> bool:
    """Whether numbers are sent as strings, which only matters in a body."""
    if asks is None or isinstance(asks.where, str) or asks.where[0] != "body":
        return False
    kinds = {kind for choice in book.choices(asks.node) for kind in types_of(choice)}
    return kinds == {DataType.STRING}


def _first(
    rule: PaginationConfig, asks: _RequestPart | None, page: Candidate, book: TypeBook
) -> int | None:
    """Return the number of the first page if it is not the usual one: 1 for pages, 0 for offsets.

    The server assumes the default if nothing is sent (OpenAPI 3.1, 4.8.24 and JSON Schema validation 9.2),
    so it is the number of the first page. Only 0 and 1 are plausible: a `default: 20` was copied from
    another parameter, and would skip 20 pages.
    """
    usual: int = getattr(rule.strategy, "first", 0)
    first = rule.numbers.get("first")
    if first is None and asks is not None:
        first = next((base for each in book.choices(asks.node) for base in _bases(each)), None)
        name = asks.where if isinstance(asks.where, str) else asks.where[-1]
        if first is None and name == "startIndex" and _is_scim(page.schema, book):
            first = 1
    return None if first == usual else first


def _bases(schema: Schema) -> Iterator[int]:
    """Yield the possible first numbers of a schema: its default before its limits."""
    above = schema.exclusiveMinimum
    bounds = (schema.default, schema.minimum, None if above is None else above + 1)
    usable = (n for n in bounds if not isinstance(n, bool) and n in (0, 1, "0", "1"))
    yield from map(int, usable)


def _is_scim(node: Node, book: TypeBook) -> bool:
    """Whether it is a `ListResponse`, whose `startIndex` counts from 1 (RFC 7644, section 3.4.2)."""
    return {"Resources", "totalResults"} <= properties_of(book.resolve(node)).keys()


#: Names of boolean properties that say whether another page follows, without punctuation and capitals.
#: Only unambiguous ones: `done` may be about a job.
_MORE = frozenset({"hasmore", "hasnext", "hasnextpage", "hasmoreitems", "hasmoreresults"})
_DONE = frozenset({"last", "islast", "islastpage"})


def _ends(
    rule: PaginationConfig, page: Candidate, book: TypeBook
) -> tuple[Answered | None, Answered | None]:
    """Return where a page says that another one follows, and where that it is the last one.

    From the rule, or else by the name of a property of the page or of an object in it.
    """
    more, done = rule.answered.get("more"), rule.answered.get("done")
    if more is not None or done is not None:
        return more, done
    for path, name, node in _flags(page.schema, book):
        word = name.replace("_", "").replace("-", "").lower()
        choices = book.choices(node) if word in _MORE | _DONE else ()
        if any(DataType.BOOLEAN in types_of(choice) for choice in choices):
            return ([*path, name], None) if word in _MORE else (None, [*path, name])
    return None, None


def _flags(node: Node, book: TypeBook) -> Iterator[tuple[list[str], str, Node]]:
    """Yield the properties of a page, and then those of its objects, each with its path."""
    own = properties_of(book.resolve(node))
    yield from (([], name, each) for name, each in own.items())
    for outer, below in own.items():
        inner = properties_of(book.resolve(below))
        yield from (([outer], name, each) for name, each in inner.items())


def _at(steps: Sequence[str], node: Node, book: TypeBook) -> Schema | None:
    """Return the schema of the list at a path of property names, or None."""
    schema = book.resolve(node)
    for step in steps:
        schema = book.resolve(properties_of(schema).get(step, False))
    if schema is None or schema.prefixItems or DataType.ARRAY not in types_of(schema):
        return None
    return schema


def _reach(steps: Sequence[str], node: Node, book: TypeBook) -> _Reached | None:
    """Return what a schema has at a path; an object with unknown keys may have anything."""
    for step in steps:
        schema = _object(node, book)
        if schema is None:
            return None
        if schema.items is not None:
            # An index of a list, or the relation of one of its links.
            if not (step.isdigit() or "rel" in properties_of(_object(schema.items, book))):
                return None
            node = schema.items
        elif not schema.properties:
            return _Reached(None, is_open=True) if DataType.OBJECT in types_of(schema) else None
        elif step in schema.properties:
            node = schema.properties[step]
        else:
            return None
    return _Reached(node)


def _object(node: Node, book: TypeBook) -> Schema | None:
    """Return a schema, or the alternative of a union that has properties or items."""
    structured = (
        choice for choice in book.choices(node) if choice.properties or choice.items is not None
    )
    return next(structured, book.resolve(node))
