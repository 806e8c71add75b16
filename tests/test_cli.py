"""The command line as its users meet it: what it prints, what it exits with, what it leaves alone."""

from __future__ import annotations

import json
import re
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from tests.shop import DOCUMENT, PROVIDER, clientsmith, lay_out, tree, unboxed

if TYPE_CHECKING:
    from pathlib import Path


def test_generate_then_nothing_to_do(tmp_path: Path) -> None:
    folder = lay_out(tmp_path)
    first = clientsmith("generate", root=tmp_path)
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith("shop: 3 operations, ")
    assert "3 new names in names.toml" in first.stdout
    assert 'listThings = "things.list"' in (folder / "names.toml").read_text(encoding="utf-8")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    second = clientsmith("generate", root=tmp_path)
    assert second.stdout == "shop: up to date, no file changed\n"
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_check_is_green_then_red_after_any_edit(tmp_path: Path) -> None:
    folder = lay_out(tmp_path)
    assert clientsmith("check", root=tmp_path).returncode == 1
    clientsmith("generate", root=tmp_path)
    green = clientsmith("check", root=tmp_path)
    assert (green.returncode, green.stdout) == (0, "generated/shop: up to date\n")
    readme = tmp_path / "generated" / "shop" / "README.md"
    original = readme.read_bytes()
    readme.write_bytes(original + b"edited\n")
    red = clientsmith("check", root=tmp_path)
    assert red.returncode == 1
    assert "generated/shop: README.md was edited" in red.stdout
    assert "make regenerate" in red.stdout
    readme.write_bytes(original)
    (folder / "provider.toml").write_text(PROVIDER + "\n", encoding="utf-8")
    red = clientsmith("check", root=tmp_path)
    assert "specs/shop/provider.toml has changed" in red.stdout


def test_a_name_in_the_ledger_is_honoured_and_new_ones_are_added(tmp_path: Path) -> None:
    folder = lay_out(tmp_path)
    names = 'getThing = "things.fetch_one"\nlistThings = "things.list"\n'
    (folder / "names.toml").write_text(names, encoding="utf-8")
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "shop: 1 new name in names.toml" in done.stdout
    ledger = (folder / "names.toml").read_text(encoding="utf-8")
    assert 'getThing = "things.fetch_one"' in ledger
    assert 'createThing = "things.create"' in ledger
    source = tmp_path / "generated/shop/src/shop_client/resources/things.py"
    assert "def fetch_one(" in source.read_text(encoding="utf-8")


def test_an_excluded_operation_is_left_out_and_named_in_the_readme(tmp_path: Path) -> None:
    reason = "The shop never answers it."
    provider = PROVIDER + f'\n[[exclude]]\noperation = "getThing"\nreason = "{reason}"\n'
    lay_out(tmp_path, provider=provider)
    done = clientsmith("generate", root=tmp_path)
    assert done.stdout.startswith("shop: 2 operations, "), done.stderr
    assert reason in (tmp_path / "generated/shop/README.md").read_text(encoding="utf-8")


def test_classes_have_the_names_of_the_configuration(tmp_path: Path) -> None:
    lay_out(tmp_path, provider=PROVIDER + '\n[models]\nThing = "Item"\n')
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 0, done.stderr
    models = (tmp_path / "generated/shop/src/shop_client/models/__init__.py").read_text("utf-8")
    assert " Item as Item" in models
    assert " Thing as Thing" not in models


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        ('Thng = "Item"', "there is no component 'Thng' (did you mean Thing?)"),
        ('Thing = "item"', '`models.Thing` is "item": expected letters and digits, beginning'),
        ('Thing = "Any"', "'Any' is a class of every package (choose another name)"),
        ('Thing = "ListThingsResponse"', "'ListThingsResponse' is already the class of "),
    ],
)
def test_names_of_classes_that_cannot_be_used(tmp_path: Path, chosen: str, found: str) -> None:
    lay_out(tmp_path, provider=f"{PROVIDER}\n[models]\n{chosen}\n")
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 1
    assert f"/models/{chosen.partition(' ')[0]}: {found}" in done.stderr


def test_generate_from_any_document(tmp_path: Path) -> None:
    spec = tmp_path / "anything.yaml"
    spec.write_text(DOCUMENT, encoding="utf-8")
    out = tmp_path / "made" / "shop"
    first = clientsmith("generate", "--spec", str(spec), "--out", str(out))
    assert first.returncode == 0, first.stderr
    assert (out / "src/shop_client/resources/things.py").is_file()
    before = tree(out)
    assert clientsmith("generate", "--spec", str(spec), "--out", str(out)).stdout == (
        "shop: up to date, no file changed\n"
    )
    assert tree(out) == before


