"""Bodies and results of every media type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer

if TYPE_CHECKING:
    from pathlib import Path

NAMED = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "note": {"type": ["string", "null"]},
        "id": {"type": "integer", "readOnly": True},
    },
}


def operation(
    identifier: str,
    media: str | None = None,
    schema: dict[str, Any] | None = None,
    *,
    method: str = "post",
    responses: dict[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    content = {media: {"schema": schema or {}, **more}}
    return {
        method: {
            "operationId": identifier,
            "tags": ["Things"],
            **({"requestBody": {"required": True, "content": content}} if media else {}),
            "responses": responses or answers(None, "204"),
        }
    }


def gives(media: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "OK", "content": {media: {"schema": schema}}}}


def _old(schema: dict[str, Any]) -> dict[str, Any]:
    """The same in the words of OpenAPI 3.0."""
    if schema.get("type") == ["string", "null"]:
        return {"type": "string", "nullable": True}
    return {
        key: {name: _old(one) for name, one in value.items()} if key == "properties" else value
        for key, value in schema.items()
    }


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    version = str(request.param)
    named = NAMED if version.startswith("3.1") else _old(NAMED)
    binary = {"type": "string", "format": "binary"}
    upload = {
        "type": "object",
        "required": ["file"],
        "properties": {"file": binary, "about": named, "title": {"type": "string"}},
    }
    encoding = {"file": {"contentType": "image/png"}}
    paths = {
        "/json": operation("sendJson", "application/json", named),
        "/merge": operation("merge", "application/merge-patch+json", named, method="patch"),
        "/form": operation("form", "application/x-www-form-urlencoded", named),
        "/upload": operation("upload", "multipart/form-data", upload, encoding=encoding),
        "/text": operation("text", "text/plain", {"type": "string"}),
        "/binary": operation("binary", "application/octet-stream", binary),
        "/list": operation("sendList", "application/json", {"type": "array", "items": named}),
        "/get-text": operation(
            "getText", method="get", responses=gives("text/plain", {"type": "string"})
        ),
        "/download": operation(
            "download", method="get", responses=gives("application/octet-stream", binary)
        ),
        "/default": operation(
            "default",
            method="get",
            responses={
                "default": {
                    "description": "OK",
                    "content": {"application/json": {"schema": named}},
                }
            },
        ),
    }
    return make(tmp_path_factory.mktemp("bodies"), document(paths, version=version))


def test_json_leaves_out_what_is_left_out_and_sends_null_for_none(made: Made) -> None:
    assert call(made, "sendJson", name="a")[0].json() == {"name": "a"}
    assert call(made, "sendJson", name="a", note=None)[0].json() == {"name": "a", "note": None}
    with pytest.raises(TypeError):
        call(made, "sendJson", name="a", id=1)


def test_merge_patch(made: Made) -> None:
    arrived, _ = call(made, "merge", name="a", note=None)
    assert arrived.headers["content-type"] == "application/merge-patch+json"
    assert arrived.json() == {"name": "a", "note": None}


def test_form(made: Made) -> None:
    arrived, _ = call(made, "form", name="a b&c", note="\u00e4")
    assert arrived.headers["content-type"] == "application/x-www-form-urlencoded"
    assert arrived.body == b"name=a+b%26c&note=%C3%A4"


def test_multipart(made: Made) -> None:
    arrived, _ = call(made, "upload", file=b"\x89PNG", about={"name": "a"}, title="t")
    assert arrived.headers["content-type"].startswith("multipart/form-data; boundary=")
    parts = arrived.body.split(b"--" + arrived.headers["content-type"].partition("=")[2].encode())
    by_name = {name: part for part in parts for name in _NAMES if b'name="%s"' % name in part}
    assert b"image/png" in by_name[b"file"]
    assert by_name[b"file"].rstrip(b"\r\n").endswith(b"\x89PNG")
    assert b"application/json" in by_name[b"about"]
    assert b"t" in by_name[b"title"]


_NAMES = (b"file", b"about", b"title")


def test_text_and_binary_up(made: Made) -> None:
    arrived, _ = call(made, "text", body="gr\u00fc\u00dfe")
    assert arrived.headers["content-type"].startswith("text/plain")
    assert arrived.body.decode() == "gr\u00fc\u00dfe"
    arrived, _ = call(made, "binary", body=b"\0\xff")
    assert (arrived.headers["content-type"], arrived.body) == (
        "application/octet-stream",
        b"\0\xff",
    )


def test_a_body_that_is_no_object(made: Made) -> None:
    assert call(made, "sendList", body=[{"name": "a"}])[0].json() == [{"name": "a"}]


def test_text_down(made: Made) -> None:
    said = Answer(200, "gr\u00fc\u00dfe".encode(), {"content-type": "text/plain; charset=utf-8"})
    assert call(made, "getText", answer=said)[1] == "gr\u00fc\u00dfe"


def test_a_lone_default_is_the_success(made: Made) -> None:
    _, result = call(made, "default", answer={"name": "a", "id": 1, "more": [1]})
    assert (result.name, result.id, result.more) == ("a", 1, [1])


def test_a_single_value_as_text(tmp_path: Path) -> None:
    given = {
        "/flag": operation("flag", "text/plain", {"type": "boolean"}),
        "/size": operation("size", "text/plain", {"type": "integer"}),
    }
    made = make(tmp_path, document(given))
    assert call(made, "flag", body=True)[0].body == b"true"
    assert call(made, "size", body=3)[0].body == b"3"
