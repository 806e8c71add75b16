# The shared runtime, the same in every client; see __init__.py.
"""Pages without I/O: the call and the reply of a page, and what all styles of pages share.

A strategy takes the reply of a page and returns the call of the next page; `pages` has one for each style.
The steps of a path, such as `("_links", "next", "href")`, are names in JSON. In a list of links, a step is
a relation: `("links", "next", "href")` is the target of the link whose `rel` is `next`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, TypeAlias, cast

from .encode import is_a, plain
from .errors import PaginationError
from .paths import Path, count, dig, flag, integer, is_list, wire_name
from .record import EMPTY, Record
from .sentinel import Omit
from .server_text import shortly

Answered: TypeAlias = "Path | str"
"""A place in a response: a path in its body, or the name of a header."""
Asked: TypeAlias = "str | Path"
"""A place in a request: a query parameter, `("header", name)` or `("body", *path)`."""


class PageCall(Record):
    """The call of one page: its query, changed headers and values of the body, or a URL."""

    query: Mapping[str, object] = EMPTY
    url: str | None = None
    taken: int = 0
    """The number of items on the pages before, for a list that is resumed."""
    refused: str | None = None
    """Why the call cannot be made, if the page before has no usable link to this one."""
    headers: Mapping[str, object] = EMPTY
    body: Mapping[Path, object] = cast("Mapping[Path, object]", EMPTY)
    """Values by their path in the body, in addition to what the caller sends."""

    def __hash__(self) -> int:
        return hash(self.url or repr((self.query, self.headers, self.body)))

    def __getstate__(self) -> dict[str, object]:
        # The empty mapping of the defaults cannot be pickled.
        state = {name: cast("object", getattr(self, name)) for name in self._fields}
        mappings = {"query", "headers", "body"}
        return {n: dict(cast("Any", v)) if n in mappings else v for n, v in state.items()}

    def get(self, place: Asked) -> object:
        """Return the value at a place of the call."""
        if isinstance(place, str):
            return self.query.get(place)
        return self.body.get(place[1:]) if place[0] == "body" else self.headers.get(place[1])

    def put(self, place: Asked, value: object) -> PageCall:
        """Return the call with another value at a place."""
        query, headers, body = dict(self.query), dict(self.headers), dict(self.body)
        if isinstance(place, str):
            query[place] = value
        elif place[0] == "body":
            body[place[1:]] = value
        else:
            headers[place[1]] = value
        return PageCall(query, headers=headers, body=body)


class PageReply(Record):
    """A page as the strategies read it; `taken` counts the items of all pages so far."""

    parsed: object
    items: Sequence[Any]
    headers: Mapping[str, str]
    taken: int

    def find(self, place: Answered | None) -> object:
        """Return the value at a place of the response, or None if there is none."""
        if place is None:
            return None
        return self.headers.get(place) if isinstance(place, str) else dig(self.parsed, place)


def with_values(value: object, changes: Mapping[Path, object]) -> object:
    """Return a copy of a body with other values at some paths."""
    for path, item in changes.items():
        value = _with_value(value, path, item)
    return value


def _with_value(value: object, path: Path, item: object) -> object:
    from pydantic import BaseModel

    value, (step, *rest) = dig(value, ()), path
    if rest:
        item = _with_value(dig(value, (step,)), tuple(rest), item)
    if isinstance(value, BaseModel):
        fields = type(value).model_fields.items()
        name = next((name for name, info in fields if wire_name(name, info) == step), step)
        return value.model_copy(update={name: item})
    if value is None or isinstance(value, Omit | Mapping):
        members = cast("Mapping[str, object]", value) if value else EMPTY
        return {**members, step: item}
    raise PaginationError(f"the body is not an object, so {step!r} cannot be set for the next page")


def is_nothing(value: object) -> bool:
    """Return whether a link or cursor is missing or empty.

    The last page of DynamoDB has an empty `LastEvaluatedKey`, and PHP writes an empty object as `[]`.
    """
    return value is None or value is False or value in ("", [], (), {})


def mark(value: object, place: Asked) -> object:
    """Return a cursor, or None if there is no next page.

    Args:
        value: The value from the response.
        place: The place in the request that the cursor is sent in.

    Raises:
        PaginationError: If the value cannot be sent there.
    """
    if is_nothing(plain(value)):
        return None
    if isinstance(value, float | Decimal):
        # JSON has one kind of number: `7.0` is 7.
        whole = integer(value)
        return value if whole is None else whole
    in_body = isinstance(place, tuple) and place[0] == "body"
    # Cursors that are objects (DynamoDB) or lists (Elasticsearch) can only be sent in JSON.
    if value is True or (is_a(plain(value), (list, tuple, dict)) and not in_body):
        raise PaginationError(f"{shortly(value)} is not a cursor")
    return value


class Paging(Record, kw_only=True):
    """The base of the strategies, one for each style of pages.

    The fields of a strategy that are `Asked`, `Answered`, a `Path` or a number are the keys of a
    `[[pagination]]` rule in `provider.toml`. A rule needs those without a default.
    """

    style: ClassVar[str]
    """The name of the style in `provider.toml`."""
    asks: ClassVar[str | None] = None
    """The field that has the place of the page in the request."""
    spare: ClassVar[frozenset[str]] = frozenset()
    """Fields that an operation of the style may lack."""
    header: ClassVar[str | None] = None
    """The response header that identifies the style, if no field does."""

    items: Path = ()
    """The path of the items in the body; without it the body itself is the list."""

    def begin(self, query: Mapping[str, object], given: Mapping[str, object]) -> PageCall:
        """Return the call of the first page.

        Args:
            query: The query of the caller.
            given: The `header` and `body` of the caller.
        """
        call = PageCall(query)
        for name in filter(None, (self.asks, "size")):
            place: Asked | None = getattr(self, name, None)
            if isinstance(place, tuple):
                value = dig(given.get(place[0]), place[1:])
                if value is not None and not isinstance(value, Omit):
                    call = call.put(place, value)
        return call

    def items_of(self, parsed: object) -> list[Any] | None:
        """Return the items of a page, or None if it has no list.

        If the body is a list, it is the items, whatever was declared.
        """
        items: object = dig(parsed, ())
        if not is_list(items):
            items = dig(parsed, self.items) if self.items else None
        return items if is_list(items) else None

    def after(self, call: PageCall, reply: PageReply) -> PageCall | None:
        """Return the call of the next page, or None after the last one.

        Raises:
            PaginationError: If the page says that there are more, but not how to request them.
        """
        return None

    def ahead(self, call: PageCall, reply: PageReply) -> Iterator[PageCall]:
        """Yield the calls of all pages that follow, if they can be computed from this page."""
        yield from ()


class Paged(Paging, kw_only=True):
    """The base of strategies with a next page."""

    spare = frozenset({"more", "done"})

    more: Answered | None = None
    """The place that says whether there is a next page, such as `has_more`."""
    done: Answered | None = None
    """The place that says whether this page is the last."""

    def goes_on(self, reply: PageReply) -> bool | None:
        """Return whether the response says that there is a next page; None if it does not say."""
        for place, meaning in ((self.more, True), (self.done, False)):
            answer = flag(reply.find(place))
            if answer is not None:
                return answer is meaning
        return None

    def after(self, call: PageCall, reply: PageReply) -> PageCall | None:
        """Return the call of the next page; see `Paging.after`."""
        more = self.goes_on(reply)
        following = None if more is False else self.following(call, reply)
        if more and following is None:
            raise PaginationError(
                "the page says that more pages follow, but not where the next one is"
            )
        return following

    def following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        """Return the call of the next page, or None if this page is the last."""
        raise NotImplementedError


class Counted(Paged, kw_only=True):
    """The base of strategies that count items: they end when all items were fetched."""

    spare = Paged.spare | {"size", "total"}

    size: Asked | None = None
    """The place in the request for the number of items on a page."""
    total: Answered | None = None
    """The place in the response of the total number of items."""
    max_size: int | None = None
    """The largest page the server returns; with it, a page shorter than requested is the last."""
    text: bool = False
    """Whether numbers in a body are sent as text. If the caller sends a text, they always are."""

    def asked(self, call: PageCall) -> int | None:
        return count(call.get(self.size)) if self.size else None

    def put(self, call: PageCall, place: Asked, number: int) -> PageCall:
        """Return the call with a number at a place."""
        text = self.text or isinstance(call.get(place), str)
        return call.put(place, str(number) if text else number)

    def ended(self, call: PageCall, reply: PageReply) -> bool:
        if not reply.items:
            return True
        if self.goes_on(reply):
            # The server knows better than the numbers.
            return False
        total = count(reply.find(self.total))
        if total is not None and total >= reply.taken:
            return reply.taken == total
        asked = self.asked(call)
        # A server may limit the size of pages, so a shorter page proves nothing without `max_size`.
        return (
            asked is not None
            and self.max_size is not None
            and len(reply.items) < min(asked, self.max_size)
        )
