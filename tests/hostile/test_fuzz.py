"""Texts and documents at random, from seeds: each ends in a result or in an error of ours. `make fuzz` tries more."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import yaml
from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from clientsmith.diagnostics import GenerationError
from clientsmith.source.load import parse_mapping
from tests.amount import NIGHTLY, examples
from tests.hostile.commands import end, json_of
from tests.hostile.mutations import documents, small
from tests.hostile.whole import VERSIONS

if TYPE_CHECKING:
    from collections.abc import Callable

#: How many times as many examples `make fuzz` tries as the gate.
LONGER = int(os.environ.get("CLIENTSMITH_FUZZ", "1"))
SEEDS = [json_of(small(version)) for version in VERSIONS]
SEEDS += [yaml.safe_dump(small(version)).encode() for version in VERSIONS]
# What has a meaning in JSON or YAML.
PIECES = (
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b",",
        b'"',
        b"'",
        b"- ",
        b"? ",
        b"&a ",
        b"*a",
        b"<<: *a",
        b"| ",
        b"> ",
    ),
    *(
        b"!!str ",
        b"!!int ",
        b"!<x> ",
        b"---\n",
        b"...\n",
        b"%YAML 1.2\n",
        b"#",
        b"\\u",
        b"\\ud800",
        b"\t",
        b"\r",
    ),
    *(
        b"\n",
        b"\n  ",
        b"\0",
        b"\xff",
        b"\xc3",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xe2\x80\xa8",
        b"\x1b[31m",
        b"~",
    ),
    *(b"1e400", b"-0", b"NaN", b".inf", b"0x", b"0o8", b"9" * 310, b"null", b"true", b"/* */"),
)


def fuzzed(count: int) -> Callable[[Any], Any]:
    return settings(
        max_examples=examples(count) * LONGER,
        deadline=None,
        phases=[Phase.generate, Phase.shrink] if LONGER > 1 else [Phase.generate],
        derandomize=LONGER == 1 and not NIGHTLY,
        suppress_health_check=[*HealthCheck],
    )


@st.composite
def texts(draw: st.DrawFn) -> bytes:
    """A seed in which some pieces are put, cut out, doubled or moved."""
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end_ = min(len(text), start + draw(st.integers(0, 30)))
        piece = draw(
            st.one_of(
                st.sampled_from(PIECES),
                st.just(b""),
                st.just(text[start:end_] * 2),
                st.binary(max_size=3),
            )
        )
        text = text[:start] + piece + text[end_ if draw(st.booleans()) else start :]
    return text


@fuzzed(150)
@given(text=texts(), suffix=st.sampled_from([".json", ".yaml"]))
def test_a_text_is_read_or_refused_with_its_file(text: bytes, suffix: str) -> None:
    try:
        document = parse_mapping(text, f"api{suffix}", suffix)
    except GenerationError as error:
        assert all(told.file == f"api{suffix}" for told in error.diagnostics)
        return
    # What was read is finite, has text that can be written, and lines.
    json.dumps(document.data, allow_nan=False).encode()
    for pointer in ("", "/paths", "/info/title", "/nothing/here", *document.repeated):
        line = document.line(pointer)
        assert line is not None
        assert 1 <= line <= len(document.text.splitlines()) + 1


@fuzzed(40)
@given(text=texts())
def test_a_text_ends_every_command(text: bytes) -> None:
    assert end("normalise", text) in ("done", "error")


@fuzzed(60)
@given(made=documents())
def test_a_document_with_mistakes_ends_in_a_canonical_one_or_an_error(made: Any) -> None:
    version, document = made
    assert end("normalise", json_of(document), version) in ("done", "error")


@fuzzed(15)
@given(made=documents(), command=st.sampled_from(["generate", "inspect", "diff"]))
def test_a_document_with_mistakes_ends_every_command(made: Any, command: str) -> None:
    version, document = made
    assert end(command, json_of(document), version) in ("done", "error")
