# The shared runtime, the same in every client; see __init__.py.
"""Pages without I/O: how one is asked for, what it says, and what all styles of pages share.

A strategy takes a page that has arrived and says which call brings the next one; `pages` has one for
each style. The steps of a path, such as `("_links", "next", "href")`, are wire names. Of a list of links
they name the relation: `("links", "next", "href")` is the target of the one whose `rel` is `next`.
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

Answered: TypeAlias = "Path | str"
"""Where an answer says something: a path in its body, or the name of a header."""
Asked: TypeAlias = "str | Path"
"""Where a call says something: a query parameter, `("header", name)` or `("body", *path)`."""


class PageCall(Record):
    """What distinguishes the call of one page: its query and what differs in its headers and its
    body, or a whole URL from the server."""

    query: Mapping[str, object] = EMPTY
    url: str | None = None
    taken: int = 0
    """How many items came on the pages before, where the list is resumed."""
    refused: str | None = None
    """Why nobody can make the call, where the page before it said something else than how to."""
    headers: Mapping[str, object] = EMPTY
    body: Mapping[Path, object] = cast("Mapping[Path, object]", EMPTY)
    """What stands at which place of the body, whatever else the caller sends in it."""

    def __hash__(self) -> int:
        return hash(self.url or repr((self.query, self.headers, self.body)))

    def __getstate__(self) -> dict[str, object]:
        # The empty mapping of the defaults cannot be pickled.
        state = {name: cast("object", getattr(self, name)) for name in self._fields}
        mappings = {"query", "headers", "body"}
        return {n: dict(cast("Any", v)) if n in mappings else v for n, v in state.items()}

    def get(self, place: Asked) -> object:
        """What the call says at a place."""
        if isinstance(place, str):
            return self.query.get(place)
        return self.body.get(place[1:]) if place[0] == "body" else self.headers.get(place[1])

    def put(self, place: Asked, value: object) -> PageCall:
        """The call that says something else at a place."""
        query, headers, body = dict(self.query), dict(self.headers), dict(self.body)
        if isinstance(place, str):
            query[place] = value
        elif place[0] == "body":
            body[place[1:]] = value
        else:
            headers[place[1]] = value
        return PageCall(query, headers=headers, body=body)


class PageReply(Record):
    """A page as the strategies see it; `taken` counts the items of all pages so far."""

    parsed: object
    items: Sequence[Any]
    headers: Mapping[str, str]
    taken: int

    def find(self, place: Answered | None) -> object:
        """What the page says at a place; None where it says nothing."""
        if place is None:
            return None
        return self.headers.get(place) if isinstance(place, str) else dig(self.parsed, place)


def with_values(value: object, changes: Mapping[Path, object]) -> object:
    """A body with other values at some places; the caller's own stays as it is."""
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
    raise PaginationError(
        f"the body is not an object, so it cannot carry {step!r} for the next page"
    )


def is_nothing(value: object) -> bool:
    """Whether it leads nowhere: no value, or none in it.

    DynamoDB ends where `LastEvaluatedKey` is empty, and PHP writes an empty object as `[]`.
    """
    return value is None or value is False or value in ("", [], (), {})


def mark(value: object, place: Asked) -> object:
    """The value to go on from, if the server can mean one; else None.

    Raises:
        PaginationError: if it is something that the place cannot give back.
    """
    if is_nothing(plain(value)):
        return None
    if isinstance(value, float | Decimal):
        # JSON has one kind of number: `7.0` is 7, which is how a server writes it.
        whole = integer(value)
        return value if whole is None else whole
    in_body = isinstance(place, tuple) and place[0] == "body"
    # Only JSON takes the cursors that are objects (DynamoDB) or lists (Elasticsearch).
    if value is True or (is_a(plain(value), (list, tuple, dict)) and not in_body):
        raise PaginationError(f"{value!r} is not a cursor")
    return value


