"""Calls, results and errors over real sockets."""

from __future__ import annotations

import asyncio
import gc
import io
import logging
import pickle
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    Body,
    ClientClosedError,
    ClientError,
    LinkNotFoundError,
    Model,
    NotFoundError,
    Operation,
    Param,
    Resource,
    ResponseValidationError,
    ServerError,
    UnprocessableEntityError,
    links,
    omit,
)
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from pathlib import Path

ITEM = {"id": "1", "name": "lamp"}


def test_path_query_body_on_the_wire() -> None:
    with serving(lambda _: reply(ITEM)) as server, Shop(api_token="s", base_url=server.url) as shop:
        shop.items.get("refs/heads/main?x#ü")
        assert server.last.target == "/items/refs%2Fheads%2Fmain%3Fx%23%C3%BC"
        shop.items.create(name="é", description=None)
        assert server.last.body == '{"name":"é","description":null}'.encode()
        assert server.last.headers["content-type"] == "application/json"
        shop.items.create(name="x")
        assert server.last.json() == {"name": "x"}
        before = len(server.arrived)
        with pytest.raises(ValueError, match="itemId"):
            shop.items.get("")
        assert len(server.arrived) == before


def test_no_content_and_empty_body() -> None:
    answers = [Answer(204), Answer(200), Answer(200), Answer(200)]
    with serving(lambda _: answers.pop(0)) as server:
        shop = Shop(api_token="s", base_url=server.url)
        shop.items.delete("1")
        with pytest.warns(UserWarning, match=r"create-item: missing the body \(set to None\)"):
            assert shop.items.create(name="x") is None  # it was made, which an error would hide
        with pytest.raises(ResponseValidationError, match="get-item: the body"):
            shop.items.get("1")
        with pytest.raises(ResponseValidationError):
            shop.with_options(strict=True).items.create(name="x")
        shop.close()


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        (400, {"name": ["too long", "not unique"]}, BadRequestError, "name: too long; not unique"),
        (401, {"detail": "Invalid token."}, AuthenticationError, "Invalid token."),
        (
            404,
            {"title": "Not there", "detail": "no project", "status": 404},
            NotFoundError,
            "Not there: no project",
        ),
        (
            422,
            {"message": "Invalid.", "errors": {"name": ["required"]}},
            UnprocessableEntityError,
            "Invalid.: name: required",
        ),
        (
            500,
            {"status": 500, "path": "/x", "error": "Oops", "message": "it broke"},
            ServerError,
            "Oops: it broke",
        ),
        (418, {"error": {"code": 7, "message": "teapot"}}, APIStatusError, "teapot"),
    ],
)
def test_errors(status: int, body: Any, kind: type[APIStatusError], words: str) -> None:
    answer = reply(body, status, x_request_id="r-1")
    with serving(lambda _: answer) as server:
        shop = Shop(api_token="very-secret", base_url=server.url, max_retries=0)
        with pytest.raises(kind) as caught:
            shop.items.get("1")
        error = caught.value
        assert type(error) is kind
        assert isinstance(error, httpx.HTTPStatusError)
        assert str(error).startswith(f"GET /items/1: {status} ")
        assert str(error).endswith(words)
        assert (error.status_code, error.request_id, error.body) == (status, "r-1", body)
        assert (error.operation, error.attempts) == ("get-item", 1)
        pickled = pickle.dumps(error)
        again = pickle.loads(pickled)
        assert str(again) == str(error)
        assert again.status_code == status
        for text in (
            pickled.decode("latin-1"),
            repr(error.request.headers),
            repr(vars(error)),
            repr(shop),
        ):
            assert "very-secret" not in text
        shop.close()


def test_connection_errors_are_httpx_errors_too() -> None:
    with serving(lambda _: reply(ITEM)) as server:
        url = server.url
    shop = Shop(api_token="s", base_url=url, max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        shop.items.get("1")
    assert isinstance(caught.value, httpx.TransportError)
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), APIConnectionError)
    shop.close()


