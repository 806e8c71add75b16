"""Files on their way up: every kind of source, in both worlds, read back by another's parser."""

from __future__ import annotations

import asyncio
import io
import os
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import httpx
import pytest
from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header

from clientsmith.runtime import (
    APIConnectionError,
    AsyncResource,
    Body,
    ClientError,
    Clock,
    NotFoundError,
    Operation,
    Resource,
    ServerError,
)
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

WORLDS = ("blocking", "async")
NOT_THERE = ("blocking", "async iterator")
"""The one source that one of the worlds does not take."""
CONTENT = bytes(range(256)) * 1000

UPLOADS: dict[str, Operation[Any]] = {
    method: Operation(id="up", method=method, path="/files", body=Body("multipart/form-data"))
    for method in ("POST", "PUT")
}

both_worlds = pytest.mark.parametrize("world", WORLDS)


class Patient(Clock):
    """Nobody has to wait for the pauses."""

    def sleep(self, seconds: float) -> None:
        pass

    async def asleep(self, seconds: float) -> None:
        pass


def send(world: str, url: str, body: Any, *, how: str = "POST") -> None:
    """One upload: the parts of a multipart body (POST, PUT), or a binary body."""
    options: dict[str, Any] = {"api_token": "s", "base_url": url, "clock": Patient(), "timeout": 20}
    if world == "async":
        asyncio.run(_send_async(body, how, options))
        return
    # Loading certificates, which nobody needs here, would take longer than the calls.
    with httpx.Client(verify=False) as http, Shop(http_client=http, **options) as shop:
        if how == "binary":
            shop.request("PUT", "/file", content=body)
        else:
            Resource(shop)._call(UPLOADS[how], body=body)


async def _send_async(body: Any, how: str, options: dict[str, Any]) -> None:
    async with (
        httpx.AsyncClient(verify=False) as http,
        AsyncShop(http_client=http, **options) as shop,
    ):
        if how == "binary":
            await shop.request("PUT", "/file", content=body)
        else:
            await AsyncResource(shop)._call(UPLOADS[how], body=body)


def in_memory(*_: object, **__: object) -> IO[bytes]:
    return io.BytesIO()


def files(arrived: Arrived) -> list[tuple[str | None, str | None, str | None, bytes]]:
    """Name, file name, content type and content of the parts that are files."""
    kind, options = parse_options_header(arrived.headers["content-type"])
    parser = FormDataParser(silent=False, stream_factory=in_memory)
    _, _, found = parser.parse(io.BytesIO(arrived.body), kind, len(arrived.body), options)
    return [
        (name, part.filename, part.content_type, part.read())
        for name in found
        for part in found.getlist(name)
    ]


def cut(content: bytes, pieces: int = 3) -> Iterator[bytes]:
    step = len(content) // pieces + 1
    for start in range(0, len(content), step):
        yield content[start : start + step]


async def async_cut(content: bytes) -> AsyncIterator[bytes]:
    for piece in cut(content):
        await asyncio.sleep(0)
        yield piece


def is_open(path: Path) -> bool:
    """Whether this process has the file open."""
    wanted = path.stat()
    for handle in Path("/dev/fd").iterdir():
        try:
            found = os.fstat(int(handle.name))
        except OSError:  # the one that listed the folder
            continue
        if (found.st_dev, found.st_ino) == (wanted.st_dev, wanted.st_ino):
            return True
    return False


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    path.write_bytes(CONTENT)
    return path


def opened(path: Path) -> IO[bytes]:
    return path.open("rb")


SOURCES: dict[str, Callable[[Path], Any]] = {
    "path": lambda path: path,
    "bytes": lambda path: path.read_bytes(),
    "open": opened,
    "memory": lambda path: io.BytesIO(path.read_bytes()),
    "iterator": lambda path: cut(path.read_bytes()),
    "async iterator": lambda path: async_cut(path.read_bytes()),
}
OF_NO_KNOWN_SIZE = ("iterator", "async iterator")
NAMES = {"path": "photo.png", "open": "photo.png", "bytes": "file", "memory": "file"}
CASES = [(world, name) for world in WORLDS for name in SOURCES if (world, name) != NOT_THERE]


