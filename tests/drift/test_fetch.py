"""Fetching a provider's documents: what is pinned, what is noted, and what is refused."""

from __future__ import annotations

import gzip
import json
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from clientsmith.diagnostics import GenerationError
from clientsmith.pinning import pin
from clientsmith.pipeline import staleness
from clientsmith.project import Source
from clientsmith.run import generate_providers
from clientsmith.source.fetch import Fetch, fetch_documents
from clientsmith.source.load import load
from tests.drift.origin import conditional, publishing, sending
from tests.drift.projects import NOW, data, edited, files, shop
from tests.shop import DOCUMENT, clientsmith

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.drift.origin import Origin

BODY = DOCUMENT.encode()
NEW = edited(("title: Shop, version: '1'", "title: Shop, version: '2'"))


@pytest.fixture(scope="module")
def _server() -> Iterator[Origin]:
    with publishing() as one:
        yield one


@pytest.fixture
def origin(_server: Origin) -> Origin:
    _server.answers.clear()
    _server.asked.clear()
    return _server


def taken(source: Source) -> Fetch:
    """Fetch and pin, as the command does."""
    found = fetch_documents(source, NOW)
    pin(source.project, source.provider, found)
    return found


def lock(source: Source) -> list[dict[str, Any]]:
    text = (source.folder / "lock.toml").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = tomllib.loads(text)["document"]
    return entries


def refusal(source: Source) -> str:
    before = files(source.project.root)
    with pytest.raises(GenerationError) as caught:
        taken(source)
    assert files(source.project.root) == before
    return str(caught.value)


def test_a_new_document_is_pinned_as_it_came_with_an_entry_in_the_lock(
    tmp_path: Path, origin: Origin
) -> None:
    source = shop(tmp_path, origin)
    origin.answers["/openapi.yaml"] = sending(200, NEW, ETag='"2"', Last_Modified="yesterday")
    found = taken(source)
    assert found.has_changed
    assert (source.folder / "openapi.yaml").read_bytes() == NEW
    (entry,) = lock(source)
    assert entry.pop("sha256") == load(source.folder / "openapi.yaml").digest
    assert entry == {
        "file": "openapi.yaml",
        "address": f"{origin.url}/openapi.yaml",
        "fetched": NOW.replace(microsecond=0),
        "etag": '"2"',
        "last_modified": "yesterday",
        "version": "2",
        "operations": 3,
    }


def test_nothing_new_changes_no_file(tmp_path: Path, origin: Origin) -> None:
    source = shop(tmp_path, origin)
    origin.answers["/openapi.yaml"] = conditional(BODY, ETag='"1"', Last_Modified="yesterday")
    first = taken(source)
    assert first.is_news and not first.has_changed
    before = files(tmp_path)
    second = taken(source)
    assert not second.is_news and files(tmp_path) == before
    assert origin.asked[0][1].get("if-none-match") is None
    assert origin.asked[1][1]["if-none-match"] == '"1"'
    assert origin.asked[1][1]["if-modified-since"] == "yesterday"
    # A server without validators sends it again; it is the same all the same.
    origin.answers["/openapi.yaml"] = sending(200, BODY, ETag='"1"', Last_Modified="yesterday")
    assert not taken(source).is_news and files(tmp_path) == before


def test_an_edited_document_is_fetched_whatever_the_server_would_say(
    tmp_path: Path, origin: Origin
) -> None:
    source = shop(tmp_path, origin)
    origin.answers["/openapi.yaml"] = conditional(BODY, ETag='"1"')
    taken(source)
    (source.folder / "openapi.yaml").write_bytes(BODY + b"# mine\n")
    assert taken(source).has_changed
    assert (source.folder / "openapi.yaml").read_bytes() == BODY


def test_a_provider_without_a_pinned_document_gets_one(tmp_path: Path, origin: Origin) -> None:
    source = shop(tmp_path, origin, pinned=None)
    origin.answers["/openapi.yaml"] = BODY
    taken(source)
    assert (source.folder / "openapi.yaml").read_bytes() == BODY


def test_servers_are_asked_for_the_format_that_is_pinned(tmp_path: Path, origin: Origin) -> None:
    origin.answers["/openapi.yaml"] = BODY
    for name, wanted in (("openapi.yaml", "yaml"), ("openapi.json", "json")):
        taken(shop(tmp_path / name, origin, file=name, pinned=None))
        assert wanted in origin.asked[-1][1]["accept"].split(",")[0]


