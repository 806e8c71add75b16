"""References that would lead out of the document's folder, never come to an end, or are no references at all."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.source.fetch import fetch_documents
from clientsmith.source.library import Library, OutOfReachError, Rules
from clientsmith.source.load import Document
from tests.drift.origin import publishing
from tests.drift.projects import NOW, data, files, shop
from tests.normalise.helpers import answer, openapi
from tests.shop import clientsmith
from tests.source.files import ROOT, lay

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="makes pipes and links")
SECRET = {"type": "object", "properties": {"secret": {"type": "string"}}}


def laid(folder: Path, reference: str) -> Path:
    """A document with a reference, a file that it may read and one that it must not."""
    (folder / "secret.json").write_text(json.dumps(SECRET), encoding="utf-8")
    inner = folder / "api"
    inner.mkdir()
    return lay(
        inner,
        {
            "in.json": {"type": "object", "properties": {"ok": {"type": "string"}}},
            ROOT: openapi({"/a": {"get": answer({"$ref": reference})}}, version="3.1.0"),
        },
    )


OUT_OF_REACH = (
    *("../secret.json", "%2e%2e/secret.json", "..%2fsecret.json", "%2E%2E%2Fsecret.json"),
    *("x/../../secret.json", "./../secret.json", "..\\secret.json", "..%5csecret.json"),
    *("%252e%252e/secret.json", "{folder}/secret.json", "file://{folder}/secret.json"),
    *("FiLe:{folder}/secret.json", "file:../secret.json", "C:\\secret.json", "C:/secret.json"),
    *("C%3A/secret.json", "//server/share/secret.json", "%2f%2fserver%2fshare%2fsecret.json"),
    *("%5c%5cserver%5cshare%5csecret.json", "\\\\server\\share\\secret.json", "\\secret.json"),
    *("~/secret.json", "in.json%00", "in.json%00/../../secret.json", "in.json\x00", "/dev/zero"),
    *("data:application/json,{{}}", "ftp://web.example/a.json", "javascript:1", ".", "..", "/"),
    *("a" * 5000 + ".json", "a/" * 3000 + "a.json", "http://[bad/x", "//[bad/x", "https://["),
    *("http://\u2100.example/", "https://web.example:x/", "in.json?a=b", "IN.JSON."),
)


@pytest.mark.parametrize("reference", OUT_OF_REACH)
def test_nothing_outside_the_folder_is_read(tmp_path: Path, reference: str) -> None:
    spec = laid(tmp_path, reference.format(folder=tmp_path.as_posix()))
    done = clientsmith("normalise", "--spec", str(spec))
    assert done.returncode == 1, done.stderr
    assert "secret" not in done.stdout
    assert "the reference" in done.stderr and "cannot be resolved" in done.stderr
    assert len(done.stderr) < 2000


def _link(to: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(path.parent.parent / to if to == "secret.json" else to)


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10**10)


FILES: dict[str, Callable[[Path], Any]] = {
    "a link that leads out": _link("secret.json"),
    "a link to itself": _link("t.json"),
    "a link to a device": _link("/dev/zero"),
    "a link to what the process knows": _link("/proc/self/environ"),
    "a pipe": _pipe,
    "a folder": lambda path: path.mkdir(),
    "nothing": lambda path: None,
    "too large a file": _sparse,
    "no text": lambda path: path.write_bytes(b"\xff\xfe\xff"),
    "text of 7 bits": lambda path: path.write_bytes(b"+AHsAIg-"),
    "zeros": lambda path: path.write_bytes(bytes(1000)),
}


@needs_posix
@pytest.mark.parametrize("kind", FILES)
def test_what_is_no_document_is_not_waited_for(tmp_path: Path, kind: str) -> None:
    """Many references to it are one attempt."""
    spec = laid(tmp_path, "t.json")
    FILES[kind](spec.parent / "t.json")
    document = json.loads(spec.read_text(encoding="utf-8"))
    for number in range(200):
        document["paths"][f"/b{number}"] = {"get": answer({"$ref": f"t.json#/{number}"})}
    spec.write_text(json.dumps(document), encoding="utf-8")
    done = clientsmith("normalise", "--spec", str(spec))
    assert done.returncode == 1, done.stderr
    assert "secret" not in done.stdout and "Traceback" not in done.stderr


@needs_posix
@pytest.mark.parametrize("kind", ["a link that leads out", "a pipe", "a link to a device"])
def test_files_given_instead_of_a_download_are_checked_as_well(tmp_path: Path, kind: str) -> None:
    with publishing() as origin:
        source = shop(tmp_path, origin)
        before = files(tmp_path)
        folder = tmp_path / "latest"
        folder.mkdir()
        (tmp_path / "secret.json").write_text(json.dumps(SECRET), encoding="utf-8")
        document = data()
        document["components"]["schemas"]["T"] = {"$ref": "t.json"}
        (folder / "new.yaml").write_text(json.dumps(document), encoding="utf-8")
        FILES[kind](folder / "t.json")
        with pytest.raises(GenerationError, match=r"t\.json"):
            fetch_documents(source, NOW, {"openapi.yaml": folder / "new.yaml"})
        assert files(tmp_path) == before


@needs_posix
def test_a_pipe_instead_of_a_download_is_not_waited_for(tmp_path: Path) -> None:
    with publishing() as origin:
        source = shop(tmp_path, origin)
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(GenerationError, match="it is not a file"):
            fetch_documents(source, NOW, {"openapi.yaml": tmp_path / "pipe"})


@pytest.mark.parametrize(
    "names",
    [
        *(["overlay.yaml"], ["Overlay.yaml"], ["OPENAPI.yaml"], ["legacy.overlay.yaml"]),
        *(["x/con.json"], ["aux.yaml"], ["a%5Cb.json"], ["overlay.yaml%3Ax.json"], ["a%0Ab.json"]),
        *(["x%20/a.json"], ["x./a.json"], ["A.json", "a.json"], ["\u00e9.json", "e\u0301.json"]),
    ],
)
def test_names_of_fetched_files_clash_with_no_other_on_any_system(
    tmp_path: Path, names: list[str]
) -> None:
    with publishing() as origin:
        source = shop(tmp_path, origin)
        before = files(tmp_path)
        document = data()
        for number, name in enumerate(names):
            document["components"]["schemas"][f"T{number}"] = {"$ref": name}
        for name in names:
            origin.answers["/" + quote(name, safe="/%")] = b'{"type": "string"}'
        origin.answers["/openapi.yaml"] = json.dumps(document).encode()
        with pytest.raises(GenerationError, match=r"name|case"):
            fetch_documents(source, NOW)
        assert files(tmp_path) == before


@pytest.mark.parametrize("name", ["%2e%2e/x.json", "..%2fx.json", "/x.json", "%2f%2fa/x.json"])
def test_fetched_files_stay_in_the_folder(tmp_path: Path, name: str) -> None:
    with publishing() as origin:
        source = shop(tmp_path, origin, path="/deep/openapi.yaml")
        document = data()
        document["components"]["schemas"]["T"] = {"$ref": name}
        origin.answers["/deep/openapi.yaml"] = json.dumps(document).encode()
        with pytest.raises(GenerationError, match=r"outside the document's folder|drive"):
            fetch_documents(source, NOW)
        assert len(origin.asked) == 1


#: Texts that parsers of URLs, pointers or numbers refuse with an error of their own.
ODD = (
    *("http://[bad/x", "//[bad/x", "http://\u2100.example/", "http://[", "[", "https://a:99999/"),
    *("https://[v1.x]/", "http://\x00/", "https://" + "a" * 70_000, "https://me:pw@x/", "https://%zz/"),
    *("#/paths/" + "9" * 5000, "#/servers/" + "9" * 5000, "in.json#/" + "9" * 5000, "#" + "/a" * 5000),
    *("#/servers/\u0663", "#/servers/\u00b2", "#/servers/-1", "#/servers/01", "#/servers/1e1"),
)  # fmt: skip


def odd_document(place: str, text: str) -> dict[str, Any]:
    """A document with a text in a place where a URL or a reference belongs."""
    document = openapi(
        {"/a": {"get": {**answer({"$ref": "#/components/schemas/T"}), "security": [{"s": []}]}}},
        {"T": {"type": "object", "properties": {"x": {"type": "string"}}}},
        version="3.1.0",
    )
    document["servers"] = [{"url": "https://web.example"}]
    flow: dict[str, Any] = {"tokenUrl": "https://web.example/token", "scopes": {}}
    document["components"]["securitySchemes"] = {
        "s": {"type": "oauth2", "flows": {"clientCredentials": flow}}
    }
    schema = document["components"]["schemas"]["T"]
    match place:
        case "$ref":
            schema["properties"]["x"] = {"$ref": text}
        case "$id":
            schema["$id"] = text
            schema["properties"]["x"] = {"$ref": text}
        case "$anchor" | "$dynamicRef":
            schema[place] = text
        case "$self":
            document["$self"] = text
            schema["$id"] = "https://web.example/t"
        case "mapping":
            schema["discriminator"] = {"propertyName": "x", "mapping": {"a": text}}
        case "server":
            document["servers"] = [{"url": text}]
        case "own server":
            document["paths"]["/a"]["get"]["servers"] = [{"url": text}]
        case "path":
            document["paths"]["/b"] = {"$ref": text}
        case "response":
            document["paths"]["/a"]["get"]["responses"]["404"] = {"$ref": text}
        case _:
            flow[place] = text
    return document


@pytest.mark.parametrize(
    "place",
    [
        *("$ref", "$id", "$anchor", "$dynamicRef", "$self", "mapping", "server", "own server"),
        *("path", "response", "tokenUrl", "refreshUrl"),
    ],
)
def test_odd_texts_end_in_a_result_or_in_an_error_of_ours(tmp_path: Path, place: str) -> None:
    for text in ODD:
        spec = lay(tmp_path, {ROOT: odd_document(place, text)})
        done = clientsmith("inspect", "--spec", str(spec))
        assert done.returncode in (0, 1), (text[:60], done.stderr)
        assert "Traceback" not in done.stderr


def test_drives_and_other_machines_are_refused_before_they_are_asked(tmp_path: Path) -> None:
    root = Document(ROOT, {})
    library = Library(root, tmp_path / ROOT, Rules(tmp_path))
    for name in (
        "C%3A/x.json",
        "c%3ax.json",
        "%5C%5Cserver%5Cshare%5Cx.json",
        "%2F%2Fserver/share/x.json",
    ):
        with pytest.raises(OutOfReachError, match="drive or another machine"):
            library.find(ROOT, name)
