"""Hostile values in every place of a request: each arrives as one value, or the call says that it cannot."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import pytest
from werkzeug.http import parse_cookie

from tests.features.calling import call
from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer, Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = {"type": "string"}
VALUES = [
    "..", ".", "%2e%2e", "%2E.", "a/b", "/", "//evil.example", "../../../admin", "..;/x", "a?b#c",
    "?", "#", "a&b=c", "a+b", "a b", "100%", "%", "%zz", "%2F", "\\..\\x", "é", "日本", "😀",
    "a\r\nX-Evil: 1", "\0", ";", ",", "{id}", "@evil.example", ":80", "x" * 20_000,
]  # fmt: skip
#: Path templates with their parameters: alone, several in a segment, with a prefix, a suffix, a separator.
ROUTES = {
    "/alone/{a}": "a",
    "/suffix/{a}.json": "a",
    "/prefix/v{a}": "a",
    "/colon/{a}:{b}": "ab",
    "/beside/{a}{b}": "ab",
    "/range/{a}...{b}/end": "ab",
    "/action/{a}:archive": "a",
    "/call/items({a})": "a",
    "/dot/.{a}": "a",
    "/label/{a}": "a",
    "/matrix/{a}": "a",
}
#: Paths whose text is not that of a URL, and what is sent (RFC 3986, section 3.3).
LITERALS = {
    "/literal/a|b": "/literal/a%7Cb",
    "/literal/a\\b^`": "/literal/a%5Cb%5E%60",
    "/literal/[x]": "/literal/%5Bx%5D",
    '/literal/"<>': "/literal/%22%3C%3E",
    "/literal/tab\tend": "/literal/tab%09end",
    "/literal/%zz%2f": "/literal/%25zz%2f",
    "/literal/é 😀": "/literal/%C3%A9%20%F0%9F%98%80",
    "/literal/a:b@c;d=1,2!$&'()*+~": "/literal/a:b@c;d=1,2!$&'()*+~",
    "/literal/{open": "/literal/%7Bopen",
    "/literal//empty": "/literal//empty",
}
#: Names of headers, and what is sent; None for what can be no name (RFC 9110, section 5.1).
HEADERS = {
    "X-Plain": "x-plain",
    " X-Space ": "x-space",
    "x.y_z~1": "x.y_z~1",
    "X Y": None,
    "X:Y": None,
    "X-Ünï": None,
    "X-One\r\nX-Two": None,
}
STYLES = {"/label/{a}": "label", "/matrix/{a}": "matrix"}
QUERY_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")


def get(identifier: str, *parameters: Any) -> dict[str, Any]:
    said = {"operationId": identifier, "tags": ["Calls"], "responses": answers(None, "204")}
    return {"get": {**said, "parameters": list(parameters)}}


def parameter(place: str, name: str, schema: Any = TEXT, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "required": place == "path", "schema": schema, **more}


def identifier(route: str) -> str:
    return route.split("/")[1]


def paths() -> dict[str, Any]:
    found = {
        route: get(
            identifier(route),
            *(parameter("path", name, style=STYLES.get(route, "simple")) for name in names),
        )
        for route, names in ROUTES.items()
    }
    free = {"type": "object", "additionalProperties": TEXT}
    texts = {"type": "array", "items": TEXT}
    found |= {
        f"/query/{style}": get(
            f"q{style}",
            parameter("query", "q", free if style == "deepObject" else texts, style=style),
        )
        for style in QUERY_STYLES
    }
    others = (
        parameter("query", "a[b c]"),
        parameter("header", "X-H"),
        parameter("cookie", "c"),
    )
    found["/places"] = get("places", *others)
    found |= {path: get(f"literal{number}") for number, path in enumerate(LITERALS)}
    found["/names"] = get("names", *(parameter("header", name) for name in HEADERS))
    found["/cookies"] = get("cookies", parameter("header", "Cookie"), parameter("cookie", "c"))
    found["/reserved/{a}/x"] = get(
        "reserved",
        parameter("path", "a", allowReserved=True),
        parameter("query", "q", allowReserved=True),
        parameter("header", "X-H", allowReserved=True),
        parameter("cookie", "c", allowReserved=True),
    )
    return found


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0", "3.2.0"])
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def made(version: str, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("hostile"), document(paths(), version=version))


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(lambda arrived: Answer(204)) as running:
        yield running


@pytest.fixture(scope="module")
def client(made: Made, server: Server) -> Iterator[Any]:
    with made.client(f"{server.url}/base/v1/") as client:
        yield client


def method(made: Made, client: Any, name: str) -> Any:
    return functools.reduce(getattr, made.names[name].split("."), client)


def is_dots(segment: str) -> bool:
    """What is resolved away (RFC 3986, section 5.2.4), percent-encoded or not (section 2.3)."""
    return unquote(segment) in (".", "..")


def expanded(route: str, values: dict[str, str]) -> str:
    """The segments after the first with the values in place, as a reader that decodes has them."""
    text = route.split("/", 2)[2]
    marks = {"label": ".{}", "matrix": ";a={}"}
    for name, value in values.items():
        form = marks.get(STYLES.get(route, ""), "{}")
        text = text.replace("{" + name + "}", form.format(value))
    return text


@pytest.mark.parametrize("route", ROUTES)
def test_a_path_keeps_its_segments(made: Made, client: Any, server: Server, route: str) -> None:
    """RFC 3986, 3.3: what a value has of delimiters is percent-encoded; OpenAPI 3.1, 4.8.8.2."""
    names = ROUTES[route]
    for first in VALUES:
        for second in VALUES if len(names) > 1 else [""]:
            values = dict(zip(names, (first, second), strict=False))
            text = expanded(route, values)
            if sum(map(len, values.values())) > 20_000:
                continue
            if text in (".", ".."):
                before = len(server.arrived)
                with pytest.raises(ValueError, match="path parameter '"):
                    method(made, client, identifier(route))(**values)
                assert len(server.arrived) == before
                continue
            method(made, client, identifier(route))(**values)
            target = server.last.target
            start = f"/base/v1/{identifier(route)}/"
            assert target.startswith(start)
            assert not set(target) & set("?#\\ \r\n\0")
            segments = target.removeprefix(start).split("/")
            assert len(segments) == route.count("/") - 1
            assert not any(map(is_dots, segments))
            assert unquote(target.removeprefix(start)) == text


def test_async_refuses_the_same(made: Made) -> None:
    arrived, _ = call(made, "beside", a="..", b="x")
    assert arrived.target == "/beside/..x"
    with pytest.raises(ValueError, match=r"path parameter 'a' and 'b' must not be '\.' and '\.'"):
        call(made, "beside", a=".", b=".")


@pytest.mark.parametrize("style", QUERY_STYLES)
def test_a_query_keeps_its_pairs(made: Made, client: Any, server: Server, style: str) -> None:
    """Names, values and keys are percent-encoded (OpenAPI 3.1.1, 4.8.12.3)."""
    for value in VALUES:
        given: Any = {value[:100]: value} if style == "deepObject" else [value, "z"]
        method(made, client, f"q{style}")(q=given)
        target = server.last.target
        assert target.count("?") == 1
        assert not set(target) & set("#\\ \r\n\0")
        pairs = parse_qsl(target.partition("?")[2], keep_blank_values=True, strict_parsing=True)
        if style == "deepObject":
            assert pairs == [(f"q[{value[:100]}]", value)]
        elif style == "form":
            assert pairs == [("q", value), ("q", "z")]
        else:
            mark = {"spaceDelimited": " ", "pipeDelimited": "|"}[style]
            assert pairs == [("q", f"{value}{mark}z")]


def test_headers_and_cookies(made: Made, client: Any, server: Server) -> None:
    """RFC 9110, 5.5 and RFC 6265, 4.1.1: nothing ends a header or a cookie before its end."""
    for value in VALUES:
        method(made, client, "places")(c=value, a_b_c=value)
        assert unquote(parse_cookie(server.last.headers["cookie"])["c"]) == value
        assert server.last.query == [("a[b c]", value)]
        if value.isascii() and value.isprintable():
            method(made, client, "places")(x_h=value)
            assert server.last.headers["x-h"] == value
        else:
            with pytest.raises(ValueError, match="header parameter 'X-H'"):
                method(made, client, "places")(x_h=value)


def test_a_header_with_cookies_and_a_cookie(made: Made, client: Any, server: Server) -> None:
    """RFC 6265, 5.4: there is one such header."""
    method(made, client, "cookies")(cookie="a=1; b=2", c="3")
    assert server.last.headers["cookie"] == "a=1; b=2; c=3"


def test_the_names_of_headers(made: Made, client: Any, server: Server) -> None:
    called = method(made, client, "names")
    called(**dict.fromkeys(inspect.signature(called).parameters, "5"))
    sent = [name for name, value in server.last.headers.items() if value == "5"]
    assert sorted(sent) == sorted(filter(None, HEADERS.values()))


@pytest.mark.parametrize("path", LITERALS)
def test_the_text_of_a_path(made: Made, client: Any, server: Server, path: str) -> None:
    method(made, client, f"literal{list(LITERALS).index(path)}")()
    assert server.last.target == f"/base/v1{LITERALS[path]}"


def test_a_url_that_is_too_long_is_an_error_of_ours(made: Made, client: Any) -> None:
    with pytest.raises(made.module.ClientError, match="too long"):
        method(made, client, "alone")(a="x" * 70_000)


def test_half_a_surrogate_pair_is_refused_by_name(made: Made, client: Any) -> None:
    for name, arguments in (
        ("alone", {"a": "\ud800"}),
        ("places", {"a_b_c": "\ud800"}),
        ("places", {"c": "\ud800"}),
    ):
        with pytest.raises(ValueError, match=r"parameter '.*': .*surrogate"):
            method(made, client, name)(**arguments)


@pytest.mark.parametrize("value", VALUES)
def test_reserved_characters_end_no_segment(
    made: Made, client: Any, server: Server, version: str, value: str
) -> None:
    """`allowReserved` is for queries (OpenAPI 3.0.3, 4.7.12.1; 3.1, 4.8.12.2); in 3.2 (4.12.2.2) paths may
    have it, and still have none of `/ ? #` (4.8)."""
    read = unquote(value) if version == "3.2.0" else value
    if read in (".", ".."):
        with pytest.raises(ValueError, match="path parameter 'a'"):
            method(made, client, "reserved")(a=value)
        return
    method(made, client, "reserved")(a=value)
    target = server.last.target
    assert target.startswith("/base/v1/reserved/")
    assert target.count("/") == 5
    assert not set(target) & set("?#\\ \r\n\0[]")
    segment = target.split("/")[4]
    assert unquote(segment) == read


def test_what_may_stand_stands(made: Made, client: Any, server: Server, version: str) -> None:
    """RFC 6570, 3.2.3: reserved characters and what is percent-encoded already pass unchanged."""
    query = {
        "a/b?c": "a/b?c",
        "x%20y": "x%20y",
        "100%": "100%25",
        "%zz%2f": "%25zz%2f",
        "a&b#c+d": "a%26b%23c%2Bd",
        "é": "%C3%A9",
    }
    for value, written in query.items():
        method(made, client, "reserved")(a="x", q=value)
        assert server.last.target == f"/base/v1/reserved/x/x?q={written}"
    method(made, client, "reserved")(a="a:b@c;d=1,2 %2F", c="a/b;c,d=%3B", x_h="a b%20")
    target, headers = server.last.target, server.last.headers
    if version == "3.2.0":
        assert target == "/base/v1/reserved/a:b@c;d=1,2%20%2F/x"
        assert headers["cookie"] == "c=a/b%3Bc%2Cd=%3B"
    else:
        assert target == "/base/v1/reserved/a%3Ab%40c%3Bd%3D1%2C2%20%252F/x"
        assert headers["cookie"] == "c=a%2Fb%3Bc%2Cd%3D%253B"
    assert headers["x-h"] == "a b%20"
