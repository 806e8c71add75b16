"""A document split over files says the same as the document in one piece."""

from __future__ import annotations

import copy
import json
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from hypothesis import given, strategies as st

from clientsmith.normalise import normalise
from clientsmith.source.addresses import Network
from clientsmith.source.load import Document
from tests.normalise.helpers import answer, openapi, ref
from tests.shop import clientsmith, tree
from tests.source.files import ROOT, bundled, canonical, lay

if TYPE_CHECKING:
    from pathlib import Path

TEXT = {"type": "string"}
THING: dict[str, Any] = {"type": "object", "properties": {"name": TEXT, "next": ref("Thing")}}
FULL: dict[str, Any] = openapi(
    {
        "/things": {
            "get": {
                "operationId": "list",
                "parameters": [{"$ref": "#/components/parameters/Limit"}],
                "responses": {
                    "200": {"$ref": "#/components/responses/Found"},
                    "404": {"$ref": "#/components/responses/Missing"},
                },
            },
            "post": {
                "operationId": "make",
                "requestBody": {"$ref": "#/components/requestBodies/New"},
                "responses": {"201": {"$ref": "#/components/responses/Found"}},
                "callbacks": {"done": {"$ref": "#/components/callbacks/Done"}},
            },
        },
        "/other": {"get": answer({"type": "array", "items": ref("Pet")})},
    },
    {
        "Thing": THING,
        "Pet": {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"c": "#/components/schemas/Cat", "d": "#/components/schemas/Dog"},
            },
        },
        "Cat": {"type": "object", "properties": {"kind": TEXT, "claws": ref("Size")}},
        "Dog": {"type": "object", "properties": {"kind": TEXT, "friend": ref("Pet")}},
        "Size": {"type": "string", "enum": ["s", "l"]},
        "Fault": {"type": "object", "properties": {"size": ref("Size")}},
    },
    version="3.1.0",
    components={
        "parameters": {"Limit": {"name": "limit", "in": "query", "schema": ref("Size")}},
        "headers": {"Rate": {"schema": {"type": "integer"}}},
        "examples": {"One": {"value": {"$ref": "no reference, an example"}}},
        "links": {"Again": {"operationId": "list"}},
        "requestBodies": {"New": {"content": {"application/json": {"schema": ref("Thing")}}}},
        "callbacks": {"Done": {"{$request.body#/url}": {"post": answer(TEXT)}}},
        "responses": {
            "Found": {
                "description": "found",
                "headers": {"X-Rate": {"$ref": "#/components/headers/Rate"}},
                "links": {"again": {"$ref": "#/components/links/Again"}},
                "content": {
                    "application/json": {
                        "schema": ref("Thing"),
                        "examples": {"one": {"$ref": "#/components/examples/One"}},
                    }
                },
            },
            "Missing": {
                "description": "no",
                "content": {"application/json": {"schema": ref("Fault")}},
            },
        },
    },
)
MOVABLE = [
    (section, name)
    for section, entries in sorted(FULL["components"].items())
    for name in sorted(entries)
]


@cache
def one_piece() -> dict[str, Any]:
    """The canonical form of the full document, when it is one file."""
    return normalise(Document("api.yaml", FULL)).document


def split_at(moved: dict[tuple[str, str], tuple[str, bool]]) -> dict[str, Any]:
    """The full document with components moved: (section, name) -> (file, whether it is all of it)."""

    def address(file: str, section: str, name: str, base: str) -> str:
        where = moved.get((section, name))
        up = "../" * base.count("/")
        if where is None:
            return (
                f"{up}{ROOT}#/components/{section}/{name}"
                if base != ROOT
                else f"#/components/{section}/{name}"
            )
        target, whole = where
        return f"{up}./{target}" + ("" if whole else f"#/components/{section}/{name}")

    def written(value: Any, base: str) -> Any:
        if isinstance(value, list):
            return [written(child, base) for child in value]
        if isinstance(value, str) and value.startswith("#/components/"):
            _, _, section, name = value.split("/")
            return address("", section, name, base)
        if isinstance(value, dict):
            return {key: written(child, base) for key, child in value.items()}
        return value

    root = copy.deepcopy(FULL)
    files: dict[str, Any] = {}
    for (section, name), (file, whole) in moved.items():
        content = written(root["components"][section].pop(name), file)
        if whole:
            files[file] = content
        else:
            held = files.setdefault(file, {"components": {}})["components"]
            held.setdefault(section, {})[name] = content
    files[ROOT] = written(root, ROOT)
    return files


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(("section", "name"), MOVABLE)
def test_every_component_may_be_in_another_file(
    tmp_path: Path, section: str, name: str, whole: bool
) -> None:
    files = split_at({(section, name): (f"parts/{name}.yaml", whole)})
    assert canonical(tmp_path, files) == one_piece()


