"""What the encoders write, read back by others: openapi-core's styles, urllib, werkzeug."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import pytest
from hypothesis import assume, example, given, strategies as st
from openapi_core.deserializing.styles import style_deserializers
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.http import parse_cookie

from clientsmith.runtime import Operation, Param
from clientsmith.runtime.encode import cookie_text, header_text, path_text, query_pairs
from tests.runtime.things import standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.runtime.things import World

#: RFC 9110, section 5.6.2.
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
Scalar = str | int | bool | float

# Text that can travel at all: half a surrogate pair is no character.
_any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_telling = st.text(st.sampled_from("ab 1,;|=&.+%/?#[]{}'\"\\<>~-_*!$():@é€😀\t\n\r\0"), max_size=6)
texts = _any_text | _telling
names = texts.filter(bool)
scalars: st.SearchStrategy[Scalar] = (
    texts | st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)
)
arrays = st.lists(scalars, min_size=1, max_size=4)
objects = st.dictionaries(names, scalars, min_size=1, max_size=4)


def text_of(value: Any) -> Any:
    """What a server without a schema has: text, in the same containers."""
    if isinstance(value, dict):
        return {key: text_of(item) for key, item in value.items()}
    if isinstance(value, list):
        return [text_of(item) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    # A whole number is written as one (RFC 8785, section 3.2.2.3).
    whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e21
    return str(int(value) if whole else value)


def type_of(value: Any) -> str:
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, list) else "string"


def every(value: Any) -> list[str]:
    """All texts in a value, keys of objects too."""
    if isinstance(value, dict):
        return [text for pair in value.items() for one in pair for text in every(one)]
    if isinstance(value, list):
        return [text for item in value for text in every(item)]
    return [text_of(value)]


def decoded(value: Any) -> Any:
    """What came of a style, percent-decoded, as RFC 6570 says: after it was taken apart."""
    if isinstance(value, dict):
        return {unquote(key): unquote(item) for key, item in value.items()}
    if isinstance(value, list):
        return [unquote(item) for item in value]
    return unquote(value)


def judged(style: str, explode: bool, name: str, value: Any, location: Mapping[str, Any]) -> Any:
    """What openapi-core reads."""
    return style_deserializers[style](explode, name, type_of(value), location)


# What cannot be told apart by any reader, and so is not asked for.


def is_nothing(value: Any) -> bool:
    """A list with one empty text and an empty list are both `name=`; OpenAPI 3.0.3 (4.7.12.2) has
    no way to write either of the two apart from the other, nor an empty name in an object."""
    return value in ([""], {"": ""})


def has_delimiter(value: Any, delimiter: str) -> bool:
    """OpenAPI 3.1.1 (4.8.12.3): values with the delimiter in them cannot be sent in the styles
    spaceDelimited and pipeDelimited, where it is percent-encoded in either role; nor in headers,
    where nothing is percent-encoded."""
    return any(delimiter in text for text in every(value))


def dotted(value: Any) -> bool:
    """The period is unreserved (RFC 3986, 2.3), so it cannot be percent-encoded to any effect, and
    within a value it looks like the delimiter of the exploded label style."""
    return has_delimiter(value, ".")


def bracketed(name: str, value: Any) -> bool:
    """OpenAPI 3.0.3 does not say how a key of a deepObject is written that has brackets itself."""
    return any("[" in key or "]" in key for key in (name, *_keys(value)))


def _keys(value: Any) -> list[str]:
    if not isinstance(value, dict):
        return []
    return [key for name, item in value.items() for key in (name, *_keys(item))]


def whole_segment(text: str) -> bool:
    """What a path may not have in it: it would address something else (RFC 3986, 5.2.4)."""
    return text in ("", ".", "..")


@st.composite
def _params(draw: st.DrawFn, place: Any, styles: list[str]) -> tuple[Param, Any]:
    # Names of path parameters stand in templates, and openapi-core puts them in regular expressions.
    word = st.text(string.ascii_letters + string.digits + "_-", min_size=1, max_size=6)
    name = draw(word if place == "path" else names)
    param = Param(name, place, draw(st.sampled_from(styles)), draw(st.booleans()))
    return param, draw(scalars | arrays | objects)


@given(_params("path", ["simple", "label", "matrix"]))
def test_path_parameters_read_back(case: tuple[Param, Any]) -> None:
    param, value = case
    style, explode = param.shape
    assume(not is_nothing(value))
    assume(not (style == "label" and explode and type_of(value) != "string" and dotted(value)))
    try:
        text = path_text(param, value)
    except ValueError:
        assert not "".join(every(value))
        return
    assert not set(text) & set("/?#[] \r\n\0")
    assert text.isascii()
    mark = {"label": ".", "matrix": ";"}.get(style, "")
    location = {f"{mark}{param.name}{'*' if explode and mark else ''}": text}
    if style == "matrix" and text == f";{param.name}":
        # RFC 6570 (3.2.7) writes an empty value without `=`, which openapi-core does not know.
        assert text_of(value) == ""
        return
    assert decoded(judged(style, explode, param.name, value, location)) == text_of(value)


@given(
    st.sampled_from(["simple", "label", "matrix"]),
    st.booleans(),
    st.sampled_from(["", ".", ".."])
    | st.lists(st.sampled_from(["", ".", ".."]), max_size=3)
    | st.dictionaries(st.sampled_from(["", "."]), st.sampled_from(["", "."]), max_size=2),
)
def test_no_path_parameter_is_a_dot_segment_or_nothing(
    style: str, explode: bool, value: Any
) -> None:
    param = Param("id", "path", style, explode)
    operation: Operation[Any] = Operation(id="o", method="GET", path="/{id}", params=(param,))
    try:
        text = operation.fill({"id": value})
    except ValueError:
        return
    assert not whole_segment(text.removeprefix("/"))


@given(_params("query", ["form"]))
def test_form_parameters_read_back(case: tuple[Param, Any]) -> None:
    param, value = case
    _, explode = param.shape
    assume(explode or not is_nothing(value))
    query = "&".join(query_pairs(param, value))
    assert query.isascii()
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True)
    if explode and isinstance(value, dict):
        # The properties are parameters of their own; openapi-core looks for the name of the whole.
        assert dict(pairs) == text_of(value)
        assert len(pairs) == len(value)
        return
    assert {name for name, _ in pairs} == {param.name}
    if explode or not isinstance(value, list | dict):
        read = judged("form", explode, param.name, value, ImmutableMultiDict(pairs))
        assert read == text_of(value)
        return
    # Here the delimiter is told from one in a value only before percent-decoding.
    name, _, raw = query.partition("=")
    assert decoded(judged("form", explode, name, value, {name: raw})) == text_of(value)


@given(_params("query", ["spaceDelimited", "pipeDelimited"]), arrays | objects)
def test_delimited_parameters_read_back(case: tuple[Param, Any], value: Any) -> None:
    param = case[0].replace(explode=False)
    style, _ = param.shape
    assume(not is_nothing(value))
    assume(not has_delimiter(value, {"spaceDelimited": " ", "pipeDelimited": "|"}[style]))
    (pair,) = query_pairs(param, value)
    name, _, raw = pair.partition("=")
    # The bar must be percent-encoded in a URL (RFC 3986, 2.2), and openapi-core looks for it bare.
    raw = raw.replace("%7C", "|") if style == "pipeDelimited" else raw
    assert unquote(name) == param.name
    assert decoded(judged(style, False, name, value, {name: raw})) == text_of(value)


# openapi-core puts the name into a regular expression as it is, and wants a letter in a key.
_words = st.text(st.characters(categories=["Lu", "Ll", "Lo", "Nd"]), min_size=1, max_size=6)


@given(_words, st.dictionaries(_words, scalars, min_size=1, max_size=4))
def test_deep_objects_read_back(name: str, value: dict[str, Scalar]) -> None:
    query = "&".join(query_pairs(Param(name, "query", "deepObject", True), value))
    pairs = ImmutableMultiDict(parse_qsl(query, keep_blank_values=True, strict_parsing=True))
    assert judged("deepObject", True, name, value, pairs) == text_of(value)


_nested = st.recursive(
    scalars | st.lists(scalars, min_size=1, max_size=3),
    lambda inner: st.dictionaries(names, inner, min_size=1, max_size=3),
    max_leaves=6,
)


@given(names, st.dictionaries(names, _nested, min_size=1, max_size=3))
def test_nested_deep_objects_read_back(name: str, value: dict[str, Any]) -> None:
    """openapi-core reads one level only; this reader follows the brackets to the end."""
    assume(not bracketed(name, value))
    query = "&".join(query_pairs(Param(name, "query", "deepObject", True), value))
    read: dict[str, Any] = {}
    for path, text in parse_qsl(query, keep_blank_values=True, strict_parsing=True):
        is_list = path.endswith("[]")
        first, *steps = path.removesuffix("[]").split("[")
        assert first == name
        assert all(step.endswith("]") for step in steps)
        at = read
        *above, last = [step[:-1] for step in steps]
        for step in above:
            at = at.setdefault(step, {})
        if is_list:
            at.setdefault(last, []).append(text)
        else:
            at[last] = text
    assert read == text_of(value)


def _trimmed(value: Any) -> bool:
    """White space around a header's value is no part of it (RFC 9110, 5.5)."""
    return all(text == text.strip() for text in every(value))


