"""How the properties of forms travel: encoding objects, styles, content types, headers of parts."""

from __future__ import annotations

import email
import email.policy
import functools
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from tests.features.calling import call
from tests.features.making import Made, document, make

if TYPE_CHECKING:
    from email.message import MIMEPart
    from pathlib import Path

    from tests.runtime.server import Arrived

TEXTS = {"type": "array", "items": {"type": "string"}}
PAIR = {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}}
FILE = {"type": "string", "format": "binary"}
PROPERTIES = {
    "plain": TEXTS,
    "joined": TEXTS,
    "spaced": TEXTS,
    "piped": TEXTS,
    "deep": PAIR,
    "flat": PAIR,
    "names": TEXTS,
    "pairs": {"type": "array", "items": PAIR},
    "object": PAIR,
    "whole": TEXTS,
    "free": {"type": "string"},
}
ENCODING = {
    "joined": {"style": "form", "explode": False},
    "spaced": {"style": "spaceDelimited", "explode": False},
    "piped": {"style": "pipeDelimited", "explode": False},
    "deep": {"style": "deepObject", "explode": True},
    "flat": {"style": "form", "explode": True},
    "names": {"style": "deepObject", "explode": True},
    "pairs": {"style": "deepObject", "explode": True},
    "free": {"allowReserved": True},
}
PARTS = {
    "image": FILE,
    "images": {"type": "array", "items": FILE},
    "any": FILE,
    "note": {"type": "string"},
    "data": PAIR,
    "stamped": {"type": "string"},
    "deep": PAIR,
    "few": {"anyOf": [FILE, {"type": "array", "items": FILE}]},
    "named": {"$ref": "#/components/schemas/Upload"},
    "told": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Upload"}]},
    "endless": {"$ref": "#/components/schemas/Endless"},
}
SCHEMAS = {
    "Upload": FILE,
    "Endless": {
        "anyOf": [FILE, {"type": "array", "items": {"$ref": "#/components/schemas/Endless"}}]
    },
}
PART_ENCODING = {
    "image": {"contentType": "image/png, image/jpeg"},
    "images": {"contentType": "image/*"},
    "note": {"contentType": "text/markdown"},
    "data": {"contentType": "application/vnd.pair+json"},
    "stamped": {
        "headers": {
            "X-Fixed": {"schema": {"type": "string", "enum": ["yes"]}},
            "X-Default": {"schema": {"type": "string", "default": "usual"}},
            "X-Free": {"schema": {"type": "string"}},
            "Content-Type": {"schema": {"type": "string", "default": "not/this"}},
            "X-Bad": {"schema": {"type": "string", "default": "a\r\nX-Other: b"}},
        }
    },
    "deep": {"style": "deepObject"},
}


def _operation(media_type: str, properties: Any, encoding: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties}
    content = {media_type: {"schema": schema, "encoding": encoding}}
    return {"requestBody": {"content": content}, "responses": {"204": {"description": "Done"}}}


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    whole = {**ENCODING, "whole": {"contentType": "application/json"}}
    form = _operation("application/x-www-form-urlencoded", PROPERTIES, whole)
    parts = _operation("multipart/form-data", PARTS, PART_ENCODING)
    paths = {
        "/form": {"post": {"operationId": "form", **form}},
        "/parts": {"post": {"operationId": "parts", **parts}},
    }
    data = document(paths, version=str(request.param), schemas=SCHEMAS)
    return make(tmp_path_factory.mktemp("encodings"), data)


def _parts(arrived: Arrived) -> list[MIMEPart[Any, Any]]:
    """The parts of a body, as another parser reads them."""
    head = f"content-type: {arrived.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + arrived.body, policy=email.policy.HTTP)
    assert message.is_multipart()
    return list(message.iter_parts())


def _named(arrived: Arrived, name: str) -> list[MIMEPart[Any, Any]]:
    return [
        part
        for part in _parts(arrived)
        if part.get_param("name", header="content-disposition") == name
    ]


@pytest.mark.parametrize(
    ("arguments", "pairs"),
    [
        ({"plain": ["a", "b c"]}, [("plain", "a"), ("plain", "b c")]),
        ({"joined": ["a", "b,c"]}, [("joined", "a,b,c")]),
        ({"spaced": ["a", "b"]}, [("spaced", "a b")]),
        ({"piped": ["a", "b"]}, [("piped", "a|b")]),
        ({"deep": {"a": 1, "b": "x"}}, [("deep[a]", "1"), ("deep[b]", "x")]),
        ({"names": ["a", "b"]}, [("names[]", "a"), ("names[]", "b")]),
        (
            {"pairs": [{"a": 1, "b": "x"}, {"a": 2}]},
            [("pairs[0][a]", "1"), ("pairs[0][b]", "x"), ("pairs[1][a]", "2")],
        ),
        ({"flat": {"a": 1, "b": "x y"}}, [("a", "1"), ("b", "x y")]),
        ({"object": {"a": 1}}, [("object", '{"a":1}')]),
        ({"whole": ["a", "b"]}, [("whole", '["a","b"]')]),
        ({"free": "a/b:c"}, [("free", "a/b:c")]),
    ],
)
def test_properties_of_a_form(
    made: Made, arguments: dict[str, Any], pairs: list[tuple[str, str]]
) -> None:
    arrived, _ = call(made, "form", **arguments)
    assert parse_qsl(arrived.body.decode(), strict_parsing=True) == pairs


