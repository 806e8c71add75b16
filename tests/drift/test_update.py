"""Updating a provider: what it writes, what it says, and that it is all or nothing."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from typing import TYPE_CHECKING

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.drift.changes import Change, Place, Rule, Severity
from clientsmith.drift.comparison import Comparison, Side
from clientsmith.drift.update import Update, apply, prepare
from clientsmith.pipeline import staleness
from clientsmith.project import Project, Source
from clientsmith.run import generate_providers
from clientsmith.source.fetch import fetch_documents
from tests.drift.origin import publishing
from tests.drift.projects import NOW, edited, files, shop
from tests.shop import DOCUMENT, PROVIDER, clientsmith

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from clientsmith.drift.latest import Compare
    from tests.drift.origin import Origin

NEW = edited(
    ("title: Shop, version: '1'", "title: Shop, version: '2'"),
    ("operationId: getThing", "operationId: fetchThing"),
    ("      operationId: createThing\n", "      operationId: addThing\n"),
    ("    post:", "    put:"),
)


def change(severity: Severity, says: str = "a thing <b>changed</b>", *, places: int = 1) -> Change:
    rule = Rule(f"{severity}-rule", severity, says, "Look *twice*.", f"{severity}-rule")
    return Change(
        rule,
        tuple(Place("GET", f"/things/{n}", "response 200", "name") for n in range(places)),
        before={"type": "string"},
        component="Thing" if places > 1 else "",
    )


@pytest.fixture(scope="module")
def origin() -> Iterator[Origin]:
    with publishing() as one:
        one.answers["/openapi.yaml"] = NEW
        yield one


@pytest.fixture
def source(tmp_path: Path, origin: Origin) -> Source:
    """The shop as it is before, generated."""
    one = shop(tmp_path, origin)
    ledger = 'createThing = "things.make"\n# Mine.\ngetThing = "things.retrieve"\n'
    (one.folder / "names.toml").write_text(ledger, encoding="utf-8")
    list(generate_providers(one.project, ["shop"]))
    return one


def prepared(source: Source, *changes: Change) -> Update:
    return made_by(source, lambda old, new: Comparison(old, new, changes, ()))


def made_by(source: Source, compare: Compare) -> Update:
    fetch = fetch_documents(source, NOW)
    return prepare(source.project, source.provider, fetch, NOW.date(), compare=compare)


def test_everything_is_taken_over_together(source: Source, tmp_path: Path) -> None:
    sides: list[Side] = []

    def found(old: Side, new: Side) -> Comparison:
        sides.extend((old, new))
        changes = (change(Severity.BREAKING), change(Severity.PROSE))
        return Comparison(old, new, changes, (change(Severity.RISKY, places=9),))

    before = files(tmp_path)
    (tmp_path / "generated" / "shop" / "notes.txt").write_text("mine", encoding="utf-8")
    made = made_by(source, found)
    assert {key: value for key, value in files(tmp_path).items() if key in before} == before
    assert [
        list(side.documents["openapi.yaml"].document["paths"]["/things"]) for side in sides
    ] == [
        ["get", "post"],
        ["get", "put"],
    ]
    assert (made.old_version, made.new_version) == ("0.1.0", "0.2.0")
    outcome = apply(source.project, made)
    assert outcome.operations == 3
    assert staleness(Source(source.project, "shop")) == []
    after = files(tmp_path)
    assert after["specs/shop/openapi.yaml"] == NEW
    assert after["generated/shop/notes.txt"] == b"mine"
    toml = after["specs/shop/provider.toml"].decode()
    assert 'module = "shop_client"\nversion = "0.2.0"\n' in toml
    assert tomllib.loads(after["generated/shop/pyproject.toml"].decode())["project"]["version"] == (
        "0.2.0"
    )
    assert not [name for name in after if "clientsmith-" in name]

    changelog = after["specs/shop/CHANGELOG.md"].decode()
    assert changelog == after["generated/shop/CHANGELOG.md"].decode()
    _, header, entry = changelog.partition("## 0.2.0 - 2026-11-21\n")
    assert header and changelog.startswith("# Changelog\n")
    assert entry == (
        "\nThe document of Shop is now version 2 (was 1).\n"
        "\n### Breaking\n"
        "\n- A thing \\<b\\>changed\\</b\\>. Look \\*twice\\*.\n"
        '  - GET /things/0, response 200, name: `{"type": "string"}`\n'
        "\n### Risky\n"
        "\n- A thing \\<b\\>changed\\</b\\>. Look \\*twice\\*.\n"
        "  - schema Thing.name, in 9 places, such as GET /things/0, response 200, name:"
        ' `{"type": "string"}`\n'
        "\n### Documentation\n"
        "\n- Descriptions, ids or other texts changed in 1 place."
        " No code that uses the client is affected.\n"
    )
    assert "[CHANGELOG.md](CHANGELOG.md)" in after["generated/shop/README.md"].decode()
    assert made.entry in changelog

    again = prepared(Source(source.project, "shop"), change(Severity.BREAKING))
    assert (again.built, again.files, again.new_version) == (None, {}, "0.2.0")
    assert apply(source.project, again).up_to_date
    assert files(tmp_path) == after


def test_an_operation_keeps_its_public_name_when_its_id_changes(source: Source) -> None:
    apply(source.project, prepared(source))
    ledger = (source.folder / "names.toml").read_text(encoding="utf-8")
    assert '# Mine.\nfetchThing = "things.retrieve"\n' in ledger
    assert "createThing" not in ledger and "getThing" not in ledger
    assert 'addThing = "things.' in ledger


def from_file(source: Source, new: bytes) -> Update:
    path = source.project.root / "new.yaml"
    path.write_bytes(new)
    fetch = fetch_documents(source, NOW, {"openapi.yaml": path})
    return prepare(source.project, source.provider, fetch, NOW.date())


def test_what_changes_no_file_changes_no_version(source: Source, tmp_path: Path) -> None:
    new = b"# Of today.\n" + edited(("schema: {type: string, enum", "schema: {enum"))
    made = from_file(source, new)
    assert made.comparison is not None and not made.comparison.all
    assert (made.entry, made.new_version) == ("", "0.1.0")
    apply(source.project, made)
    after = files(tmp_path)
    assert after["specs/shop/openapi.yaml"] == new
    assert "specs/shop/CHANGELOG.md" not in after
    assert staleness(Source(source.project, "shop")) == []


def test_what_changes_files_and_no_meaning_is_a_patch(source: Source, tmp_path: Path) -> None:
    made = from_file(source, edited(("[red, blue]", "[blue, red]")))
    assert made.comparison is not None and not made.comparison.all
    assert made.new_version == "0.1.1"
    assert made.entry == (
        "## 0.1.1 - 2026-11-21\n\nThe package was regenerated from a document with the same meaning,"
        " for example with values in another order.\n"
    )
    apply(source.project, made)
    after = files(tmp_path)
    assert made.entry in after["generated/shop/CHANGELOG.md"].decode()
    assert staleness(Source(source.project, "shop")) == []


def test_changes_of_the_client_are_listed_with_their_cause(source: Source) -> None:
    new = edited(("        note: {type: [string, 'null']}\n", ""))
    assert from_file(source, new).entry == (
        "## 0.2.0 - 2026-11-21\n"
        "\n### Breaking\n"
        "\n- An optional property was removed from the response body. Code that reads it fails.\n"
        "  - schema Thing.note, in 3 places, such as GET /things, response 200, results\\[\\].note:"
        " `string | null`\n"
        "    - in the client: a field was removed from the model: `models.Thing.note`\n"
        "- An optional property was removed from the request body. Calls that pass it fail.\n"
        "  - POST /things, request body, note (schema Thing): `string | null`\n"
        "    - in the client: an argument was removed: `client.things.make(note)`\n"
    )


def test_an_edit_in_the_meantime_is_not_lost(source: Source, tmp_path: Path) -> None:
    made = prepared(source)
    toml = source.folder / "provider.toml"
    toml.write_text(toml.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    before = files(tmp_path)
    with pytest.raises(GenerationError, match="was changed while the update was running"):
        apply(source.project, made)
    assert files(tmp_path) == before


FITS_NO_MORE = """
# Everything else comes whole.
[[pagination]]
style = "whole"

