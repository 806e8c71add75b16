"""Starting a provider from a document, wherever that is."""

from __future__ import annotations

import io
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from tests.drift.origin import Origin, publishing
from tests.shop import DOCUMENT, clientsmith, tree, unboxed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RICH = (
    DOCUMENT.replace("title: Shop", "title: 'Acme Shop REST API (v2)'")
    .replace(
        "servers: [{url: https://shop.example}]",
        "servers: [{url: https://shop.example}, {url: https://test.example, description: For trying}]",
    )
    .replace(
        "in: header, name: X-Key", "in: header, name: X-Key, description: 'Send `Token <key>`.'"
    )
)


@pytest.fixture
def origin() -> Iterator[Origin]:
    with publishing() as origin:
        yield origin


def test_a_file_becomes_a_provider(tmp_path: Path) -> None:
    (tmp_path / "shop.yaml").write_text(RICH, encoding="utf-8")
    (tmp_path / "specs").mkdir()
    done = clientsmith("init", str(tmp_path / "shop.yaml"), root=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "specs/acme-shop: openapi.yaml, provider.toml written",
        "recognized:",
        "  3 operations",
        "  the package acme-shop-client, from the title of the document",
        "  the credential api_token for Key, sent after `Token`",
        "  the server https://shop.example (of 2 that the document lists)",
        "to decide:",
        "  no operation has pages: if some do, describe them with [[pagination]]",
        "next: review specs/acme-shop/provider.toml, then run `clientsmith generate acme-shop`",
    ]
    folder = tmp_path / "specs" / "acme-shop"
    assert (folder / "openapi.yaml").read_text(encoding="utf-8") == RICH
    text = (folder / "provider.toml").read_text(encoding="utf-8")
    for line in (
        'name = "Acme Shop"',
        'client = "AcmeShop"',
        'module = "acme_shop_client"',
        'server = "https://shop.example"',
        '# server = "https://test.example"    # For trying',
        "# Key: apiKey in the header X-Key: Send `Token <key>`.",
        'env = "ACME_SHOP_API_TOKEN"',
        'prefix = "Token "    # its description shows it',
    ):
        assert line in text.splitlines()
    made = clientsmith("generate", root=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    assert (tmp_path / "generated/acme-shop/src/acme_shop_client/__init__.py").is_file()


def test_a_url_is_pinned_with_its_files(tmp_path: Path, origin: Origin) -> None:
    parts = DOCUMENT.replace("'#/components/schemas/Thing'", "'parts/thing.yaml'", 1)
    origin.answers["/api/openapi.yaml"] = parts.encode()
    origin.answers["/api/parts/thing.yaml"] = b"type: object\nproperties: {a: {type: string}}\n"
    (tmp_path / "specs").mkdir()
    url = f"{origin.url}/api/openapi.yaml"
    refused = clientsmith("init", url, root=tmp_path)
    assert refused.returncode == 1
    assert "--allow-private" in refused.stderr
    assert not tree(tmp_path)
    done = clientsmith("init", url, "--allow-private", "--name", "shop", root=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    folder = tmp_path / "specs" / "shop"
    assert sorted(tree(folder)) == [
        *("lock.toml", "openapi.yaml", "parts/thing.yaml", "provider.toml")
    ]
    assert f'upstream = "{url}"' in (folder / "provider.toml").read_text(encoding="utf-8")
    again = clientsmith("drift", "shop", root=tmp_path)
    assert (again.returncode, again.stdout) == (0, "shop: nothing changed\n")


def test_a_folder_that_has_a_document(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "mine"
    folder.mkdir(parents=True)
    (folder / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    done = clientsmith("init", "mine", root=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    text = (folder / "provider.toml").read_text(encoding="utf-8")
    assert 'file = "api.yaml"' in text
    assert clientsmith("generate", root=tmp_path).returncode == 0
    again = clientsmith("init", "mine", root=tmp_path)
    assert again.returncode == 1
    assert "has a provider.toml already" in again.stderr
    assert (folder / "provider.toml").read_text(encoding="utf-8") == text


def test_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "specs").mkdir()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(DOCUMENT.encode())))
    assert clientsmith("init", "-", root=tmp_path).returncode == 0
    assert (tmp_path / "specs/shop/openapi.yaml").read_text(encoding="utf-8") == DOCUMENT


def test_what_has_to_be_decided(tmp_path: Path) -> None:
    bare = DOCUMENT.replace("servers: [{url: https://shop.example}]\n", "")
    bare = bare.replace("security: [{Key: []}]\n", "").replace(
        "  securitySchemes:\n    Key: {type: apiKey, in: header, name: X-Key}\n", ""
    )
    hook = "\nwebhooks:\n  sold: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}\n"
    (tmp_path / "bare.yaml").write_text(bare + hook, encoding="utf-8")
    (tmp_path / "specs").mkdir()
    done = clientsmith("init", str(tmp_path / "bare.yaml"), root=tmp_path)
    assert done.returncode == 0, done.stderr
    asked = done.stdout.partition("to decide:\n")[2].splitlines()
    assert [line.split(":")[0] for line in asked[:4]] == [
        "  the document declares no security scheme",
        "  the document lists no complete URL of a server",
        "  no operation has pages",
        "  the document has 1 webhook and does not say how they are signed",
    ]


def test_parameters_of_nearly_all_operations_are_arguments_of_the_client(tmp_path: Path) -> None:
    tenant = "{name: Tenant, in: header, required: true, schema: {type: string}}"
    paths = "".join(
        f"  /{name}:\n    get:\n      operationId: list{name}\n      parameters: [{tenant}]\n"
        "      responses: {'204': {description: ''}}\n"
        for name in "ABCDE"
    )
    document = f"openapi: 3.1.0\ninfo: {{title: Many, version: '1'}}\npaths:\n{paths}"
    (tmp_path / "many.yaml").write_text(document, encoding="utf-8")
    (tmp_path / "specs").mkdir()
    done = clientsmith("init", str(tmp_path / "many.yaml"), root=tmp_path)
    assert "  tenant as an argument of the client: 5 of 5 operations require it" in done.stdout
    assert clientsmith("generate", root=tmp_path).returncode == 0
    client = tmp_path / "generated/many/src/many_client/_client.py"
    assert "tenant: str | Omit = omit" in client.read_text(encoding="utf-8")


def test_a_document_that_cannot_be_generated_yet(tmp_path: Path) -> None:
    broken = DOCUMENT.replace("3.1.0", "3.2.0").replace("    post:", "    query:")
    (tmp_path / "broken.yaml").write_text(broken, encoding="utf-8")
    (tmp_path / "specs").mkdir()
    done = clientsmith("init", str(tmp_path / "broken.yaml"), root=tmp_path)
    assert done.returncode == 1
    assert "no package can be generated yet; an overlay can correct the document" in done.stderr
    assert (tmp_path / "specs/shop/provider.toml").is_file()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere.yaml"], "nowhere.yaml: there is no such file"),
        (["shop.yaml", "--name", "A B"], "'A B' is not a name"),
        (["shop.yaml", "--name", "taken"], "specs/taken: exists already"),
        (["untitled.yaml"], "has no title"),
        (["http://shop.example/a.json"], "only https URLs are allowed"),
    ],
)
def test_what_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    (tmp_path / "specs" / "taken").mkdir(parents=True)
    (tmp_path / "shop.yaml").write_text(DOCUMENT, encoding="utf-8")
    untitled = DOCUMENT.replace("title: Shop", "title: '...'")
    (tmp_path / "untitled.yaml").write_text(untitled, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    before = tree(tmp_path)
    done = clientsmith("init", *arguments, root=tmp_path)
    assert done.returncode == 1
    assert words in unboxed(done.stderr)
    assert tree(tmp_path) == before


# Documents elsewhere, for the other commands.


def test_every_command_takes_a_url(tmp_path: Path, origin: Origin) -> None:
    origin.answers["/openapi.yaml"] = DOCUMENT.encode()
    url = f"{origin.url}/openapi.yaml"
    out = tmp_path / "made"
    names = ("--name", "Acme", "--package", "acme-sdk", "--client", "AcmeClient")
    done = clientsmith(*("generate", "--spec", url, "--out", str(out), "--allow-private", *names))
    assert (done.returncode, done.stderr) == (0, "")
    assert "class AcmeClient(" in (out / "src/acme_sdk/_client.py").read_text(encoding="utf-8")
    assert 'name = "acme-sdk"' in (out / "pyproject.toml").read_text(encoding="utf-8")
    assert "things.list" in clientsmith("inspect", "--spec", url, "--allow-private").stdout
    assert "/things" in clientsmith("normalise", "--spec", url, "--allow-private").stdout
    mine = tmp_path / "mine.yaml"
    mine.write_text(DOCUMENT.replace("    post:", "    put:"), encoding="utf-8")
    assert clientsmith("diff", url, str(mine), "--allow-private").returncode == 1


def test_a_revision_of_git_can_be_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=n", "-c", "user.email=e@example.com")
        subprocess.run(
            ["git", *identity, *arguments], cwd=tmp_path, check=True, capture_output=True
        )

    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    file = folder / "openapi.yaml"
    split = DOCUMENT.replace("'#/components/schemas/Thing'", "'thing.yaml'", 1)
    file.write_text(split, encoding="utf-8")
    (folder / "thing.yaml").write_text(
        "type: object\nproperties: {a: {type: string}}\n", encoding="utf-8"
    )
    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "one")
    file.write_text(split.replace("    post:", "    put:"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    done = clientsmith(
        "diff", "HEAD:specs/shop/openapi.yaml", "specs/shop/openapi.yaml", "--no-client"
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert "POST /things" in done.stdout
    monkeypatch.chdir(folder)
    same = clientsmith("diff", "HEAD:openapi.yaml", "HEAD:./openapi.yaml")
    assert (same.returncode, same.stderr) == (0, "")
    for name, words in (
        ("HEAD:nothing.yaml", "there is no such file in this revision"),
        ("nothing:openapi.yaml", "nothing"),
        ("HEAD:../../../openapi.yaml", "is outside the git repository"),
        ("--output=x:openapi.yaml", "--output=x:openapi.yaml"),
    ):
        wrong = clientsmith("diff", "--", name, "openapi.yaml")
        assert wrong.returncode == 2
        assert words in unboxed(wrong.stderr)
    assert sorted(path.name for path in folder.iterdir()) == ["openapi.yaml", "thing.yaml"]
