"""style/explode to the letter, on a table and with properties."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from clientsmith.runtime import Operation, Param, omit
from clientsmith.runtime.encode import cookie_text, header_text, path_text, query_pairs, wire
from tests.runtime.api import Color, Item

COLORS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200}


@pytest.mark.parametrize(
    ("style", "explode", "value", "text"),
    [
        ("simple", False, "refs/heads/main", "refs%2Fheads%2Fmain"),
        ("simple", False, "100%?#ü", "100%25%3F%23%C3%BC"),
        ("simple", False, COLORS, "blue,black,brown"),
        ("simple", False, RGB, "R,100,G,200"),
        ("simple", True, COLORS, "blue,black,brown"),
        ("simple", True, RGB, "R=100,G=200"),
        ("label", False, "blue", ".blue"),
        ("label", False, COLORS, ".blue,black,brown"),
        ("label", False, RGB, ".R,100,G,200"),
        ("label", True, COLORS, ".blue.black.brown"),
        ("label", True, RGB, ".R=100.G=200"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, "", ";color"),
        ("matrix", False, COLORS, ";color=blue,black,brown"),
        ("matrix", False, RGB, ";color=R,100,G,200"),
        ("matrix", True, COLORS, ";color=blue;color=black;color=brown"),
        ("matrix", True, RGB, ";R=100;G=200"),
    ],
)
def test_path(style: str, explode: bool, value: Any, text: str) -> None:
    assert path_text(Param("color", "path", style, explode), value) == text


@pytest.mark.parametrize("value", [None, omit, "", ".", "..", [], [""], [".."]])
def test_path_that_would_address_something_else(value: Any) -> None:
    operation: Operation[Any] = Operation(id="one", method="GET", path="/things/{id}")
    with pytest.raises(ValueError, match="path parameter 'id'"):
        operation.fill({"id": value})


def test_dots_are_refused_only_where_they_are_a_whole_segment() -> None:
    """RFC 3986, sections 5.2.4 and 2.3; a name may have a slash, as in templates of gRPC."""
    path = "/a/{x=y/*}.json/{b}{c}?of={d}/{d}"
    free = Param("b", "path", allow_reserved=True)
    operation: Operation[Any] = Operation(id="one", method="GET", path=path, params=(free,))
    values = {"x=y/*": "..", "b": "%2e", "c": "x", "d": ".."}
    assert operation.fill(values) == "/a/...json/%2ex?of=../.."
    with pytest.raises(ValueError, match=r"path parameter 'b' and 'c' must not be '%2e' and '\.'"):
        operation.fill(values | {"c": "."})


@pytest.mark.parametrize(
    ("style", "explode", "value", "text"),
    [
        (None, None, "a b&c=d+e", "color=a%20b%26c%3Dd%2Be"),
        (None, None, None, ""),
        (None, None, omit, ""),
        (None, None, [], ""),
        (None, None, "", "color="),
        (None, None, True, "color=true"),
        (None, None, COLORS, "color=blue&color=black&color=brown"),
        (None, None, [None, "blue", omit], "color=blue"),
        (None, None, RGB, "R=100&G=200"),
        ("form", False, COLORS, "color=blue,black,brown"),
        ("form", False, ["a,b", "c"], "color=a%2Cb,c"),
        ("form", False, RGB, "color=R,100,G,200"),
        ("spaceDelimited", False, COLORS, "color=blue%20black%20brown"),
        ("spaceDelimited", True, COLORS, "color=blue&color=black&color=brown"),
        ("pipeDelimited", False, COLORS, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, RGB, "color=R%7C100%7CG%7C200"),
        ("deepObject", True, RGB, "color%5BR%5D=100&color%5BG%5D=200"),
        (
            "deepObject",
            None,
            {"a": {"b": [1, 2]}},
            "color%5Ba%5D%5Bb%5D%5B%5D=1&color%5Ba%5D%5Bb%5D%5B%5D=2",
        ),
        (
            "deepObject",
            True,
            [{"R": 1, "G": [2]}, None, {"R": 3}],
            "color%5B0%5D%5BR%5D=1&color%5B0%5D%5BG%5D%5B%5D=2&color%5B1%5D%5BR%5D=3",
        ),
        ("deepObject", True, {"a": []}, ""),
        ("deepObject", True, "plain", "color=plain"),
        ("deepObject", True, ["a", "b"], "color%5B%5D=a&color%5B%5D=b"),
        (None, None, [{"a": 1}, ["ü"]], "color=%7B%22a%22%3A1%7D&color=%5B%22%5Cu00fc%22%5D"),
        ("form", False, {"a": [1], "b": ()}, "color=a,%5B1%5D,b,%5B%5D"),
        (None, None, Color("unheard-of"), "color=unheard-of"),
        (None, None, Decimal("1.50"), "color=1.50"),
        (None, None, UUID(int=5), "color=00000000-0000-0000-0000-000000000005"),
        (None, None, dt.date(2024, 2, 29), "color=2024-02-29"),
        (None, None, dt.datetime(2024, 1, 1, tzinfo=dt.UTC), "color=2024-01-01T00%3A00%3A00Z"),
    ],
)
def test_query(style: str | None, explode: bool | None, value: Any, text: str) -> None:
    assert "&".join(query_pairs(Param("color", "query", style, explode), value)) == text


def test_bracketed_names_and_reserved_characters() -> None:
    assert query_pairs(Param("page[size]", "query"), 50) == ["page%5Bsize%5D=50"]
    free = Param("u", "query", allow_reserved=True)
    assert query_pairs(free, "a/b?c&d#e") == ["u=a/b?c%26d%23e"]
    assert query_pairs(free, "%20%zz%") == ["u=%20%25zz%25"]
    assert query_pairs(Param("q", "query", content="application/json"), {"a": [1]}) == [
        "q=%7B%22a%22%3A%5B1%5D%7D"
    ]


def test_header_and_cookie() -> None:
    assert header_text(Param("X", "header"), RGB) == "R,100,G,200"
    assert header_text(Param("X", "header", explode=True), RGB) == "R=100,G=200"
    assert header_text(Param("X", "header"), ["a b", "c"]) == "a b,c"
    assert header_text(Param("X", "header"), omit) is None
    assert cookie_text(Param("c", "cookie"), "a b;c") == "c=a%20b%3Bc"
    # A token is sent as it is, anything else so that it becomes one.
    assert cookie_text(Param("a$b|50%", "cookie"), "x") == "a$b|50%=x"
    assert cookie_text(Param("a b[%]", "cookie"), "x") == "a%20b%5B%25%5D=x"
    assert header_text(Param("X", "header"), [{"a": "ü"}]) == '{"a":"\\u00fc"}'
    with pytest.raises(TypeError, match="cannot send a value of type bytes"):
        query_pairs(Param("q", "query"), [b"x"])
    for bad in ("a\r\nHost: evil", "ü"):
        with pytest.raises(ValueError, match="header parameter 'X'"):
            header_text(Param("X", "header"), bad)


def test_naive_datetime_is_an_error_that_names_the_argument() -> None:
    naive = dt.datetime(2024, 1, 1)
    with pytest.raises(ValueError, match="query parameter 'since'"):
        query_pairs(Param("since", "query"), naive)
    with pytest.raises(ValueError, match=r"body\.until\[0\]"):
        wire({"until": [naive]}, "body")
    with pytest.raises(ValueError, match=r"body\.price"):
        wire({"price": float("nan")}, "body")


def test_wire_values() -> None:
    item = Item(id="1", name="x", Amount=3)
    value = {
        "items": (item,),
        "at": dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
        "left": omit,
        "n": None,
    }
    assert wire(value, "body") == {
        "items": [{"id": "1", "name": "x", "Amount": 3}],
        "at": "2024-01-01T00:00:00Z",
        "n": None,
    }
    with pytest.raises(TypeError, match="body: cannot send a value of type object"):
        wire(object(), "body")


@given(st.text(min_size=1).filter(lambda text: text not in (".", "..")))
def test_any_path_segment_survives(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    encoded = path_text(Param("id", "path"), text)
    assert unquote(encoded) == text
    assert not set(encoded) & set("/?# ")


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(_json)
def test_json_is_its_own_wire_form(value: Any) -> None:
    assert wire(value, "body") == value
    assert json.loads(json.dumps(wire(value, "body"))) == value