def check_framing(arrived: Arrived, name: str) -> None:
    """A server can tell the length beforehand wherever the client can."""
    sized = name not in OF_NO_KNOWN_SIZE
    assert ("content-length" in arrived.headers) is sized
    assert (arrived.headers.get("transfer-encoding") == "chunked") is not sized


def close(given: object) -> None:
    """What the caller opened was left open, for the caller to close."""
    if isinstance(given, io.IOBase):
        assert not given.closed
        given.close()


@pytest.mark.parametrize("content", [CONTENT, b""], ids=["full", "empty"])
@pytest.mark.parametrize(("world", "name"), CASES)
def test_a_part_arrives_as_it_was_given(world: str, name: str, content: bytes, path: Path) -> None:
    path.write_bytes(content)
    make = SOURCES[name]
    with serving(lambda _: reply({})) as server:
        for filename, kind in ((None, None), ("n.gif", None), ("n.bin", "image/x-odd")):
            given = make(path)
            part = given
            if filename is not None:
                part = (filename, given) if kind is None else (filename, given, kind)
            send(world, server.url, {"file": part, "note": "x"})
            arrived = server.last
            check_framing(arrived, name)
            ((field, found, media_type, received),) = files(arrived)
            assert (field, received) == ("file", content)
            assert found == (filename or NAMES.get(name, found))
            if filename is not None:
                assert media_type == (kind or "image/gif")
            close(given)
        assert not is_open(path)


@pytest.mark.parametrize("content", [CONTENT, b""], ids=["full", "empty"])
@pytest.mark.parametrize(("world", "name"), CASES)
def test_a_binary_body_arrives_as_it_was_given(
    world: str, name: str, content: bytes, path: Path
) -> None:
    path.write_bytes(content)
    given = SOURCES[name](path)
    with serving(lambda _: reply({})) as server:
        send(world, server.url, given, how="binary")
        check_framing(server.last, name)
        assert server.last.body == content
    close(given)
    assert not is_open(path)


@both_worlds
def test_an_array_of_files_keeps_its_order(world: str, path: Path) -> None:
    array = [path, b"1", opened(path), ("n.txt", b"2"), ("t.bin", path, "a/b"), ("i", cut(b"xyz"))]
    with serving(lambda _: reply({})) as server:
        send(world, server.url, {"first": b"0", "files": array})
        found = files(server.last)
    contents = [b"0", CONTENT, b"1", CONTENT, b"2", CONTENT, b"xyz"]
    assert [content for _, _, _, content in found] == contents
    assert [name for name, _, _, _ in found] == ["first", *["files"] * 6]
    assert [(n, k) for _, n, k, _ in found][4:6] == [("n.txt", "text/plain"), ("t.bin", "a/b")]
    close(array[2])


@both_worlds
def test_an_open_file_is_sent_from_where_it_stands(world: str, path: Path) -> None:
    with opened(path) as file, serving(lambda _: reply({})) as server:
        file.seek(1000)
        send(world, server.url, file, how="binary")
        assert server.last.body == CONTENT[1000:]
        assert server.last.headers["content-length"] == str(len(CONTENT) - 1000)


PLAIN_NAMES = [
    'a"b.txt',
    "a;filename=b.txt",
    "naïve 文字 😀.txt",
    "a\\b.txt",
    "100%20.txt",
    " spaced  name .txt",
    "'; drop",
    "x" * 300,
]


@pytest.mark.parametrize("name", PLAIN_NAMES)
@both_worlds
def test_odd_file_names_arrive(world: str, name: str) -> None:
    with serving(lambda _: reply({})) as server:
        send(world, server.url, {"file": (name, b"content")})
        assert [(n, f, c) for n, f, _, c in files(server.last)] == [("file", name, b"content")]