ODD: dict[str, Any] = {
    "on": "off",
    "octal": "0o17",
    "hex": "0x1F",
    "number": "1e5",
    "tilde": "~",
    "date": "2026-01-01",
    "colon": "a: b",
    "lines": "one\ntwo\n",
    "letters": "\u00e9\u2028\U0001f600\x85",
    "empty": "",
    "none": None,
    "float": 0.1,
    "large": 12345678901234567890,
    "200": [],
    "<<": "merge",
}


@pytest.mark.parametrize(
    ("file", "as_yaml", "note"),
    [
        ("openapi.json", True, "YAML, pinned as JSON"),
        ("openapi.yaml", False, "JSON, pinned as YAML"),
        ("openapi.json", False, "on one line"),
    ],
)
def test_another_format_is_written_as_the_pinned_one(
    tmp_path: Path, origin: Origin, file: str, as_yaml: bool, note: str
) -> None:
    # What begins with a comment is not JSON; and YAML has no such escapes for letters.
    odd = {key: value for key, value in ODD.items() if key != "letters" or not as_yaml}
    body = ("# YAML\n" if as_yaml else "") + json.dumps(data() | {"x-odd": odd})
    source = shop(tmp_path, origin, file=file, pinned=None)
    origin.answers["/openapi.yaml"] = body.encode()
    (one,) = taken(source).documents
    assert note in one.note
    path = source.folder / file
    assert load(path).data == data() | {"x-odd": odd}
    text = path.read_text(encoding="utf-8")
    assert text.startswith("{") == file.endswith(".json")
    assert len(text.splitlines()) > 50
    before = files(tmp_path)
    assert not taken(source).is_news
    assert files(tmp_path) == before


def test_numbers_are_pinned_as_they_are_written(tmp_path: Path, origin: Origin) -> None:
    numbers = '{"a": 1.10, "b": 1.0E+2, "c": -0, "d": 5}'
    body = json.dumps(data() | {"x-odd": "HERE"}).replace('"HERE"', numbers)
    source = shop(tmp_path, origin, file="openapi.yaml", pinned=None)
    origin.answers["/openapi.yaml"] = body.encode()
    taken(source)
    lines = (source.folder / "openapi.yaml").read_text(encoding="utf-8").splitlines()
    found = {line.strip() for line in lines}
    assert {"a: 1.10", "b: 1.0E+2", "c: -0", "d: 5"} <= found


HALF = data()
HALF["paths"] = {"/things/{id}": HALF["paths"]["/things/{id}"]}
SUSPICIOUS = {
    "nothing": (b" \n", "it is empty"),
    "a web page": (b"\xef\xbb\xbf<!DOCTYPE html><title>Log in</title>", "it is a web page"),
    "text": (b"Service unavailable", "the file is a single value"),
    "broken JSON": (b'{"openapi": "3.1.0", ', "line 2: invalid YAML"),
    "JSON that was cut off": (json.dumps(data()).encode()[:-40], "invalid YAML"),
    "broken YAML": (b"openapi: [\n", "invalid YAML"),
    "another thing": (b'{"message": "not found"}', "this is not an OpenAPI document"),
    "an unknown version": (b"openapi: 4.0.0\npaths: {}\n", "'4.0.0' is not supported"),
    "less than half": (
        yaml.safe_dump(HALF).encode(),
        "it has 1 operation, but the pinned document has 3",
    ),
    "no operations": (b"openapi: 3.1.0\npaths:\n", "it has 0 operations"),
    "YAML that was cut off, still valid": (
        BODY[: BODY.index(b"    Thing:\n")],
        "the reference '#/components/schemas/Thing' cannot be resolved, so perhaps it is truncated; if",
    ),
    "YAML that was cut off between two parts": (
        edited(
            ("note: {type: [string, 'null']}", "note: {$ref: '#/components/schemas/Note'}"),
            ("    Thing:\n", "    Box: {$ref: '#/components/schemas/Lid'}\n    Thing:\n"),
        ),
        "the reference '#/components/schemas/Lid' and 1 other cannot be resolved",
    ),
    "no text": (b"\xff\xfe\x00", "not UTF-8"),
    "a file elsewhere": (
        edited(("'#/components/schemas/Thing'", "'../thing.yaml'")),
        "outside the document's folder",
    ),
    "an address elsewhere": (
        edited(("'#/components/schemas/Thing'", "'https://web.example/thing.yaml'")),
        "it is a remote reference",
    ),
    "a file that is not there": (
        edited(("'#/components/schemas/Thing'", "'thing.yaml'")),
        "/thing.yaml: the server returned 404",
    ),
    "the name of something else": (
        edited(("'#/components/schemas/Thing'", "'overlay.yaml'")),
        "overlay.yaml is the name of another file in specs/shop",
    ),
}


