"""One text that is not Unicode says nothing against the rest of an answer (RFC 8259, sections 8.1 and 8.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.features.calling import call, came
from tests.features.making import Made, answers, document, make

if TYPE_CHECKING:
    from pathlib import Path

THING = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "integer"}, "name": {"type": "string"}},
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    paths = {
        "/things": {
            "get": {
                "operationId": "list",
                "responses": answers({"type": "array", "items": THING}),
            }
        }
    }
    folder: Path = tmp_path_factory.mktemp("bytes")
    return make(folder, document(paths))


def content(name: bytes) -> bytes:
    return (
        b'[{"id": 1, "name": "ok"}, {"id": 2, "name": "' + name + b'", "more": "\\ud83d\\ude00"}]'
    )


@pytest.mark.parametrize(
    ("name", "read"),
    [
        (b"caf\xe9", "caf\ufffd"),
        (b"a\xffb", "a\ufffdb"),
        (b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),
        (rb"\ud800", "\ufffd"),
        (rb"\uDC00 \ud83d\ude00", "\ufffd \U0001f600"),
        (rb"\ud83d\ud83d\ude00", "\ufffd\U0001f600"),
        # A backslash of its own, before letters that are no escape.
        (rb"\\ud800 \udc00", "\\ud800 \ufffd"),
    ],
)
def test_one_bad_text_leaves_the_rest_readable(made: Made, name: bytes, read: str) -> None:
    said = came("application/json", content(name))
    with pytest.warns(match="invalid Unicode"):
        _, things = call(made, "list", answer=said)
    assert [(one.id, one.name) for one in things] == [(1, "ok"), (2, read)]
    assert things[1].more == "\U0001f600"
    with pytest.raises(made.module.ResponseValidationError):
        call(made, "list", answer=said, options={"strict": True})


@pytest.mark.parametrize("body", [b"", b"caf\xe9", b'[{"id": 1, "name": "\xe9}', b'"\\ud800'])
def test_what_is_no_json_stays_none(made: Made, body: bytes) -> None:
    with pytest.raises(made.module.ResponseValidationError):
        call(made, "list", answer=came("application/json", body))


def test_what_else_is_wrong_is_told_as_well(made: Made) -> None:
    said = came("application/json", b'[{"name": "\xe9"}]')
    with pytest.warns(match=r"missing \[\]\.id .*invalid Unicode"):
        _, things = call(made, "list", answer=said)
    assert (things[0].id, things[0].name) == (None, "\ufffd")
