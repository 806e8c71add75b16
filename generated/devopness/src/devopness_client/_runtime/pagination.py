# The shared runtime of the clients, the same in each; see __init__.py.
"""How lists go on: one frozen strategy per style, without any I/O.

A strategy takes a page that has arrived and says which call brings the next one. The steps of a
path, such as `("_links", "next", "href")`, are wire names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

from .errors import PaginationError
from .record import EMPTY, Record

if TYPE_CHECKING:
    from pydantic import BaseModel

Path: TypeAlias = "tuple[str, ...]"

_DIGITS = re.compile(r"[0-9]+")
_MOST_DIGITS = 40
_WORDS = {"true": True, "false": False, "yes": True, "no": False}


class PageCall(Record):
    """What distinguishes the call of one page: its query, or a whole URL from the server."""

    query: Mapping[str, object] = EMPTY
    url: str | None = None
    taken: int = 0
    """How many items came on the pages before, where the list is resumed."""
    refused: str | None = None
    """Why nobody can make the call, where the page before it said something else than how to."""

    def __hash__(self) -> int:
        return hash(self.url or repr(self.query))


class PageReply(Record):
    """A page as the strategies see it; `taken` counts the items of all pages so far."""

    parsed: object
    items: Sequence[Any]
    headers: Mapping[str, str]
    taken: int


def dig(value: object, path: Path) -> object:
    """Follow wire names into models, mappings and lists; None where the way ends."""
    from pydantic import BaseModel, RootModel  # not needed, and not loaded, before the first page

    for step in path:
        if isinstance(value, RootModel):
            value = cast("RootModel[object]", value).root
        if isinstance(value, BaseModel):
            value = _attribute(value, step)
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, object]", value).get(step)
        elif isinstance(value, Sequence) and not isinstance(value, str) and step.isdigit():
            members = cast("Sequence[object]", value)
            value = members[int(step)] if int(step) < len(members) else None
        else:
            return None
    return cast("RootModel[object]", value).root if isinstance(value, RootModel) else value


def _attribute(model: BaseModel, wire_name: str) -> object:
    for name, info in type(model).model_fields.items():
        if (info.alias or name) == wire_name:
            return getattr(model, name, None)
    extra = model.model_extra
    return extra.get(wire_name) if extra else None


def count(value: object, path: Path | None) -> int | None:
    """The number at the end of the way, if there is a sensible one."""
    found = integer(dig(value, path)) if path else None
    return found if found is not None and found > 0 else None


def integer(value: object) -> int | None:
    """The integer that a value means, also as a number without a fraction or a text of digits."""
    if isinstance(value, str):
        digits = value.strip()
        return int(digits) if len(digits) <= _MOST_DIGITS and _DIGITS.fullmatch(digits) else None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, Decimal):
        small = value.is_finite() and value.adjusted() < _MOST_DIGITS
        return int(value) if small and value == int(value) else None
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _alike(number: int, present: object) -> int | str:
    """A number as the caller wrote the one before it: an API may want it as text."""
    return str(number) if isinstance(present, str) else number


def _flag(value: object) -> bool | None:
    """What a value says of a question: true or false, also as a text, or how many there are."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().lower() in _WORDS:
        return _WORDS[value.strip().lower()]
    number = integer(value)
    return None if number is None else number > 0


def _mark(value: object) -> object:
    """The value to go on from, if the server can mean one; else None.

    Raises:
        PaginationError: if it is something that no request can give back.
    """
    if value is None or value is False or value == "":
        return None
    if isinstance(value, float | Decimal):
        # JSON has one kind of number: `7.0` is 7, which is how a server writes it.
        whole = integer(value)
        return value if whole is None else whole
    if isinstance(value, bool | list | tuple | dict):
        raise PaginationError(f"{value!r} is not a cursor")
    return value


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


