"""Documents that would make this machine send requests to itself or to its own network."""

from __future__ import annotations

import ipaddress
import shutil
import ssl
import subprocess
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import httpcore
import pytest

from clientsmith.runtime.network import AsyncioBackend
from clientsmith.source.addresses import Network, address_of, is_loopback, is_public
from clientsmith.source.fetch import fetch_documents
from clientsmith.source.remote import (
    AddressError,
    ConnectionFailedError,
    Downloads,
    FetchError,
    Limits,
)
from tests.drift.origin import dead_port, publishing, sending
from tests.drift.projects import NOW, shop
from tests.normalise.helpers import answer, openapi
from tests.shop import DOCUMENT, clientsmith
from tests.source.files import ROOT, lay

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.drift.origin import Origin

#: This machine, in every spelling that some program understands.
THIS_MACHINE = (
    *("127.0.0.1", "127.1", "127.0.1", "127.255.255.254", "2130706433", "0x7f000001", "0x7f.1"),
    *("0177.0.0.1", "0177.1", "017700000001", "127.0.0.1.", "localhost", "LOCALHOST", "localhost."),
    *(
        "a.localhost",
        "\u2460\u2461\u2466.0.0.1",
        "127\u30020\u30020\u30021",
        "\uff11\uff12\uff17.1",
    ),
    *("[::1]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]"),
    *("[64:ff9b::127.0.0.1]", "[64:ff9b::7f00:1]", "[::ffff:0:127.0.0.1]"),
)
NOT_PUBLIC = (
    *("0.0.0.0", "0", "0x0", "[::]", "10.0.0.1", "10.1", "172.16.0.1", "172.31.255.255"),
    *("192.168.0.1", "3232235521", "169.254.169.254", "0xa9fea9fe", "169.254.1", "100.64.0.1"),
    *("100.127.255.255", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1"),
    *("192.88.99.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"),
    *("[fc00::1]", "[fd12:3456::1]", "[fe80::1]", "[fec0::1]", "[ff02::1]", "[100::1]"),
    *("[2001:db8::1]", "[3fff::1]", "[2001::1]", "[2002:7f00:1::]", "[2002:808:808::]"),
    *("[64:ff9b::10.0.0.1]", "[64:ff9b:1::1]", "[::ffff:169.254.169.254]", "[::10.0.0.1]", "[4000::1]"),
)  # fmt: skip
PUBLIC = ("8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808")


@pytest.fixture(scope="module")
def origin() -> Iterator[Origin]:
    with publishing() as one:
        yield one


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "HTTP_PROXY",
        "http_proxy",
        "ALL_PROXY",
        "all_proxy",
        "HTTPS_PROXY",
        "https_proxy",
    ):
        monkeypatch.delenv(name, raising=False)


class Recorded(AsyncioBackend):
    """Connects to a server on this machine whatever the address, and notes the address."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[str] = []

    async def connect_tcp(
        self, host: str, port: int, *args: Any, **options: Any
    ) -> httpcore.AsyncNetworkStream:
        self.asked.append(host)
        return await super().connect_tcp("127.0.0.1", self.port, *args, **options)


class Names:
    """A name server that gives another answer each time."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(host)
        return self.answers.pop(0)


def test_addresses_are_sorted_into_public_ones_and_others() -> None:
    for text in (*THIS_MACHINE, *NOT_PUBLIC):
        address = address_of(text)
        assert address is None or not is_public(address), text
        assert is_loopback(text) == (text in THIS_MACHINE), text
    for text in PUBLIC:
        assert is_public(ipaddress.ip_address(text)), text