@pytest.mark.parametrize("name", SUSPICIOUS)
def test_what_can_hardly_be_the_document_is_refused(
    tmp_path: Path, origin: Origin, name: str
) -> None:
    body, words = SUSPICIOUS[name]
    origin.answers.update({"/openapi.yaml": body, "/overlay.yaml": b"a: b\n"})
    message = refusal(shop(tmp_path, origin))
    assert words in message
    assert f"specs/shop/openapi.yaml: {origin.url}/openapi.yaml was not saved: " in message


def test_what_led_nowhere_before_is_no_sign_of_anything(tmp_path: Path, origin: Origin) -> None:
    lost = ("note: {type: [string, 'null']}", "note: {$ref: '#/components/schemas/Note'}")
    example = ("        name: {type: string}", "        name: {example: {$ref: '#/nowhere'}}")
    source = shop(tmp_path, origin, pinned=edited(lost))
    origin.answers["/openapi.yaml"] = edited(lost, example)
    assert taken(source).has_changed
    new = tmp_path / "new.yaml"
    new.write_bytes(edited(lost, ("type: [string, 'null']", "$ref: '#/$defs/Other'")))
    # The user's word counts.
    given = fetch_documents(source, NOW, {"openapi.yaml": new})
    assert given.has_changed


def test_half_of_the_operations_is_enough(tmp_path: Path, origin: Origin) -> None:
    two = data()
    del two["paths"]["/things"]["post"]
    origin.answers["/openapi.yaml"] = yaml.safe_dump(two).encode()
    assert taken(shop(tmp_path, origin)).has_changed


def test_a_suspicious_document_counts_if_the_user_gives_it(tmp_path: Path, origin: Origin) -> None:
    source = shop(tmp_path, origin)
    path = tmp_path / "mine.yaml"
    path.write_text(yaml.safe_dump(HALF), encoding="utf-8")
    found = fetch_documents(source, NOW, {"openapi.yaml": path})
    pin(source.project, "shop", found)
    assert load(source.folder / "openapi.yaml").data == HALF
    assert "address" not in lock(source)[0]
    assert origin.asked == []
    for wrong, words in (
        ({"opnapi.yaml": path}, "documents: openapi.yaml"),
        ({"openapi.yaml": tmp_path / "no.yaml"}, "there is no such file"),
    ):
        with pytest.raises(GenerationError, match=words):
            fetch_documents(source, NOW, wrong)


def test_files_that_the_document_refers_to_come_along_and_go_again(
    tmp_path: Path, origin: Origin
) -> None:
    source = shop(tmp_path, origin, path="/v1/openapi.yaml")
    split = edited(("'#/components/schemas/Thing'", "'parts/thing.yaml'"))
    origin.answers.update(
        {
            "/v1/openapi.yaml": sending(302, Location="/v2/openapi.yaml"),
            "/v2/openapi.yaml": conditional(split, ETag='"1"'),
            "/v2/parts/thing.yaml": conditional(b"$ref: name%20it.json\n", ETag='"2"'),
            "/v2/parts/name%2520it.json": b"never",
            "/v2/parts/name%20it.json": b'{"type": "object"}',
        }
    )
    taken(source)
    assert (source.folder / "parts" / "thing.yaml").read_bytes() == b"$ref: name%20it.json\n"
    root, *parts = lock(source)
    assert root["operations"] == 3
    assert [(part["file"], part["part_of"]) for part in parts] == [
        ("parts/name it.json", "openapi.yaml"),
        ("parts/thing.yaml", "openapi.yaml"),
    ]
    before = files(tmp_path)
    assert not taken(source).is_news and files(tmp_path) == before
    # A part can change although the document has not.
    origin.answers["/v2/parts/name%20it.json"] = b'{"type": "string"}'
    assert taken(source).has_changed
    assert (source.folder / "parts" / "name it.json").read_bytes() == b'{"type": "string"}'
    origin.answers["/v2/openapi.yaml"] = BODY
    taken(source)
    assert [one["file"] for one in lock(source)] == ["openapi.yaml"]
    assert not list((source.folder / "parts").iterdir())


SECOND = """
[[document]]
file = "legacy.yaml"
namespace = "legacy"
upstream = "{url}/legacy.yaml"
private = true
"""


