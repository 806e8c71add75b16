"""The places where the runtime reads what httpx, h11 and pydantic keep to themselves.

The first test of each pair fails when a new version of the library has moved the attribute. The second
takes the attribute away: the client then goes without, and works.
"""

from __future__ import annotations

import gzip
import json
import time
import zlib
from typing import Any

import h11
import httpx
import pytest
from hypothesis import example, given, strategies as st
from pydantic_core import to_json

from clientsmith.runtime import (
    APIConnectionError,
    Model,
    ResponseValidationError,
    _http,
    mend,
    urls,
)
from clientsmith.runtime.decode import decode, validator_of
from clientsmith.runtime.redaction import without_secrets
from clientsmith.runtime.urls import url_of
from tests.runtime.api import CREATE, Item
from tests.runtime.bank import ITEM
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.stage import Talk, playing
from tests.runtime.worlds import World, both, counting, failure, got, item, with_any_client

_BODY = json.dumps(ITEM).encode()
_MOVED = "an_attribute_of_another_name"


_HEAD = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(_BODY)}\r\n\r\n"
_TOO_MUCH = b"HTTP/1.1 500 Nobody asked\r\ncontent-length: 0\r\n\r\n"
"""What looks like the answer to the next request."""


@both
async def test_a_response_leads_to_the_state_of_its_connection(world: World) -> None:
    with serving(item) as server:
        async with world.http(verify=False) as http:
            response = await got(http.send(http.build_request("GET", server.url), stream=True))
            state = _http._connection_state(response.stream)
            assert isinstance(state, h11.Connection)
            assert isinstance(state.trailing_data, tuple)
            await got(response.aclose() if world.is_async else response.close())


def test_other_transports_have_no_such_state() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b"{}"))
    with httpx.Client(transport=transport) as http:
        response = http.get("http://mock.example")
        assert _http._connection_state(response.stream) is None
        assert not _http.surplus(response)


@pytest.mark.parametrize("pause", ["none", "after the head", "before the end"])
@both
async def test_what_is_beyond_an_answer_costs_its_connection(world: World, pause: str) -> None:
    def script(talk: Talk) -> None:
        pieces = {
            "none": [_HEAD.encode() + _BODY + _TOO_MUCH],
            "after the head": [_HEAD.encode(), _BODY + _TOO_MUCH],
            "before the end": [_HEAD.encode() + _BODY[:-1], _BODY[-1:] + _TOO_MUCH],
        }
        for piece in pieces[pause]:
            talk.raw(piece)
            time.sleep(0.05)
        talk.wait_until_left()

    with playing(script) as stage:
        async with world.shop(base_url=stage.url, api_token="s", max_retries=0) as shop:
            for _ in range(2):
                assert (await got(shop.items.get("1"))).name == ITEM["name"]
        assert len(stage.talks) == 2


@with_any_client
async def test_an_injected_client_drops_such_a_connection_too(world: World) -> None:
    def script(talk: Talk) -> None:
        talk.raw(_HEAD.encode() + _BODY + _TOO_MUCH)
        talk.wait_until_left()

    with playing(script) as stage:
        async with (
            world.http() as http,
            world.shop(base_url=stage.url, api_token="s", max_retries=0, http_client=http) as shop,
        ):
            for _ in range(2):
                assert (await got(shop.items.get("1"))).name == ITEM["name"]
        assert len(stage.talks) == 2