def test_timeout_and_broken_answers() -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/items/slow":
            import time

            time.sleep(0.5)
        if arrived.path == "/items/cut":
            return Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
        if arrived.path == "/items/gzip":
            return Answer(200, b"not gzip", {"content-encoding": "gzip"})
        return Answer(200, b"<html>hello", {"content-type": "text/html"})

    with serving(answer) as server:
        shop = Shop(api_token="s", base_url=server.url, max_retries=0)
        with pytest.raises(APITimeoutError) as caught:
            shop.with_options(timeout=0.2).items.get("slow")
        assert isinstance(caught.value, httpx.TimeoutException)
        with pytest.raises(APIConnectionError):
            shop.items.get("cut")
        with pytest.raises(ResponseValidationError):
            shop.items.get("gzip")
        with pytest.raises(ResponseValidationError, match="text/html"):
            shop.items.get("html")
        shop.close()


def test_with_response_options_and_hooks() -> None:
    seen: list[str] = []
    with serving(lambda _: reply(ITEM, x_request_id="r")) as server:
        with Shop(
            api_token="s",
            base_url=server.url,
            headers={"X-Team": "a"},
            on_request=lambda request: seen.append(request.method),
            on_response=lambda response: seen.append(str(response.status_code)),
        ) as shop:
            response = shop.with_response(shop.items.get)("1")
            assert response.parsed.name == "lamp"
            assert (response.status_code, response.request_id, response.attempts) == (200, "r", 1)
            assert seen == ["GET", "200"]
            view = shop.with_options(headers={"X-Team": "b"}, timeout=3)
            assert type(view) is Shop
            assert view.items is not shop.items
            view.items.get("1")
            assert server.last.headers["x-team"] == "b"
            shop.items.get("1")
            assert server.last.headers["x-team"] == "a"
        for closed in (shop, view):
            with pytest.raises(ClientClosedError):
                closed.items.get("1")


def test_logging_has_no_secrets(caplog: pytest.LogCaptureFixture) -> None:
    with (
        caplog.at_level(logging.DEBUG),
        serving(lambda _: reply(ITEM)) as server,
        Shop(api_token="very-secret", base_url=server.url) as shop,
    ):
        shop.items.get("1")
    assert any(r.name == "shop_client" and "GET /items/1: 200" in r.message for r in caplog.records)
    assert "very-secret" not in caplog.text


def test_request_and_links() -> None:
    class Project(Model):
        name: str

    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/empty":
            return Answer(202)
        link = {
            "self": {"href": "/p/1"},
            "#activities": {"href": "/p/1/activities", "title": "t", "method": "GET"},
        }
        return reply({"name": arrived.path, "_links": link})

    with serving(answer) as server, Shop(api_token="s", base_url=server.url) as shop:
        assert shop.request("GET", "/p/1", cast_to=dict, query={"a": [1, 2]})["name"] == "/p/1"
        assert server.last.target == "/p/1?a=1&a=2"
        shop.request("POST", "/p", json={"a": None}, headers={"X-A": "1"})
        assert (server.last.body, server.last.headers["x-a"]) == (b'{"a":null}', "1")
        shop.request("PUT", "/p", content=b"raw")
        assert server.last.headers["content-type"] == "application/octet-stream"
        project = shop.request("GET", "/p/1", cast_to=Project)
        assert links(project)["#activities"].title == "t"
        assert links(project)["#activities"].more == {"method": "GET"}
        assert shop.follow(project, "#activities", cast_to=Project).name == "/p/1/activities"
        with pytest.raises(LinkNotFoundError, match="existing links: #activities, self"):
            shop.follow(project, "#delete")
        assert issubclass(LinkNotFoundError, KeyError)
        wrap: Any = shop.with_response
        response = wrap(shop.request)("GET", "/p/2", cast_to=Project)
        assert response.parsed.name == "/p/2"