@given(st.data())
def test_any_split_is_the_same_document(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(st.sampled_from(MOVABLE), unique=True))
    shared = st.sampled_from(["common.json", "deep/er/common.yaml"])
    moved: dict[tuple[str, str], tuple[str, bool]] = {}
    for section, name in chosen:
        whole = data.draw(st.booleans())
        moved[section, name] = (
            (f"{section}/{name}.yaml", True) if whole else (data.draw(shared), False)
        )
    files = split_at(moved)
    folder = tmp_path_factory.mktemp("split")
    expected = one_piece()
    assert canonical(folder, files) == expected
    shuffled = {name: _reversed(content) for name, content in files.items()}
    assert canonical(folder, shuffled) == expected


def test_files_give_the_bytes_of_one_piece(tmp_path: Path) -> None:
    """Not only the same document: the same package, from keys in any order."""
    moved = {
        (section, name): (f"{section}/{name}.json", True) if number % 2 else ("all.yaml", False)
        for number, (section, name) in enumerate(MOVABLE)
    }
    made = []
    split = split_at(moved)
    for name, files in (("one", {ROOT: FULL}), ("split", split), ("reversed", _reversed(split))):
        out = tmp_path / name / "shop"
        spec = lay(tmp_path / name, files)
        done = clientsmith("generate", "--spec", str(spec), "--out", str(out))
        assert done.returncode == 0, done.stderr
        made.append({key: text for key, text in tree(out).items() if key != ".clientsmith.json"})
    first, *others = made
    for other in others:
        assert other.keys() == first.keys()
        assert [key for key in first if first[key] != other[key]] == []


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _reversed(value[key]) for key in reversed(value)}
    return [_reversed(child) for child in value] if isinstance(value, list) else value


def test_the_document_names_what_it_refers_to(tmp_path: Path) -> None:
    files = {
        ROOT: openapi({"/a": {"get": answer(ref("Thing"))}}, {"Thing": {"$ref": "x/impl.json"}}),
        "x/impl.json": {"type": "object", "properties": {"next": {"$ref": "#"}, "top": {"$ref": "./../api.yaml#/components/schemas/Thing"}}},
    }  # fmt: skip
    schemas = canonical(tmp_path, files)["components"]["schemas"]
    assert schemas["Thing"]["properties"] == {"next": ref("Thing"), "top": ref("Thing")}
    assert set(schemas) == {"Thing"}


