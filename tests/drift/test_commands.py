"""`diff` and `drift` as people and programs run them."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.drift.origin import publishing
from tests.drift.projects import edited, files, shop
from tests.shop import DOCUMENT, clientsmith, unboxed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from subprocess import CompletedProcess

    from tests.drift.origin import Origin

#: An operation is gone, and what another one gives has one property less.
WITHOUT = edited(("    post:", "    x-post:"), ("        note: {type: [string, 'null']}\n", ""))
REWORDED = edited(("title: Shop,", "title: Shop, description: Sells things.,"))


def run(*arguments: str | Path) -> CompletedProcess[str]:
    return clientsmith(*map(str, arguments))


@pytest.fixture(scope="module")
def origin() -> Iterator[Origin]:
    with publishing() as one:
        yield one


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("diff") / "old.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return path


def test_a_document_is_no_other_than_itself_whatever_it_is_written_in(
    old: Path, tmp_path: Path
) -> None:
    same = tmp_path / "same.json"
    same.write_text(json.dumps(yaml.safe_load(DOCUMENT)), encoding="utf-8")
    done = run("diff", old, same)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Shop: nothing changed\n"


def test_what_changed_is_told_and_is_exit_status_1(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    new.write_bytes(WITHOUT)
    page, data = tmp_path / "reports" / "drift.html", tmp_path / "reports" / "drift.json"
    done = run("diff", old, new, "--report", page, "--report", data)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("Shop: ")
    assert "the package needs a new major version" in done.stdout.splitlines()[0]
    rules = {change["rule"] for change in json.loads(data.read_text())["reports"][0]["changes"]}
    assert {"operation-removed", "client-method-removed"} <= rules
    assert {"response-property-removed", "client-field-removed"} <= rules
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_client_may_be_left_out(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    new.write_bytes(WITHOUT)
    done = run("diff", old, new, "--no-client", "--format", "json")
    abouts = {change["about"] for change in json.loads(done.stdout)["reports"][0]["changes"]}
    assert abouts == {"document"}


@pytest.mark.parametrize(("least", "status"), [("breaking", 0), ("compatible", 0), ("prose", 1)])
def test_what_counts_can_be_said(old: Path, tmp_path: Path, least: str, status: int) -> None:
    new = tmp_path / "new.yaml"
    new.write_bytes(REWORDED)
    done = run("diff", old, new, "--fail-on", least, "--no-client")
    assert done.returncode == status
    assert done.stdout == "Shop: 1 prose change; the package needs a new patch version\n"
    table = tmp_path / "drift.txt"
    output = run("diff", old, new, "--prose", "--no-client", "--report", table).stdout
    assert "Sells things." in output
    assert table.read_text(encoding="utf-8") == output


def test_what_cannot_be_read_is_exit_status_2(old: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("a: [", encoding="utf-8")
    done = run("diff", old, wrong)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{wrong.as_posix()}:2" in done.stderr
    assert done.stderr.endswith("nothing was compared\n")
    gone = run("diff", old, tmp_path / "gone.yaml")
    assert (gone.returncode, gone.stdout) == (2, "")


def test_a_report_in_an_unknown_format_is_a_wrong_call(old: Path, tmp_path: Path) -> None:
    done = run("diff", old, old, "--report", tmp_path / "drift.pdf")
    assert done.returncode == 2
    assert ".html" in done.stderr
    assert not (tmp_path / "drift.pdf").exists()


def test_a_report_that_cannot_be_written_is_exit_status_2(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    new.write_bytes(WITHOUT)
    done = run("diff", old, new, "--no-client", "--report", old / "drift.md")
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert line.startswith(f"{old / 'drift.md'}: could not write the report: ")


def test_only_one_document_is_standard_input() -> None:
    done = run("diff", "-", "-")
    assert (done.returncode, done.stdout) == (2, "")
    assert "only one of the documents can be standard input" in unboxed(done.stderr)


@pytest.mark.parametrize("command", ["drift", "update"])
def test_a_file_for_a_document_that_is_not_there(
    tmp_path: Path, origin: Origin, command: str
) -> None:
    shop(tmp_path, origin)
    (tmp_path / "new=1.yaml").write_bytes(WITHOUT)
    odd = ("--from", tmp_path / "new=1.yaml")
    for wrong in ("nope.yaml=new.yaml", f"nope.yaml={tmp_path / 'new=1.yaml'}"):
        done = run(command, "shop", "--root", tmp_path, "--from", wrong)
        assert (done.returncode, done.stdout) == (2, "")
        assert "there is no document 'nope.yaml'; there are: openapi.yaml" in unboxed(done.stderr)
    assert "openapi.yaml changed" in run("update", "shop", "--root", tmp_path, *odd).stdout


def test_drift_says_no_then_yes_then_that_it_could_not_tell(tmp_path: Path, origin: Origin) -> None:
    shop(tmp_path, origin)
    origin.answers["/openapi.yaml"] = DOCUMENT.encode()
    before = files(tmp_path)
    no = run("drift", "--root", tmp_path)
    assert (no.returncode, no.stdout) == (0, "shop: nothing changed\n")

    origin.answers["/openapi.yaml"] = WITHOUT
    yes = run("drift", "shop", "--root", tmp_path, "--format", "json")
    report = json.loads(yes.stdout)["reports"][0]
    assert (yes.returncode, report["provider"], report["bump"]) == (1, "shop", "major")
    assert report["new"]["name"] == f"{origin.url}/openapi.yaml"
    assert report["old"]["name"] == "specs/shop/openapi.yaml"

    origin.answers["/openapi.yaml"] = b"<!doctype html><title>Sign in</title>"
    cannot = run("drift", "shop", "--root", tmp_path)
    assert (cannot.returncode, cannot.stdout) == (2, "")
    assert cannot.stderr.endswith("shop: could not be determined\n")
    assert files(tmp_path) == before


def test_annotations_point_into_the_pinned_document(tmp_path: Path, origin: Origin) -> None:
    shop(tmp_path, origin)
    more = (
        "  /more: {get: {operationId: more, responses: {'204': {description: ''}}}}\ncomponents:\n"
    )
    new = b"# Of a later day.\n" * 9 + WITHOUT.replace(b"components:\n", more.encode())
    origin.answers["/openapi.yaml"] = new
    arguments = ("drift", "--root", tmp_path, "--no-client", "--format")
    lines = run(*arguments, "github").stdout.splitlines()
    assert lines
    assert all(line.startswith("::") for line in lines)
    for rule, words in (
        ("operation-removed", "    post:"),
        ("response-property-removed", "    Thing:"),
    ):
        place = DOCUMENT.splitlines().index(words)
        (line,) = (line for line in lines if f"title={rule}," in line)
        there = int(line.partition("file=specs/shop/openapi.yaml,line=")[2].partition("::")[0])
        assert place < there <= place + 9
    # What is only new stands in no line of it.
    (line,) = (line for line in lines if "title=operation-added," in line)
    assert ",file=specs/shop/openapi.yaml::" in line

    changes = json.loads(run(*arguments, "json").stdout)["reports"][0]["changes"]
    (added,) = (change["new"] for change in changes if change["rule"] == "operation-added")
    assert added["file"] == f"{origin.url}/openapi.yaml"
    assert "operationId: more" in new.decode().splitlines()[added["line"] - 1]
    assert {change["old"]["file"] for change in changes if change["old"]} == {
        "specs/shop/openapi.yaml"
    }
    mine = tmp_path / "mine.yaml"
    mine.write_bytes(new)
    output = run(*arguments, "json", "--from", mine).stdout
    (added,) = (
        change["new"]
        for change in json.loads(output)["reports"][0]["changes"]
        if change["rule"] == "operation-added"
    )
    assert added["file"] == mine.as_posix()


def test_lines_of_a_document_that_is_pinned_in_another_format_are_not_told(
    tmp_path: Path, origin: Origin
) -> None:
    pinned = json.dumps(yaml.safe_load(DOCUMENT), indent=2).encode()
    shop(tmp_path, origin, file="openapi.json", pinned=pinned)
    origin.answers["/openapi.yaml"] = WITHOUT
    done = run("drift", "--root", tmp_path, "--no-client", "--format", "json")
    changes = json.loads(done.stdout)["reports"][0]["changes"]
    assert {change["new"]["line"] for change in changes if change["new"]} == {None}
    assert all(change["old"]["line"] for change in changes if change["old"])


def test_a_defect_of_the_program_is_no_answer(old: Path) -> None:
    code = f"""
import sys
import clientsmith.cli, clientsmith.drift.run
clientsmith.drift.run.diff_documents = lambda *a, **k: 1 / 0
sys.argv = ["clientsmith", "diff", {str(old)!r}, {str(old)!r}]
clientsmith.cli.main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "ZeroDivisionError" in done.stderr
