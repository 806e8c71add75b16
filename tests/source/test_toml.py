"""TOML files: on which line everything stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.source.toml import TomlFile, read_toml

if TYPE_CHECKING:
    from pathlib import Path

TEXT = '''\
name = "Shop"  # 1
dotted.key = 1
"quoted key/~" = """
[name]
name = 4
"""  # 6
origins = [
  # 8
  "a", "b",
  "c",
  {name = "d"}]
inline = {name = "x", inner = {name = "y"}}

[[rule]]
name = "first"  # 15
[other]
name = "z"
[[rule]]
name = "second"  # 19
  [rule.inner.most]
  name = "deep"  # 21
  [[rule.part]]
  [[rule.part]]
  name = "of a part"  # 24
# A comment.
[[rule]]
[rule.part]
name = "no list"  # 28
'''
LINES = {
    "/name": 1,
    "/dotted": 2,
    "/dotted/key": 2,
    "/quoted key~1~0": 3,
    "/origins": 7,
    "/origins/0": 9,
    "/origins/1": 9,
    "/origins/2": 10,
    "/origins/3/name": 11,
    "/inline/inner/name": 12,
    "/rule": 14,
    "/rule/0": 14,
    "/rule/0/name": 15,
    "/other/name": 17,
    "/rule/1": 18,
    "/rule/1/name": 19,
    "/rule/1/inner": 20,
    "/rule/1/inner/most/name": 21,
    "/rule/1/part/0": 22,
    "/rule/1/part/1/name": 24,
    "/rule/2": 26,
    "/rule/2/part/name": 28,
    # What is missing is missing in the table around it.
    "/rule/1/items/0": 18,
    "/nothing": None,
    "": None,
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(("pointer", "line"), LINES.items())
def test_every_key_has_its_line(pointer: str, line: int | None, newline: str) -> None:
    assert TomlFile("p", TEXT.replace("\n", newline)).line(pointer) == line


def test_a_diagnostic_has_the_line_of_its_key() -> None:
    found = TomlFile("p", TEXT).diagnostic("/rule/1/name", "is wrong", "mend it")
    assert str(found) == "p:19 /rule/1/name: is wrong (mend it)"
    assert str(TomlFile("p").diagnostic("/name", "is wrong")) == "p /name: is wrong"


def test_a_mistake_in_the_syntax_has_its_line() -> None:
    with pytest.raises(GenerationError, match=r"^p:2: is not valid TOML: Cannot overwrite a value"):
        _ = TomlFile("p", "a = 1\na = 2\n").data


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "names.toml"
    path.write_bytes(b"a = '\xff'")
    with pytest.raises(GenerationError, match=r"^p: this is not UTF-8 text \(save it as UTF-8\)$"):
        read_toml(path, shown="p")