@pytest.mark.parametrize(
    ("place", "files"),
    [
        ("a path item", {"p.yaml": {"get": answer({"$ref": "t.yaml"})}}),
        ("a chain", {"p.yaml": {"$ref": "sub/q.yaml#/x~1y/~0z"},
                     "sub/q.yaml": {"x/y": {"~z": {"get": answer({"$ref": "../t.yaml"})}}}}),
        ("an operation", {"p.yaml": {"get": {"$ref": "o.json"}}, "o.json": answer({"$ref": "t.yaml#"})}),
        ("percent", {"p.yaml": {"get": answer({"$ref": "a%20b.yaml#/%24defs/T"})},
                     "a b.yaml": {"$defs": {"T": {"$ref": "t.yaml"}}}}),
        ("through a reference", {"p.yaml": {"get": answer({"$ref": "u.yaml#/v/w"})},
                                 "u.yaml": {"v": {"$ref": "v.yaml"}}, "v.yaml": {"w": {"$ref": "./sub/.././t.yaml"}}}),
        ("an anchor", {"p.yaml": {"get": answer({"$ref": "u.yaml#here"})},
                       "u.yaml": {"$defs": {"T": {"$anchor": "here", "$ref": "t.yaml"}}}}),
        ("an id", {"p.yaml": {"get": answer({"$ref": "u.yaml#/$defs/Use/properties/x"})},
                   "u.yaml": {"$id": "https://ids.example/u", "$defs": {
                       "Use": {"properties": {"x": {"$ref": "/t"}}}, "T": {"$id": "t", **THING, "properties": {"name": TEXT, "next": {"$ref": "#"}}, "title": "T"}}}}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_references_of_every_form(tmp_path: Path, place: str, files: dict[str, Any]) -> None:
    thing = {"type": "object", "properties": {"name": TEXT, "next": {"$ref": "#"}}}
    everything = {ROOT: openapi({"/a": {"$ref": "p.yaml"}}, version="3.1.0"), "t.yaml": thing}
    after = canonical(tmp_path, {**everything, **files})
    (name,) = after["components"]["schemas"]
    assert after["components"]["schemas"][name]["properties"]["next"] == ref(name)
    content = after["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]
    assert content["schema"] == ref(name)
    assert name in ("t", "T", "w")


def test_paths_and_components_as_a_whole(tmp_path: Path) -> None:
    document = openapi(version="3.1.0")
    document["paths"] = {"$ref": "paths.yaml"}
    document["components"] = {"schemas": {"$ref": "schemas/index.yaml"}}
    files = {
        ROOT: document,
        "paths.yaml": {"/a": {"get": answer({"$ref": "api.yaml#/components/schemas/Thing"})}},
        "schemas/index.yaml": {"Thing": {"$ref": "thing-v1.yaml"}},
        "schemas/thing-v1.yaml": {"type": "object", "properties": {"x": {"$ref": "#"}}},
    }
    after = canonical(tmp_path, files)
    assert set(after["components"]["schemas"]) == {"Thing"}
    assert set(after["paths"]) == {"/a"}


def test_anchors_and_ids_in_one_file(tmp_path: Path) -> None:
    given = {
        "Thing": {"$anchor": "thing", "type": "object", "properties": {"next": {"$ref": "#thing"}}},
        "Tree": {
            "$id": "https://ids.example/tree",
            "type": "object",
            "properties": {"of": {"$ref": "#/$defs/leaf"}, "all": {"$ref": "#"}},
            "$defs": {"leaf": {"type": "object", "properties": {"t": {"$ref": "tree"}}}},
        },
        "Pasted": {"$id": "http://pasted.example/root.json", "properties": {"x": ref("Thing")}},
        "Open": {"$dynamicAnchor": "n", "properties": {"n": {"$dynamicRef": "#n"}}},
    }
    paths = {f"/{name}": {"get": {**answer(ref(name)), "operationId": name}} for name in given}
    schemas = canonical(tmp_path, {ROOT: openapi(paths, given, version="3.1.0")})["components"]["schemas"]  # fmt: skip
    assert schemas["Thing"]["properties"]["next"] == ref("Thing")
    assert schemas["Tree"]["properties"]["all"] == ref("Tree")
    leaf = schemas["Tree"]["properties"]["of"]["$ref"].rpartition("/")[2]
    assert schemas[leaf]["properties"]["t"] == ref("Tree")
    assert schemas["Pasted"]["properties"]["x"] == ref("Thing")
    assert schemas["Open"]["properties"]["n"] == ref("Open")


def test_an_anchor_belongs_to_its_schema_with_an_id_and_to_its_file(tmp_path: Path) -> None:
    """JSON Schema 2020-12, core 8.2.2; `$id: "#here"` is how drafts before 2019-09 write an anchor."""

    def holder(name: str, schema: dict[str, Any]) -> dict[str, Any]:
        return {
            "$id": f"https://ids.example/{name}",
            "properties": {"own": {"$ref": "#here"}},
            "$defs": {"Here": {"$anchor": "here", **schema}},
        }

    named = {"A": holder("a", {"type": "integer"}), "B": holder("b", TEXT)}
    files = {
        ROOT: openapi(
            {},
            {
                "InA": {"$ref": "ids.yaml#/A"},
                "InB": {"$ref": "ids.yaml#/B"},
                "First": {"$ref": "ids.yaml#here"},
                "Old": {"$ref": "old.yaml#here"},
            },
        ),
        "ids.yaml": named,
        "old.yaml": {"Here": {"$id": "#here", "type": "boolean"}},
    }
    schemas = bundled(tmp_path, files).data["components"]["schemas"]
    assert schemas["First"]["type"] == "integer"
    assert schemas["Old"]["type"] == "boolean"
    for name, place in (("InA", "First"), ("InB", "InB/$defs/Here")):
        own = schemas[name]["properties"]["own"]
        assert own == {"$ref": "#/components/schemas/" + quote(place, safe="/")}


def test_a_file_is_nearer_than_an_id_of_the_same_address(tmp_path: Path) -> None:
    schemas = {"A": {"$id": "pet.yaml", "type": "integer"}, "B": {"$ref": "pet.yaml"}}
    files = {ROOT: openapi({}, schemas), "pet.yaml": TEXT}
    assert bundled(tmp_path, files).data["components"]["schemas"]["B"] == TEXT
    del files["pet.yaml"]
    (tmp_path / "pet.yaml").unlink()
    assert bundled(tmp_path, files).data["components"]["schemas"]["B"] == ref("A")


def test_a_pointer_in_a_schema_with_a_pasted_id_is_relative_to_its_file(tmp_path: Path) -> None:
    pasted = {"$id": "http://pasted.example/root.json", "items": {"$ref": "#/Other"}}
    files = {
        ROOT: openapi({}, {"A": {"$ref": "t.yaml#/Pasted"}, "B": {"$ref": "t.yaml#/Other"}}),
        "t.yaml": {"Pasted": pasted, "Other": TEXT},
    }
    assert bundled(tmp_path, files).data["components"]["schemas"]["A"]["items"] == ref("B")


def test_an_id_with_an_empty_fragment_and_the_first_of_two_equal_ids(tmp_path: Path) -> None:
    address = "https://ids.example/thing"
    schemas = {"A": {"$id": f"{address}#", **TEXT}, "B": {"$id": address}, "C": {"$ref": address}}
    assert bundled(tmp_path, {ROOT: openapi({}, schemas)}).data["components"]["schemas"]["C"] == (
        ref("A")
    )


def test_the_address_that_a_document_gives_itself(tmp_path: Path) -> None:
    """OpenAPI 3.2, 4.1.2.2."""
    document = openapi({}, {"A": {"$ref": "t.yaml"}, "B": TEXT}, version="3.2.0")
    document["$self"] = "https://ids.example/api"
    thing = {"items": {"$ref": "https://ids.example/api#/components/schemas/B"}}
    schemas = bundled(tmp_path, {ROOT: document, "t.yaml": thing}).data["components"]["schemas"]
    assert schemas["A"] == {"items": ref("B")}


def test_a_known_id_is_not_downloaded(tmp_path: Path) -> None:
    async def nobody(host: str, port: int) -> list[str]:
        pytest.fail(f"{host} was looked for")

    address = "https://ids.example/thing"
    schemas = {"A": {"$ref": address}, "B": {"$id": address, **TEXT}}
    made = bundled(tmp_path, {ROOT: openapi({}, schemas)}, remote=Network(resolve=nobody))
    assert made.data["components"]["schemas"]["A"] == ref("B")


def test_references_with_extensions_only_are_followed_to_their_end(tmp_path: Path) -> None:
    """What stands beside a reference in another file is kept; extensions there say nothing."""
    files = {
        ROOT: openapi({}, {"A": TEXT, "Alias": ref("A"), "Use": {"$ref": "u.yaml"}}),
        "u.yaml": {
            "properties": {
                "bare": {"$ref": "t.yaml#/Bare"},
                "described": {"$ref": "t.yaml#/Described"},
                "alias": {"$ref": "api.yaml#/components/schemas/Alias"},
            }
        },
        "t.yaml": {
            "Bare": {"$ref": "v.yaml", "x-note": 1},
            "Described": {"$ref": "v.yaml", "description": "One of them."},
        },
        "v.yaml": TEXT,
    }
    schemas = bundled(tmp_path, files).data["components"]["schemas"]
    assert schemas["Use"]["properties"] == {
        "bare": ref("Bare"),
        "described": ref("Described"),
        "alias": ref("Alias"),
    }
    assert schemas["Bare"] == TEXT
    assert schemas["Described"] == {**ref("Bare"), "description": "One of them."}


def test_an_id_may_become_known_through_another_id(tmp_path: Path) -> None:
    """The reference to `b` waits until the file that only `a` refers to has been read."""
    schemas = {
        "A": {"$ref": "one.json#/Other"},
        "B": {"$ref": "https://ids.example/b"},
        "C": {"$ref": "https://ids.example/a"},
    }
    inner = {"$id": "https://ids.example/a", "properties": {"x": {"$ref": "two.json"}}}
    files = {
        ROOT: openapi({}, schemas, version="3.1.0"),
        "one.json": {"Other": TEXT, "Inner": inner},
        "two.json": {"$id": "https://ids.example/b", "type": "integer"},
    }
    assert bundled(tmp_path, files).data["components"]["schemas"] == {
        "A": TEXT,
        "B": {"$id": "https://ids.example/b", "type": "integer"},
        "C": {"$id": "https://ids.example/a", "properties": {"x": ref("B")}},
    }


def test_names_of_components_from_files_are_unique_and_stable(tmp_path: Path) -> None:
    one = {"type": "object", "properties": {"one": TEXT}}
    two = {"type": "object", "properties": {"two": TEXT}}
    three = {"type": "object", "properties": {"three": TEXT}}
    paths = {
        "/a": {"get": answer({"$ref": "z/pet.yaml"})},
        "/b": {
            "get": {**answer({"$ref": "defs.yaml#/components/schemas/Pet"}), "operationId": "b"}
        },
        "/c": {"get": {**answer(ref("Pet")), "operationId": "c"}},
    }
    files = {
        ROOT: openapi(paths, {"Pet": one}),
        "z/pet.yaml": two,
        "defs.yaml": {"components": {"schemas": {"Pet": three}}},
    }
    before = bundled(tmp_path, files).data["components"]["schemas"]
    assert before == {"Pet": one, "defs_Pet": three, "z_pet": two}
    files[ROOT] = _reversed(files[ROOT])
    assert bundled(tmp_path, files).data["components"]["schemas"] == before


def test_the_nearest_file_keeps_the_short_name(tmp_path: Path) -> None:
    paths = {
        f"/{number}": {"get": {**answer({"$ref": file}), "operationId": f"o{number}"}}
        for number, file in enumerate(("a/pet.yaml", "pet.yaml"))
    }
    files = {ROOT: openapi(paths), "a/pet.yaml": {"type": "integer"}, "pet.yaml": TEXT}
    schemas = bundled(tmp_path, files).data["components"]["schemas"]
    assert schemas == {"pet": TEXT, "a_pet": {"type": "integer"}}


def test_references_into_a_part_that_is_there_anyway(tmp_path: Path) -> None:
    inner = {"type": "object", "properties": {"x": TEXT}}
    files = {
        ROOT: openapi(
            {
                "/a": {"get": answer({"$ref": "t.yaml#/Thing"})},
                "/b": {"get": {**answer({"$ref": "t.yaml#/Thing/properties/inner"}), "operationId": "b"}},
            }
        ),
        "t.yaml": {"Thing": {"type": "object", "properties": {"inner": inner}}},
    }  # fmt: skip
    after = canonical(tmp_path, files)["components"]["schemas"]
    assert after["Thing"]["properties"]["inner"] == ref("ThingInner")
    assert set(after) == {"Thing", "ThingInner"}


def test_swagger_keeps_its_own_sections(tmp_path: Path) -> None:
    from clientsmith.source.bundle import bundle
    from clientsmith.source.library import Rules
    from clientsmith.source.load import load_mapping

    responses = {"200": {"description": "", "schema": {"$ref": "t.yaml"}}}
    files = {
        ROOT: {"swagger": "2.0", "paths": {"/a": {"get": {"responses": responses, "parameters": [{"$ref": "p.yaml#/P"}]}}}},
        "t.yaml": {"type": "object"},
        "p.yaml": {"P": {"name": "p", "in": "query", "type": "string"}},
    }  # fmt: skip
    path = lay(tmp_path, files)
    data = bundle(load_mapping(path), path, Rules(tmp_path))[0].data
    assert data["definitions"] == {"t": {"type": "object"}}
    assert set(data["parameters"]) == {"P"}
    get = data["paths"]["/a"]["get"]
    assert get["responses"]["200"]["schema"] == {"$ref": "#/definitions/t"}


def test_a_link_inside_of_the_folder_is_the_file_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "l.yaml").symlink_to(tmp_path / "t.yaml")
    files = {
        ROOT: openapi(
            {
                "/a": {"get": answer({"$ref": "l.yaml"})},
                "/b": {"get": {**answer({"$ref": "./t.yaml"}), "operationId": "b"}},
            }
        ),
        "t.yaml": {"type": "object", "properties": {"x": TEXT}},
    }
    assert set(canonical(tmp_path, files)["components"]["schemas"]) == {"t"}


def test_a_document_of_one_file_is_left_alone(tmp_path: Path) -> None:
    document = openapi({"/a": {"get": answer(ref("T"))}}, {"T": TEXT})
    assert bundled(tmp_path, {ROOT: document}).data == json.loads(json.dumps(document))