@pytest.mark.parametrize(
    ("body", "value", "sent"),
    [
        ("application/merge-patch+json", {"a": None, "b": omit}, b'{"a":null}'),
        (
            "application/x-www-form-urlencoded",
            {"a": "x y&+", "b": [1, True], "c": {"d": 1}, "e": None},
            b"a=x+y%26%2B&b=1&b=true&c=%7B%22d%22%3A1%7D",
        ),
        ("application/x-yaml", "a: é\n", "a: é\n".encode()),
        ("application/xml", b"<a/>", b"<a/>"),
        (Body("application/json", required=False), {"a": omit}, b""),
        (Body("application/json", required=False), omit, b""),
        ("application/json", {"a": omit}, b"{}"),
        ("application/json", [1, None], b"[1,null]"),
        ("application/json", None, b"null"),
    ],
)
def test_bodies(body: str | Body, value: object, sent: bytes) -> None:
    operation: Operation[Any] = Operation(id="send", method="PATCH", path="/x", body=body)
    with serving(lambda _: reply({})) as server, Shop(api_token="s", base_url=server.url) as shop:
        Resource(shop)._call(operation, body=value)
        assert server.last.body == sent
        media_type = body if isinstance(body, str) else body.media_type
        assert server.last.headers.get("content-type") == (media_type if sent else None)
        with pytest.raises(TypeError, match="required"):
            Resource(shop)._call(
                Operation(id="send", method="POST", path="/x", body="text/plain"), body=omit
            )


def test_parameters_of_every_place() -> None:
    operation: Operation[Any] = Operation(
        id="all", method="GET", path="/a/{b}/c{d}", params=(Param("d", "path", style="matrix"),)
    )
    with serving(lambda _: reply({})) as server, Shop(api_token="s", base_url=server.url) as shop:
        Resource(shop)._call(
            operation,
            path={"b": 1, "d": [2, 3]},
            query={"q[]": ["x", "y"], "n": None},
            headers={"X-Flag": True, "X-None": omit},
            cookies={"k": "v w"},
        )
        assert server.last.target == "/a/1/c;d=2,3?q%5B%5D=x&q%5B%5D=y"
        assert server.last.headers["x-flag"] == "true"
        assert "x-none" not in server.last.headers
        assert server.last.headers["cookie"] == "k=v%20w"


def _parts(arrived: Arrived) -> list[Any]:
    head = f"content-type: {arrived.headers['content-type']}\r\n\r\n".encode()
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in message_from_bytes(head + arrived.body).walk()
        if not part.is_multipart()
    ]


def test_multipart(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"from path")
    body = {
        "meta": {"a": 1},
        "name": "x",
        "files": [path, ("b.bin", b"bytes", "image/png")],
        "open": io.BytesIO(b"opened"),
    }
    expected = [
        ("meta", None, "application/json", b'{"a":1}'),
        ("name", None, None, b"x"),
        ("files", "a.txt", "text/plain", b"from path"),
        ("files", "b.bin", "image/png", b"bytes"),
        ("open", "open", "application/octet-stream", b"opened"),
    ]
    with serving(lambda _: reply({})) as server:
        with Shop(api_token="s", base_url=server.url) as shop:
            shop.items.upload(body)
            assert _parts(server.last) == expected

        async def main() -> None:
            async with AsyncShop(api_token="s", base_url=server.url) as shop:
                await shop.items.upload({**body, "open": io.BytesIO(b"opened")})

        asyncio.run(main())
        assert _parts(server.last) == expected


def test_streaming_up(tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"x" * 200_000)

    with serving(lambda _: reply({})) as server:
        with Shop(api_token="s", base_url=server.url) as shop:
            for content in (path, path.open("rb"), iter([b"x" * 100_000] * 2)):
                shop.request("PUT", "/f", content=content)
                assert len(server.last.body) == 200_000
                if hasattr(content, "close"):
                    content.close()

        async def main() -> None:
            async def pieces() -> Any:
                for _ in range(2):
                    yield b"x" * 100_000

            async with AsyncShop(api_token="s", base_url=server.url) as shop:
                for content in (path, pieces()):
                    await shop.request("PUT", "/f", content=content)
                    assert len(server.last.body) == 200_000

        asyncio.run(main())


