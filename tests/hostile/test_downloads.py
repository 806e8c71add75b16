"""Servers that make downloads of a document long, large or many."""

from __future__ import annotations

import gzip
import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.source.addresses import Network
from clientsmith.source.fetch import fetch_documents
from clientsmith.source.remote import (
    ConnectionFailedError,
    Downloads,
    EncodingError,
    ExhaustedError,
    FetchError,
    Limits,
    ProtocolError,
    RedirectError,
    TooLargeError,
    TooSlowError,
)
from tests.drift.origin import publishing, sending
from tests.drift.projects import NOW, data, files, shop
from tests.normalise.helpers import answer, openapi
from tests.source.files import ROOT, bundled, complaints

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from http.server import BaseHTTPRequestHandler
    from pathlib import Path

    from tests.drift.origin import Origin

HERE = Network(private=True)


@pytest.fixture
def origin() -> Iterator[Origin]:
    with publishing() as one:
        yield one


def referring(*addresses: str) -> dict[str, Any]:
    """A document with references."""
    paths = {f"/p{n}": {"get": answer({"$ref": url})} for n, url in enumerate(addresses)}
    return openapi(paths, version="3.1.0")


def test_the_downloads_of_a_document_are_counted(tmp_path: Path, origin: Origin) -> None:
    """Each file refers to the next one without an end."""

    def chain(number: int) -> Callable[[BaseHTTPRequestHandler], None]:
        def next_file(handler: BaseHTTPRequestHandler) -> None:
            origin.answers[f"/{number + 1}.json"] = chain(number + 1)
            body = {"properties": {"next": {"$ref": f"{number + 1}.json"}}}
            sending(200, json.dumps(body).encode())(handler)

        return next_file

    origin.answers["/0.json"] = chain(0)
    (found,) = complaints(
        tmp_path,
        {ROOT: referring(f"{origin.url}/0.json")},
        remote=HERE,
        limits=Limits(files=12),
    )
    assert "it needs too many downloads, the limit is 12" in found
    assert len(origin.asked) == 12


def test_the_bytes_of_a_document_are_counted(tmp_path: Path, origin: Origin) -> None:
    """Each file is small enough, and compressed it is tiny."""
    body = gzip.compress(json.dumps({"type": "object", "description": " " * 10_000}).encode())
    for number in range(20):
        origin.answers[f"/{number}.json"] = sending(200, body, Content_Encoding="gzip")
    addresses = [f"{origin.url}/{number}.json" for number in range(20)]
    (found,) = complaints(
        tmp_path, {ROOT: referring(*addresses)}, remote=HERE, limits=Limits(size=55_000)
    )
    assert "all downloads together are too large" in found
    bundled(tmp_path, {ROOT: referring(*addresses[:5])}, remote=HERE, limits=Limits(size=55_000))


