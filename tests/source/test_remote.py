"""Remote references: only when allowed, only over https or to this machine, and bounded."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.source.addresses import Network
from clientsmith.source.remote import FetchError, Limits, check_url
from tests.normalise.helpers import answer, openapi
from tests.shop import DOCUMENT, clientsmith, lay_out
from tests.source.files import ROOT, canonical, complaints, lay

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HERE = Network(private=True)
PAGES: dict[str, Any] = {
    "/t.json": {"type": "object", "properties": {"inner": {"$ref": "sub/u.json#/U"}}},
    "/sub/u.json": {"U": {"type": "object", "properties": {"x": {"type": "string"}}}},
    "/list.json": [1],
    "/files.json": {"$ref": "file:///etc/hostname"},
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        target = {"/moved": "/t.json", "/away": "http://192.0.2.1/t.json", "/round": "/round"}
        if self.path in target:
            self.send_response(302)
            self.send_header("Location", target[self.path])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        found = PAGES.get(self.path)
        body = json.dumps(found).encode()
        self.send_response(200 if found is not None else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def document(reference: str) -> dict[str, Any]:
    return openapi({"/a": {"get": answer({"$ref": reference})}}, version="3.1.0")


@pytest.mark.parametrize("page", ["/t.json", "/moved"])
def test_what_is_allowed_is_fetched_with_what_it_refers_to(
    tmp_path: Path, server: str, page: str
) -> None:
    after = canonical(tmp_path, {ROOT: document(server + page)}, remote=HERE)
    names = {"/t.json": {"t", "U"}, "/moved": {"moved", "U"}}[page]
    assert set(after["components"]["schemas"]) == names


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("/gone.json", "the server returned 404"),
        ("/list.json", "the file is a list"),
        ("/away", "only https URLs are allowed"),
        ("/round", "more than 5 redirects"),
        ("/files.json", "cannot be resolved"),
    ],
)
def test_what_cannot_be_fetched(tmp_path: Path, server: str, page: str, words: str) -> None:
    (found,) = complaints(tmp_path, {ROOT: document(server + page)}, remote=HERE)
    assert words in found


@pytest.mark.parametrize(
    ("limits", "words"),
    [(Limits(size=20), "it is too large"), (Limits(file_seconds=-1), "it takes longer")],
)
def test_size_and_time_are_bounded(tmp_path: Path, server: str, limits: Limits, words: str) -> None:
    files = {ROOT: document(server + "/t.json")}
    (found,) = complaints(tmp_path, files, remote=HERE, limits=limits)
    assert words in found


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("http://web.example/a", None),
        ("https://me:secret@web.example/a", None),
        ("https:///a", None),
        ("http://127.0.0.1/a", "https://web.example/b"),
        ("https://localhost/a", "https://web.example/b"),
        ("http://web.example/a", "https://web.example/b"),
    ],
)
def test_addresses_that_are_refused(url: str, base: str | None) -> None:
    with pytest.raises(FetchError):
        check_url(url, base=base)


def test_the_command_says_how_to_allow_it(tmp_path: Path, server: str) -> None:
    spec = lay(tmp_path, {ROOT: document(server + "/t.json")})
    call = ("generate", "--spec", str(spec), "--out", str(tmp_path / "made"))
    refused = clientsmith(*call)
    assert refused.returncode == 1
    assert "it is a remote reference (--allow-remote downloads it)" in refused.stderr
    refused = clientsmith(*call, "--allow-remote")
    assert refused.returncode == 1
    assert "127.0.0.1 is not a public address (--allow-private allows it)" in refused.stderr
    assert clientsmith(*call, "--allow-private").returncode == 2
    done = clientsmith(*call, "--allow-remote", "--allow-private")
    assert done.returncode == 0, done.stderr
    again = clientsmith(*call, "--allow-remote", "--allow-private")
    assert again.stdout == "made: up to date, no file changed\n"


def test_providers_are_generated_offline(tmp_path: Path, server: str) -> None:
    remote_thing = DOCUMENT.replace("'#/components/schemas/Thing'", f"'{server}/t.json'", 1)
    lay_out(tmp_path, document=remote_thing)
    assert clientsmith("generate", "--allow-remote", root=tmp_path).returncode == 2
    refused = clientsmith("generate", root=tmp_path)
    assert "it is a remote reference (save a copy in specs/shop)" in refused.stderr


def test_a_change_of_any_file_of_a_provider_is_seen(tmp_path: Path) -> None:
    split = DOCUMENT.replace("'#/components/schemas/Thing'", "parts/thing.yaml", 1)
    folder = lay_out(tmp_path, document=split)
    part = folder / "parts" / "thing.yaml"
    part.parent.mkdir()
    part.write_text("type: object\nproperties: {x: {type: string}}\n", encoding="utf-8")
    assert clientsmith("generate", root=tmp_path).returncode == 0
    assert clientsmith("check", root=tmp_path).returncode == 0
    part.write_text("type: object\nproperties: {y: {type: string}}\n", encoding="utf-8")
    red = clientsmith("check", root=tmp_path)
    assert "specs/shop/parts/thing.yaml has changed" in red.stdout
    assert red.returncode == 1
    assert clientsmith("generate", root=tmp_path).returncode == 0
    (folder / "CHANGELOG.md").write_text("# Changelog\n", encoding="utf-8")
    assert "specs/shop/CHANGELOG.md" in clientsmith("check", root=tmp_path).stdout
    part.rename(part.with_suffix(".txt"))
    document = folder / "openapi.yaml"
    document.write_text(split.replace("thing.yaml", "thing.txt"), encoding="utf-8")
    wrong = clientsmith("generate", root=tmp_path)
    assert "the name must end in .json, .yaml, .yml" in wrong.stderr