@given(_params("header", ["simple"]))
def test_headers_read_back_or_are_refused(case: tuple[Param, Any]) -> None:
    param, value = case
    _, explode = param.shape
    try:
        text = header_text(param, value)
    except ValueError:
        assert any(not one.isascii() or not one.isprintable() for one in every(value))
        return
    assert text is not None
    assert text.isascii()
    assert text.replace("\t", "").isprintable()
    assume(_trimmed(value) and not is_nothing(value))
    if isinstance(value, list | dict):
        assume(not has_delimiter(value, ","))
        assume(not (explode and isinstance(value, dict) and has_delimiter(value, "=")))
    assert judged("simple", explode, "X", value, {"X": text}) == text_of(value)


@given(texts, st.sampled_from(["\r", "\n", "\r\n", "\0", "\x7f", "\x1b", "\u2028", "\x85"]), texts)
def test_no_header_has_a_line_break(before: str, end: str, after: str) -> None:
    value = before + end + after
    for given_value in (value, [value], {"a": value}, {value: "a"}, [["x"], value][1]):
        for explode in (False, True):
            with pytest.raises(ValueError, match="header parameter 'X'"):
                header_text(Param("X", "header", None, explode), given_value)
    # As JSON it is escaped, and so harmless.
    text = header_text(Param("X", "header", content="application/json"), value)
    assert text is not None
    assert text.isascii()
    assert text.isprintable()


