"""Edits of provider.toml: the edit is made, and everything else stays as it was."""

from __future__ import annotations

import pytest

from clientsmith.drift.editing import with_value, with_version, without
from clientsmith.source.toml import TomlFile
from tests.shop import PROVIDER

MIXED = """\
module = "shop"  # the name

# About the first.
[[credential]]
argument = "a"  # hers
scheme = 'One'

# A paragraph of the first.

# About the exclusion.
[[exclude]]
operation = "x"

# About the second,
# in two lines.
[[credential]]
scheme   =   "Two"   # old
[credential.exchange]
url = "u"
# About the third.
[[credential]]
exchange.url = "v"
"""
INLINE = 'credential = [\n  {scheme = "A"},  # one\n  {scheme = "B"},\n]\nexample = "a"\n'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PROVIDER, PROVIDER.replace('client"\nex', 'client"\nversion = "2.0.0"\nex')),
        ('version="1.0.0"# mine\n', 'version="2.0.0"# mine\n'),
        ('"version" = \'1.0.0\'\nmodule = "a"', '"version" = "2.0.0"\nmodule = "a"'),
        (
            '# version = "1"\nversion = "1.0.0"\n[a]\nversion = "x"\n',
            '# version = "1"\nversion = "2.0.0"\n[a]\nversion = "x"\n',
        ),
        ('module = "a"\r\n[[b]]\r\n', 'module = "a"\r\nversion = "2.0.0"\n[[b]]\r\n'),
        ('module = "a"', 'module = "a"\nversion = "2.0.0"\n'),
        ('module = "a"\n# b\n[[b]]\n', 'module = "a"\nversion = "2.0.0"\n# b\n[[b]]\n'),
    ],
)
def test_the_version_is_set(before: str, after: str) -> None:
    assert with_version(TomlFile("p", before), "2.0.0").text == after


@pytest.mark.parametrize(
    ("text", "pointer", "old", "new"),
    [
        (MIXED, "/credential/0/scheme", "'One'", '"New"'),
        (MIXED, "/credential/1/scheme", '"Two"', '"New"'),
        (MIXED, "/credential/1/exchange/url", '"u"', '"New"'),
        (MIXED, "/credential/2/exchange/url", '"v"', '"New"'),
        (INLINE, "/credential/1/scheme", '"B"', '"New"'),
    ],
)
def test_a_value_is_replaced(text: str, pointer: str, old: str, new: str) -> None:
    assert with_value(TomlFile("p", text), pointer, "New").text == text.replace(old, new)


@pytest.mark.parametrize(
    ("text", "pointer", "first", "end"),
    [
        (MIXED, "/module", "module", "\n# About the first"),
        (MIXED, "/credential/0", "# About the first", "# About the exclusion"),
        (MIXED, "/exclude/0", "# About the exclusion", "# About the second"),
        (MIXED, "/credential/1", "# About the second", "# About the third"),
        (MIXED, "/credential/2", "# About the third", None),
        (INLINE, "/example", "example", None),
        (INLINE, "/credential", "credential", "example"),
    ],
)
def test_a_key_or_table_is_removed(text: str, pointer: str, first: str, end: str | None) -> None:
    rest = "" if end is None else text[text.index(end) :]
    assert without(TomlFile("p", text), pointer).text == text[: text.index(first)] + rest


def test_an_item_of_an_inline_list_is_removed() -> None:
    file = without(TomlFile("p", INLINE), "/credential/0")
    assert file.data == {"credential": [{"scheme": "B"}], "example": "a"}
