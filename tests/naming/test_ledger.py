"""The names ledger: what is refused, what is kept, and what comes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.naming.ledger import extend_ledger, format_ledger, load_ledger

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, text: str) -> Path:
    path = folder / "names.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_missing_ledger_is_empty(tmp_path: Path) -> None:
    assert load_ledger(tmp_path / "names.toml") == {}


def test_what_is_written_is_read(tmp_path: Path) -> None:
    names = {
        "listProjects": "projects.list",
        "legacy:ListAddons": "legacy.addons.list",
        'odd "id" \\ \n\x7f é': "odd.get",
        "": "empty.get",
        "\u83b7\u53d6": "\u7528\u6237.\u83b7\u53d6",
        "\u0438\u043c\u044f": "\u0437\u0430\u043a\u0430\u0437\u044b.\u0438\u043c\u044f_2",
        "\U00020000": "\U00020000.\u0939\u093f",
    }
    path = write(tmp_path, format_ledger(names))
    assert load_ledger(path, set(names)) == names
    assert format_ledger(dict(reversed(names.items()))) == path.read_text(encoding="utf-8")


def test_sorted_by_resource_then_method() -> None:
    text = format_ledger({"c": "a.b.get", "b": "a.list", "a": "a.get", "d": "b.get"})
    assert [line for line in text.splitlines() if "=" in line and line[0] != "#"] == [
        'a = "a.get"',
        'b = "a.list"',
        'c = "a.b.get"',
        'd = "b.get"',
    ]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('gone = "a.get"', 1, "the document has no operation 'gone'"),
        ('one = "a.get"\n\ntwo = "a.get"', 3, "is already the name of 'one'"),
        ('one = "a"', 1, "needs a resource and a method"),
        ('one = "a.Get"', 1, "'Get' is not a snake_case identifier"),
        ('one = "a.\uff47et"', 1, "Python normalizes '\uff47et' to 'get'"),
        ('one = "a.\u0418\u043c\u044f"', 1, "not a snake_case identifier"),
        ('one = "a.\u00ab"', 1, "not a snake_case identifier"),
        ('one = "a.__init__"', 1, "not a snake_case identifier"),
        ('one = "a.import"', 1, "'import' is a Python keyword"),
        ('one = "close.get"', 1, "'close' is reserved in every client"),
        ('# note\none = "a.b"\ntwo = "a.b.get"', 2, "a resource for 'two'"),
        ("one = 3", 1, "must be a public name"),
        ('one = "a.get"\none = "a.list"', 2, "not valid TOML"),
        ("one = ", 1, "not valid TOML"),
    ],
)
def test_refused(tmp_path: Path, text: str, line: int, message: str) -> None:
    path = write(tmp_path, text + "\n")
    with pytest.raises(GenerationError) as raised:
        load_ledger(path, {"one", "two"}, "specs/x/names.toml")
    (found,) = raised.value.diagnostics
    assert found.file == "specs/x/names.toml"
    assert found.line == line
    assert message in found.message


def test_all_faults_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, 'one = "a"\ntwo = "b"\n')
    with pytest.raises(GenerationError) as raised:
        load_ledger(path)
    assert len(raised.value.diagnostics) == 2


def test_additions_keep_what_is_there(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "# ours\n\n# why this one\none   = 'b.get'  # by hand\n\n# the rest\ntwo = \"d.get\"\n",
    )
    text = extend_ledger(
        path, {"one": "b.get", "two": "d.get", "x": "c.get", "y": "a.get", "z": "e.get"}
    )
    assert text == (
        '# ours\n\ny = "a.get"\n# why this one\none   = \'b.get\'  # by hand\nx = "c.get"\n\n'
        '# the rest\ntwo = "d.get"\nz = "e.get"\n'
    )


def test_nothing_to_add_changes_nothing(tmp_path: Path) -> None:
    path = write(tmp_path, format_ledger({"one": "a.get"}))
    assert extend_ledger(path, {"one": "a.get"}) == path.read_text(encoding="utf-8")
    assert extend_ledger(tmp_path / "no.toml", {"one": "a.get"}) == format_ledger({"one": "a.get"})