def test_a_package_named_after_a_folder_that_begins_with_a_digit(tmp_path: Path) -> None:
    spec, out = tmp_path / "anything.yaml", tmp_path / "3d shop"
    spec.write_text(DOCUMENT, encoding="utf-8")
    arguments = ["generate", "--spec", str(spec), "--out", str(out)]
    assert clientsmith(*arguments).returncode == 0
    assert (out / "src" / "api_3d_shop_client").is_dir()
    assert "api-3d-shop: 3 operations" in clientsmith(*arguments, "--force").stdout


def test_inspect_says_what_it_found(tmp_path: Path) -> None:
    lay_out(tmp_path)
    done = clientsmith("inspect", "shop", root=tmp_path)
    assert done.returncode == 0, done.stderr
    (line,) = [line for line in done.stdout.splitlines() if "listThings" in line]
    assert line.split() == ["things.list", "listThings", "GET", "/things", "next-url", "Key"]
    assert "SHOP_API_KEY" in done.stdout
    passes = done.stdout.partition("normalization of")[2].partition("authentication")[0]
    assert "Name inline objects, enumerations and unions after their position." in passes
    assert "http headers" not in passes


def test_inspect_asks_for_what_is_missing_and_refuses_what_is_too_much() -> None:
    nothing, both = clientsmith("inspect"), clientsmith("inspect", "shop", "--spec", "shop.yaml")
    assert nothing.returncode == both.returncode == 2
    assert "pass a provider or --spec" in nothing.stderr
    assert "not both" not in nothing.stderr
    assert "pass a provider or --spec, not both" in both.stderr


def test_inspect_says_which_media_types_are_left_out(tmp_path: Path) -> None:
    schema = "{schema: {$ref: '#/components/schemas/Thing'}}"
    json_only = f"          application/json:\n            {schema[1:-1]}\n"
    form = f"          multipart/form-data: {schema}\n"
    assert DOCUMENT.count(json_only) == 1
    lay_out(tmp_path, document=DOCUMENT.replace(json_only, json_only + form))
    done = clientsmith("inspect", "shop", root=tmp_path)
    words = "the body is sent as application/json, never as multipart/form-data"
    assert any("things.create" in line and words in line for line in done.stdout.splitlines()), (
        done.stdout
    )


def test_inspect_tells_every_change_only_if_asked(tmp_path: Path) -> None:
    lay_out(tmp_path)
    short = clientsmith("inspect", "shop", root=tmp_path).stdout
    full = clientsmith("inspect", "shop", "--verbose", root=tmp_path).stdout
    assert "all changes" not in short
    assert "/paths/~1things" in full.partition("all changes")[2]


MISTAKES = (
    DOCUMENT.replace("schemas/Thing'", "schemas/Thin'", 1)
    .replace("/things/{id}:", "/things/{identity}:")
    .replace("responses:\n        '201':", "responses:\n        '404': null\n        '201':")
)


def test_mistakes_are_counted_after_a_run_and_told_one_by_one_by_inspect(tmp_path: Path) -> None:
    lay_out(tmp_path, document=MISTAKES)
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 0, done.stderr
    (line,) = [line for line in done.stdout.splitlines() if "repaired or left out" in line]
    for words in (
        "references that cannot be resolved",
        "values of the wrong type",
        "invalid parameters",
    ):
        assert words in line
    assert line.count("(1)") == 3
    assert line.endswith("; `clientsmith inspect shop` lists each one")
    spec = tmp_path / "specs" / "shop" / "openapi.yaml"
    standalone = clientsmith("generate", "--spec", str(spec), "--out", str(tmp_path / "out"))
    assert f"; `clientsmith inspect --spec {spec}` lists each one\n" in standalone.stdout
    for arguments, file in (
        (["shop"], "specs/shop/openapi.yaml"),
        (["--spec", str(spec)], str(spec)),
    ):
        told = clientsmith("inspect", *arguments, root=tmp_path)
        assert told.returncode == 0, told.stderr
        for mistake in ("#/components/schemas/Thin", "'404': null", "name: id,"):
            number = 1 + next(i for i, text in enumerate(MISTAKES.splitlines()) if mistake in text)
            assert f" {file}:{number} /paths/" in told.stdout, mistake
        for title in ("normalization of", "mistakes in"):
            assert f"\n{title} {file}" in told.stdout


