"""Downloading one document over real sockets: what comes, what has not changed, and everything that goes wrong."""

from __future__ import annotations

import gzip
import time
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.source.addresses import Network
from clientsmith.source.remote import (
    AddressError,
    ConnectionFailedError,
    Downloaded,
    Downloads,
    EncodingError,
    FetchError,
    Limits,
    NotModified,
    ProtocolError,
    RedirectError,
    StatusError,
    TooLargeError,
    TooSlowError,
    TruncatedError,
    Validators,
    check_url,
)
from tests.drift.origin import conditional, dead_port, publishing, send, sending

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.server import BaseHTTPRequestHandler

    from tests.drift.origin import Answer, Origin

BODY = b'{"openapi": "3.1.0"}' * 50
LATER = "Wed, 21 Oct 2026 07:28:00 GMT"
FAR_AWAY = "http://192.0.2.1/a"


@pytest.fixture(scope="module")
def origin() -> Iterator[Origin]:
    with publishing() as one:
        yield one


@pytest.fixture(autouse=True)
def _a_proxy_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the environment says, what is on this machine is asked directly."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{dead_port()}")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)


def download(
    url: str, validators: Validators | None = None, limits: Limits | None = None, **more: Any
) -> Downloaded | NotModified:
    """Download one document from this machine."""
    return Downloads(Network(private=True), limits).get(url, validators, **more)


def test_a_document_comes_with_what_to_ask_the_next_time(origin: Origin) -> None:
    origin.answers["/a"] = sending(200, BODY, ETag='"1"', Last_Modified=LATER)
    seen: list[tuple[int, int | None]] = []
    found = download(f"{origin.url}/a", watch=lambda *now: seen.append(now))
    assert found == Downloaded(BODY, f"{origin.url}/a", Validators('"1"', LATER))
    assert seen[-1] == (len(BODY), len(BODY))


@pytest.mark.parametrize("validators", [{"ETag": 'W/"1"'}, {"Last_Modified": LATER}])
def test_what_has_not_changed_is_not_sent_again(origin: Origin, validators: dict[str, str]) -> None:
    origin.answers["/b"] = conditional(BODY, **validators)
    first = download(f"{origin.url}/b")
    assert isinstance(first, Downloaded)
    assert download(f"{origin.url}/b", first.validators) == NotModified(f"{origin.url}/b")
    origin.answers["/b"] = conditional(BODY + b" ", ETag='"2"', Last_Modified="another day")
    assert isinstance(download(f"{origin.url}/b", first.validators), Downloaded)


def test_redirects_are_followed_and_the_end_is_told(origin: Origin) -> None:
    origin.answers.update({"/old": sending(301, Location="/new"), "/new": BODY})
    found = download(f"{origin.url}/old")
    assert isinstance(found, Downloaded)
    assert found.address == f"{origin.url}/new"


def test_compressed_answers_are_unpacked(origin: Origin) -> None:
    origin.answers["/gzip"] = sending(200, gzip.compress(BODY), Content_Encoding="gzip")
    found = download(f"{origin.url}/gzip")
    assert isinstance(found, Downloaded) and found.content == BODY


@pytest.mark.parametrize("size", [1, 1000, 10**9])
def test_all_members_of_a_compressed_answer_are_unpacked(origin: Origin, size: int) -> None:
    packed = gzip.compress(BODY[:300]) + gzip.compress(b"") + gzip.compress(BODY[300:]) + bytes(9)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Encoding", "gzip")
        handler.send_header("Content-Length", str(len(packed)))
        handler.end_headers()
        for start in range(0, len(packed), size):
            handler.wfile.write(packed[start : start + size])

    origin.answers["/members"] = answer
    found = download(f"{origin.url}/members")
    assert isinstance(found, Downloaded) and found.content == BODY


@pytest.mark.parametrize("odd", ["caf\u00e9", "\u00ff"])
def test_a_validator_that_cannot_be_sent_back_is_none(origin: Origin, odd: str) -> None:
    origin.answers["/odd"] = sending(200, BODY, ETag=f'"{odd}"', Last_Modified="yesterday")
    found = download(f"{origin.url}/odd", Validators(f'"{odd}"', odd))
    assert isinstance(found, Downloaded)
    assert found.validators == Validators("", "yesterday")
    assert not {"if-none-match", "if-modified-since"} & set(origin.asked[-1][1])


