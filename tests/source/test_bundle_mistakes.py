"""What is said of files that cannot be put together, or not as they are meant."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.normalise import normalise
from clientsmith.source.trails import Trails
from tests.normalise.helpers import answer, openapi
from tests.source.files import ROOT, bundled, canonical, complaints

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.source.trails import FilePlace

TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("gone.yaml", "there is no file gone.yaml"),
        ("../outside.yaml", "outside the document's folder"),
        ("/etc/hostname", "outside the document's folder"),
        ("link.yaml", "outside the document's folder"),
        ("file:///etc/hostname", "neither a relative path nor an https URL"),
        ("urn:x:y", "neither a relative path nor an https URL"),
        ("%00", "not a valid path"),
        ("t.yaml?x=1", "must not have a query"),
        ("https://remote.example/t.yaml", "it is a remote reference"),
    ],
)
def test_what_cannot_be_followed_is_told_where_it_stands(
    tmp_path: Path, reference: str, words: str
) -> None:
    (tmp_path / "outside.yaml").write_text("type: string\n", encoding="utf-8")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    files = {
        ROOT: openapi({"/a": {"get": answer({"$ref": "sub.yaml#/X"})}}),
        "sub.yaml": f"X:\n  type: object\n  properties:\n    a:\n      $ref: '{reference}'\n",
        "t.yaml": {"type": "object"},
    }
    (found,) = complaints(folder, files)
    assert found.startswith("sub.yaml:4 /X/properties/a: the reference ")
    assert words in found


@pytest.mark.parametrize(
    ("reference", "read"),
    [
        ("t.yaml#/no/thing", {}),
        ("t.yaml#nowhere", {}),
        ("t.yaml#/type", {}),
        ("t.yaml#/required/no", {}),
        ("t.yaml#/required/9", {}),
        ("loop.yaml", {}),
        ("#/no", {}),
        # A pointer that was written as if all were one file, and others that mean a component.
        ("#/components/schemas/Known", {"$ref": "#/components/schemas/Known"}),
        ("t.yaml#/components/schemas/known", {"$ref": "#/components/schemas/Known"}),
    ],
)
def test_a_pointer_that_leads_nowhere_is_told_where_it_stands(
    tmp_path: Path, reference: str, read: dict[str, Any]
) -> None:
    known = {"Known": {"type": "object", "properties": {"k": TEXT}}}
    files = {
        ROOT: openapi({"/a": {"get": answer({"$ref": "sub.yaml#/X"})}}, known),
        "sub.yaml": f"X:\n  type: object\n  properties:\n    a:\n      $ref: '{reference}'\n",
        "t.yaml": {"type": "object", "required": ["k"]},
        "loop.yaml": {"$ref": "loop2.yaml"},
        "loop2.yaml": {"$ref": "loop.yaml"},
    }
    found = normalise(bundled(tmp_path, files))
    ((_, told),) = found.mends()
    assert str(told).startswith("sub.yaml:4 /X/properties/a: the reference ")
    assert "cannot be resolved" in str(told)
    assert found.document["components"]["schemas"]["X"]["properties"]["a"] == read


@pytest.mark.parametrize(
    ("text", "words"), [("- 1\n", "the file is a list"), ("a: [", "invalid YAML")]
)
def test_a_file_that_is_no_mapping_is_named(tmp_path: Path, text: str, words: str) -> None:
    files = {ROOT: openapi({"/a": {"get": answer({"$ref": "b.yaml"})}}), "b.yaml": text}
    (found,) = complaints(tmp_path, files)
    assert found.startswith("b.yaml:")
    assert words in found


@pytest.mark.parametrize("number", [40, 80])
def test_each_reference_that_leads_nowhere_is_tried_twice(
    tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []
    end = Trails.end

    def counted(self: Trails, kind: str, start: FilePlace, text: str, *, final: bool) -> Any:
        tried.append(text)
        return end(self, kind, start, text, final=final)

    monkeypatch.setattr(Trails, "end", counted)
    # Each of these files is read on the way, and none of them says what the others are.
    own = {f"t{index}.yaml": {"$id": f"https://ids.example/{index}"} for index in range(number)}
    there = {f"T{index}": {"$ref": f"t{index}.yaml"} for index in range(number)}
    gone = {f"G{index}": {"$ref": f"gone{index}.yaml"} for index in range(number)}
    files = {ROOT: openapi({}, {**gone, **there}, components={}), **own}
    found = complaints(tmp_path, files)
    assert len(found) == number
    assert max(Counter(tried).values()) == 2
    assert len(tried) == 3 * number


def test_an_address_that_a_file_read_later_has(tmp_path: Path) -> None:
    # JSON Schema 2020-12, core 8.2.1; the first cannot be known before the last has been read.
    address = "https://ids.example/thing"
    files = {
        ROOT: openapi({}, {"A": {"properties": {"a": {"$ref": f"{address}#/properties/name"}}}}),
        "z.yaml": {"$id": "https://ids.example/other", "properties": {"t": {"$ref": "t.yaml"}}},
        "t.yaml": {"$id": address, "type": "object", "properties": {"name": TEXT}},
    }
    files[ROOT]["components"]["schemas"]["Z"] = {"$ref": "z.yaml"}
    files[ROOT]["paths"] = {"/a": {"get": answer({"$ref": "#/components/schemas/A"})}}
    made = canonical(tmp_path, files)["components"]["schemas"]
    assert made["A"]["properties"]["a"] == {"$ref": "#/components/schemas/TName"}
    assert made["TName"] == TEXT


def test_later_complaints_name_the_file_as_well(tmp_path: Path) -> None:
    path = "get:\n  responses:\n    '200': {description: x}\n  parameters:\n    - in: query\n"
    schema = "type: object\nproperties:\n  a:\n    type: 3\n"
    files = {
        ROOT: openapi({"/a": {"$ref": "p.yaml"}}, {"A": {"$ref": "s.yaml#/x"}}),
        "p.yaml": path,
        "s.yaml": "x:\n  " + schema.replace("\n", "\n  "),
    }
    found = [str(told) for _, told in normalise(bundled(tmp_path, files)).mends()]
    assert "p.yaml:5 /get/parameters/0: this parameter has no `name`: it is ignored" in found
    assert any(line.startswith("s.yaml:5 /x/properties/a") for line in found)


def test_files_put_in_many_times_do_not_run_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without any limit there would be 2 ** 30 of them.
    monkeypatch.setattr("clientsmith.source.bundle.MAX_PUT_IN", 2_000)
    files: dict[str, Any] = {ROOT: openapi({"/a": {"get": {"$ref": "0.json"}}})}
    for number in range(30):
        # Operations have no components: each file puts the next one in twice.
        further = {"$ref": f"{number + 1}.json"}
        files[f"{number}.json"] = {"callbacks": {"c": {"/x": {"get": further, "put": further}}}}
    files["30.json"] = answer(TEXT)
    (found,) = complaints(tmp_path, files)
    assert "include each other more than" in found
    files["30.json"] = {"$ref": "0.json"}
    assert complaints(tmp_path, files)


def test_keys_that_stand_twice_are_told_of_every_file(tmp_path: Path) -> None:
    files = {
        ROOT: openapi({"/a": {"get": answer({"$ref": "s.yaml#/S"})}}),
        "s.yaml": "S:\n  type: object\n  type: string\n",
    }
    ((_, told),) = normalise(bundled(tmp_path, files)).mends()
    assert str(told).startswith("s.yaml:3 /S/type: this key is declared twice")


def test_examples_and_links_that_are_not_there_are_not_missed(tmp_path: Path) -> None:
    get = answer(TEXT)
    get["responses"]["200"]["content"]["application/json"]["examples"] = {
        "a": {"$ref": "gone.json"}
    }
    get["responses"]["200"]["links"] = {"a": {"$ref": "gone.yaml#/a"}}
    document = openapi({"/a": {"get": get}})
    document["info"] = {"$ref": "info.yaml"}
    files = {ROOT: document, "info.yaml": {"title": "T", "version": "2"}}
    assert canonical(tmp_path, files)["info"] == {"title": "T", "version": "2"}


def test_the_size_of_what_files_are_together_is_limited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An operation that is put in several times counts each time."""
    monkeypatch.setattr("clientsmith.source.bundle.MAX_VALUES", 60)
    for number, is_refused in ((2, False), (20, True)):
        paths = {f"/{index}": {"get": {"$ref": "get.yaml"}} for index in range(number)}
        files = {ROOT: openapi(paths), "get.yaml": {"responses": answer(TEXT)["responses"]}}
        if is_refused:
            (found,) = complaints(tmp_path, files)
            assert "the document with all its files is too large" in found
        else:
            assert bundled(tmp_path, files)


def test_a_key_beside_a_reference_is_told_in_its_own_file(tmp_path: Path) -> None:
    root = openapi({"/a": {"get": {"$ref": "get.yaml", "parameters": [{"name": "q"}]}}})
    document = bundled(tmp_path, {ROOT: root, "get.yaml": answer(TEXT)})
    places = [
        document.error(f"/paths/~1a/get{rest}", "wrong").file
        for rest in ("", "/responses/200", "/parameters", "/parameters/0")
    ]
    assert places == ["get.yaml", "get.yaml", ROOT, ROOT]


def test_a_dynamic_reference_to_a_file_is_a_static_one(tmp_path: Path) -> None:
    schemas = {"A": {"type": "object", "properties": {"x": {"$dynamicRef": "b.yaml#n"}}}}
    files = {ROOT: openapi({}, schemas, version="3.1.0"), "b.yaml": {"$dynamicAnchor": "n", **TEXT}}
    (reference,) = (
        bundled(tmp_path, files).data["components"]["schemas"]["A"]["properties"].values()
    )
    assert reference == {"$ref": "#/components/schemas/b"}
