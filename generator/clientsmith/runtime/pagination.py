"""How lists go on: one frozen strategy per style, without any I/O.

A strategy takes a page that has arrived and says which call brings the next one. The steps of a
path, such as `("_links", "next", "href")`, are wire names. Of a list of links they name the relation:
`("links", "next", "href")` is the target of the one whose `rel` is `next`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, TypeAlias, cast

from .encode import is_a, plain
from .errors import PaginationError
from .link_header import link_header
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


def _is_nothing(value: object) -> bool:
    """Whether it leads nowhere: no value, or none in it.

    DynamoDB ends where `LastEvaluatedKey` is empty, and PHP writes an empty object as `[]`.
    """
    return value is None or value is False or value in ("", [], (), {})


def _mark(value: object, place: Asked) -> object:
    """The value to go on from, if the server can mean one; else None.

    Raises:
        PaginationError: if it is something that the place cannot give back.
    """
    if _is_nothing(plain(value)):
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
    """Base of the strategies. Without `items` the body itself is the list."""

    _asks: ClassVar[tuple[str, ...]] = ()
    """The fields that say where a call says something."""

    items: Path = ()
    more: Answered | None = None
    """Where the page says whether another one follows, such as `has_more`."""
    done: Answered | None = None
    """Where it says whether it is the last."""

    def start(self, query: Mapping[str, object], given: Mapping[str, object]) -> PageCall:
        """The call of the first page.

        Args:
            query: what the caller sends in the query.
            given: what else the caller sends, `header` and `body`.
        """
        call = PageCall(query)
        for name in self._asks:
            place: Asked | None = getattr(self, name)
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

    def goes_on(self, reply: PageReply) -> bool | None:
        """Whether the page says that another one follows; None where it does not say."""
        for place, meaning in ((self.more, True), (self.done, False)):
            said = flag(reply.find(place))
            if said is not None:
                return said is meaning
        return None

    def after(self, call: PageCall, reply: PageReply) -> PageCall | None:
        """The call of the next page, or None after the last one.

        Raises:
            PaginationError: if there is more by what the page says, and no way to ask for it.
        """
        more = self.goes_on(reply)
        following = None if more is False else self._following(call, reply)
        if more and following is None:
            raise PaginationError(
                "the page says that more pages follow, but not where the next one is"
            )
        return following

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        """The call of the next page, unless what the page itself says is the end."""
        return None

    def ahead(self, call: PageCall, reply: PageReply) -> Iterator[PageCall]:
        """The calls of all pages that are known to follow, where they can be told beforehand."""
        yield from ()


class Whole(Paging, kw_only=True):
    """The list comes whole: one page."""


class _Counted(Paging, kw_only=True):
    """What the strategies that count have in common: when there is nothing more to fetch."""

    size: Asked | None = None
    total: Answered | None = None
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


class PageNumber(_Counted, kw_only=True):
    """`?page=2`: until the page says so, the total is reached or a page is empty."""

    _asks = ("page", "size")

    page: Asked = "page"
    first: int = 1
    """The number of the first page, which is what a call without one asks for."""
    pages: Answered | None = None
    """Where the page says how many of them there are."""

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        more = self.goes_on(reply)
        # A page can be empty, and not the last, where rows that are filtered out are counted.
        if not more and self.ended(call, reply):
            return None
        number = integer(call.get(self.page))
        number = self.first if number is None else number
        last = count(reply.find(self.pages))
        if not more and last is not None and number - self.first + 1 >= last:
            return None
        return self.put(call, self.page, number + 1)

    def ahead(self, call: PageCall, reply: PageReply) -> Iterator[PageCall]:
        left = (count(reply.find(self.total)) or 0) - reply.taken
        following = self.after(call, reply)
        while following is not None and left > 0:
            yield following
            left -= len(reply.items)
            number = cast("int", integer(following.get(self.page)))
            following = self.put(following, self.page, number + 1)


class Offset(_Counted, kw_only=True):
    """`?offset=40`: until the page says so, the total is reached or a page is empty."""

    _asks = ("offset", "size")

    offset: Asked = "offset"
    first: int = 0
    """The position of the first item: 1 with SCIM (RFC 7644, section 3.4.2.4)."""

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        if self.ended(call, reply):
            return None
        start = integer(call.get(self.offset))
        start = (self.first if start is None else start) + len(reply.items)
        return self.put(call, self.offset, start)


class LastId(_Counted, kw_only=True):
    """`?startId=...` with the id of the last item seen: until a page is empty."""

    _asks = ("param", "size")

    param: Asked
    id: Path = ("id",)

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        if self.ended(call, reply):
            return None
        last = _mark(dig(reply.items[-1], self.id), self.param)
        if last is None:
            raise PaginationError(f"the last item has no {'.'.join(self.id)!r} to go on from")
        return call.put(self.param, last)


class Cursor(Paging, kw_only=True):
    """A token of the page that the next call gives back."""

    _asks = ("param",)

    param: Asked
    next: Answered

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        cursor = _mark(reply.find(self.next), self.param)
        return None if cursor is None else call.put(self.param, cursor)


class NextUrl(Paging, kw_only=True):
    """The page has the next one's URL, relative or absolute."""

    next: Answered = ("next",)

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        url = plain(reply.find(self.next))
        if isinstance(url, Mapping):
            # A link as an object, which JSON:API allows. One without a target leads nowhere.
            link = cast("Mapping[str, object]", url)
            url = link.get("href", link)
        if _is_nothing(url):
            return None
        if isinstance(url, int | float | Decimal | list | tuple | Mapping):
            raise PaginationError(f"{url!r} is not the address of a page")
        return PageCall(call.query, str(url))


class HalLink(NextUrl, kw_only=True):
    """The body has a HAL link to the next page."""

    next: Answered = ("_links", "next", "href")


class LinkHeader(Paging, kw_only=True):
    """The `Link` header has the next page's URL (RFC 8288)."""

    rel: str = "next"

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        url = link_header(reply.headers.get("link", "")).get(self.rel)
        return PageCall(call.query, url) if url else None