HOSTILE_NAMES = [
    'a.txt"\r\nX-Evil: 1\r\n\r\nno',
    "a\nX-Evil: 1",
    "a\rX-Evil: 1",
    'a"; name="other',
    'a\\"; name="other',
    "a\0b",
]


@pytest.mark.parametrize("hostile", HOSTILE_NAMES)
@both_worlds
def test_names_cannot_write_headers(world: str, hostile: str, tmp_path: Path) -> None:
    after = ("b.txt", b"2")
    bodies: list[dict[str, Any]] = [
        {"file": (hostile, b"content"), "after": after},
        {hostile: ("a.txt", b"content"), "after": after},
    ]
    if "\0" not in hostile:
        path = tmp_path / hostile
        path.write_bytes(b"content")
        bodies.append({"file": path, "after": after})
    with serving(lambda _: reply({})) as server:
        for body in bodies:
            send(world, server.url, body)
            arrived = server.last
            first, second = files(arrived)
            assert first[3] == b"content"
            assert (second[:2], second[3]) == (("after", "b.txt"), b"2")
            assert "file" not in body or first[0] == "file"
            lines = arrived.body.replace(b"\r", b"\n").split(b"\n")
            assert not any(line.lower().startswith(b"x-evil") for line in lines)
            assert b"\0" not in arrived.body


@pytest.mark.parametrize("kind", ["a/b\r\nX-Evil: 1", "a/b\n\nno", "a/b\0"])
@both_worlds
def test_a_content_type_cannot_write_headers(world: str, kind: str) -> None:
    with serving(lambda _: reply({})) as server:
        with pytest.raises(ValueError, match=r"body\.file"):
            send(world, server.url, {"file": ("a.txt", b"x", kind)})
        assert server.arrived == []


@both_worlds
def test_a_file_name_that_no_encoding_has(world: str) -> None:
    with serving(lambda _: reply({})) as server:
        # What the system gives for a name on disk that is not UTF-8.
        with pytest.raises(ValueError, match=r"body\.file"):
            send(world, server.url, {"file": (os.fsdecode(b"caf\xe9.txt"), b"x")})
        assert server.arrived == []


@pytest.mark.parametrize("how", ["PUT", "binary"])
@pytest.mark.parametrize("name", ["path", "bytes"])
@both_worlds
def test_a_file_by_path_and_bytes_are_sent_again(
    world: str, name: str, how: str, path: Path
) -> None:
    answers = [reply({}, 503), Answer(raw=b"HTTP/1.1 200 OK\r\ncont"), reply({})]
    given = SOURCES[name](path)
    with serving(lambda _: answers[len(server.arrived) - 1]) as server:
        if how == "binary":
            send(world, server.url, given, how=how)
            sent = [arrived.body for arrived in server.arrived]
        else:
            send(world, server.url, {"file": ("n.bin", given), "more": [given]}, how=how)
            sent = [part[3] for arrived in server.arrived for part in files(arrived)]
    assert sent == [CONTENT] * (3 if how == "binary" else 6)
    assert not is_open(path)


@pytest.mark.parametrize("how", ["PUT", "binary"])
@pytest.mark.parametrize(
    ("world", "name"), [case for case in CASES if case[1] not in ("path", "bytes")]
)
def test_what_can_be_read_once_is_sent_once(world: str, name: str, how: str, path: Path) -> None:
    given = SOURCES[name](path)
    body = given if how == "binary" else {"file": ("n.bin", given)}
    with serving(lambda _: reply({}, 503)) as server:
        with pytest.raises(ServerError) as caught:
            send(world, server.url, body, how=how)
        assert len(server.arrived) == caught.value.attempts == 1
    close(given)


