"""A media type is one codec: how a body is written, an answer read, and what each media type is."""

from __future__ import annotations

import json

import pytest

from clientsmith.runtime import Body, Operation, codecs
from clientsmith.runtime.bodies import Payload
from clientsmith.runtime.codecs import CODECS, Codec, codec_of, decoder_of, is_value
from clientsmith.runtime.encode import json_bytes
from tests.runtime.api import Item
from tests.runtime.server import Answer, Arrived, serving
from tests.runtime.worlds import World, both, got

REVERSED = "application/x-reversed"


class Reversed(Codec):
    """JSON from its end to its beginning: a media type that nobody knows."""

    decode = "json"

    def knows(self, media_type: str) -> bool:
        return media_type == REVERSED

    def encode(self, body: Body, value: object) -> Payload:
        return Payload(body.media_type, [json_bytes(value)[::-1]])

    def as_json(self, content: bytes, content_type: str) -> bytes:
        return content[::-1]


@pytest.fixture
def reversed_codec(monkeypatch: pytest.MonkeyPatch) -> None:
    """Register another codec."""
    monkeypatch.setattr(codecs, "CODECS", (Reversed(), *CODECS))
    monkeypatch.setattr(codecs, "codec_of", codec_of.__wrapped__)
    monkeypatch.setattr(codecs, "decoder_of", decoder_of.__wrapped__)


@pytest.mark.usefixtures("reversed_codec")
@both
async def test_a_codec_writes_bodies_and_reads_answers(world: World) -> None:
    operation: Operation[Item] = Operation(
        id="put",
        method="PUT",
        path="/item",
        accept=REVERSED,
        body=Body(REVERSED),
        result=lambda: Item,
    )

    def answer(arrived: Arrived) -> Answer:
        item = json.loads(arrived.body[::-1])
        return Answer(
            200, json.dumps(item | {"id": "1"}).encode()[::-1], {"content-type": REVERSED}
        )

    with serving(answer) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            item = await got(world.resource(shop)._call(operation, body={"name": "lamp"}))
            assert (item.id, item.name) == ("1", "lamp")
            assert server.last.headers["content-type"] == REVERSED


@pytest.mark.parametrize(
    ("media_type", "kind", "value"),
    [
        ("application/json", "Json", True),
        ("APPLICATION/Problem+JSON; charset=utf-8", "Json", True),
        ("text/json", "Json", True),
        ("application/x-ndjson", "Lines", False),
        ("application/json;stream=watch", "Lines", True),
        ("application/stream+json", "Lines", True),
        ("text/event-stream; charset=utf-8", "Events", False),
        ("application/x-www-form-urlencoded", "UrlEncoded", False),
        ("multipart/form-data; boundary=x", "Multipart", False),
        ("text/csv", "Text", False),
        ("application/vnd.oai.openapi", "Text", False),
        ("application/atom+xml", "Text", False),
        ("image/png", "File", False),
        ("", "File", False),
    ],
)
def test_what_a_media_type_is(media_type: str, kind: str, value: bool) -> None:
    assert (type(codec_of(media_type)).__name__, is_value(media_type)) == (kind, value)


def test_every_codec_is_registered_once() -> None:
    assert sorted(type(codec).__name__ for codec in CODECS) == sorted(
        kind.__name__ for kind in Codec.__subclasses__() if kind.__module__ == codecs.__name__
    )
    assert type(CODECS[-1]).__name__ == "File"