def test_a_part_that_two_documents_share_stays_for_the_one_that_needs_it(
    tmp_path: Path, origin: Origin
) -> None:
    source = shop(tmp_path, origin, more=SECOND.format(url=origin.url))
    (source.folder / "legacy.yaml").write_bytes(BODY)
    split = edited(("'#/components/schemas/Thing'", "'parts/thing.yaml'"))
    part = b"type: object\n"
    origin.answers.update(
        {"/openapi.yaml": split, "/legacy.yaml": split, "/parts/thing.yaml": part}
    )
    taken(source)
    before = files(tmp_path)
    assert not taken(source).is_news and files(tmp_path) == before
    for name in ("/legacy.yaml", "/openapi.yaml"):
        path = source.folder / "parts" / "thing.yaml"
        assert path.read_bytes() == part
        origin.answers[name] = BODY
        taken(source)
    assert not path.exists()


def test_a_part_cannot_be_another_one_for_each_document(tmp_path: Path, origin: Origin) -> None:
    source = shop(tmp_path, origin, more=SECOND.format(url=f"{origin.url}/other"))
    (source.folder / "legacy.yaml").write_bytes(BODY)
    split = edited(("'#/components/schemas/Thing'", "'parts/thing.yaml'"))
    origin.answers.update({"/openapi.yaml": split, "/other/legacy.yaml": split})
    origin.answers["/parts/thing.yaml"] = b"type: object\n"
    origin.answers["/other/parts/thing.yaml"] = b"type: object\ntitle: Other\n"
    assert "differs between openapi.yaml and legacy.yaml" in refusal(source)


def test_documents_change_together_or_not_at_all(tmp_path: Path, origin: Origin) -> None:
    source = shop(tmp_path, origin, more=SECOND.format(url=origin.url))
    (source.folder / "legacy.yaml").write_bytes(BODY)
    origin.answers["/openapi.yaml"] = NEW
    message = refusal(source)
    assert "legacy.yaml was not saved: the server returned 404" in message
    origin.answers["/openapi.yaml"] = b""
    assert len(refusal(source).splitlines()) == 2
    origin.answers.update({"/openapi.yaml": NEW, "/legacy.yaml": BODY})
    assert [document.has_changed for document in taken(source).documents] == [True, False]
    assert [one["file"] for one in lock(source)] == ["openapi.yaml", "legacy.yaml"]
    # A file given for one of them leaves the other one's entry alone.
    mine = tmp_path / "mine.yaml"
    mine.write_bytes(NEW)
    pin(source.project, "shop", fetch_documents(source, NOW, {"legacy.yaml": mine}))
    assert [one.get("version") for one in lock(source)] == ["2", "2"]


def test_a_lock_that_cannot_be_read_and_a_missing_address_are_told(
    tmp_path: Path, origin: Origin
) -> None:
    source = shop(tmp_path, origin)
    origin.answers["/openapi.yaml"] = BODY
    (source.folder / "lock.toml").write_text("[[document]]\nfile = 3\n", encoding="utf-8")
    told = refusal(source).splitlines()
    assert told[0].startswith("specs/shop/lock.toml:2 /document/0/file: `document.0.file` is 3: ")
    assert all(
        line.endswith("(remove the file; the next download creates it again)") for line in told
    )
    (source.folder / "lock.toml").unlink()
    toml = source.folder / "provider.toml"
    lines = toml.read_text(encoding="utf-8").splitlines(keepends=True)
    toml.write_text("".join(line for line in lines if "upstream" not in line), encoding="utf-8")
    assert "no document has the key `upstream`" in refusal(Source(source.project, "shop"))


def test_the_lock_is_not_what_a_package_is_made_from(tmp_path: Path, origin: Origin) -> None:
    source = shop(tmp_path, origin)
    list(generate_providers(source.project, ["shop"]))
    origin.answers["/openapi.yaml"] = sending(200, gzip.compress(BODY), Content_Encoding="gzip")
    done = clientsmith("fetch", root=tmp_path)
    assert (done.returncode, done.stdout) == (0, "shop: openapi.yaml is unchanged\n"), done.stderr
    assert done.stderr == ""
    assert len(lock(source)) == 1
    assert staleness(source) == []
    origin.answers["/openapi.yaml"] = NEW
    done = clientsmith("fetch", "shop", root=tmp_path)
    assert (done.returncode, done.stdout) == (0, "shop: openapi.yaml changed\n")
    assert staleness(source) == ["specs/shop/openapi.yaml has changed"]
    before = files(tmp_path)
    origin.answers["/openapi.yaml"] = b"<html>"
    done = clientsmith("fetch", root=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.splitlines()[1:] == ["shop: nothing was changed"]
    assert files(tmp_path) == before
