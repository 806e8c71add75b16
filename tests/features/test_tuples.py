"""Fixed tuples wherever they travel: in parameters, forms, parts, bodies and answers."""

from __future__ import annotations

import email
import email.policy
import functools
import inspect
import warnings
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.features import tuples
from tests.features.making import Made, answers, document, make
from tests.features.tuples import TEXT, fixed, ref
from tests.runtime.server import Answer, Server, reply, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("tuples"), tuples.made())


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(lambda arrived: Answer(204)) as running:
        yield running


@pytest.fixture
def client(made: Made, server: Server) -> Iterator[Any]:
    server.answer = lambda arrived: Answer(204)
    with made.client(server.url) as client:
        yield client


def call(made: Made, client: Any, operation: str, *positional: Any, **named: Any) -> Any:
    method = functools.reduce(getattr, made.names[operation].split("."), client)
    return method(*positional, **named)


def test_every_module_imports(made: Made) -> None:
    made.import_all()


STYLES: dict[str, tuple[Any, str]] = {
    "form": (("a,b", 1), "form=a%2Cb,1"),
    "exploded": (("a b", 1), "exploded=a%20b&exploded=1"),
    "spaces": (("a", 1), "spaces=a%201"),
    "pipes": (("a", 1), "pipes=a%7C1"),
    "deep": (("a", 1), "deep%5B%5D=a&deep%5B%5D=1"),
    "nested": (("a", ("b", 1)), "nested=a&nested=%5B%22b%22%2C1%5D"),
    "named": ((1.5, 2), "named=1.5&named=2"),
}


@pytest.mark.parametrize("name", STYLES)
def test_a_query_parameter_follows_its_style(
    made: Made, client: Any, server: Server, name: str
) -> None:
    value, query = STYLES[name]
    call(made, client, "sendStyles", ("p", 0), ("p", 0), ("p", 0), **{name: value})
    assert urlsplit(server.last.target).query == query


def test_the_other_places_follow_their_styles(made: Made, client: Any, server: Server) -> None:
    values = ("a/b", 1), ("c", 2), ("d", 3)
    call(made, client, "sendStyles", *values, x_pair=("e", 4), biscuit=("f", 5))
    assert server.last.path == "/styles/a%2Fb,1/.c,2/;matrix=d;matrix=3"
    assert server.last.headers["x-pair"] == "e,4"
    assert server.last.headers["cookie"] == "biscuit=f,5"


def test_a_property_of_a_form(made: Made, client: Any, server: Server) -> None:
    call(made, client, "sendForm", pair=("a b", 1))
    assert parse_qsl(server.last.body.decode(), strict_parsing=True) == [
        ("pair", "a b"),
        ("pair", "1"),
    ]


def parts(server: Server) -> list[tuple[Any, Any, Any]]:
    """Name, file name and content of each part, as another parser reads them."""
    head = f"content-type: {server.last.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + server.last.body, policy=email.policy.HTTP)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


PARTS: dict[str, tuple[Any, list[tuple[str | None, bytes]]]] = {
    "pair": (("a", 1), [(None, b"a"), (None, b"1")]),
    "both": (("a", 1), [(None, b"a"), (None, b"1")]),
    "named": (("a", 1), [(None, b"a"), (None, b"1")]),
    # A file with its name is a tuple as well.
    "file": (("a.txt", b"x"), [("a.txt", b"x")]),
    "files": ((b"x", ("b.txt", b"y")), [("files", b"x"), ("b.txt", b"y")]),
    "marked": ((b"x", "y"), [("marked", b"x"), (None, b"y")]),
}


@pytest.mark.parametrize("name", PARTS)
def test_each_item_is_a_part(made: Made, client: Any, server: Server, name: str) -> None:
    value, wanted = PARTS[name]
    call(made, client, "sendParts", **{name: value})
    assert parts(server) == [(name, *one) for one in wanted]