def test_download_and_streams(tmp_path: Path) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/image":
            return Answer(
                200,
                b"png" * 1000,
                {
                    "content-type": "image/png",
                    "content-disposition": 'attachment; filename="../a.png"',
                },
            )
        if arrived.path == "/events":
            return Answer(
                200,
                b"\xef\xbb\xbf: hi\ndata: a\ndata: b\r\n\r\nevent: x\rid: 7\rdata:c\r\rdata: lost",
                {"content-type": "text/event-stream"},
            )
        return Answer(200, b'{"id":"1","name":"a"}\n\n{"id":"2","name":"b"}')

    with serving(answer) as server:
        with Shop(api_token="s", base_url=server.url) as shop:
            with shop.items.image() as image:
                assert (image.content_type, image.size, image.filename) == (
                    "image/png",
                    3000,
                    "a.png",
                )
                assert image.stream_to(tmp_path / "a").read_bytes() == b"png" * 1000
            assert shop.items.image().read() == b"png" * 1000
            events = list(shop.items.events())
            assert [(e.data, e.event, e.id) for e in events] == [
                ("a\nb", "message", ""),
                ("c", "x", "7"),
            ]
            assert [item.id for item in shop.items.lines()] == ["1", "2"]

        async def main() -> None:
            async with AsyncShop(api_token="s", base_url=server.url) as shop:
                image = await shop.items.image()
                assert (await image.stream_to(tmp_path / "b")).read_bytes() == b"png" * 1000
                async with await shop.items.events() as stream:
                    assert [e.data async for e in stream] == ["a\nb", "c"]

        asyncio.run(main())


def test_error_of_a_streamed_call_has_its_body() -> None:
    with serving(lambda _: reply({"detail": "gone"}, 404)) as server:
        with (
            Shop(api_token="s", base_url=server.url) as shop,
            pytest.raises(NotFoundError, match="gone"),
        ):
            shop.items.image()

        async def main() -> None:
            async with AsyncShop(api_token="s", base_url=server.url) as shop:
                with pytest.raises(NotFoundError, match="gone"):
                    await shop.items.image()
                with pytest.raises(ClientError):
                    await shop.items.get("1")

        asyncio.run(main())


def test_async_hooks_and_with_response() -> None:
    seen: list[str] = []

    async def hook(request: httpx.Request) -> None:
        seen.append(request.method)

    async def main(url: str) -> None:
        async with AsyncShop(api_token="s", base_url=url, on_request=hook) as shop:
            response = await shop.with_response(shop.items.get)("1")
            assert response.parsed.name == "lamp"
            assert seen == ["GET"]

    with serving(lambda _: reply(ITEM)) as server:
        asyncio.run(main(server.url))


@pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
def test_the_async_client_moves_with_its_user_to_another_loop() -> None:
    with serving(lambda _: reply(ITEM)) as server:
        shop = AsyncShop(api_token="s", base_url=server.url)
        for _ in range(2):
            assert asyncio.run(shop.items.get("1")).name == "lamp"
        asyncio.run(shop.close())
        with pytest.raises(ClientClosedError):
            asyncio.run(shop.items.get("1"))
        del shop
        gc.collect()  # what the ended loops left is complained about here, and not in another test


def test_a_forked_child_has_connections_of_its_own() -> None:
    with serving(lambda _: reply(ITEM)) as server, Shop(api_token="s", base_url=server.url) as shop:
        shop.items.get("1")
        mine = shop._http
        shop._shared.home = -1  # as after a fork
        shop.items.get("1")
        assert shop._http is not mine
        mine.close()


def test_many_threads_share_a_client() -> None:
    def answer(arrived: Arrived) -> Answer:
        return reply({"id": arrived.path.rpartition("/")[2], "name": "x"})

    ids = [str(n) for n in range(300)]
    with (
        serving(answer) as server,
        Shop(api_token="s", base_url=server.url) as shop,
        ThreadPoolExecutor(32) as pool,
    ):
        assert [item.id for item in pool.map(shop.items.get, ids)] == ids
