"""Text of servers in messages, warnings, logs and reprs: nothing that a terminal obeys, and never a megabyte."""

from __future__ import annotations

import functools
import json
import logging
import traceback
import warnings
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import (
    ClientError,
    LinkNotFoundError,
    Model,
    Operation,
    PaginationError,
    ResponseShapeWarning,
    client_credentials,
)
from clientsmith.runtime.hal import target
from clientsmith.runtime.pages import Cursor, LinkHeader, NextUrl
from clientsmith.runtime.redaction import chain
from clientsmith.runtime.server_text import LONGEST_MESSAGE, LONGEST_PLACE, describe, printable
from clientsmith.runtime.webhooks import Webhook
from tests.hostile.test_errors import Tree, _tree
from tests.runtime.server import Answer, reply, serving
from tests.runtime.test_leaks import answering
from tests.runtime.worlds import World, both, failure, got, listed

if TYPE_CHECKING:
    from collections.abc import Callable

MARKS = {
    "bell": "\x07",
    "escape": "\x1b[2J\x1b]0;owned\x07",
    "line": "\n",
    "return": "\r",
    "null": "\0",
    "delete": "\x7f",
    "C1": "\x85\x9b31m\x9d0;x\x9c",
    "direction": "\u202a\u202b\u202d\u202e\u202c",
    "isolates": "\u2066\u2067\u2068\u2069",
    "marks": "\u200e\u200f\u061c",
    "no width": "\u200b\u200c\u200d\u2060\ufeff\u00ad",
    "separators": "\u2028\u2029",
    "half": "\udc1b",
    "other half": "\ud800",
    "tags": "\U000e0041",
    "private": "\ue000",
}
EVIL = "".join(MARKS.values())
MEGABYTE = 1_000_000
LONG = EVIL * (MEGABYTE // len(EVIL))


def tame(text: str) -> None:
    assert text.isprintable(), ascii(text)[:400]
    assert len(text) <= LONGEST_MESSAGE + 200


def tame_error(error: BaseException) -> None:
    for each in chain(error):
        tame(str(each))
        assert repr(each).isprintable()
        assert all(len(arg) <= LONGEST_MESSAGE for arg in each.args if isinstance(arg, str))
    for line in "".join(traceback.format_exception_only(error)).splitlines():
        tame(line)


@pytest.mark.parametrize("name", MARKS)
def test_marks_that_cannot_be_seen_are_escaped(name: str) -> None:
    shown = printable(f"a{MARKS[name]}b")
    tame(shown)
    assert shown.startswith("a\\")
    assert shown.endswith("b")
    tame(describe({"message": f"a{MARKS[name]}b", f"a{MARKS[name]}b": "x"}))
    tame(describe({f"a{MARKS[name]}b": "x"}))


def test_text_is_cut_after_its_escapes() -> None:
    assert printable("x" * 300) == "x" * (LONGEST_PLACE - 1) + "…"
    assert len(printable("\U000e0041" * MEGABYTE)) == LONGEST_PLACE
    assert printable("é ü 漢 🙂") == "é ü 漢 🙂"
    assert printable("") == ""


class Named(Model):
    name: str
    tags: dict[str, int] | None = None


VALUE: Operation[Named] = Operation(id="value", method="GET", path="/value", result=lambda: Named)
IMAGE: Operation[Any] = Operation(
    id="image", method="GET", path="/image", accept="image/png", decode="bytes"
)


def _listing(paging: Any) -> Operation[Any]:
    return Operation(id="list", method="GET", path="/list", result=lambda: Any, paging=paging)


ERRORS: dict[str, Callable[[str], Answer]] = {
    "message": lambda evil: reply({"message": evil}, 400),
    "key": lambda evil: reply({evil: ["wrong"]}, 422),
    "key in errors": lambda evil: reply({"errors": {evil: evil}}, 422),
    "nested": lambda evil: reply([{"error": {"detail": [evil]}}], 500),
    "text": lambda evil: Answer(
        500, evil.encode("utf-8", "replace"), {"content-type": "text/plain"}
    ),
    "latin": lambda evil: Answer(
        500, evil.encode("latin-1", "replace"), {"content-type": "text/plain; charset=latin-1"}
    ),
    "not http": lambda evil: Answer(raw=evil.encode("utf-8", "replace")[:90_000] + b"\r\n\r\n"),
    "header line": lambda evil: Answer(
        raw=b"HTTP/1.1 200 OK\r\n" + evil.encode("utf-8", "replace")[:90_000] + b"\r\n\r\n"
    ),
    "reason": lambda evil: Answer(
        raw=b"HTTP/1.1 404 \x9b\xe2\x80\xae\x85\r\ncontent-length: 0\r\n\r\n"
    ),
    "type": lambda evil: Answer(
        raw=b"HTTP/1.1 200 OK\r\ncontent-type: \x9b\xe2\x80\xae/\xc2\x85\r\ncontent-length: 1\r\n\r\nx"
    ),
    "shape": lambda evil: reply({"name": 1, "tags": {evil: evil}}),
    "not json": lambda evil: Answer(
        200, evil.encode("utf-8", "replace"), {"content-type": "application/json"}
    ),
    "redirect": lambda evil: Answer(
        raw=b"HTTP/1.1 302 X\r\nlocation: http://127.0.0.1:1/\x9b\xe2\x80\xae\xc2\x85"
        + b"x" * 60_000
        + b"\r\ncontent-length: 0\r\n\r\n"
    ),
}


@pytest.mark.parametrize("name", ERRORS)
@pytest.mark.filterwarnings("ignore::clientsmith.runtime.ResponseShapeWarning")
@both
async def test_errors(world: World, name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "shop_client")
    caplog.set_level(logging.INFO, "httpx")
    for evil in (EVIL, LONG):
        answer = ERRORS[name](evil)
        with serving(answering(answer)) as server:
            options: dict[str, Any] = {"api_token": "s", "strict": True, "max_retries": 0}
            async with world.shop(base_url=server.url, **options) as shop:
                call = world.resource(shop)._call
                for operation in (VALUE, IMAGE):
                    try:
                        await got(call(operation))
                    except ClientError as error:
                        tame_error(error)
                    else:
                        assert operation is IMAGE
    for record in caplog.records:
        tame(record.getMessage())


PAGES: dict[str, Callable[[str], tuple[Any, Answer]]] = {
    "url": lambda evil: (
        NextUrl(items=("items",)),
        reply({"items": [1], "next": f"http://{evil}/"}),
    ),
    "url that is a list": lambda evil: (
        NextUrl(items=("items",)),
        reply({"items": [1], "next": [[evil] * 2] * 2}),
    ),
    "host": lambda evil: (
        NextUrl(items=("items",)),
        reply({"items": [1], "next": f"http://{'a.' * 30_000}example/"}),
    ),
    "bidi host": lambda evil: (
        NextUrl(items=("items",)),
        reply({"items": [1], "next": "http://xn--b-tgb.example/\u202e"}),
    ),
    "cursor": lambda evil: (
        Cursor(items=("items",), cursor="cursor", next=("next",)),
        reply({"items": [1], "next": evil}),
    ),
    "cursor that is an object": lambda evil: (
        Cursor(items=("items",), cursor="cursor", next=("next",)),
        reply({"items": [1], "next": {evil: [evil]}}),
    ),
    "header": lambda evil: (
        LinkHeader(),
        Answer(
            raw=b'HTTP/1.1 200 OK\r\nlink: <http://\x9b\xe2\x80\xae/>; rel="next"\r\n'
            b"content-type: application/json\r\ncontent-length: 3\r\n\r\n[1]"
        ),
    ),
}


@pytest.mark.parametrize("name", PAGES)
@both
async def test_pages(world: World, name: str) -> None:
    for evil in (EVIL, LONG[:200_000], "x" * MEGABYTE):
        paging, answer = PAGES[name](evil)
        with serving(answering(answer)) as server:
            async with world.shop(base_url=server.url, api_token="s", max_retries=0) as shop:
                pages = world.resource(shop)._pages(_listing(paging))
                error = await failure(functools.partial(listed, pages), ClientError)
                tame_error(error)
                if name != "cursor":
                    assert isinstance(error, PaginationError)


@pytest.mark.parametrize("evil", [EVIL, LONG])
def test_links(evil: str) -> None:
    class Linked(Model):
        id: str

    base = httpx.URL("https://api.example")
    many = {f"{evil}{number}": {"href": "/"} for number in range(3)}
    many |= {str(number): {"href": "/"} for number in range(1_000)}
    for links in (
        many,
        {"x": {"href": evil}},
        {"x": {"href": f"{{{evil}}}"}},
        {"x": {"href": f"javascript:{evil}"}},
        {"x": {"href": f"http://{evil}/"}},
    ):
        value = Linked.model_construct(id="1", _links=links)
        with pytest.raises(ClientError) as caught:
            target(value, "x", base)
            raise LinkNotFoundError("the library made a URL of it")
        tame_error(caught.value)


@both
async def test_warnings(world: World) -> None:
    tags = {f"{EVIL}{number}": EVIL for number in range(1_000)}
    with serving(lambda _: reply({"name": 1, "tags": tags, EVIL: EVIL})) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            with pytest.warns(ResponseShapeWarning) as caught:
                value = await got(world.resource(shop)._call(VALUE))
            tame(str(caught[0].message))
            assert repr(value).isprintable()
            assert str(value).isprintable()
            assert len(value.model_extra) == 1
            with pytest.warns(ResponseShapeWarning):
                image = await got(world.resource(shop)._call(IMAGE))
            assert repr(image).isprintable()
            await got(image.close())


def _bush(depth: int) -> str:
    """A tree of 2 ** depth places, each of which is wrong."""
    text = '{"name":1}'
    for _ in range(depth):
        text = f'{{"name":1,"left":{text},"right":{text}}}'
    return text


class Bush(Model):
    name: str
    left: Bush | None = None
    right: Bush | None = None


BUSH: Operation[Bush] = Operation(id="bush", method="GET", path="/bush", result=lambda: Bush)


@both
async def test_any_number_of_wrong_places(world: World) -> None:
    """Few are shown, and few are remembered."""
    body = _bush(9).encode()
    with serving(lambda _: Answer(200, body, {"content-type": "application/json"})) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            call = world.resource(shop)._call
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                for _ in range(4):
                    assert (await got(call(BUSH))).left.right.name == 1
            assert 0 < len(caught) < 4
            for each in caught:
                tame(str(each.message))
                assert "and many more" in str(each.message)
            assert sum(map(len, shop._shared.warned.values())) <= 200
            error = await failure(
                functools.partial(world.resource(shop.with_options(strict=True))._call, BUSH)
            )
            tame_error(error)
            assert "and many more" in str(error)


@both
async def test_any_number_of_paths(world: World) -> None:
    """Each path is an operation of its own, and few are remembered."""
    async with world.shop(base_url="http://127.0.0.1:1", api_token="s") as shop:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for number in range(12_000):
                shop._report(f"GET /{number}", {"": "is not JSON"})
        assert len(shop._shared.warned) <= 5_000


@both
async def test_long_places(world: World) -> None:
    with serving(
        lambda _: Answer(200, _tree(60, "null"), {"content-type": "application/json"})
    ) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            operation: Operation[Any] = Operation(
                id="tree", method="GET", path="/", result=lambda: Tree
            )
            with pytest.warns(ResponseShapeWarning) as caught:
                await got(world.resource(shop)._call(operation))
            tame(str(caught[0].message))


@pytest.mark.parametrize("evil", [EVIL, LONG[:100_000]])
@both
async def test_token_endpoints(world: World, evil: str) -> None:
    answers = [
        reply({evil: evil, evil + "2": 1}),
        reply({"error": evil, "error_description": evil}),
        reply({"error": evil}, 400),
        Answer(500, evil.encode("utf-8", "replace"), {"content-type": "text/plain"}),
    ]
    for answer in answers:
        with serving(answering(answer)) as server:
            grant = client_credentials(f"{server.url}/token", "me", "secret")
            options: dict[str, Any] = {"access_token": grant, "max_retries": 0}
            async with world.shop(base_url=server.url, **options) as shop:
                tame_error(await failure(functools.partial(shop.items.get, "1"), ClientError))


@both
async def test_the_http_client_of_the_caller_passes_everything_on(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("broken"):
            raise httpx.ReadError(LONG)
        return httpx.Response(
            404,
            headers=[(b"content-type", EVIL.encode("utf-8", "replace"))],
            content=json.dumps({EVIL: EVIL}).encode(),
            extensions={"reason_phrase": b"\x1b[2J" * 1_000},
        )

    caplog.set_level(logging.DEBUG, "shop_client")
    async with world.http(transport=httpx.MockTransport(answer)) as http:
        options: dict[str, Any] = {"http_client": http, "base_url": "http://127.0.0.1"}
        async with world.shop(api_token="s", max_retries=0, **options) as shop:
            for item in ("1", "broken"):
                tame_error(await failure(functools.partial(shop.items.get, item), ClientError))
    for record in caplog.records:
        if record.name == "shop_client":
            tame(record.getMessage())


@pytest.mark.parametrize("strict", [True, False])
def test_webhooks(strict: bool) -> None:
    webhook: Webhook[Named] = Webhook("hook", result=lambda: Named)
    body = json.dumps({"name": 1, "tags": {EVIL: EVIL}}).encode()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            webhook.parse(body, strict)
        except ClientError as error:
            tame_error(error)
            assert strict
    for each in caught:
        tame(str(each.message))