class Paging(Record, kw_only=True):
    """Base of the strategies. Without `items` the body itself is the list."""

    items: Path = ()
    more: Path | None = None
    """Where the body says whether another page follows, such as `has_more`."""
    done: Path | None = None
    """Where it says whether this page is the last."""

    def items_of(self, parsed: object) -> list[Any]:
        """The items of a page; a body that is a list is its own items, whatever was declared."""
        found: object = dig(parsed, ())
        if not _is_list(found):
            found = dig(parsed, self.items) if self.items else None
        return found if _is_list(found) else []

    def goes_on(self, reply: PageReply) -> bool | None:
        """Whether the page says that another one follows; None where it does not say."""
        for path, meaning in ((self.more, True), (self.done, False)):
            said = _flag(dig(reply.parsed, path)) if path else None
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
            raise PaginationError("the page says that there is more, and not how to get it")
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

    size: str | None = None
    total: Path | None = None
    max_size: int | None = None
    """The largest page the server gives; with it, a page shorter than asked for is the last."""

    def asked(self, call: PageCall) -> int | None:
        value = integer(call.query.get(self.size)) if self.size else None
        return value if value is not None and value > 0 else None

    def ended(self, call: PageCall, reply: PageReply) -> bool:
        if not reply.items:
            return True
        if self.goes_on(reply):
            # It knows better than what follows from numbers.
            return False
        total = count(reply.parsed, self.total)
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

    page: str = "page"
    first: int = 1
    """The number of the first page, which is what a call without one asks for."""
    pages: Path | None = None
    """Where the body says how many pages there are."""

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        more = self.goes_on(reply)
        # A page can be empty, and not the last, where rows that are filtered out are counted.
        if not more and self.ended(call, reply):
            return None
        present = call.query.get(self.page)
        number = integer(present)
        number = self.first if number is None else number
        last = count(reply.parsed, self.pages)
        if not more and last is not None and number - self.first + 1 >= last:
            return None
        return PageCall({**call.query, self.page: _alike(number + 1, present)})

    def ahead(self, call: PageCall, reply: PageReply) -> Iterator[PageCall]:
        left = (count(reply.parsed, self.total) or 0) - reply.taken
        following = self.after(call, reply)
        while following is not None and left > 0:
            yield following
            left -= len(reply.items)
            present = following.query[self.page]
            number = cast("int", integer(present))
            following = PageCall({**following.query, self.page: _alike(number + 1, present)})


class Offset(_Counted, kw_only=True):
    """`?offset=40`: until the page says so, the total is reached or a page is empty."""

    offset: str = "offset"
    first: int = 0
    """The position of the first item: 1 with SCIM (RFC 7644, section 3.4.2.4)."""

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        if self.ended(call, reply):
            return None
        present = call.query.get(self.offset)
        start = integer(present)
        start = (self.first if start is None else start) + len(reply.items)
        return PageCall({**call.query, self.offset: _alike(start, present)})


class LastId(_Counted, kw_only=True):
    """`?startId=...` with the id of the last item seen: until a page is empty."""

    param: str
    id: str = "id"

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        if self.ended(call, reply):
            return None
        last = _mark(dig(reply.items[-1], (self.id,)))
        if last is None:
            raise PaginationError(f"the last item has no {self.id!r} to go on from")
        return PageCall({**call.query, self.param: last})


class Cursor(Paging, kw_only=True):
    """A token in the body that the next call gives back."""

    param: str
    next: Path

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        cursor = _mark(dig(reply.parsed, self.next))
        return None if cursor is None else PageCall({**call.query, self.param: cursor})


class NextUrl(Paging, kw_only=True):
    """The body has the next page's URL, relative or absolute."""

    next: Path = ("next",)

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        url = dig(reply.parsed, self.next)
        if url is None or url is False or url == "":
            return None
        if isinstance(url, int | float | Decimal | list | tuple | dict):
            raise PaginationError(f"{url!r} is not the address of a page")
        return PageCall(call.query, str(url))


class HalLink(NextUrl, kw_only=True):
    """The body has a HAL link to the next page."""

    next: Path = ("_links", "next", "href")


class LinkHeader(Paging, kw_only=True):
    """The `Link` header has the next page's URL (RFC 8288)."""

    rel: str = "next"

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        url = link_header(reply.headers.get("link", "")).get(self.rel)
        return PageCall(call.query, url) if url else None


# Each repetition keeps what it took (++, *+), so that no text takes more than one look.
_VALUE = r"(?:\s*+=\s*+(?:\"((?:\\.|[^\"\\])*+)\"|([^\s;,\"]*+)))?"
_LINK_PARAMETER = re.compile(rf"\s*+;\s*+([^\s=;,]++){_VALUE}")
_LINK = re.compile(rf"\s*+<([^<>]*+)>((?:{_LINK_PARAMETER.pattern})*+)\s*+(?:,|$)")


def link_header(value: str) -> dict[str, str]:
    """The targets of a `Link` header by relation; the first one counts.

    A link that says that nothing is there, with `results="false"` as Sentry does, leads nowhere.
    """
    links: dict[str, str] = {}
    position = 0
    while position < len(value):
        match = _LINK.match(value, position)
        if match is None:
            # Not a link: go on after the next comma.
            comma = value.find(",", position)
            position = comma + 1 if comma >= 0 else len(value)
            continue
        position = match.end()
        said: dict[str, str] = {}
        for name, quoted, token in _LINK_PARAMETER.findall(match[2]):
            # Of several, the first one counts (RFC 8288, section 3.3).
            said.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) or token)
        if _flag(said.get("results")) is False:
            continue
        for relation in said.get("rel", "").lower().split():
            links.setdefault(relation, match[1])
    return links
