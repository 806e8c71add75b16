"""What a provider changed that provider.toml names: `drift` tells it, and `update` asks before it does anything."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.drift.projects import edited, files
from tests.shop import DOCUMENT, PROVIDER, clientsmith, lay_out, tree

if TYPE_CHECKING:
    from pathlib import Path
    from subprocess import CompletedProcess

SERVED = PROVIDER.replace('example = "things.list"\n', 'server = "https://shop.example"\n')
MOVED = edited(("https://shop.example", "https://eu.shop.example"))
RENAMED = edited(("Key: {type: apiKey", "Other: {type: apiKey"), ("{Key: []}", "{Other: []}"))
REPLACED = edited(
    ("Key: {type: apiKey, in: header, name: X-Key}", "Token: {type: http, scheme: bearer}"),
    ("{Key: []}", "{Token: []}"),
)
SERVER = (
    "specs/shop/provider.toml:5 /server: the new document no longer lists the server"
    " https://shop.example (it lists: https://eu.shop.example; set `server` to the one to use, or"
    " correct the list in the overlay)"
)
SCHEME = (
    "specs/shop/provider.toml:13 /credential/0/scheme: the new document has no usable security"
    " scheme `Key` (it has: "
)
CASES = {
    "another server": (SERVED, MOVED, SERVER, "configured-server-unlisted"),
    "a scheme with another name": (
        PROVIDER,
        RENAMED,
        SCHEME + "Other; the scheme was renamed to `Other`)",
        "security-scheme-renamed",
    ),
    "another scheme": (PROVIDER, REPLACED, SCHEME + "Token)", "security-scheme-removed"),
}


def run(root: Path, command: str, new: bytes, *more: str) -> CompletedProcess[str]:
    path = root / "new.yaml"
    path.write_bytes(new)
    return clientsmith(command, "shop", "--from", str(path), *more, root=root)


@pytest.mark.parametrize("case", CASES)
def test_drift_tells_it_and_update_asks(tmp_path: Path, case: str) -> None:
    provider, new, asked, rule = CASES[case]
    lay_out(tmp_path, provider=provider)
    before = files(tmp_path)
    paths = [tmp_path / f"drift.{suffix}" for suffix in ("json", "md", "html")]
    reports = [word for path in paths for word in ("--report", str(path))]
    done = run(tmp_path, "drift", new, "--fail-on", "breaking", *reports)
    assert (done.returncode, done.stderr) == (1, "")
    first, second, *_ = done.stdout.splitlines()
    assert first.endswith("; 1 decision needed")
    assert second == f"decision needed: {asked}"
    report = json.loads(paths[0].read_text(encoding="utf-8"))["reports"][0]
    assert rule in {change["rule"] for change in report["changes"]}
    (decision,) = report["decisions"]
    at = decision["at"]
    assert asked == (
        f"{at['file']}:{at['line']} {at['pointer']}: {decision['says']} ({decision['hint']})"
    )
    said = decision["says"].replace("`", "\\`")
    assert said in paths[1].read_text(encoding="utf-8")
    assert decision["says"] in paths[2].read_text(encoding="utf-8")
    done = run(tmp_path, "drift", new, "--format", "github")
    assert done.stdout.startswith(f"::error title=decision needed,file={at['file']},line=")

    done = run(tmp_path, "update", new)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [asked, "shop: nothing was changed"]
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    ("provider", "new", "old_words", "new_words"),
    [
        (SERVED, MOVED, "https://shop.example", "https://eu.shop.example"),
        (PROVIDER, RENAMED, '"Key"', '"Other"'),
        (PROVIDER, REPLACED, '"Key"', '"Token"'),
    ],
)
def test_once_it_is_decided_the_update_is_made(
    tmp_path: Path, provider: str, new: bytes, old_words: str, new_words: str
) -> None:
    lay_out(tmp_path, provider=provider.replace(old_words, new_words))
    assert run(tmp_path, "drift", new).returncode == 1
    done = run(tmp_path, "update", new)
    assert done.returncode == 0, done.stderr
    assert "shop: version 0." in done.stdout
    (settings,) = (tmp_path / "generated" / "shop").rglob("_client.py")
    assert new_words.strip('"') in settings.read_text(encoding="utf-8")


def test_a_server_that_the_overlay_lists_needs_no_decision(tmp_path: Path) -> None:
    folder = lay_out(tmp_path, provider=SERVED)
    action = "{target: $.servers, update: {url: 'https://shop.example'}}"
    overlay = f"overlay: 1.0.0\ninfo: {{title: Ours, version: '1'}}\nactions: [{action}]\n"
    (folder / "overlay.yaml").write_text(overlay, encoding="utf-8")
    done = run(tmp_path, "update", MOVED)
    assert done.returncode == 0, done.stderr


def test_a_path_that_moves_from_the_server_into_the_paths_moves_no_method(tmp_path: Path) -> None:
    """Without ids: what the ledger calls an operation follows its address."""
    old = edited(
        ("https://shop.example", "https://shop.example/v1"),
        ("      operationId: getThing\n", ""),
    )
    new = old.replace(b"https://shop.example/v1", b"https://shop.example")
    new = new.replace(b"  /things", b"  /v1/things")
    folder = lay_out(tmp_path, document=old.decode())
    assert clientsmith("generate", root=tmp_path).returncode == 0
    methods = tree(folder)["names.toml"].decode()
    done = run(tmp_path, "update", new)
    assert done.returncode == 0, done.stderr
    assert "Breaking" not in (folder / "CHANGELOG.md").read_text(encoding="utf-8")
    names = {line.partition(" = ")[2] for line in methods.splitlines()}
    after = tree(folder)["names.toml"].decode()
    assert {line.partition(" = ")[2] for line in after.splitlines()} == names
    assert after != methods


def test_without_a_decision_nothing_is_said_of_one(tmp_path: Path) -> None:
    lay_out(tmp_path, provider=SERVED)
    done = run(tmp_path, "drift", DOCUMENT.replace("'1'", "'2'").encode(), "--format", "json")
    assert json.loads(done.stdout)["reports"][0]["decisions"] == []
