"""Streams as documents describe them: texts, objects of fields, lists, and what no document foresees."""

from __future__ import annotations

import asyncio
import functools
import json
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, strategies as st

from tests.features.making import Made, document, make
from tests.features.streams import EVENTS, MEDIA, SCHEMAS, THING, document_of
from tests.runtime.server import Answer, serving

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module", params=["3.1.0", "3.2.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("streams"), document_of(request.param))


def stream(made: Made, name: str, body: str | bytes, **options: Any) -> list[Any]:
    """All items that a body gives, in both worlds, which must not differ."""
    data = body.encode() if isinstance(body, str) else body
    steps = made.names[name].split(".")
    answer = Answer(200, data, {"content-type": MEDIA[name][0]})
    with serving(lambda arrived: answer) as server:
        with made.client(server.url, **options) as client:
            found = list(functools.reduce(getattr, steps, client)())

        async def in_async() -> list[Any]:
            async with made.async_client(server.url, **options) as client:
                with warnings.catch_warnings():
                    # The first world has told them.
                    warnings.simplefilter("ignore", made.module.ResponseShapeWarning)
                    return [item async for item in await functools.reduce(getattr, steps, client)()]

        assert asyncio.run(in_async()) == found
    return found


def gives(made: Made, name: str) -> str:
    """What the table of methods says that an operation gives."""
    table = (made.folder / "api.md").read_text(encoding="utf-8")
    method = f"| [`{made.names[name]}`]"
    row = next(line for line in table.splitlines() if line.startswith(method))
    return row.split(" | ")[2].removesuffix(" |").removeprefix("a stream of ")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *(
            (name, "`ServerSentEvent`")
            for name in ("silent", "anything", "untold", "texts", "namedTexts")
        ),
        *((name, "`str`") for name in ("listedTexts", "wordLines")),
        *((name, "`Any`") for name in ("plainLines", "silentLines")),
        ("gateway", "`models.StreamResultOfThing`"),
        ("days", "`dt.date`"),
        ("colours", "`models.Colour`"),
        ("numbers", "`int`"),
        *(
            (name, "`models.Thing`")
            for name in ("things", "flux", "namedFlux", "lines", "ownLines")
        ),
        *((name, "`models.Thing`") for name in ("items", "heldAlone")),
        *((name, "`list[models.Thing]`") for name in ("pairs", "lists")),
        *((name, "`models.ThingEvent`") for name in ("ofThings", "fluxOfEvents")),
    ],
)
def test_what_a_stream_is_of(made: Made, name: str, kind: str) -> None:
    assert gives(made, name) == kind


# Events.


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", ["silent", "anything", "untold", "texts", "namedTexts"])
def test_events_of_which_nothing_is_said_are_events(made: Made, name: str, strict: bool) -> None:
    body = "event: tick\nid: 7\ndata: hello world\n\ndata: {\ndata: [DONE]\n\ndata: [DONE]\n\n"
    event = made.module.ServerSentEvent
    assert stream(made, name, body, strict=strict) == [
        event("hello world", "tick", "7", None),
        event("{\n[DONE]", "message", "7", None),
        event("[DONE]", "message", "7", None),
    ]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_texts_are_the_data_as_they_are(made: Made, strict: bool) -> None:
    name = "listedTexts"
    body = 'data: hello world\n\ndata: "a"\n\ndata: 1\ndata: 2\n\ndata:\n\ndata: é\u2028\n\ndata: {"n": 1}\n\n'
    expected = ["hello world", '"a"', "1\n2", "", "é\u2028", '{"n": 1}']
    assert stream(made, name, body, strict=strict) == expected
    assert stream(made, name, body + "data: [DONE]\n\ndata: no\n\n", strict=strict) == expected


@pytest.mark.filterwarnings("error")
def test_texts_of_a_kind_are_of_that_kind(made: Made) -> None:
    (day,) = stream(made, "days", "data: 2026-11-21\n\n", strict=True)
    assert day.isoformat() == "2026-11-21"
    red, other = stream(made, "colours", "data: red\n\ndata: blue\n\n")
    assert red is made.models.Colour.RED
    assert other.value == "blue"


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_done_ends_any_other_stream(made: Made, strict: bool) -> None:
    end = "data: [DONE]\n\ndata: [DONE]\n\n"
    assert stream(made, "numbers", f"data: 1\n\ndata:2\n\n{end}", strict=strict) == [1, 2]
    (thing,) = stream(made, "things", f'data: {{"n": 3}}\n\nevent: end\n{end}', strict=strict)
    assert thing == made.models.Thing(n=3)
    assert stream(made, "fields", end, strict=strict) == []


