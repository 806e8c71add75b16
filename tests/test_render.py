"""Text from a document never becomes code."""

from __future__ import annotations

import ast
import tomllib

import pytest
from hypothesis import given, strategies as st

from clientsmith.imports import ModuleNames
from clientsmith.naming.identifier import Identifier
from clientsmith.render import docstring, environment, literal, markdown, toml


@given(st.text())
def test_a_literal_is_the_text(text: str) -> None:
    assert ast.literal_eval(str(literal(text))) == text


@given(st.text())
def test_a_docstring_cannot_be_left(text: str) -> None:
    source = f'def f():\n    """{docstring(text, 4)}"""\n'
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_toml_string_cannot_be_left(text: str) -> None:
    assert list(tomllib.loads(f"a = {toml(text)}")) == ["a"]


@given(st.text())
def test_markdown_is_one_line(text: str) -> None:
    assert "\n" not in markdown(text)


def test_plain_text_in_a_template_is_an_error() -> None:
    template = environment().from_string("x = {{ text }}")
    with pytest.raises(TypeError, match="is neither an identifier nor"):
        template.render(text="1; import os")
    assert template.render(text=Identifier("name")) == "x = name"


@pytest.mark.parametrize("text", ["", "class", "a b", "1a", "a;b", "e\u0301te\u0301", "\u202ea"])
def test_not_everything_is_an_identifier(text: str) -> None:
    with pytest.raises(ValueError, match="not a usable"):
        Identifier(text)


@pytest.mark.parametrize("text", ['a"""', '"', '""""', '\\"', '"""\\', 'a "" b'])
def test_quotes_in_a_docstring_stay_inside(text: str) -> None:
    (value,) = ast.parse(f'"""x {docstring(text)}"""').body
    assert isinstance(value, ast.Expr)
    assert ast.literal_eval(value.value) == f"x {text}"


def test_quotes_get_a_line_of_their_own_after_a_long_word() -> None:
    prose = "Several words that fill the first line of this piece of prose up, and then " + "x" * 95
    text = str(docstring(prose, 4, ends=True))
    assert text.splitlines()[-2:] == ["    " + "x" * 95, "    "]
    assert not str(docstring(prose, 4)).endswith("\n    ")
    assert not str(docstring("x" * 120, 4, ends=True)).endswith(" ")


MARKDOWN = """\
Sets the limits. They apply to
all projects.

- `cpu`: in millicores, and a line that is far too long to stand on one line of a docstring as it is
  written here
* memory

  1. first
  2. second

| plan | limit |
|------|-------|
| free | a row of a table is never broken, whatever its length, because a broken row is no table any more |

```json
{
    "a": 1
}
```

## Notes
> quoted\x07
"""


def test_markdown_keeps_its_lines_in_docstrings() -> None:
    """CommonMark 0.31.2, sections 4.2, 4.5, 5.1 and 5.2; tables of GitHub Flavored Markdown, 4.10."""
    assert str(docstring(MARKDOWN, 4)).splitlines() == [
        "Sets the limits. They apply to",
        "    all projects.",
        "",
        "    - `cpu`: in millicores, and a line that is far too long to stand on one line of a docstring",
        "      as it is written here",
        "    * memory",
        "",
        "      1. first",
        "      2. second",
        "",
        "    | plan | limit |",
        "    |------|-------|",
        "    | free | a row of a table is never broken, whatever its length, because a broken row is no"
        " table any more |",
        "",
        "    ```json",
        "    {",
        '        "a": 1',
        "    }",
        "    ```",
        "",
        "    ## Notes",
        "    > quoted",
    ]


def test_a_long_paragraph_is_filled() -> None:
    text = "A line that is longer than what fits, " * 3 + "\nand a short one after it."
    first, second, *more = str(docstring(text)).splitlines()
    assert (len(first) <= 96, second, more) == (
        True,
        "longer than what fits, and a short one after it.",
        [],
    )


def test_a_method_may_hide_what_the_methods_after_it_need() -> None:
    names = ModuleNames(hidden=frozenset({"list", "overload"}))
    assert [names["list"], names["overload"], names["Any"]] == ["builtins.list", "_overload", "Any"]
    assert names.outside["list"] == "list"
    assert names.imports == [
        "from typing import Any",
        "import builtins",
        "from typing import overload as _overload",
    ]


def test_what_only_type_checkers_need_is_not_loaded() -> None:
    names = ModuleNames(unloaded=frozenset({"types"}))
    assert names.imports == []
    assert names["types"] == "types"
    assert names.imports == ["from typing import TYPE_CHECKING"]
    assert names.imports_unloaded == ["from .. import types"]
