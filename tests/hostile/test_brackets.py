"""Brackets in names, which the library that prints our tables would read as colors and links."""

from __future__ import annotations

import gc
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.cli import main
from clientsmith.progress import current_stage
from tests.features.slots import CLEAN, with_text

if TYPE_CHECKING:
    from pathlib import Path

MARKUP = (
    "[/red]",
    "[bold red]",
    "[/]",
    "[link=file:///x]y[/link]",
    "[@click=x]",
    ":smile:",
    "[red",
    "\\[",
)


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["clientsmith", *arguments])
    try:
        main()
    except SystemExit as ending:
        return int(ending.code or 0)
    finally:
        gc.enable()
    return 0


@pytest.mark.parametrize("text", MARKUP)
def test_names_are_printed_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    kept = ("server", "path_parameter", "body_media", "result_media", "part_media", "expression")
    document: Any = with_text({key: f"{text}{key}" for key in CLEAN if key not in kept})
    # A mistake whose report quotes the name.
    document["components"]["schemas"]["Wrong" + text] = {
        "type": "object",
        text: 1,
        "format": [text],
    }
    document["security"].append({"missing" + text: []})
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    assert run(monkeypatch, "inspect", "--verbose", "--spec", str(path)) == 0
    printed = capsys.readouterr().out
    # The title, a scheme, an operation's id and its path.
    for key in ("title", "scheme", "operation_id", "path"):
        assert f"{text}{key}" in printed
    assert run(monkeypatch, "normalise", "--spec", str(path)) == 0
    assert run(monkeypatch, "diff", str(path), str(path)) == 0


@pytest.mark.parametrize("text", ["[red]", "[@x=y]", "[b"])
def test_files_with_brackets_in_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    folder = tmp_path / text
    folder.mkdir()
    path = folder / f"{text}.json"
    path.write_text(json.dumps(with_text({})), encoding="utf-8")
    assert run(monkeypatch, "diff", str(path), str(path)) == 0
    assert run(monkeypatch, "inspect", "--spec", str(path)) == 0
    assert path.as_posix() in capsys.readouterr().out


def test_stages_are_no_markup() -> None:
    with current_stage("[/red]") as say:
        say("reading [/x]/[bold].yaml")
