"""What a caller gets wrong is said at once, by name; and how objects show themselves."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import (
    Body,
    CredentialError,
    Grant,
    Operation,
    Resource,
    ResponseValidationError,
    Timeout,
    Token,
    client_credentials,
    refresh_token,
)
from tests.runtime.api import AsyncShop, Item, Shop
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOTHING: Any = None
"""What a setting that is missing is passed as."""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("params", r"no option params=; did you mean query="),
        ("data", r"no option data=; did you mean json= or content="),
        ("timeout", r"no option timeout=; did you mean with_options\(timeout="),
        ("colour", r"no option colour=$"),
    ],
)
def test_unknown_arguments_of_request(name: str, words: str) -> None:
    options: dict[str, Any] = {name: {}}
    with serving(lambda _: reply({})) as server:
        with Shop(api_token="s", base_url=server.url) as shop:
            with pytest.raises(TypeError, match=words):
                shop.request("GET", "/x", **options)
            with pytest.raises(TypeError, match=words):
                shop.follow({"_links": {"a": {"href": "/a"}}}, "a", **options)

        async def main() -> None:
            async with AsyncShop(api_token="s", base_url=server.url) as shop:
                with pytest.raises(TypeError, match=words):
                    await shop.request("GET", "/x", **options)

        asyncio.run(main())
        assert server.arrived == []


def test_a_method_that_is_no_token_is_a_wrong_argument() -> None:
    with (
        Shop(api_token="s", base_url="http://localhost") as shop,
        pytest.raises(ValueError, match=r"method must be an HTTP method .* not 'A B'"),
    ):
        shop.request("A B", "/x")


@pytest.mark.parametrize(
    ("options", "kind", "words"),
    [
        ({"api_token": 5}, TypeError, "api_token must be a str.*not int"),
        ({"api_token": b"x"}, TypeError, "api_token must be a str.*not bytes"),
        ({"access_token": ("a", "b", "c")}, TypeError, "access_token must be .*not tuple"),
        ({"api_token": " \n"}, ValueError, "api_token is empty"),
        (
            {"access_token": ("a:b", "c")},
            ValueError,
            "access_token: the user name must not contain a colon",
        ),
        ({"login_token": "a", "token_url": ""}, ValueError, "token endpoint must begin with .*''"),
        (
            {"login_token": "a", "token_url": "/token"},
            ValueError,
            "login_token: the token endpoint",
        ),
        ({"access_token": client_credentials("", "i", "s")}, ValueError, "the token endpoint"),
        (
            {"login_token": "a", "token_url": 5},
            TypeError,
            "login_token: the address of the token endpoint must be a str, not int",
        ),
        (
            {"access_token": Grant("https://a.example/token", NOTHING)},
            TypeError,
            "access_token: the form must be a mapping, not NoneType",
        ),
        ({"origins": None}, TypeError, "origins must be a list of str, not NoneType"),
        ({"api_token": "a", "base_url": ""}, ValueError, "base_url must begin with .*, not ''"),
        ({"timeout": "5"}, TypeError, "timeout must be a number of seconds.*not str"),
        ({"timeout": -1}, ValueError, "timeout must be 0 or more"),
        ({"max_retries": None}, TypeError, "max_retries must be an int, not NoneType"),
        ({"max_retries": -1}, ValueError, "max_retries must be 0 or more"),
        ({"headers": {"x-a": 5}}, TypeError, "headers: x-a must be a str, not int"),
        ({"headers": {"x a": "5"}}, ValueError, "headers: 'x a' is not a valid header name"),
        ({"headers": {"ü": "5"}}, ValueError, "headers: 'ü' is not a valid header name"),
        ({"headers": {"": "5"}}, ValueError, "headers: '' is not a valid header name"),
        ({"on_request": 5}, TypeError, "on_request must be a callable"),
        ({"http_client": object()}, TypeError, r"http_client must be an httpx2?\.(Async)?Client"),
    ],
)
def test_options_are_checked_at_construction(
    options: dict[str, Any], kind: type[Exception], words: str
) -> None:
    for client in (Shop, AsyncShop):
        with pytest.raises(kind, match=words):
            given = {"access_token", "login_token"} & options.keys()
            client(**({} if given else {"api_token": "s"}) | options)


def test_the_other_kind_of_http_client_and_options_of_views() -> None:
    with httpx.Client() as http:
        Shop(api_token="s", http_client=http)
        with pytest.raises(
            TypeError, match=r"must be an httpx2?\.AsyncClient or httpx2?\.AsyncClient, not Client"
        ):
            AsyncShop(api_token="s", http_client=http)
    with pytest.raises(
        TypeError, match=r"must be an httpx2?\.Client or httpx2?\.Client, not AsyncClient"
    ):
        Shop(api_token="s", http_client=httpx.AsyncClient())
    with Shop(api_token="s", timeout=None) as shop:
        shop.with_options(timeout=Timeout(5), max_retries=0)
        wrong: Any = "5"
        with pytest.raises(TypeError, match="timeout"):
            shop.with_options(timeout=wrong)
        with pytest.raises(ValueError, match="max_retries"):
            shop.with_options(max_retries=-2)


URL = "https://auth.example/token"
GRANTS: list[tuple[Callable[[], object], str]] = [
    (lambda: client_credentials(NOTHING, "i", "s"), "token_url must be a str, not NoneType"),
    (lambda: client_credentials(URL, NOTHING, "s"), "client_id must be a str, not NoneType"),
    (lambda: client_credentials(URL, "i", NOTHING), "client_secret must be a str, not NoneType"),
    (lambda: refresh_token(URL, NOTHING), "token must be a str, not NoneType"),
    (lambda: refresh_token(URL, "t", client_secret=NOTHING), "client_secret must be a str"),
]


@pytest.mark.parametrize(("make", "words"), GRANTS)
def test_a_missing_setting_in_a_grant(make: Callable[[], object], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        make()


def test_scopes_are_one_text() -> None:
    scopes: Any = ["read", "write"]
    with pytest.raises(TypeError, match="scope must be a str with spaces between the scopes"):
        client_credentials(URL, "i", "s", scope=scopes)


REQUESTS: list[tuple[dict[str, Any], str]] = [
    ({"method": 5}, "method must be a str, not int"),
    ({"path": None}, "path must be a str, not NoneType"),
    ({"path": httpx.URL("/x")}, "path must be a str, not URL"),
    ({"query": [("a", 1)]}, "query must be a mapping, not list"),
    ({"query": {1: 2}}, "query: a name must be a str, not int"),
    ({"headers": [("a", "1")]}, "headers must be a mapping, not list"),
]
FORMS: list[tuple[Any, str]] = [
    ([1], "body must be a mapping or a model, not list"),
    ({5: b"a"}, "body: the name of a property must be a str, not int"),
    ({"file": (b"a", b"b")}, r"body\.file: the file name must be a str, not bytes"),
    ({"file": ("a", b"b", 5)}, r"body\.file: the content type must be a str, not int"),
]


def test_wrong_types_are_named_before_anything_is_sent() -> None:
    body = Body("multipart/form-data", files=("file",))
    upload: Operation[Any] = Operation(id="up", method="POST", path="/up", body=body)
    server_of = serving(lambda _: reply({"id": "1", "name": "a"}))
    with server_of as server, Shop(api_token="s", base_url=server.url) as shop:
        call: Any = shop.request
        for options, words in REQUESTS:
            with pytest.raises(TypeError, match=words):
                call(**{"method": "GET", "path": "/x", **options})
        for value, words in FORMS:
            with pytest.raises(TypeError, match=words):
                Resource(shop)._call(upload, body=value)
        assert server.arrived == []
        assert shop.request("GET", "/x", headers=NOTHING, query=NOTHING)
        for token, words in (
            (Token(NOTHING), "access_token: the value of the Token must be a str"),
            (Token("a", NOTHING).replace(expires_in="9"), "must be a number of seconds"),
        ):
            own = Shop(access_token=lambda token=token: token, base_url=server.url)
            with own, pytest.raises(CredentialError, match=words):
                own.items.get("1")


def test_wrong_types_of_lists_and_downloads() -> None:
    wrong: Any = "5"
    with serving(lambda _: Answer(200, b"png", {"content-type": "image/png"})) as server:
        with Shop(api_token="s", base_url=server.url) as shop:
            pager = shop.items.list()
            for read in (pager.to_list, pager.pages):
                with pytest.raises(TypeError, match="limit must be an int, not str"):
                    read(wrong)
            with pytest.raises(TypeError, match="at must be the `next` of a page, not str"):
                pager.resume(wrong)
            with pytest.raises(TypeError, match=r"chunk_size must be .* not str"):
                next(shop.items.image().iter_bytes(wrong))
            with pytest.raises(ValueError, match="chunk_size must be 1 or more, not 0"):
                next(shop.items.image().iter_bytes(0))

        async def main() -> None:
            async with AsyncShop(api_token="s", base_url=server.url) as shop:
                with pytest.raises(TypeError, match="the number of pages must be an int"):
                    shop.items.list().prefetch(wrong)
                image = await shop.items.image()
                with pytest.raises(ValueError, match="chunk_size must be 1 or more, not 0"):
                    await anext(image.iter_bytes(0))
                assert image.http_response.is_closed

        asyncio.run(main())


def test_with_response_takes_a_method_and_not_a_result() -> None:
    words = r"such as client\.things\.get without \(\)"
    with serving(lambda _: reply({"id": "1", "name": "a"})) as server:
        with Shop(api_token="s", base_url=server.url) as shop:
            results: list[Any] = [shop.items.get("1"), shop.items.list(), None]
            for result in results:
                with pytest.raises(TypeError, match=words):
                    shop.with_response(result)

        async def main() -> None:
            async with AsyncShop(api_token="s", base_url=server.url) as shop:
                wrong: Any = shop.items.list()
                other: Any = len
                with pytest.raises(TypeError, match=words):
                    shop.with_response(wrong)
                call: Any = shop.with_response(other)
                with pytest.raises(TypeError, match=words):
                    await call("text")

        asyncio.run(main())


def test_a_path_given_as_text_is_not_a_file(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(b"png")
    body = Body("multipart/form-data", files=("file", "more"))
    operation: Operation[Any] = Operation(id="up", method="POST", path="/up", body=body)
    wrong: list[Any] = [
        {"file": str(path)},
        {"more": [path, str(path)]},
        {"file": ("x.png", str(path))},
    ]
    with serving(lambda _: reply({})) as server, Shop(api_token="s", base_url=server.url) as shop:
        for value in wrong:
            with pytest.raises(TypeError, match=r"body\.\w+: .*pass a Path, bytes or an open file"):
                Resource(shop)._call(operation, body=value)
        assert server.arrived == []
        Resource(shop)._call(operation, body={"file": path, "more": [b"a"], "name": "text"})
        assert b"png" in server.last.body


def test_what_request_gives_follows_cast_to_and_the_content_type() -> None:
    answers = {
        "/json": Answer(200, b'{"a": 1}', {"content-type": "application/json; charset=utf-8"}),
        "/problem": Answer(200, b"[1]", {"content-type": "application/problem+json"}),
        "/text": Answer(200, b"caf\xe9", {"content-type": "text/plain; charset=latin-1"}),
        "/bytes": Answer(200, b"\x89PNG", {"content-type": "image/png"}),
        "/untold": Answer(200, b"[2]"),
        "/empty": Answer(204),
        "/broken": Answer(200, b"{", {"content-type": "application/json"}),
    }

    def answer(arrived: Arrived) -> Answer:
        return answers[arrived.path]

    expected: dict[str, object] = {
        "/json": {"a": 1},
        "/problem": [1],
        "/text": "café",
        "/bytes": b"\x89PNG",
        "/untold": [2],
        "/empty": None,
    }
    with serving(answer) as server:
        with Shop(api_token="s", base_url=server.url) as shop:
            for path, value in expected.items():
                assert shop.request("GET", path) == value
            assert shop.request("GET", "/json", cast_to=str) == '{"a": 1}'
            assert shop.request("GET", "/text", cast_to=str) == "café"
            assert shop.request("GET", "/text", cast_to=bytes) == b"caf\xe9"
            assert shop.request("GET", "/json", cast_to=dict[str, int]) == {"a": 1}
            with pytest.raises(ResponseValidationError):
                shop.request("GET", "/broken")

        async def main() -> None:
            async with AsyncShop(api_token="s", base_url=server.url) as shop:
                for path, value in expected.items():
                    assert await shop.request("GET", path) == value
                assert await shop.request("GET", "/bytes", cast_to=bytes) == b"\x89PNG"

        asyncio.run(main())


def test_a_repr_has_what_was_sent() -> None:
    item = Item.model_validate({"id": "1", "name": "lamp", "color": None, "new": 5})
    assert repr(item) == "Item(id='1', name='lamp', color=None, new=5)"
    assert str(Item.model_validate({"id": "1", "name": "x"})) == "id='1' name='x'"
    item.amount = 2
    assert "amount=2" in repr(item)


def test_pagers_show_their_route_and_refuse_what_they_cannot_do() -> None:
    with Shop(api_token="s") as shop:
        pager = shop.items.list()
        assert repr(pager) == "<Pager of GET /items>"
        with pytest.raises(ValueError, match="limit must be 0 or more"):
            pager.to_list(limit=-1)

    async def main() -> None:
        async with AsyncShop(api_token="s") as shop:
            pager: Any = shop.items.list().prefetch(2)
            assert repr(pager) == "<AsyncPager of GET /items>"
            with pytest.raises(ValueError, match="limit must be 0 or more"):
                await pager.to_list(-1)
            with pytest.raises(TypeError, match="use `async for`"):
                await pager

    asyncio.run(main())


def test_blocking_and_async_objects_say_what_to_write_instead() -> None:
    shop, other = Shop(api_token="s"), AsyncShop(api_token="s")
    objects: list[Any] = [other, other.items.list(), shop]

    async def main() -> None:
        async with objects[2]:
            pass

    with pytest.raises(TypeError, match="AsyncShop is async: use `async with` instead of `with`"):
        objects[0].__enter__()
    with pytest.raises(TypeError, match="AsyncPager is async: use `async for` instead of `for`"):
        list(objects[1])
    with pytest.raises(TypeError, match="Shop is blocking: use `with` instead of `async with`"):
        asyncio.run(main())
    shop.close()


def test_a_stream_says_what_to_write_instead() -> None:
    async def main(url: str) -> None:
        async with AsyncShop(api_token="s", base_url=url) as shop:
            stream: Any = await shop.items.events()
            with pytest.raises(TypeError, match="use `async for` instead of `for`"):
                list(stream)
            with pytest.raises(TypeError, match="use `async with` instead of `with`"), stream:
                pass
            await stream.close()

    answer = Answer(200, b"data: 1\n\n", {"content-type": "text/event-stream"})
    with serving(lambda _: answer) as server:
        asyncio.run(main(server.url))