@pytest.mark.parametrize("how", ["POST", "binary"])
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply({}, 404), NotFoundError),
        (Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1"), APIConnectionError),
    ],
    ids=["status", "cut"],
)
@both_worlds
def test_the_file_is_closed_after_an_error_too(
    world: str, answer: Answer, kind: type[Exception], how: str, path: Path
) -> None:
    with serving(lambda _: answer) as server:
        with pytest.raises(kind) as caught:
            send(world, server.url, path if how == "binary" else {"file": path}, how=how)
        assert server.arrived
        assert not is_open(path)
        assert isinstance(caught.value, ClientError)


@both_worlds
@pytest.mark.parametrize("length", ["1", "9"])
def test_a_body_of_another_length_than_was_said(world: str, length: str) -> None:
    """Nobody can send it (RFC 9112, section 6.3), and it is an error like others."""
    headers = {"content-length": length}

    async def main(url: str) -> None:
        async with AsyncShop(api_token="s", base_url=url) as shop:
            with pytest.raises(APIConnectionError, match="Content-Length") as caught:
                await shop.request("PUT", "/file", content=b"abc", headers=headers)
            assert caught.value.attempts == 1
            assert (await shop.items.get("1")).id == "1"

    with serving(lambda _: reply({"id": "1", "name": "x"})) as server:
        if world == "async":
            asyncio.run(main(server.url))
            return
        with Shop(api_token="s", base_url=server.url) as shop:
            with pytest.raises(APIConnectionError, match="Content-Length") as caught:
                shop.request("PUT", "/file", content=b"abc", headers=headers)
            assert caught.value.attempts == 1
            assert shop.items.get("1").id == "1"


@both_worlds
def test_a_file_that_is_not_there(world: str, path: Path, tmp_path: Path) -> None:
    none = tmp_path / "none"
    with serving(lambda _: reply({})) as server:
        for body, how in (({"file": path, "more": none}, "POST"), (none, "binary")):
            with pytest.raises(FileNotFoundError):
                send(world, server.url, body, how=how)
            assert not is_open(path)
        assert server.arrived == []


@pytest.mark.parametrize("how", ["POST", "binary"])
def test_the_blocking_client_refuses_an_async_iterator(how: str) -> None:
    pieces = async_cut(CONTENT)
    with serving(lambda _: reply({})) as server:
        for body in [pieces] if how == "binary" else [{"f": pieces}, {"f": ("n", pieces)}]:
            with pytest.raises(TypeError, match=r"async"):
                send("blocking", server.url, body, how=how)
        assert server.arrived == []


@pytest.mark.parametrize("how", ["POST", "binary"])
@both_worlds
def test_a_file_opened_for_text_is_refused(world: str, how: str, path: Path) -> None:
    with path.open(encoding="latin-1") as file, serving(lambda _: reply({})) as server:
        for text in (file, io.StringIO("text")):
            with pytest.raises(TypeError, match=r"[Bb]ytes|binary"):
                send(world, server.url, text if how == "binary" else {"file": text}, how=how)
        assert server.arrived == []


class Broken(Exception):
    pass


def broken() -> Iterator[bytes]:
    yield b"x" * 1000
    raise Broken


@both_worlds
def test_an_iterator_that_fails_fails_the_call_as_it_is(world: str) -> None:
    """And the half of the request that was sent does not stay behind on a connection."""

    async def main(url: str) -> None:
        async with AsyncShop(api_token="s", base_url=url) as shop:
            with pytest.raises(Broken):
                await shop.items.upload({"file": ("n", broken())})
            with pytest.raises(Broken):
                await shop.request("PUT", "/file", content=broken())
            assert (await shop.items.get("1")).id == "1"

    with serving(lambda _: reply({"id": "1", "name": "x"})) as server:
        if world == "async":
            asyncio.run(main(server.url))
            return
        with Shop(api_token="s", base_url=server.url) as shop:
            with pytest.raises(Broken):
                shop.items.upload({"file": ("n", broken())})
            with pytest.raises(Broken):
                shop.request("PUT", "/file", content=broken())
            assert shop.items.get("1").id == "1"