@given(_params("cookie", ["form"]))
def test_cookies_read_back(case: tuple[Param, Any]) -> None:
    param, value = case
    _, explode = param.shape
    # With explode, the pieces are joined by `&` as in a query, which is no cookie any more; OpenAPI
    # 3.1.1 (4.8.12.3) calls that a mistake of its own.
    assume(not explode or not isinstance(value, list | dict))
    assume(not is_nothing(value))
    text = cookie_text(param, value)
    assert text is not None
    # RFC 6265 (4.1.1): neither white space, nor quotes, comma of its own, semicolon or backslash.
    assert not set(text) & set(' ";\\\t\r\n\0')
    assert text.isascii()
    name, _, raw = text.partition("=")
    assert name == (param.name if _TOKEN.fullmatch(param.name) else quote(param.name, safe=""))
    # Between two others.
    assume(name not in ("%a", "%c"))
    read = parse_cookie(f"%a=b; {text}; %c=d").to_dict()
    assert read == {"%a": "b", name: raw, "%c": "d"}
    assert decoded(judged("form", explode, name, value, {name: raw})) == text_of(value)


@given(names, texts)
def test_reserved_characters_that_stand_break_nothing(name: str, value: str) -> None:
    query = "&".join(query_pairs(Param(name, "query", allow_reserved=True), value))
    # What is percent-encoded already passes as it is (RFC 6570, section 3.2.3).
    read = re.sub("(?:%[0-9A-Fa-f]{2})+", lambda found: unquote(found[0]), value)
    assert parse_qsl(query, keep_blank_values=True, strict_parsing=True) == [(name, read)]
    assert urlsplit(f"http://x/?{query}").query == query


_OPERATION: Operation[Any] = Operation(id="all", method="GET", path="/a/{b}/c")


@pytest.fixture(scope="module", params=["blocking", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[World]:
    with standing() as stand:
        yield stand.client(request.param, "{}")


@example(segment="..;/x", name="a+b", value="%2e", cookie="=")
@given(segment=texts, name=names, value=texts, cookie=texts)
def test_any_text_arrives_at_a_server(
    client: World, segment: str, name: str, value: str, cookie: str
) -> None:
    assume(not whole_segment(segment))
    client.call(_OPERATION, path={"b": segment}, query={name: value}, cookies={"k": cookie})
    before, a, b, c = client.server.last.path.split("/")
    assert (before, a, unquote(b), c) == ("", "a", segment, "c")
    assert client.server.last.query == [(name, value)]
    assert unquote(parse_cookie(client.server.last.headers["cookie"])["k"]) == cookie


_printable = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)).map(str.strip)


@given(value=_printable | texts)
def test_a_header_arrives_as_it_is_or_is_not_sent(client: World, value: str) -> None:
    before = len(client.server.arrived)
    try:
        client.call(_OPERATION, path={"b": 1}, headers={"X-Note": value})
    except ValueError as error:
        assert "header parameter 'X-Note'" in str(error)
        assert not (value.isascii() and value.isprintable())
        assert len(client.server.arrived) == before
    else:
        assert client.server.last.headers["x-note"] == value.strip()