def _raw(answer: bytes) -> Answer:
    """These bytes, and the end of the connection."""

    def send_raw(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(answer)
        handler.close_connection = True

    return send_raw


def _drips(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1200")
    handler.end_headers()
    for _ in range(1200):
        handler.wfile.write(b" ")
        time.sleep(0.05)


def _drips_headers(handler: BaseHTTPRequestHandler) -> None:
    for _ in range(1200):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n"[:1])
        time.sleep(0.05)


def _silent(handler: BaseHTTPRequestHandler) -> None:
    # Until the client leaves.
    handler.connection.settimeout(60)
    handler.connection.recv(1)


def _broken_chunks(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.send_header("Connection", "close")
    handler.end_headers()
    handler.wfile.write(b"5\r\nhello\r\n")
    handler.close_connection = True


def _endless(handler: BaseHTTPRequestHandler) -> None:
    send(handler, 302, b"", Location=f"{handler.path}x")


FAILURES: dict[str, tuple[Answer | bytes, type[FetchError], str]] = {
    "gone": (sending(404), StatusError, "returned 404"),
    "failing": (sending(500), StatusError, "returned 500"),
    "asking for a login": (sending(401), StatusError, "returned 401"),
    "not asked whether it changed": (sending(304), StatusError, "returned 304"),
    "a redirect without an address": (sending(302), StatusError, "returned 302"),
    "cut off": (sending(200, BODY, length=len(BODY) + 1), TruncatedError, "incomplete"),
    "cut off in chunks": (_broken_chunks, TruncatedError, "incomplete"),
    "cut off and compressed": (
        sending(200, gzip.compress(BODY)[:-9], Content_Encoding="gzip"),
        TruncatedError,
        "ends too early",
    ),
    "cut off in a later member": (
        sending(200, gzip.compress(BODY) + gzip.compress(BODY)[:-9], Content_Encoding="gzip"),
        TruncatedError,
        "ends too early",
    ),
    "something else behind what is compressed": (
        sending(200, gzip.compress(BODY) + BODY, Content_Encoding="gzip"),
        EncodingError,
        "cannot be decompressed",
    ),
    "a length that is none": (
        _raw(b"HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\nxx"),
        ProtocolError,
        "^the response is not valid HTTP: ",
    ),
    "no HTTP": (
        _raw(b"SSH-2.0-OpenSSH\r\n"),
        ConnectionFailedError,
        "^the server sent no HTTP response",
    ),
    "no answer at all": (_raw(b""), ConnectionFailedError, "^the server sent no HTTP response"),
    "cannot be decompressed": (
        sending(200, BODY, Content_Encoding="gzip"),
        EncodingError,
        "cannot be decompressed",
    ),
    "compressed otherwise": (
        sending(200, zlib.compress(BODY), Content_Encoding="deflate"),
        EncodingError,
        "'deflate'",
    ),
    "too large": (sending(200, b" " * 20_001), TooLargeError, "too large"),
    "said to be too large": (sending(200, b"", length=10**12), TooLargeError, "too large"),
    "a bomb": (
        sending(200, gzip.compress(b" " * 50_000_000), Content_Encoding="gzip"),
        TooLargeError,
        "too large",
    ),
    "slow": (_drips, TooSlowError, "longer than 1 seconds"),
    "slow from the start": (_drips_headers, TooSlowError, "longer than 1 seconds"),
    "silent": (_silent, TooSlowError, "longer than 1 seconds"),
    "a circle": (sending(302, Location="/a%20circle"), RedirectError, "more than 5 redirects"),
    "leading away from https": (sending(307, Location=FAR_AWAY), AddressError, "only https"),
    "leading to what is no address": (
        sending(302, Location="http://[bad/x"),
        AddressError,
        "redirects to http://\\[bad/x: it is not a valid URL",
    ),
    "leading to a file": (sending(307, Location="file:///etc/passwd"), AddressError, "not a valid"),
    "leading to nobody": (
        sending(307, Location=f"http://127.0.0.1:{dead_port()}/"),
        ConnectionFailedError,
        "cannot be fetched",
    ),
}


@pytest.mark.parametrize("name", FAILURES)
def test_every_failure_has_a_kind_and_a_sentence(origin: Origin, name: str) -> None:
    answer, kind, words = FAILURES[name]
    limits = Limits(size=20_000, file_seconds=1.0 if kind is TooSlowError else 60.0)
    path = "/" + name.replace(" ", "%20")
    origin.answers[path] = answer
    with pytest.raises(FetchError, match=words) as caught:
        download(origin.url + path, limits=limits)
    assert type(caught.value) is kind
    assert "\n" not in str(caught.value)


def test_silence_has_a_limit_of_its_own(origin: Origin) -> None:
    origin.answers["/silent"] = _silent
    with pytest.raises(TooSlowError, match="sent nothing for more than"):
        download(f"{origin.url}/silent", limits=Limits(silent_seconds=0.2))


def test_redirects_go_on_over_https_only() -> None:
    for further in ("http://web.example/b", "http://127.0.0.1/b", "https://localhost/b"):
        with pytest.raises(AddressError):
            check_url(further, base="https://web.example/a")
    check_url("https://other.example/b", base="https://web.example/a")