class Paging(Record, kw_only=True):
    """The base of the strategies, each of which is a style of pages.

    The fields of a strategy are the keys of a `[[pagination]]` rule in `provider.toml`, if they are
    `Asked`, `Answered`, a `Path` or a number. A rule needs those that have no default.
    """

    style: ClassVar[str]
    """The name of the style in `provider.toml`."""
    asks: ClassVar[str | None] = None
    """The field that names where a call says which page it wants."""
    spare: ClassVar[frozenset[str]] = frozenset()
    """Fields that an operation of the style may lack."""
    header: ClassVar[str | None] = None
    """The header of the answer that shows the style, if no field does."""

    items: Path = ()
    """Where the items are; without it the body itself is the list."""

    def begin(self, query: Mapping[str, object], given: Mapping[str, object]) -> PageCall:
        """Return the call of the first page.

        Args:
            query: what the caller sends in the query.
            given: what else the caller sends, `header` and `body`.
        """
        call = PageCall(query)
        for name in filter(None, (self.asks, "size")):
            place: Asked | None = getattr(self, name, None)
            if isinstance(place, tuple):
                value = dig(given.get(place[0]), place[1:])
                if value is not None and not isinstance(value, Omit):
                    call = call.put(place, value)
        return call

    def items_of(self, parsed: object) -> list[Any]:
        """The items of a page; a body that is a list is its own items, whatever was declared."""
        found: object = dig(parsed, ())
        if not is_list(found):
            found = dig(parsed, self.items) if self.items else None
        return found if is_list(found) else []

    def after(self, call: PageCall, reply: PageReply) -> PageCall | None:
        """Return the call of the next page, or None after the last one.

        Raises:
            PaginationError: if there is more by what the page says, and no way to ask for it.
        """
        return None

    def ahead(self, call: PageCall, reply: PageReply) -> Iterator[PageCall]:
        """The calls of all pages that are known to follow, where they can be told beforehand."""
        yield from ()


class Paged(Paging, kw_only=True):
    """The base of strategies with a next page."""

    spare = frozenset({"more", "done"})

    more: Answered | None = None
    """Where the page says whether another one follows, such as `has_more`."""
    done: Answered | None = None
    """Where it says whether it is the last."""

    def goes_on(self, reply: PageReply) -> bool | None:
        """Whether the page says that another one follows; None where it does not say."""
        for place, meaning in ((self.more, True), (self.done, False)):
            said = flag(reply.find(place))
            if said is not None:
                return said is meaning
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
        """Return the call of the next page, or None if what the page itself says is the end."""
        raise NotImplementedError


class Counted(Paged, kw_only=True):
    """The base of strategies that count: there is nothing more to fetch once all items came."""

    spare = Paged.spare | {"size", "total"}

    size: Asked | None = None
    """Where a call says how many items a page should have."""
    total: Answered | None = None
    """Where the page says how many items there are in all."""
    max_size: int | None = None
    """The largest page the server gives; with it, a page shorter than asked for is the last."""
    text: bool = False
    """Whether numbers are sent as text, in a body; what the caller sends goes on as it began."""

    def asked(self, call: PageCall) -> int | None:
        return count(call.get(self.size)) if self.size else None

    def put(self, call: PageCall, place: Asked, number: int) -> PageCall:
        """The call that says a number."""
        text = self.text or isinstance(call.get(place), str)
        return call.put(place, str(number) if text else number)

    def ended(self, call: PageCall, reply: PageReply) -> bool:
        if not reply.items:
            return True
        if self.goes_on(reply):
            # It knows better than what follows from numbers.
            return False
        total = count(reply.find(self.total))
        if total is not None and total >= reply.taken:
            return reply.taken == total
        asked = self.asked(call)
        # A server may silently cap what was asked, so "shorter" says nothing without its limit.
        return (
            asked is not None
            and self.max_size is not None
            and len(reply.items) < min(asked, self.max_size)
        )