def test_the_time_of_a_document_is_counted(origin: Origin) -> None:
    """What one download took, the others lack."""

    def slow(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(0.3)
        sending(200, b"{}")(handler)

    origin.answers["/a"] = slow
    downloads = Downloads(HERE, Limits(seconds=0.5))
    with pytest.raises(ExhaustedError, match="all downloads together take longer than"):
        for _ in range(100):
            downloads.get(f"{origin.url}/a")
    assert len(origin.asked) <= 3


def test_what_failed_is_not_tried_again(tmp_path: Path, origin: Origin) -> None:
    bad = f"{origin.url}/bad.json"
    addresses = [f"{origin.url}/gone.json#/{number}" for number in range(50)] + [bad] * 50
    origin.answers["/bad.json"] = b"{"
    found = complaints(tmp_path, {ROOT: referring(*addresses)}, remote=HERE)
    assert sum("the server returned 404" in line for line in found) == 50
    assert len(origin.asked) == 2


def test_what_a_provider_needs_is_limited_as_well(tmp_path: Path, origin: Origin) -> None:
    source = shop(tmp_path, origin)
    before = files(tmp_path)
    document = data()
    for number in range(30):
        document["components"]["schemas"][f"T{number}"] = {"$ref": f"{number}.json"}
        origin.answers[f"/{number}.json"] = b'{"type": "string"}'
    origin.answers["/openapi.yaml"] = json.dumps(document).encode()
    with pytest.raises(Exception, match="it needs too many downloads, the limit is 8"):
        fetch_documents(source, NOW, limits=Limits(files=8))
    assert len(origin.asked) == 8
    assert files(tmp_path) == before


def _flood(handler: BaseHTTPRequestHandler) -> None:
    """Informational answers without an end (RFC 9110, section 15.2)."""
    for _ in range(10**6):
        handler.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")


def _endless_header(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    for _ in range(10**6):
        handler.wfile.write(b"x" * 1000)


def _endless_body(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
    for _ in range(10**6):
        handler.wfile.write(b" " * 10_000)


def _endless_chunks(handler: BaseHTTPRequestHandler) -> None:
    """Chunks with extensions that are larger than the data (RFC 9112, section 7.1.1)."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(10**6):
        handler.wfile.write(b"1;" + b"x" * 5000 + b"\r\n \r\n")


def _empty_members(handler: BaseHTTPRequestHandler) -> None:
    """Gzip that is nothing however much comes."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
    piece = gzip.compress(b"") * 3000
    for _ in range(10**5):
        handler.wfile.write(piece)


def _zeros_behind(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"{}"))
    for _ in range(10**6):
        handler.wfile.write(bytes(10_000))


ANSWERS: dict[str, tuple[Any, type[FetchError]]] = {
    "flood": (_flood, TooSlowError),
    "header": (_endless_header, ProtocolError),
    "body": (_endless_body, TooLargeError),
    "chunks": (_endless_chunks, TooSlowError),
    "members": (_empty_members, TooLargeError),
    "zeros": (_zeros_behind, TooLargeError),
    "twice": (
        sending(200, gzip.compress(gzip.compress(b"{}")), Content_Encoding="gzip, gzip"),
        EncodingError,
    ),
    "length": (sending(200, b"{}", X="y", Content_Length="9" * 5000), FetchError),
    "redirects": (sending(302, Location="/redirects"), RedirectError),
    "long": (sending(302, Location="/" + "x" * 60_000), FetchError),
    "nowhere": (sending(302, Location="//"), FetchError),
    "letters": (sending(302, Location="https://\u00e4\u00f6.\u00ff.example:0/"), FetchError),
    "port": (sending(302, Location="https://127.0.0.1:99999/"), FetchError),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_every_answer_has_an_end(origin: Origin, name: str) -> None:
    reply, kind = ANSWERS[name]
    origin.answers[f"/{name}"] = reply
    seconds = 1.0 if kind is TooSlowError else 60.0
    with pytest.raises(kind) as caught:
        limits = Limits(size=300_000, file_seconds=seconds)
        Downloads(HERE, limits).get(f"{origin.url}/{name}")
    assert len(str(caught.value)) < 500


def test_nothing_secret_is_sent(origin: Origin, monkeypatch: pytest.MonkeyPatch) -> None:
    """No cookie that a server set, and nothing of the user's files."""
    with publishing() as other:
        origin.answers["/a"] = sending(302, Location=f"{other.url}/b", Set_Cookie="a=b; Path=/")
        other.answers["/b"] = sending(200, b"{}", Set_Cookie="a=b; Path=/")
        downloads = Downloads(HERE)
        for _ in range(2):
            downloads.get(f"{origin.url}/a")
        allowed = {"host", "accept", "accept-encoding", "user-agent", "connection"}
        assert all(set(headers) <= allowed for _, headers in origin.asked + other.asked)


def test_a_proxy_that_cannot_be_used_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy"):
        for value in (
            "socks5://me:secret@127.0.0.1:1",
            "http://me:secret@[bad",
            "ftp://me:secret@x",
        ):
            monkeypatch.setenv(name, value)
            with pytest.raises(ConnectionFailedError) as caught:
                Downloads().get("https://web.example/a")
            assert "secret" not in str(caught.value)
        monkeypatch.delenv(name)