def test_a_file_or_two_of_them(made: Made, client: Any, server: Server, tmp_path: Path) -> None:
    file = tmp_path / "c.txt"
    file.write_bytes(b"z")
    call(made, client, "sendParts", either=("a.txt", b"x", "text/plain"))
    assert parts(server) == [("either", "a.txt", b"x")]
    call(made, client, "sendParts", either=(("a.txt", b"x"), file))
    assert parts(server) == [("either", "a.txt", b"x"), ("either", "c.txt", b"z")]


def test_models_and_their_keys_stand_in_tuples(made: Made, client: Any, server: Server) -> None:
    stop = made.models.Stop(at=(1, 2.5), name="a")
    for given in (stop, {"at": (1, 2.5), "name": "a"}):
        call(made, client, "setLeg", body=(given, None))
        assert server.last.json() == [{"at": [1, 2.5], "name": "a"}, None]


def test_a_tuple_may_contain_itself(made: Made, client: Any, server: Server) -> None:
    server.answer = lambda arrived: reply(arrived.json())
    chain = ("a", ("b", ("c", None)))
    assert call(made, client, "setChain", body=chain) == chain


def test_an_answer_has_what_its_positions_say(made: Made, client: Any, server: Server) -> None:
    stop = {"at": [1, 2], "name": "a"}
    server.answer = lambda arrived: reply([stop, {**stop, "back": [stop, None]}])
    first, second = call(made, client, "getLeg")
    assert isinstance(first, made.models.Stop)
    assert (first.at, second.back) == ((1.0, 2.0), (first, None))


def test_what_is_wrong_is_kept_where_it_stands(made: Made, client: Any, server: Server) -> None:
    stop = {"at": [1, 2], "name": "a"}
    said = [{"at": [1, "2"], "name": "a"}, {"at": [1], "name": "a", "back": [stop, None, None]}]
    server.answer = lambda arrived: reply(said if arrived.method == "GET" else None)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        first, second = call(made, client, "getLeg")
    (warning,) = caught
    assert all(place in str(warning.message) for place in ("[0].at[1]", "[1].at:", "[1].back:"))
    assert isinstance(first, made.models.Stop)
    assert (first.at, second.at, second.back) == ((1, "2"), [1], [stop, None, None])
    call(made, client, "setLeg", body=(first, second))
    assert server.last.json() == said


def test_a_docstring_does_not_repeat_the_length(made: Made, client: Any) -> None:
    method = functools.reduce(getattr, made.names["sendForm"].split("."), client)
    assert "items" not in (inspect.getdoc(method) or "items")


def within(depth: int) -> dict[str, Any]:
    return fixed(within(depth - 1), TEXT) if depth else TEXT


ENDLESS: dict[str, dict[str, Any]] = {
    "a tuple of itself": {"A": fixed(ref("A"))},
    "tuples of each other": {"A": fixed(ref("B"), TEXT), "B": fixed(ref("A"), ref("B"))},
    "a tuple in a list of itself": {"A": {"type": "array", "items": fixed(ref("A"), ref("A"))}},
    "a class in a tuple in a class": {
        "A": {"type": "object", "properties": {"a": fixed(ref("B"), ref("A"))}},
        "B": {"type": "object", "required": ["a"], "properties": {"a": fixed(ref("A"))}},
    },
    "a tuple and a list at once": {
        "A": fixed(ref("A"), TEXT),
        "B": {"allOf": [ref("A"), {"type": "array", "items": {}}, fixed({}, {"maxLength": 3})]},
    },
    "tuples in tuples": {"A": within(40)},
    "twice the same, many times": {
        "A": ref("T0"),
        **{f"T{n}": fixed(ref(f"T{n + 1}"), ref(f"T{n + 1}")) for n in range(30)},
        "T30": TEXT,
    },
}


@pytest.mark.parametrize("name", ENDLESS)
def test_tuples_without_an_end_become_a_package(tmp_path: Path, name: str) -> None:
    content = {"application/json": {"schema": ref("A")}}
    paths = {
        "/a": {
            "get": {"operationId": "getA", "responses": answers(ref("A"))},
            "put": {
                "operationId": "putA",
                "requestBody": {"content": content},
                "responses": answers(ENDLESS[name]["A"]),
            },
        }
    }
    make(tmp_path, document(paths, schemas=ENDLESS[name])).import_all()