@pytest.mark.parametrize("host", [*THIS_MACHINE, *NOT_PUBLIC])
@pytest.mark.parametrize("proxy", [False, True])
def test_no_spelling_gets_past(host: str, proxy: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also with a proxy, which might reach what this machine reaches."""
    port = dead_port()
    if proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{dead_port()}")
    backend = Recorded(port)
    with pytest.raises(FetchError) as caught:
        Downloads(Network(backend=backend)).get(f"https://{host}:{port}/")
    assert backend.asked == []
    # Some are not the name of a host at all, and some systems do not find `a.localhost`.
    assert "not a public address" in str(caught.value) or not isinstance(caught.value, AddressError)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "2130706433", "0177.0.0.1", "localhost"])
def test_a_server_on_this_machine_is_not_asked(host: str, tmp_path: Path, origin: Origin) -> None:
    """For `--allow-remote` and for `fetch`, over http and https."""
    origin.answers["/t.json"] = b"{}"
    before = len(origin.asked)
    port = origin.url.rpartition(":")[2]
    for scheme in ("http", "https"):
        reference = {"$ref": f"{scheme}://{host}:{port}/t.json"}
        spec = lay(tmp_path, {ROOT: openapi({"/a": {"get": answer(reference)}}, version="3.1.0")})
        out = str(tmp_path / "made")
        done = clientsmith("generate", "--spec", str(spec), "--out", out, "--allow-remote")
        assert done.returncode == 1
        assert "is not a public address" in done.stderr and "--allow-private" in done.stderr
    source = shop(tmp_path / "project", origin)
    toml = source.folder / "provider.toml"
    text = toml.read_text(encoding="utf-8").replace("private = true\n", "")
    toml.write_text(text.replace("127.0.0.1", host), encoding="utf-8")
    done = clientsmith("fetch", "shop", root=tmp_path / "project")
    assert done.returncode == 2
    assert "is not a public address" in done.stderr and "`private = true`" in done.stderr
    assert len(origin.asked) == before


def test_a_provider_may_be_on_a_private_network(tmp_path: Path, origin: Origin) -> None:
    source = shop(tmp_path, origin)
    origin.answers["/openapi.yaml"] = DOCUMENT.encode()
    assert fetch_documents(source, NOW).is_news


@pytest.mark.parametrize(
    "answers", [["127.0.0.1"], ["8.8.8.8", "10.0.0.1"], ["::ffff:10.0.0.1"], ["fe80::1%2"], ["bad"]]
)
def test_names_of_other_addresses_are_refused(answers: list[str]) -> None:
    names, backend = Names(answers), Recorded(dead_port())
    network = Network(resolve=names, backend=backend, hint="do this")
    with pytest.raises(AddressError, match=r"web\.example is at .* not a public address") as caught:
        Downloads(network).get("https://web.example/a")
    assert caught.value.hint == "do this"
    assert backend.asked == []


def test_plain_http_leads_to_this_machine_only() -> None:
    network = Network(private=True, resolve=Names(["10.0.0.1"]), backend=Recorded(dead_port()))
    with pytest.raises(AddressError):
        Downloads(network).get("http://localhost/a")


@pytest.mark.parametrize("host", ["a" * 70 + ".example", "a..example", "x.example"])
def test_a_name_that_nobody_finds(host: str) -> None:
    async def nobody(name: str, port: int) -> list[str]:
        name.encode("idna")
        raise OSError("unknown")

    with pytest.raises(ConnectionFailedError):
        Downloads(Network(resolve=nobody)).get(f"https://{host}/a")


@contextmanager
def secure(
    folder: Path, replies: dict[str, tuple[int, str, bytes]]
) -> Iterator[tuple[int, list[str]]]:
    """A server with a certificate for `web.example` and `other.example`: its port, and the hosts it was asked for."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    names = "subjectAltName=DNS:web.example,DNS:other.example"
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "3"]
    files = ["-keyout", str(key), "-out", str(certificate), "-subj", "/CN=web.example"]
    command = ["openssl", "req", "-x509", *kind, "-addext", names, *files]
    subprocess.run(command, check=True, capture_output=True)
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.headers['Host']}{self.path}")
            status, location, body = replies[self.path]
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with Server(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server.server_port, asked
        server.shutdown()
        thread.join()


needs_openssl = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="makes a certificate with openssl"
)


@needs_openssl
def test_the_address_that_was_checked_is_connected_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name server that answers otherwise the second time is not asked again; the name stays that of TLS."""
    with secure(tmp_path, {"/a": (200, "", b"{}")}) as (port, asked):
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
        names, backend = Names(["8.8.8.8"], ["127.0.0.1"], ["8.8.4.4"]), Recorded(port)
        downloads = Downloads(Network(resolve=names, backend=backend))
        assert downloads.content("https://web.example/a") == b"{}"
        assert asked == ["web.example/a"]
        assert names.asked == ["web.example"] and backend.asked == ["8.8.8.8"]
        with pytest.raises(AddressError):
            downloads.content("https://web.example/a")
        with pytest.raises(ConnectionFailedError, match="certificate"):
            downloads.content("https://wrong.example/a")
        assert backend.asked == ["8.8.8.8", "8.8.4.4"]


@needs_openssl
@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("https://other.example/b", "other.example is at 10.0.0.1, which is not a public address"),
        ("//other.example/b", "other.example is at 10.0.0.1, which is not a public address"),
        ("https://10.1/b", "10.1 is at 10.0.0.1, which is not a public address"),
        ("https://127.1/b", "must not refer to this machine"),
        ("https://[::ffff:127.0.0.1]/b", "must not refer to this machine"),
        ("http://other.example/b", "only https URLs are allowed"),
        ("http://127.0.0.1/b", "must not refer to this machine"),
        ("file:///etc/passwd", "not a valid URL"),
        ("data:application/json,{}", "not a valid URL"),
        ("gopher://other.example/", "only https URLs are allowed"),
        ("https://me:secret@other.example/", "user name or password"),
        ("https://other.example:99999/", "not a valid URL"),
    ],
)
def test_redirects_are_checked_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, location: str, words: str
) -> None:
    with secure(tmp_path, {"/a": (302, location, b"")}) as (port, asked):
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
        backend = Recorded(port)
        network = Network(resolve=Names(["8.8.8.8"], ["10.0.0.1"]), backend=backend)
        with pytest.raises(AddressError) as caught:
            Downloads(network).get("https://web.example/a")
        assert words in str(caught.value)
        assert asked == ["web.example/a"] and backend.asked == ["8.8.8.8"]


def test_an_address_that_does_not_answer_leaves_time_for_the_next() -> None:
    class Silent(AsyncioBackend):
        asked: list[tuple[str, float | None]] = []  # noqa: RUF012 - one test

        async def connect_tcp(
            self, host: str, port: int, timeout: float | None = None, *args: Any, **options: Any
        ) -> httpcore.AsyncNetworkStream:
            self.asked.append((host, timeout))
            raise httpcore.ConnectTimeout("later")

    hosts = [f"8.8.8.{number}" for number in range(50)]
    network = Network(resolve=Names(hosts), backend=Silent())
    with pytest.raises(FetchError):
        Downloads(network, Limits(silent_seconds=8)).get("https://web.example/a")
    assert Silent.asked == [(host, 2.0) for host in hosts[:4]]


def test_a_proxy_finds_the_addresses_of_names(
    monkeypatch: pytest.MonkeyPatch, origin: Origin
) -> None:
    """What it may reach is its own matter; nothing is looked for here."""
    monkeypatch.setenv("HTTPS_PROXY", origin.url)
    names = Names()
    origin.answers["/a"] = sending(200)
    with pytest.raises(ConnectionFailedError):
        Downloads(Network(resolve=names)).get("https://web.example/a")
    assert names.asked == []
