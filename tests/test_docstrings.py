from __future__ import annotations

import ast

import pytest
from hypothesis import given, strategies as st

from clientsmith.render import docstring


@pytest.mark.parametrize(
    "text",
    [
        '"""\nimport os',
        '""""""',
        'ends with "',
        '"begins with one',
        "ends with \\",
        "\\N{BULLET} \\x41 \\u",
        "{{ config }} {% raw %} {# note #}",
        "tab\there, nul\0there, line\u2028separator, carriage\rreturn",
        "very " * 60 + "long",
        "x" * 93 + '"',
        "a list:\n\n - one\n - two\n\n\n\nend",
    ],
)
def test_prose_never_leaves_its_quotation_marks(text: str) -> None:
    check(text)


@given(st.text(st.sampled_from("\"\\\n ' ab{%\r\t\u2029\ud800")))
def test_no_text_does(text: str) -> None:
    check(text)


@given(st.text())
def test_not_even_any_text(text: str) -> None:
    check(text)


def check(text: str) -> None:
    prose = str(docstring(text, 4, ends=True))
    if not prose:
        assert not text.strip() or not any(map(str.isprintable, text.strip()))
        return
    tree = ast.parse(f'class A:\n    """{prose}"""\n')
    assert len(tree.body) == 1
    (body,) = tree.body
    assert isinstance(body, ast.ClassDef)
    assert len(body.body) == 1
    assert ast.get_docstring(body) is not None
    assert all(len(line) <= 100 or " " not in line.strip() for line in prose.splitlines()[1:])
