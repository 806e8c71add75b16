"""What the plan makes of a media type, its codec says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.plan.model.types import Scalar
from clientsmith.runtime import codecs
from clientsmith.runtime.codecs import CODECS, Codec, decoder_of
from tests.plan.building import method_of

if TYPE_CHECKING:
    import pytest

PACKED = "application/x-packed"
SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}}


class Packed(Codec):
    """A media type that nobody knows."""

    decode = "json"

    def knows(self, media_type: str) -> bool:
        return media_type == PACKED


def planned() -> Any:
    content = {PACKED: {"schema": SCHEMA}}
    return method_of(
        {
            "requestBody": {"required": True, "content": content},
            "responses": {"200": {"description": "OK", "content": content}},
        },
        http_method="post",
    )


def test_a_media_type_without_a_codec_is_bytes() -> None:
    method = planned()
    assert [(argument.location, argument.is_whole) for argument in method.arguments] == [
        ("body", True)
    ]
    assert method.result.decode == "bytes"


def test_a_media_type_with_a_codec_is_what_its_schema_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codecs, "CODECS", (Packed(), *CODECS))
    monkeypatch.setattr(codecs, "decoder_of", decoder_of.__wrapped__)
    method = planned()
    assert [(argument.wire, argument.type) for argument in method.arguments] == [
        ("name", Scalar("str"))
    ]
    assert (method.result.decode, method.result.media_type) == ("json", PACKED)