@pytest.mark.parametrize("moved", range(len(_http._WAYS_TO_H11[0])))
@both
async def test_without_the_state_each_answer_counts_as_all_that_came(
    world: World, moved: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    way = list(_http._WAYS_TO_H11[0])
    way[moved] = _MOVED
    monkeypatch.setattr(_http, "_WAYS_TO_H11", (tuple(way),))
    with counting(item) as (server, made):
        async with world.shop(base_url=server.url, api_token="s", max_retries=0) as shop:
            for _ in range(2):
                assert (await got(shop.items.get("1"))).name == ITEM["name"]
        assert len(made) == 1


_ENCODINGS = {
    "gzip": gzip.compress(_BODY),
    "deflate": zlib.compress(_BODY),
    "deflate, gzip": gzip.compress(zlib.compress(_BODY)),
}


@pytest.mark.parametrize("encoding", _ENCODINGS)
@both
async def test_a_decompressor_says_whether_the_body_was_complete(
    world: World, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = _ENCODINGS[encoding]

    def answer(arrived: Arrived) -> Answer:
        content = packed[:-4] if arrived.path == "/items/cut" else packed
        return Answer(
            200, content, {"content-type": "application/json", "content-encoding": encoding}
        )

    with serving(answer) as server:
        async with world.http(verify=False) as http:
            whole = await got(http.get(f"{server.url}/items/1"))
            expected = len(encoding.split(","))
            assert [each.eof for each in _http._decompressors(whole)] == [True] * expected
        async with world.shop(base_url=server.url, api_token="s", max_retries=0) as shop:
            assert (await got(shop.items.get("1"))).name == ITEM["name"]
            error = await failure(lambda: shop.items.get("cut"), ResponseValidationError)
            assert "cut off" in str(error)
        async with (
            world.http(event_hooks={"response": [_reading(world)]}) as http,
            world.shop(base_url=server.url, api_token="s", max_retries=0, http_client=http) as shop,
        ):
            # Where a hook has read the body, only the decompressor can say.
            assert (await got(shop.items.get("1"))).name == ITEM["name"]
            error = await failure(lambda: shop.items.get("cut"), ResponseValidationError)
            assert "cut off" in str(error)
            monkeypatch.setattr(httpx.Response, "_get_content_decoder", _decoder_elsewhere)
            assert (await got(shop.items.get("1"))).name == ITEM["name"]
            # gzip ends with a checksum, so the content is there, and nothing says that it was cut.
            assert (await got(shop.items.get("cut"))).name == ITEM["name"]


def _reading(world: World) -> Any:
    """A hook that reads each response."""

    async def aread(response: httpx.Response) -> None:
        await response.aread()

    return aread if world.is_async else httpx.Response.read


def test_the_library_decodes_what_the_runtime_does_not() -> None:
    decoder = _http.library_decoder("gzip")
    assert decoder.decode(gzip.compress(_BODY)) + decoder.flush() == _BODY
    response = httpx.Response(200, stream=httpx.ByteStream(b""))
    assert _http.set_content(response, b"read") == response.content == b"read"


_get_content_decoder: Any = httpx.Response._get_content_decoder


def _decoder_elsewhere(response: httpx.Response) -> Any:
    """Give httpx its decoder without leaving it where the runtime looks."""
    decoder = _get_content_decoder(response)
    state = vars(response)
    state[_MOVED] = state.pop("_decoder", decoder)
    return state[_MOVED]


def test_the_body_of_a_request_is_told_from_a_stream() -> None:
    whole = httpx.Request("POST", "http://api.example", content=b"{}")
    streamed = httpx.Request("POST", "http://api.example", content=iter([b"{}"]))
    assert _http.content_of(whole) == b"{}"
    assert _http.content_of(streamed) is None
    assert without_secrets(streamed).content == b""


@both
async def test_errors_of_h11_are_known_by_their_module(world: World) -> None:
    def lie(request: httpx.Request) -> None:
        request.headers["content-length"] = "3"

    with serving(lambda _: reply(ITEM)) as server:
        async with world.shop(base_url=server.url, api_token="s", on_request=lie) as shop:
            create = world.resource(shop)._call
            error = await failure(lambda: create(CREATE, body={"name": "x"}), APIConnectionError)
            assert type(error.__cause__) is httpx.LocalProtocolError
            assert error.attempts == 1
    assert _http.is_protocol_error(h11.LocalProtocolError("too much data"))


# pydantic.


class Parcel(Model):
    """Names a class that is not there yet."""

    label: str
    content: Content | None = None


class Content(Model):
    """What `Parcel` names."""

    kind: str = "box"
    weight: int = 0


@pytest.mark.parametrize("moved", [False, True])
def test_fields_whose_classes_came_later_are_completed(
    moved: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if moved:
        monkeypatch.setattr(mend, "_FIELDS_COMPLETE", _MOVED)
    else:
        assert isinstance(getattr(Parcel, mend._FIELDS_COMPLETE), bool)
    parcel = decode(
        validator_of(Parcel),
        b'{"label": 1, "content": {"weight": "x", "more": 2}}',
        lambda *_: None,
        strict=False,
    )
    assert isinstance(parcel.content, Content)
    assert vars(parcel.content) == {"kind": "box", "weight": "x"}
    assert parcel.content.model_extra == {"more": 2}


def test_reading_a_model_does_not_run_its_constructor() -> None:
    read = validator_of(Content).adapter.validate_json(b"{}")
    # The constructor would have noted the tag as if the server had sent it.
    assert read.model_fields_set == set()
    assert Content().model_fields_set == {"kind", "weight"}
    assert to_json(read.model_dump(exclude_unset=True)) == b"{}"


def test_a_model_that_is_put_together_is_an_ordinary_one() -> None:
    broken = decode(validator_of(Item), b'{"id": 1, "x": 2}', lambda *_: None, strict=False)
    assert broken.model_copy() == broken
    assert (broken.model_fields_set, broken.model_extra) == ({"id", "x"}, {"x": 2})
    assert broken.model_dump(exclude_unset=True, warnings=False) == {"id": 1, "x": 2}


_TEXTS = st.text(
    st.sampled_from("aZ09/.%2e%25\\?#&=+:;@[]{}|^`<>\"'~!$()*, -_é\u212a\n"), max_size=12
)


@given(
    st.sampled_from(["https://api.example", "HTTP://u:p@API.example:80", "http://[::1]:8"]), _TEXTS
)
@example("https://api.example", "/v1/./a")
@example("https://api.example", "/v1/..")
@example("https://api.example", "/v1/%2e%2E/a%zz?")
@example("https://api.example", f"/{'a' * 70_000}")
def test_a_url_is_what_parsing_it_as_a_whole_gives(origin: str, rest: str) -> None:
    text = origin + rest
    try:
        parsed = httpx.URL(text)
    except httpx.InvalidURL:
        parsed = None
    if parsed is None or (parsed.port is not None and not 0 < parsed.port <= 65535):
        with pytest.raises(httpx.InvalidURL):
            url_of(text)
        return
    url = url_of(text)
    assert (url, hash(url), repr(url)) == (parsed, hash(parsed), repr(parsed))
    for name in (
        "raw_scheme",
        "netloc",
        "raw_path",
        "path",
        "query",
        "fragment",
        "userinfo",
        "port",
    ):
        assert getattr(url, name) == getattr(parsed, name)


def test_the_parts_of_a_url_can_be_exchanged(monkeypatch: pytest.MonkeyPatch) -> None:
    url = httpx.URL("https://api.example")
    assert _http.elsewhere(url, "/a%20b", "x=1") == httpx.URL("https://api.example/a%20b?x=1")
    assert str(url) == "https://api.example"
    monkeypatch.setattr(httpx.URL, "_uri_reference", None, raising=False)
    monkeypatch.setattr(httpx.URL, "__init__", lambda *_: None)
    assert _http.elsewhere(url.__new__(httpx.URL), "/a", None) is None


def test_without_these_parts_urls_are_parsed_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urls, "elsewhere", lambda *_: None)
    assert url_of("https://api.example/whole?x=1") == httpx.URL("https://api.example/whole?x=1")