# Why this is left out.
[[exclude]]
operation = "createThing"
reason = "The shop never answers it."

# Nobody looks at one thing.
[[exclude]]
operation = "fetchThing"
reason = "The shop never answers it."

# It was called otherwise before.
[models]
Colour = "Hue"
"""


def test_what_fits_no_more_goes_from_the_configuration_and_is_told(tmp_path: Path) -> None:
    paths = DOCUMENT.replace(
        "  /things:", "  /colours: {get: {operationId: listColours, PAGE}}\n  /things:"
    )
    page = "responses: {'200': {description: '', content: {application/json: {schema: {type: array}}}}}"
    old = paths.replace("PAGE", page).replace("getThing", "fetchThing")
    old = old.replace("    Thing:", "    Colour: {enum: [red, blue]}\n    Thing:", 1)
    new = NEW.decode()
    provider = PROVIDER.replace("things.list", "colours.list") + FITS_NO_MORE
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(old, encoding="utf-8")
    (folder / "provider.toml").write_text(provider, encoding="utf-8")
    latest = tmp_path / "new.yaml"
    latest.write_text(new, encoding="utf-8")
    source = Source(Project(tmp_path), "shop")
    fetch = fetch_documents(source, NOW, {"openapi.yaml": latest})
    made = prepare(source.project, "shop", fetch, NOW.date())
    assert [note.partition(":")[0] for note in made.notes] == [
        "the exclusion of 'createThing' was removed from provider.toml",
        "the class name for 'Colour' was removed from provider.toml",
        "the example 'colours.list' was removed from provider.toml",
    ]
    outcome = apply(source.project, made)
    # The rule stays: whoever mends it wants to see what it was.
    assert [str(warning) for warning in outcome.warnings] == [
        "specs/shop/provider.toml:21 /pagination/1: the `whole` rule matches no operation"
        " (no operation has a list as its response)"
    ]
    kept = (folder / "provider.toml").read_text(encoding="utf-8")
    expected = PROVIDER.replace('example = "things.list"', 'version = "0.2.0"')
    start, end, last = (
        FITS_NO_MORE.index(words) for words in ("# Why this", "# Nobody", "\n# It was")
    )
    assert kept.rstrip() == (expected + FITS_NO_MORE[:start] + FITS_NO_MORE[end:last]).rstrip()


def test_a_rule_that_fits_no_more_does_not_hold_up_an_update(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "provider.toml").write_text(PROVIDER, encoding="utf-8")
    new = tmp_path / "new.yaml"
    new.write_text(DOCUMENT.replace("next: {", "following: {"), encoding="utf-8")
    done = clientsmith("update", "shop", "--from", str(new), root=tmp_path)
    assert done.returncode == 0, done.stderr
    warning = (
        "warning: specs/shop/provider.toml:16 /pagination/0: the `next-url` rule matches no"
        " operation (the closest is `listThings`, which has `results` but not `next`)\n"
    )
    assert warning in done.stderr
    assert warning in clientsmith("generate", "shop", "--force", root=tmp_path).stderr
    assert warning in clientsmith("inspect", "shop", root=tmp_path).stdout


def test_a_document_that_gives_no_package_changes_nothing(source: Source, tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    new.write_bytes(
        edited(("Key: {type: apiKey", "Other: {type: apiKey"), ("{Key: []}", "{Other: []}"))
    )
    before = files(tmp_path)
    done = clientsmith("update", "shop", "--from", str(new), root=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "specs/shop/provider.toml:15 /credential/0/scheme: the new document has no usable security"
        " scheme `Key` (it has: Other; the scheme was renamed to `Other`)",
        "shop: nothing was changed",
    ]
    assert files(tmp_path) == before


def test_the_command_from_a_file_and_what_can_be_built(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "provider.toml").write_text(PROVIDER, encoding="utf-8")
    new = tmp_path / "new.yaml"
    new.write_bytes(NEW)
    done = clientsmith("update", "shop", "--from", str(new), root=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "shop: openapi.yaml changed\n" in done.stdout
    assert "shop: version 0.2.0 (was 0.1.0)\n" in done.stdout
    check = clientsmith("check", root=tmp_path)
    assert (check.returncode, check.stdout) == (0, "generated/shop: up to date\n")
    again = clientsmith("update", "shop", "--from", f"openapi.yaml={new}", root=tmp_path)
    assert (again.returncode, again.stdout) == (0, "shop: openapi.yaml is unchanged\n")
    call = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path / "dist")]
    subprocess.run([*call, str(tmp_path / "generated/shop")], check=True, capture_output=True)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    # The wheel is made from the sdist, so this speaks for both.
    assert "shop_client/CHANGELOG.md" in zipfile.ZipFile(wheel).namelist()


def test_several_documents_need_a_name_for_each_file(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    second = '\n[[document]]\nfile = "legacy.yaml"\nnamespace = "legacy"\n'
    (folder / "provider.toml").write_text(PROVIDER + second, encoding="utf-8")
    done = clientsmith("update", "shop", "--from", "new.yaml", root=tmp_path)
    assert done.returncode == 2
    assert "NAME=new.yaml" in done.stderr