@pytest.mark.parametrize("name", ["things", "numbers", "heldAlone", "flux"])
def test_data_that_is_not_json_is_a_text_or_an_error_when_strict(made: Made, name: str) -> None:
    good = "data: 1\n\n" if name == "numbers" else 'data: {"n": 1}\n\n'
    body = f"{good}data: hello world\n\n{good}data: <html>\n\n"
    with pytest.warns(made.module.ResponseShapeWarning, match="the data is not JSON") as caught:
        first, text, second, other = stream(made, name, body)
    assert (text, first, other) == ("hello world", second, "<html>")
    assert len(caught) == 1
    with pytest.raises(made.module.ResponseValidationError, match="the data is not JSON"):
        stream(made, name, body, strict=True)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_a_text_beside_other_kinds_need_not_be_json(made: Made, strict: bool) -> None:
    thing = made.models.Thing(n=1)
    body = 'data: hello world\n\ndata: 42\n\ndata: {"n": 1}\n\ndata: "in quotes"\n\n'
    expected = ["hello world", "42", thing, "in quotes"]
    assert stream(made, "either", body, strict=strict) == expected
    fields = stream(made, "eitherField", body, strict=strict)
    assert [one.data for one in fields] == expected


def test_a_broken_object_is_never_a_text(made: Made) -> None:
    body = 'data: {"n": 1\n\n'
    with pytest.warns(made.module.ResponseShapeWarning, match="the data is not JSON"):
        assert stream(made, "either", body) == ['{"n": 1']
    with pytest.raises(made.module.ResponseValidationError):
        stream(made, "either", body, strict=True)


# Events as objects of their fields.


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_an_event_fills_an_object_of_its_fields(made: Made, strict: bool) -> None:
    body = 'id: 7\nevent: tick\nretry: 9\ndata: hello\ndata: world\n\ndata: {"n": 1}\n\n'
    full, bare = stream(made, "fields", body, strict=strict)
    assert (full.id, full.event, full.retry, full.data) == ("7", "tick", 9, "hello\nworld")
    # What an earlier event said is not what this one is.
    assert bare.model_dump(exclude_unset=True) == {"data": '{"n": 1}'}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", ["ofThings", "fluxOfEvents", "held"])
def test_data_of_a_kind_is_read_as_json(made: Made, name: str, strict: bool) -> None:
    body = 'event: made\ndata: {"n":\ndata: 1}\n\n'
    (one,) = stream(made, name, body, strict=strict)
    assert (one.event, one.data) == ("made", made.models.Thing(n=1))


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_an_id_may_be_a_number(made: Made, strict: bool) -> None:
    (one,) = stream(made, "numbered", 'id: 12\ndata: {"n": 1}\n\n', strict=strict)
    assert (one.id, one.data.n) == (12, 1)


def test_a_field_of_the_wrong_kind_is_kept(made: Made) -> None:
    body = 'id: a\ndata: ping\n\ndata: {"n": "x"}\n\n'
    with pytest.warns(made.module.ResponseShapeWarning, match=r"ofThings: \.data.*kept"):
        first, second = stream(made, "ofThings", body)
    assert (first.id, first.data, second.data.n) == ("a", "ping", "x")
    with pytest.raises(made.module.ResponseValidationError, match=r"\.data"):
        stream(made, "ofThings", body, strict=True)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", ["kinds", "kindsApart"])
def test_each_kind_of_event_has_data_of_its_own(made: Made, name: str, strict: bool) -> None:
    body = (
        'event: say\ndata: "hello"\n\nevent: make\ndata: {"n": 1}\n\nevent: say\ndata: {"n": 2}\n\n'
    )
    found = stream(made, name, body, strict=strict)
    data = [one.data for one in found]
    assert data == ['"hello"', made.models.Thing(n=1), '{"n": 2}']
    assert [one.event for one in found] == ["say", "make", "say"]


