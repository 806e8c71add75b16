"""The `Link` header (RFC 8288): what can be written is read back, and no text does harm."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings, strategies as st

# The parser is not public: nothing else can be given millions of characters in a header.
from clientsmith.runtime.link_header import link_header
from tests.amount import examples

if TYPE_CHECKING:
    from collections.abc import Callable

TOKEN = st.text("abcdefXYZ0189!#$%&'*+-.^_`|~", min_size=1, max_size=8)
SPACE = st.sampled_from(["", " ", "  ", "\t"])
TARGET = st.text("abc/:?&=%20,;'()*+-._~!$@[]\"", max_size=20)
RELATION = st.text("abcNEXT.-0", min_size=1, max_size=6) | st.sampled_from(
    ["next", "prev", "https://a.example/rel"]
)
QUOTABLE = st.text('abc \t,;=<>"\\é/', max_size=12)
MORE = TOKEN.filter(lambda name: name.lower() != "rel")


def quoted(text: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


@st.composite
def parameters(draw: st.DrawFn, name: str, value: str | None, bare: bool) -> str:
    """`; name=value` with whatever space the grammar allows."""
    before, after, equals = draw(SPACE), draw(SPACE), draw(SPACE)
    if value is None:
        return f"{before};{after}{name}"
    return f"{before};{after}{name}{equals}={equals}{value if bare else quoted(value)}"


@st.composite
def headers(draw: st.DrawFn) -> tuple[str, dict[str, str]]:
    """A header, and the targets by relation that are to be read from it."""
    expected: dict[str, str] = {}
    parts: list[str] = []
    for _ in range(draw(st.integers(0, 4))):
        target = draw(TARGET)
        text = f"<{target}>"
        for _ in range(draw(st.integers(0, 2))):
            value = draw(st.none() | QUOTABLE)
            text += draw(parameters(draw(MORE), value, bare=False))
        relations = draw(st.lists(RELATION, max_size=2))
        if relations:
            bare = len(relations) == 1 and "/" not in relations[0] and draw(st.booleans())
            name = draw(st.sampled_from(["rel", "REL", "Rel"]))
            text += draw(parameters(name, " ".join(relations), bare=bare))
            for relation in relations:
                expected.setdefault(relation.lower(), target)
            if draw(st.booleans()):
                # A second `rel` has no meaning.
                text += draw(parameters("rel", draw(RELATION), bare=False))
        for _ in range(draw(st.integers(0, 2))):
            text += draw(parameters(draw(MORE), draw(TOKEN), bare=True))
        parts.append(draw(SPACE) + text + draw(SPACE))
        # Empty members of the list are allowed, and passed over.
        parts += [""] * draw(st.integers(0, 1))
    return ",".join(parts), expected


@settings(max_examples=examples(100))
@given(headers())
def test_what_was_written_is_read_back(written: tuple[str, dict[str, str]]) -> None:
    text, expected = written
    assert link_header(text) == expected


@settings(max_examples=examples(100))
@given(st.text('<>;,="\\ relnxt/\t', max_size=60) | st.text(max_size=60))
def test_any_text_is_read_without_an_error(text: str) -> None:
    for relation, target in link_header(text).items():
        assert f"<{target}>" in text
        assert relation == relation.lower()
        assert relation.split() == [relation]


@settings(max_examples=examples(100))
@given(st.text('<>;="\\ relnxt/', max_size=40).filter(lambda text: not {'"', "<"} & set(text)))
def test_garbage_before_a_link_does_not_hide_it(garbage: str) -> None:
    assert link_header(f'{garbage}, </a>; rel="next"')["next"] == "/a"


HOSTILE: dict[str, Callable[[int], str]] = {
    "spaces": lambda n: " " * n,
    "spaces and no end": lambda n: "<a>" + " " * n + "x",
    "a target that does not end": lambda n: "<" * n,
    "targets that do not end": lambda n: "<a" * n,
    "empty targets": lambda n: "<>" * n,
    "commas": lambda n: "," * n,
    "commas and targets": lambda n: "<a," * n,
    "semicolons": lambda n: "<a>" + ";" * n,
    "semicolons and spaces": lambda n: "<a>" + "; " * n + "<",
    "names": lambda n: "<a>" + ";a" * n + "<",
    "a long name": lambda n: "<a>;" + "a" * n + "<",
    "equal signs": lambda n: "<a>;a" + "=" * n,
    "bare values": lambda n: "<a>" + ";a=b" * n + '"',
    "values and spaces": lambda n: "<a>" + " ; a = b" * n + '"',
    "a name and spaces": lambda n: "<a>;a" + " " * n + '"',
    "a value and spaces": lambda n: "<a>;a= " + " " * n + '"',
    "a quote that does not end": lambda n: '<a>;a="' + "b" * n,
    "quotes": lambda n: "<a>;a=" + '"' * n,
    "quotes that do not end": lambda n: '<a>;a="b,' * n,
    "backslashes": lambda n: '<a>;a="' + "\\" * n,
    "backslashes and quotes": lambda n: '<a>;a="' + '\\"' * n,
    "relations": lambda n: '<a>;rel="' + "b " * n,
    "links without an end": lambda n: "<a>;rel=next " * n,
    "links": lambda n: "<a>;rel=next," * n,
}


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_time_in_proportion_to_its_length(name: str) -> None:
    """Eight times the text takes about eight times as long; it would be sixty-four times if every
    part of it were looked at again from every other one."""
    make = HOSTILE[name]
    short, long = make(2_000), make(16_000)
    fast, slow = float("inf"), float("inf")
    # What else the machine does only makes a run longer, so the shortest of many is nearest the truth.
    for _ in range(20):
        fast = min(fast, seconds(lambda: link_header(short)))
        slow = min(slow, seconds(lambda: link_header(long)))
        # Below this the clock's own steps are all that is seen.
        if slow < 30 * max(fast, 0.002):
            return
    pytest.fail(f"{len(short)} characters took {fast} s, {len(long)} took {slow} s")


@pytest.mark.parametrize(
    ("text", "links"),
    [
        # As Sentry writes the two links of a last page.
        (
            '<https://s/?c=1>; rel="previous"; results="true"; cursor="0:0:1",'
            ' <https://s/?c=2>; rel="next"; results="false"; cursor="0:100:0"',
            {"previous": "https://s/?c=1"},
        ),
        ('<a>; results="true"; rel="next"', {"next": "a"}),
        ("<a>; results=False; rel=next, <b>; rel=next", {"next": "b"}),
        ('<a>; rel="next"; results', {"next": "a"}),
        ('<a>; rel="next"; results=""', {"next": "a"}),
    ],
)
def test_a_link_without_results_leads_nowhere(text: str, links: dict[str, str]) -> None:
    assert link_header(text) == links
