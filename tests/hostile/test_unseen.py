"""Characters that cannot be seen, in all that Clientsmith prints and writes as text."""

from __future__ import annotations

import json
import tomllib
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st
from markdown_it import MarkdownIt

from clientsmith.diagnostics import Diagnostic
from clientsmith.docstrings import prose_lines
from clientsmith.drift.report import github
from clientsmith.drift.report.model import Decision, Report, Spot, Version
from clientsmith.markdown import markdown_code, markdown_link, markdown_span, markdown_text
from clientsmith.naming.ledger import format_ledger, revise_ledger
from clientsmith.visible import json_text, one_line, quoted, toml_text, visible, without_unseen

if TYPE_CHECKING:
    from collections.abc import Callable

#: Everything that a terminal obeys, that changes the order of text, or that nobody sees.
UNSEEN = [
    *(chr(code) for code in (*range(9), *range(11, 32), *range(0x7F, 0xA0))),
    *"\xad\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060\u2064",
    *"\u2066\u2067\u2068\u2069\ufeff\ufff9\ufffb\ufe0f\ud800\udfff",
    *(chr(code) for code in (0xE0001, 0xE0020, 0xE0041, 0xE007F, 0xE0100)),
]
#: What people write: combining marks, joined emoji, right-to-left and Indic words, and rare letters.
READABLE = [
    *("e\u0301 \u1ec7 n\u0303", "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd", "\u0645\u0631\u062d\u0628\u0627"),
    *("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0915\u094d\u200d\u0937", "\u0d28\u0d4d\u200d \u0d28\u0d4d\u200d"),
    *("\U0001f469\u200d\U0001f4bb", "\U0001f3f3\ufe0f\u200d\U0001f308", "\U0001f9d1\U0001f3fd\u200d\U0001f680", "1\ufe0f\u20e3"),
    *("\u2764\ufe0f", "\u65e5\u672c\u8a9e \u845b\U000e0100", "\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22", "\U0001f1e9\U0001f1ea"),
    *("\u0600\u0661\u0662", "stra\xdfe", "\u0130", "tab\tend", "two\nlines"),
]  # fmt: skip


def unseen_in(text: str) -> set[str]:
    """Return the characters of a text that a reader does not see; the judge of these tests."""
    hidden = ("Cc", "Cf", "Cs", "Zl", "Zp")
    return {mark for mark in text if mark not in "\n\t" and unicodedata.category(mark) in hidden}


@pytest.mark.parametrize("mark", UNSEEN, ids=[f"{ord(mark):x}" for mark in UNSEEN])
def test_nothing_unseen_comes_out(mark: str) -> None:
    for text in (
        mark,
        f"a{mark}",
        f"{mark}b",
        f"a{mark}b",
        f"a{mark}{mark}{mark}b",
        f"\u4e00 {mark} \u4e00",
    ):
        diagnostic = Diagnostic(text, 1, f"/{text}", text, text)
        shown = [
            visible(text),
            one_line(text),
            json_text({text: [text]}),
            str(diagnostic),
            quoted(text),
        ]
        shown += [
            markdown_text(text),
            markdown_span(text),
            markdown_link(text),
            without_unseen(text),
        ]
        shown += [*prose_lines(text, 80), toml_text(json.dumps({"k": text}, ensure_ascii=False))]
        for line in shown:
            assert not unseen_in(line)
            assert mark not in line
        line.encode()
    assert json.loads(json_text({text: [text]})) == {text: [text]}


@pytest.mark.parametrize("text", READABLE)
def test_what_people_write_stays_readable(text: str) -> None:
    assert visible(text) == text
    assert json.loads(json_text(text)) == text
    assert without_unseen(text) == text
    if "\t" not in text:
        assert text.replace("\n", " ") in " ".join(prose_lines(f"Says {text} to all.", 200))


@given(st.text(max_size=200))
def test_any_text_is_safe_and_keeps_its_meaning(text: str) -> None:
    safe = visible(text)
    assert visible(safe) == safe
    assert "\n" not in one_line(text)
    assert json.loads(json_text([text])) == [text]
    assert tomllib.loads(f"a = {quoted(text)}")["a"] == text.encode("utf-8", "replace").decode()
    assert eval(quoted(text), {}) == text


MARKUP = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "![a](https://evil.example/x)",
    "[a]: javascript:alert(1)",
    "<https://evil.example>",
    "javascript:alert(1)",
    "`code`",
    "``` x",
    "a | b",
    "# heading",
    "- item",
    "+ item",
    "1. item",
    "2) item",
    "> quote",
    "***",
    "---",
    "===",
    "&lt;script&gt;",
    "&#60;b&#62;",
    "@somebody",
    "**b** __b__ ~~s~~ $m$",
    "a\n\n# b",
    "</details></summary>",
    "a\\",
    "\\`",
    "| - | - |",
]


@pytest.mark.parametrize("text", MARKUP)
@pytest.mark.parametrize("escape", [markdown_text, markdown_span, markdown_link])
def test_text_is_no_markup(escape: Callable[[str], str], text: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(f"{escape(text)}\n")
    inner = [token.type for outer in tokens for token in outer.children or ()]
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {*inner} <= {"text", "text_special", "code_inline"}
    shown = "".join(token.content for outer in tokens for token in outer.children or ())
    assert shown.strip() == " ".join(text.split())


@pytest.mark.parametrize("text", MARKUP)
def test_text_is_one_cell_of_a_table(text: str) -> None:
    cell = f"{markdown_text(text)} {markdown_code(text)}"
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(
        f"| a | b |\n|---|---|\n| {cell} | c |\n"
    )
    assert [token.type for token in tokens].count("td_open") == 2
    assert "html_block" not in {token.type for token in tokens}


def test_only_web_pages_are_links() -> None:
    assert markdown_link("https://docs.example/a?b=c#d") == "<https://docs.example/a?b=c#d>"
    assert markdown_link("javascript:alert(1)") == "`javascript:alert(1)`"
    assert markdown_link("https://x> <script>") == "`https://x> <script>`"
    assert markdown_link("https://x\u202e.example") == "`https://x\\u202e.example`"


def test_an_annotation_is_one_command() -> None:
    """GitHub obeys each line that starts with `::`, such as `::add-mask::` or `::stop-commands::`."""
    hostile = "x\n::add-mask::a\r\n::error::b,file=c\x1b]8;;https://evil.example\x07%0A::c\u202e"
    spot = Spot(hostile, hostile, 1)
    version = Version(hostile, hostile)
    report = Report(
        hostile, hostile, version, version, None, {}, (), 1, (Decision(spot, hostile, hostile),)
    )
    lines = github.text([report]).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::notice"]
    assert not unseen_in("".join(lines))
    assert all(line.count("::") >= 2 and "%250A" in line for line in lines)


def test_a_ledger_shows_every_character_of_an_operation_id() -> None:
    names = {
        "a\u202eb\x9b\U000e0041": "things.list",
        'q"\\': "things.get",
        "\u0645\u06cc\u200c\u062e": "things.a",
    }
    text = format_ledger(names)
    assert not unseen_in(text) - {"\u200c"}
    assert {*tomllib.loads(text)} == {*names}
    renamed = revise_ledger(text, {'q"\\': "new\u2066"}, ["a\u202eb\x9b\U000e0041"])
    assert not unseen_in(renamed) - {"\u200c"}
    assert {*tomllib.loads(renamed)} == {"new\u2066", "\u0645\u06cc\u200c\u062e"}