def test_wrong_data_of_one_kind_is_read_as_far_as_it_goes(made: Made) -> None:
    body = 'event: make\ndata: {"n": "x", "m": 2}\n\n'
    with pytest.warns(made.module.ResponseShapeWarning, match=r"\.data\.n"):
        (one,) = stream(made, "kinds", body)
    assert (one.data.n, one.data.m) == ("x", 2)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_objects_that_only_look_like_events_are_in_the_data(made: Made, strict: bool) -> None:
    body = 'data: {"id": "a", "data": {"n": 1}}\n\n'
    for name in ("parcels", "lookalikes"):
        (one,) = stream(made, name, body, strict=strict)
        assert (one.id, one.data) == ("a", made.models.Thing(n=1))
    (one,) = stream(made, "lookalikes", 'id: b\ndata: {"n": 2}\n\n', strict=strict)
    assert (one.id, one.data) == ("b", made.models.Thing(n=2))


_DATA = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=20)


@given(st.lists(st.tuples(_DATA, st.none() | _DATA.filter(lambda one: "\0" not in one))))
def test_any_data_comes_as_it_was_sent(made: Made, sent: list[tuple[str, str | None]]) -> None:
    """As texts, as objects of fields and as the events themselves."""
    sent = [one for one in sent if one[0] != "[DONE]"]
    body = "".join(
        ("" if kind is None else f"event: {kind}\n") + f"data: {data}\n\n" for data, kind in sent
    )
    texts = [data for data, _ in sent]
    assert _items(made, "listedTexts", body) == texts
    assert [one.data for one in _items(made, "silent", body)] == texts
    found = [(one.data, one.event) for one in _items(made, "fields", body)]
    assert found == [(data, kind if kind is None else kind or "message") for data, kind in sent]


def _items(made: Made, name: str, body: str) -> list[Any]:
    """The items of a body, blocking and strictly."""
    answer = Answer(200, body.encode(), {"content-type": EVENTS})
    with serving(lambda arrived: answer) as server, made.client(server.url, strict=True) as client:
        return list(functools.reduce(getattr, made.names[name].split("."), client)())


# Lists.


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", ["flux", "namedFlux", "lines", "ownLines", "items"])
def test_a_list_is_the_list_of_all_items(made: Made, name: str, strict: bool) -> None:
    form = "data: %s\n\n" if MEDIA[name][0] == EVENTS else "%s\n"
    body = "".join(form % json.dumps({"n": number}) for number in range(3))
    assert stream(made, name, body, strict=strict) == [made.models.Thing(n=n) for n in range(3)]


@pytest.mark.parametrize("name", ["flux", "lines"])
def test_a_list_where_an_item_was_promised_is_kept_as_it_came(made: Made, name: str) -> None:
    form = "data: %s\n\n" if MEDIA[name][0] == EVENTS else "%s\n"
    body = form % '[{"n": 1}]'
    with pytest.warns(made.module.ResponseShapeWarning, match=r"the body: .* \(kept unchanged\)"):
        assert stream(made, name, body) == [[{"n": 1}]]
    with pytest.raises(made.module.ResponseValidationError):
        stream(made, name, body, strict=True)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", ["pairs", "lists"])
def test_items_that_are_lists(made: Made, name: str) -> None:
    one, two = (made.models.Thing(n=number) for number in (1, 2))
    assert stream(made, name, '[{"n": 1}]\n[{"n": 2}, {"n": 1}]\n', strict=True) == [
        [one],
        [two, one],
    ]


def test_a_package_in_which_streams_can_be_chosen(tmp_path: Path) -> None:
    """The events themselves, and texts, beside a value."""
    content = {"application/json": {"schema": THING}, EVENTS: {}}
    described = document(
        {
            "/a": {
                "get": {
                    "operationId": "a",
                    "responses": {"200": {"description": "OK", "content": content}},
                }
            }
        },
        schemas=SCHEMAS,
    )
    package = make(tmp_path, described)
    answer = Answer(200, b"event: x\ndata: [1\n\n", {"content-type": EVENTS})
    with serving(lambda arrived: answer) as server, package.client(server.url) as client:
        method = functools.reduce(getattr, package.names["a"].split("."), client)
        (event,) = list(method(accept=EVENTS))
    assert event == package.module.ServerSentEvent("[1", "x")