def test_reserved_characters_stay_where_they_may(made: Made) -> None:
    assert call(made, "form", free="a/b:c")[0].body == b"free=a/b:c"


def test_the_name_of_a_file_chooses_among_content_types(made: Made, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpeg"
    photo.write_bytes(b"jpeg")
    kinds: dict[str, dict[str, Any]] = {
        "image/jpeg": {"image": photo},
        # Neither is declared for it, so the first one is.
        "image/png": {"image": ("words.txt", b"text")},
        "image/gif": {"images": [("a.gif", b"1")]},
        "image/webp": {"image": ("photo.jpeg", b"said by the caller", "image/webp")},
        "application/octet-stream": {"any": b"unknown"},
        "text/markdown": {"note": "# title"},
    }
    for kind, arguments in kinds.items():
        (part,) = _parts(call(made, "parts", **arguments)[0])
        assert part.get_content_type() == kind


def test_several_files_are_parts_of_one_name(made: Made) -> None:
    arrived, _ = call(made, "parts", images=[("a.png", b"1"), ("b.gif", b"2")])
    parts = _named(arrived, "images")
    assert [part.get_filename() for part in parts] == ["a.png", "b.gif"]
    assert [part.get_content_type() for part in parts] == ["image/png", "image/gif"]
    assert [part.get_payload(decode=True) for part in parts] == [b"1", b"2"]


def test_an_object_travels_by_its_content_type_or_its_style(made: Made) -> None:
    arrived, _ = call(made, "parts", data={"a": 1}, deep={"a": 2, "b": "x y"})
    (data,) = _named(arrived, "data")
    assert data.get_content_type() == "application/vnd.pair+json"
    assert data.get_payload(decode=True) == b'{"a":1}'
    found = {name: _named(arrived, name)[0].get_payload(decode=True) for name in _DEEP}
    assert found == {"deep[a]": b"2", "deep[b]": b"x y"}


_DEEP = ("deep[a]", "deep[b]")


def test_headers_with_one_value_are_sent(made: Made) -> None:
    (part,) = _parts(call(made, "parts", stamped="x")[0])
    assert {name.lower(): value for name, value in part.items()} == {
        "content-disposition": 'form-data; name="stamped"',
        "x-fixed": "yes",
        "x-default": "usual",
    }


def test_lists_in_a_form_of_swagger(tmp_path: Path) -> None:
    field = {"in": "formData", "type": "array", "items": {"type": "string"}}
    parameters = [
        {**field, "name": "csv"},
        *({**field, "name": name, "collectionFormat": name} for name in ("multi", "ssv", "pipes")),
    ]
    operation = {
        "operationId": "form",
        "consumes": ["application/x-www-form-urlencoded"],
        "parameters": parameters,
        "responses": {"204": {"description": "Done"}},
    }
    made = make(
        tmp_path,
        {
            "swagger": "2.0",
            "info": {"title": "Forms", "version": "1"},
            "host": "forms.example",
            "paths": {"/form": {"post": operation}},
        },
    )
    both = ["a", "b"]
    arrived, _ = call(made, "form", csv=both, multi=both, ssv=both, pipes=both)
    assert sorted(parse_qsl(arrived.body.decode())) == [
        ("csv", "a,b"),
        ("multi", "a"),
        ("multi", "b"),
        ("pipes", "a|b"),
        ("ssv", "a b"),
    ]


def test_a_choice_of_files_is_one_of_files_for_the_caller_too(made: Made) -> None:
    with made.client("http://localhost") as client:
        target = functools.reduce(getattr, made.names["parts"].split("."), client)
    assert target.__annotations__["few"] == "FileInput | Sequence[FileInput] | Omit"
    assert target.__annotations__["named"] == "FileInput | Omit"
    assert set(target.__annotations__["told"].split(" | ")) == {"FileInput", "str", "Omit"}
    assert target.__annotations__["endless"].startswith("types.Endless")


def test_a_choice_of_files_travels_as_files(made: Made, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"png")
    arrived, _ = call(made, "parts", few=[photo, b"raw"], named=photo, told=b"raw")
    files = {
        name: [(one.get_filename(), one.get_payload(decode=True)) for one in _named(arrived, name)]
        for name in ("few", "named", "told")
    }
    assert files == {
        "few": [("photo.png", b"png"), ("few", b"raw")],
        "named": [("photo.png", b"png")],
        "told": [("told", b"raw")],
    }
    with pytest.raises(TypeError, match="a str is not a file"):
        call(made, "parts", few="photo.png")
    (part,) = _named(call(made, "parts", told="a text")[0], "told")
    assert (part.get_filename(), part.get_payload(decode=True)) == (None, b"a text")
