"""Files that people and programs edit: provider.toml, names.toml, lock.toml, the manifest and the journal."""

from __future__ import annotations

import copy
import datetime as dt
import json
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
import tomlkit

from clientsmith.diagnostics import GenerationError
from clientsmith.source.toml import MAX_LENGTH, TomlFile, read_toml
from clientsmith.swap import JOURNAL
from clientsmith.write import MANIFEST, read_manifest
from tests.amount import NIGHTLY
from tests.shop import DOCUMENT, PROVIDER, clientsmith, lay_out

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DEEP = 20_000
#: A change of a TOML file -> what it becomes.
HOSTILE: dict[str, str] = {
    "a conflict": "<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n",
    "half a conflict": "{text}<<<<<<< HEAD\nzz = 1\n=======\n",
    "the end of text": "{text}\0",
    "the end of text in a key": '{text}"a\0b" = 1\n',
    "a mark": "\ufeff{text}",
    "twice": "{text}{text}",
    "deep lists": "zz = " + "[" * DEEP + "]" * DEEP + "\n{text}",
    "deep tables": "zz = " + "{a=" * DEEP + "1" + "}" * DEEP + "\n{text}",
    "a deep key": "a." * 3000 + "a = 1\n{text}",
    "a deep header": "{text}[" + "a." * 3000 + "a]\nx = 1\n",
    "a deep list of tables": "{text}[[" + "a." * 3000 + "a]]\nx = 1\n",
    "a number without an end": "zz = " + "9" * 5000 + "\n{text}",
    "a huge number": "zz = 1e999\n{text}",
    "a day that is none": "zz = 9999-99-99\n{text}",
    "a long key": "k" * 200_000 + " = 1\n{text}",
    "a long text": 'zz = "' + "v" * 200_000 + '"\n{text}',
    "nothing": "",
    "brackets": "[[[a]]]\n",
    "another kind": "document = 5\ncredential = 1\n",
    "too large": "{text}" + "# \n" * (MAX_LENGTH // 3 + 1),
}
LOCK = f"""\
[[document]]
file = "openapi.yaml"
fetched = 2026-01-01T00:00:00Z
sha256 = "{"a" * 64}"
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shop with a package."""
    folder = tmp_path_factory.mktemp("project")
    upstream = 'file = "openapi.yaml"\nupstream = "https://127.0.0.1:1/"\n'
    lay_out(folder, provider=PROVIDER.replace('file = "openapi.yaml"\n', upstream))
    assert clientsmith("generate", root=folder).returncode == 0
    (folder / "specs" / "shop" / "lock.toml").write_text(LOCK, encoding="utf-8")
    return folder


@pytest.fixture(params=["provider.toml", "names.toml", "lock.toml"])
def settings(root: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    path = root / "specs" / "shop" / request.param
    before = path.read_bytes()
    yield path
    path.write_bytes(before)


@pytest.mark.parametrize("kind", [*HOSTILE, "another character set", "no text"])
def test_every_broken_file_has_an_error_of_ours(root: Path, settings: Path, kind: str) -> None:
    text = settings.read_text(encoding="utf-8")
    content = {
        "another character set": text.encode("utf-16"),
        "no text": text.encode() + b"# \xff\n",
    }.get(kind) or HOSTILE[kind].replace("{text}", text).encode()
    settings.write_bytes(content)
    for command in ("inspect", "check", "drift"):
        done = clientsmith(command, "shop", root=root)
        assert done.returncode in (0, 1, 2)
        assert "Traceback" not in done.stderr, done.stderr[-500:]
        assert len(done.stderr) < 20_000


def test_the_lines_of_long_files_are_found_in_one_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each character is parsed twice: once with the file and once with its statement."""
    parsed = 0
    loads = tomllib.loads

    def counting(text: str) -> dict[str, Any]:
        nonlocal parsed
        parsed += len(text)
        return loads(text)

    monkeypatch.setattr(tomllib, "loads", counting)
    rows = "".join(f"  'item {number}', # [{{\n" for number in range(3000))
    text = f'a = [\n{rows}]\nb = """\n{rows}"""\n[[c]]\nd = {{e = [1, 2], f = "]"}}\n'
    file = TomlFile("p", text)
    assert file.line("/a/2999") == 3001
    assert file.line("/b") == 3003
    assert file.line("/c/0/d/f") == 6006
    assert parsed <= 2 * len(text)
    for start in ("a = [\n", 'a = """\n', "a = '''\n"):
        parsed = 0
        broken = f"x = 1\n{start}" + "1,\n" * 3000
        with pytest.raises(GenerationError, match=r"^p:2: is not valid TOML"):
            _ = TomlFile("p", broken).data
        assert parsed <= len(broken)


def test_statements_end_where_the_parser_says_so() -> None:
    values = (
        *('"a"', "'a'", '""', "''", '"""a"""', "'''a'''", '""""a"""""', "''''a'''''", '"\\""'),
        *('"""\\""""', "'\\'", '"]"', "'['", '"#"', "[1]", "[[1], ['a', '''\n''']]"),
        *("{a = 1}", "{a = [1, {b = '}'}]}", "1", "true", "[\n# ]\n1,\n2 # [\n]", '"""\n[x]\n"""', "[]"),
        *('"""a\\\n  b"""', "'''\n'a' \"\"\"\n'''", "1979-05-27 07:32:00Z", "[ '#', \"'\" ]"),
    )  # fmt: skip
    for first in values:
        for second in values:
            text = f"a.b = {first}# '\n[t]  # \"\n'x' = {second}\n"
            file = TomlFile("p", text)
            assert file.data
            assert file.line("/t") == 2 + first.count("\n")
            assert file.line("/t/x") == 3 + first.count("\n")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "names.toml"
    with path.open("wb") as file:
        file.truncate(10**10)
    with pytest.raises(GenerationError, match=r"p: the file is too large \(the limit is 4 MiB\)"):
        read_toml(path, shown="p")


FULL: dict[str, Any] = {
    "name": "Shop",
    "client": "Shop",
    "package": "shop-client",
    "module": "shop_client",
    "version": "1.0.0",
    "description": "A shop.",
    "server": "https://shop.example",
    "http": "httpx",
    "origins": ["https://files.example"],
    "hal": False,
    "idempotency_header": "X-Id",
    "pagination_extension": "x-pages",
    "example": "things.list",
    "document": [{"file": "openapi.yaml", "upstream": "https://shop.example/a", "private": False}],
    "credential": [
        {
            "argument": "api_key",
            "env": "SHOP_KEY",
            "scheme": "Key",
            "prefix": "a ",
            "description": "The key.",
            "exchange": {
                "url": "https://shop.example/t",
                "user": "u",
                "password": "p",
                "form_encoded": True,
                "form": {"a": "b"},
                "token_field": "t",
            },
        }
    ],
    "pagination": [{"style": "next-url", "items": "results", "next": "next"}],
    "exclude": [{"operation": "createThing", "reason": "It does not work yet."}],
    "webhooks": {
        "env": "SECRET",
        "event_property": "type",
        "events": {"sold": "thing.sold"},
        "signature": {
            "header": "X-Signature",
            "algorithm": "sha256",
            "encoding": "hex",
            "signed": "{body}.{t}",
            "prefix": "a",
            "separator": ",",
            "key": "v1",
            "timestamp": "t",
            "tolerance": 3,
            "secret_prefix": "w",
            "secret_encoding": "text",
        },
    },
}
WEBHOOK = """\
webhooks:
  sold:
    post:
      requestBody:
        content: {application/json: {schema: {type: object, properties: {type: {type: string}}}}}
      responses: {'200': {description: OK}}
"""
ABSENT = object()
VALUES: tuple[Any, ...] = (
    *(ABSENT, 0, -1, 1.5, float("nan"), 10**30, True, "", "x", "\0\x1b[31m\u202e", "\n", "a" * 5000),
    *("http://[bad", "javascript:1", "../..", "{", "{a}", "%s", "\u210c", [], [1], [""], ["\0"]),
    *(["http://[bad"], [[]], [{}], {}, {"a": 1}, {"\0": "\0"}, dt.date(1, 1, 1), dt.time(0)),
)  # fmt: skip


def _places(value: Any, around: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in inner if isinstance(value, dict | list) else ():
        yield (*around, key)
        yield from _places(child, (*around, key)) if isinstance(child, dict | list) else ()


def _changed(place: tuple[Any, ...], value: Any) -> str:
    data = copy.deepcopy(FULL)
    table: Any = data
    for key in place[:-1]:
        table = table[key]
    if value is ABSENT:
        del table[place[-1]]
    else:
        table[place[-1]] = value
    return tomlkit.dumps(data)


def test_every_value_at_every_key_is_used_or_refused(tmp_path: Path) -> None:
    folder = lay_out(tmp_path, document=DOCUMENT + WEBHOOK, provider=tomlkit.dumps(FULL))
    fine = clientsmith("inspect", "shop", root=tmp_path)
    assert fine.returncode == 0, fine.stderr
    cases = [(place, value) for place in _places(FULL) for value in VALUES]
    # Every key and every value comes up in the gate, though not each with each other.
    for place, value in cases if NIGHTLY else cases[::13]:
        (folder / "provider.toml").write_text(_changed(place, value), encoding="utf-8")
        done = clientsmith("inspect", "shop", root=tmp_path)
        assert done.returncode in (0, 1) and "Traceback" not in done.stderr, (place, value)
        assert done.returncode == 0 or "specs/shop/" in done.stderr


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        (("server",), "http://[bad", "expected a URL"),
        (("module",), "a" * 101, "expected at most 100 characters"),
        (("package",), "a" * 101, "expected at most 100 characters"),
        (("client",), "A" * 101, "expected at most 100 characters"),
        (("document", 0, "namespace"), "a" * 101, "expected at most 100 characters"),
    ],
)
def test_what_no_package_can_be_made_of_is_refused_at_its_key(
    tmp_path: Path, place: tuple[Any, ...], value: str, words: str
) -> None:
    lay_out(tmp_path, document=DOCUMENT + WEBHOOK, provider=_changed(place, value))
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 1
    assert "specs/shop/provider.toml:" in done.stderr and words in done.stderr


MANIFESTS = (
    *("", "[]", "null", "9" * 5000, "[" * 100_000, '{"files":' * 100_000, "\udcff"),
    *('{"inputs": [], "files": [[1, 2]]}', '{"inputs": {"a": 5}, "files": {"a": []}}'),
    *('{"inputs": {}, "files": {"../../x": "a"}}', '{"inputs": {}, "files": {"/etc/passwd": "a"}}'),
    *('{"inputs": {}, "files": {"a\\u0000": "a"}}', '{"inputs": {}, "files": {"\\ud800": "a"}}'),
    *('{"inputs": {}, "files": {"a\\u001b[31m": "a"}}', '{"inputs": {}, "files": {}, "plans": 5}'),
    json.dumps({"inputs": {}, "files": {"a" * 5000: "b"}}),
    json.dumps({"inputs": {}, "files": {"a/" * 3000 + "a": "b"}}),
)


def test_a_manifest_that_no_run_wrote_is_none(root: Path) -> None:
    path = root / "generated" / "shop" / MANIFEST
    before = path.read_bytes()
    for text in MANIFESTS:
        path.write_text(text, encoding="utf-8", errors="surrogateescape")
        assert read_manifest(path.parent) is None, text[:60]
        assert clientsmith("check", root=root).returncode == 1
    done = clientsmith("generate", root=root)
    assert done.returncode == 1 and "would be overwritten" in done.stderr
    path.write_bytes(before)
    assert clientsmith("generate", "--force", root=root).returncode == 0


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "null", '{"folders": 5}', '{"folders": ["specs/../x"]}', "[" * 100_000, "\udcff"),
        *('{"folders": ["specs/shop", "generated/../../x"]}', '{"folders": ["/etc"]}', "9" * 5000),
        *('{"folders": ["specs/\\u001b[31m"]}', '{"folders": ["specs/a\\u0000"]}'),
        *('{"folders": ["specs/\\ud800"]}', json.dumps({"folders": ["specs/" + "a" * 5000]})),
        *('{"folders": ["specs/..\\n"]}', '{"folders": ["specs/.x"]}', '{"folders": {"specs": 1}}'),
    ],
)  # fmt: skip
def test_a_journal_that_no_run_wrote_is_an_error(tmp_path: Path, text: str) -> None:
    lay_out(tmp_path)
    path = tmp_path / "specs" / JOURNAL
    path.write_text(text, encoding="utf-8", errors="surrogateescape")
    done = clientsmith("check", root=tmp_path)
    assert done.returncode == 1
    assert "is not a valid update journal" in done.stderr and "\x1b" not in done.stderr
    path.unlink()
    path.mkdir()
    assert "is not a valid update journal" in clientsmith("check", root=tmp_path).stderr