def test_one_of_a_thing_is_not_several(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    paths = "paths:\n  /a:\n    get: {responses: {'204': {description: done}}}\n"
    spec.write_text(DOCUMENT[: DOCUMENT.index("paths:")] + paths, encoding="utf-8")
    arguments = ["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]
    assert clientsmith(*arguments, root=tmp_path).stdout.startswith("out: 1 operation, ")
    assert "\n1 operation\n" in re.sub(
        " +\n", "\n", clientsmith("inspect", "--spec", str(spec), root=tmp_path).stdout
    )


def test_normalise_prints_the_canonical_document(tmp_path: Path) -> None:
    lay_out(tmp_path, document=DOCUMENT.replace("openapi: 3.1.0", "openapi: 3.1.1"))
    done = clientsmith("normalise", "shop", root=tmp_path)
    printed = json.loads(done.stdout)
    assert printed["x-clientsmith"]["/paths/~1things/get"]["status"] == "200"


def test_a_document_without_operations_is_a_package_too(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(DOCUMENT[: DOCUMENT.index("paths:")] + "paths: {}\n", encoding="utf-8")
    done = clientsmith(
        "generate", "--spec", str(spec), "--out", str(tmp_path / "out"), root=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert "out: 0 operations" in done.stdout


@pytest.mark.parametrize(
    "arguments", [["generate", "--spec", "x"], ["generate", "--nonsense"], ["nothing"], ["inspect"]]
)
def test_a_wrong_call_is_status_2(arguments: list[str]) -> None:
    assert clientsmith(*arguments).returncode == 2


BAD_DOCUMENTS = {
    "invalid YAML": ("a: [", "specs/shop/openapi.yaml:"),
    "invalid JSON": ('{"openapi": "3.1.0",}', "specs/shop/openapi.yaml:1"),
    "not OpenAPI": ("hello: world\n", "specs/shop/openapi.yaml"),
    "paths that are none": (
        DOCUMENT[: DOCUMENT.index("paths:")] + "paths: []\n",
        "specs/shop/openapi.yaml:",
    ),
    "a file that is not there": (
        DOCUMENT.replace("'#/components/schemas/Thing'", "'thing.yaml'", 1),
        "specs/shop/openapi.yaml:",
    ),
}


@pytest.mark.parametrize("name", BAD_DOCUMENTS)
def test_a_bad_document_is_one_clear_error(tmp_path: Path, name: str) -> None:
    folder = lay_out(tmp_path)
    assert clientsmith("generate", root=tmp_path).returncode == 0
    before = tree(tmp_path / "generated")
    document, place = BAD_DOCUMENTS[name]
    (folder / "openapi.yaml").write_text(document, encoding="utf-8")
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith(place), done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1].endswith("nothing was written")
    assert tree(tmp_path / "generated") == before


def test_bad_configuration_and_ledger_are_told_with_their_place(tmp_path: Path) -> None:
    folder = lay_out(tmp_path)
    assert clientsmith("generate", root=tmp_path).returncode == 0
    before = tree(tmp_path / "generated")

    (folder / "provider.toml").write_text("colour = 'red'\n" + PROVIDER, encoding="utf-8")
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("specs/shop/provider.toml:1 /colour: unknown key `colour`")

    (folder / "provider.toml").write_text(PROVIDER, encoding="utf-8")
    ledger = folder / "names.toml"
    ledger.write_text(
        'goneThing = "things.gone"\n' + ledger.read_text(encoding="utf-8"), encoding="utf-8"
    )
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 1
    assert "specs/shop/names.toml:1" in done.stderr
    assert "goneThing" in done.stderr

    (folder / "openapi.yaml").unlink()
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("specs/shop/openapi.yaml: ")
    assert tree(tmp_path / "generated") == before


def test_one_bad_provider_stops_all_before_anything_is_written(tmp_path: Path) -> None:
    lay_out(tmp_path)
    other = tmp_path / "specs" / "other"
    other.mkdir()
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("specs/other/provider.toml: ")
    assert tree(tmp_path / "generated") == {}


@pytest.mark.parametrize(
    "command", ["generate", "check", "inspect", "normalise", "drift", "fetch", "update"]
)
def test_an_unknown_provider_is_wrong_usage(tmp_path: Path, command: str) -> None:
    lay_out(tmp_path)
    for name, hint in (("shp", "did you mean shop?"), ("zoo", "there are: shop")):
        done = clientsmith(command, name, root=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"there is no provider {name} in specs/; {hint}" in unboxed(done.stderr)


@pytest.mark.parametrize("command", ["generate", "check", "drift", "fetch"])
def test_a_folder_without_providers_is_wrong_usage(tmp_path: Path, command: str) -> None:
    done = clientsmith(command, root=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    for words in ("there are no providers in", "--root", "generate --spec FILE"):
        assert words in unboxed(done.stderr)


def test_a_value_that_an_option_does_not_have_is_wrong_usage() -> None:
    for option, value, hint in (
        ("--fail-on", "compat", "did you mean compatible?"),
        ("--format", "pdf", "there are: table,"),
    ):
        done = clientsmith("diff", option, value, "old.yaml", "new.yaml")
        assert done.returncode == 2
        assert f"Invalid value for '{option}': there is no '{value}'; {hint}" in unboxed(
            done.stderr
        )


def test_the_version_is_that_of_the_distribution() -> None:
    assert clientsmith("--version").stdout == f"clientsmith {version('clientsmith')}\n"


def test_a_folder_with_other_files_is_not_taken_for_a_package(tmp_path: Path) -> None:
    spec = tmp_path / "anything.yaml"
    spec.write_text(DOCUMENT, encoding="utf-8")
    done = clientsmith("generate", "--spec", str(spec), "--out", str(tmp_path))
    assert done.returncode == 1
    assert "contains other files" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["anything.yaml"]
