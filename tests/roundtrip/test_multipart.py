"""What is wrong with a multipart body is found, by the library or by comparing its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.roundtrip.documents import Document, Node, Operation, operations_in
from tests.roundtrip.judge import judge_request
from tests.roundtrip.multipart import part_findings, parts_of
from tests.roundtrip.server import Arrived

if TYPE_CHECKING:
    from collections.abc import Mapping

_TYPE = "multipart/form-data; boundary=edge"
_MEDIA: Node = {
    "schema": {
        "type": "object",
        "required": ["file", "model"],
        "additionalProperties": False,
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "model": {"anyOf": [{"type": "string", "enum": ["small", "large"]}]},
            "count": {"type": "integer", "nullable": True},
            "flags": {"type": "array", "items": {"type": "boolean"}},
            "shape": {"type": "object", "properties": {"wide": {"type": "number"}}},
            "deep": {
                "type": "object",
                "properties": {
                    "a": {"type": "boolean"},
                    "b": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
    },
    "encoding": {
        "model": {"contentType": "text/plain"},
        "deep": {"style": "deepObject", "explode": True},
    },
}
_BODY: Node = {
    "file": b"\x00\r\n\xff",
    "model": "small",
    "count": 5,
    "flags": [True, False],
    "shape": {"wide": 1.5},
    "deep": {"a": True, "b": ["x", "y"]},
}
_FILE = ('name="file"; filename="a"', "application/octet-stream", b"\x00\r\n\xff")
_GOOD: Mapping[str, tuple[str, str, bytes]] = {
    "file": _FILE,
    "model": ('name="model"', "text/plain", b"small"),
    "count": ('name="count"', "", b"5"),
    "flag": ('name="flags"', "", b"true"),
    "other flag": ('name="flags"', "", b"false"),
    "shape": ('name="shape"', "application/json", b'{"wide": 1.5}'),
    "deep a": ('name="deep[a]"', "", b"true"),
    "deep b": ('name="deep[b][]"', "", b"x"),
    "deep b again": ('name="deep[b][]"', "", b"y"),
}


def _operation() -> Operation:
    body = {"required": True, "content": {"multipart/form-data": _MEDIA}}
    item = {"post": {"requestBody": body, "responses": {"204": {"description": "Done"}}}}
    data = {
        "openapi": "3.0.3",
        "info": {"title": "A form", "version": "1"},
        "paths": {"/form": item},
    }
    (found,) = operations_in(Document("none", "none", None, data))
    return found


def _written(parts: Mapping[str, tuple[str, str, bytes]]) -> bytes:
    """A body as it travels (RFC 7578)."""
    found = b""
    for name, media_type, data in parts.values():
        head = f"--edge\r\nContent-Disposition: form-data; {name}\r\n"
        head += f"Content-Type: {media_type}\r\n" if media_type else ""
        found += head.encode() + b"\r\n" + data + b"\r\n"
    return found + b"--edge--\r\n"


def _problems(parts: Mapping[str, tuple[str, str, bytes]], content_type: str = _TYPE) -> list[str]:
    arrived = Arrived("POST", "/form", (("Content-Type", content_type),), _written(parts))
    return judge_request(_operation(), arrived).problems


def test_a_good_body_is_good() -> None:
    assert _problems(_GOOD) == []
    assert list(part_findings(_MEDIA, _BODY, parts_of(_TYPE, _written(_GOOD)))) == []


@pytest.mark.parametrize(
    "fault",
    [
        {"count": ('name="count"', "", b"five")},
        {"model": ('name="model"', "text/plain", b"medium")},
        {"model": ('name="stranger"', "text/plain", b"small")},
        {"flag": ('name="flags"', "", b"perhaps")},
        {"shape": ('name="shape"', "application/json", b'{"wide": "very"}')},
        {"deep a": ('name="deep[a]"', "", b"perhaps")},
        {"deep a": ('name="deeper[a]"', "", b"true")},
    ],
)
def test_the_library_finds_what_the_schema_forbids(
    fault: Mapping[str, tuple[str, str, bytes]],
) -> None:
    assert _problems({**_GOOD, **fault})


def test_the_library_finds_another_content_type() -> None:
    assert _problems(_GOOD, "application/json")
    assert _problems(_GOOD, "multipart/mixed; boundary=edge")
    assert _problems(_GOOD, "multipart/form-data")
    assert _problems(_GOOD, "multipart/form-data; boundary=other")


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ({"file": ('name="file"', "", _FILE[2])}, "is not a file"),
        ({"file": (*_FILE[:2], b"another")}, "not b'"),
        ({"model": ('name="model"; filename="a"', "text/plain", b"small")}, "is a file"),
        ({"model": ('name="model"', "", b"small")}, "not as text/plain"),
        ({"model": ('name="model"', "text/plain", b"large")}, "not 'small'"),
        ({"count": ('name="count"', "", b"5.0")}, "not '5'"),
        ({"flag": ('name="other"', "", b"true")}, "1 parts flags, not 2"),
        ({"flag": ('name="flags"', "", b"True")}, "not 'true'"),
        ({"shape": ('name="shape"', "", b'{"wide": 1.5}')}, "not as JSON"),
        ({"shape": ('name="shape"', "application/json", b"{}")}, "says {}"),
        ({"deep a": ('name="deep[a]"', "", b"false")}, "('deep[a]', 'false')"),
        ({"deep b": ('name="deep[b]"', "", b"x")}, "('deep[b]', 'x')"),
    ],
)
def test_a_part_that_differs_is_found(
    fault: Mapping[str, tuple[str, str, bytes]], told: str
) -> None:
    found = list(part_findings(_MEDIA, _BODY, parts_of(_TYPE, _written({**_GOOD, **fault}))))
    assert any(told in one for one in found)
