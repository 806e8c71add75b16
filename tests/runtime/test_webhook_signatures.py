"""Signatures of webhooks, made here with the standard library in the ways that providers make them."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

import pytest

from clientsmith.runtime.webhooks import Secrets, Signature, WebhookVerificationError

NOW = 1_700_000_000
BODY = b'{"id": 7, "name": "\xc3\xa9"}'
KEY = bytes(range(32))
TEXT = "not so secret"


def mac(message: bytes, key: bytes = TEXT.encode(), algorithm: str = "sha256") -> bytes:
    return hmac.new(key, message, getattr(hashlib, algorithm)).digest()


def base64_of(data: bytes) -> str:
    return base64.b64encode(data).decode()


def of_body(body: bytes, now: int, key: bytes) -> dict[str, str]:
    return {"X-Hub-Signature-256": "sha256=" + mac(body, key).hex()}


def in_base64(body: bytes, now: int, key: bytes) -> dict[str, str]:
    return {"X-Shop-Hmac": base64_of(mac(body, key, "sha512"))}


def sha1(body: bytes, now: int, key: bytes) -> dict[str, str]:
    return {"X-Hub-Signature": "sha1=" + mac(body, key, "sha1").hex()}


def pairs(body: bytes, now: int, key: bytes) -> dict[str, str]:
    digest = mac(f"{now}.".encode() + body, key).hex()
    return {"Stripe-Signature": f"t={now},v1={'0' * 64},v1={digest},v0=6ffbb59b"}


def semicolons(body: bytes, now: int, key: bytes) -> dict[str, str]:
    return {"Paddle-Signature": f"ts={now};h1={mac(f'{now}:'.encode() + body, key).hex()}"}


def standard(body: bytes, now: int, key: bytes) -> dict[str, str]:
    digest = base64_of(mac(f"msg_1.{now}.".encode() + body, key))
    return {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(now),
        "webhook-signature": f"v1a,AAAA v1,{base64_of(bytes(32))} v1,{digest}",
    }


def slack(body: bytes, now: int, key: bytes) -> dict[str, str]:
    digest = mac(f"v0:{now}:".encode() + body, key).hex()
    return {"X-Slack-Signature": f"v0={digest}", "X-Slack-Request-Timestamp": str(now)}


def iso_time(body: bytes, now: int, key: bytes) -> dict[str, str]:
    from datetime import UTC, datetime

    sent = datetime.fromtimestamp(now, UTC).isoformat()
    return {
        "BOX-DELIVERY-TIMESTAMP": sent,
        "BOX-SIGNATURE-PRIMARY": base64_of(mac(body + sent.encode(), key)),
    }


SCHEMES: dict[str, tuple[Signature, Any]] = {
    "body": (Signature("X-Hub-Signature-256", prefix="sha256="), of_body),
    "base64": (Signature("X-Shop-Hmac", algorithm="sha512", encoding="base64"), in_base64),
    "sha1": (Signature("X-Hub-Signature", algorithm="sha1", prefix="sha1="), sha1),
    "pairs": (
        Signature("Stripe-Signature", separator=",", key="v1", signed="{t}.{body}", timestamp="t"),
        pairs,
    ),
    "semicolons": (
        Signature(
            "Paddle-Signature", separator=";", key="h1", signed="{ts}:{body}", timestamp="ts"
        ),
        semicolons,
    ),
    "standard": (
        Signature(
            "webhook-signature",
            encoding="base64",
            separator=" ",
            prefix="v1,",
            signed="{webhook-id}.{webhook-timestamp}.{body}",
            timestamp="webhook-timestamp",
            secret_prefix="whsec_",
            secret_encoding="base64",
        ),
        standard,
    ),
    "slack": (
        Signature(
            "X-Slack-Signature",
            prefix="v0=",
            signed="v0:{X-Slack-Request-Timestamp}:{body}",
            timestamp="X-Slack-Request-Timestamp",
        ),
        slack,
    ),
    "iso time": (
        Signature(
            "BOX-SIGNATURE-PRIMARY",
            encoding="base64",
            signed="{body}{BOX-DELIVERY-TIMESTAMP}",
            timestamp="BOX-DELIVERY-TIMESTAMP",
        ),
        iso_time,
    ),
}
TIMED = [name for name, (scheme, _) in SCHEMES.items() if scheme.timestamp]


def secret_of(name: str, key: bytes = KEY) -> tuple[str, bytes]:
    """The secret as a caller has it, and its bytes."""
    if name == "standard":
        return "whsec_" + base64_of(key), key
    return key.hex(), key.hex().encode()


def refused(
    scheme: Signature, body: bytes, headers: dict[str, str], secret: str, now: float = NOW
) -> str:
    with pytest.raises(WebhookVerificationError) as caught:
        scheme.verify(body, headers, Secrets([secret]), now)
    return str(caught.value)


def test_a_published_example() -> None:
    # From GitHub's documentation of webhooks, "Testing the webhook payload validation".
    digest = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    scheme, _ = SCHEMES["body"]
    headers = {"x-hub-signature-256": f"sha256={digest}"}
    scheme.verify(b"Hello, World!", headers, Secrets(["It's a Secret to Everybody"]))


@pytest.mark.parametrize("name", SCHEMES)
def test_what_was_signed_is_taken_and_nothing_else(name: str) -> None:
    scheme, sign = SCHEMES[name]
    secret, key = secret_of(name)
    headers: dict[str, str] = sign(BODY, NOW, key)
    scheme.verify(BODY, headers, Secrets([secret]), NOW + 299)
    scheme.verify(BODY.decode(), headers, Secrets([f" {secret}\n"]), NOW)
    # Changing the secret: the new one and the old one.
    other, other_key = secret_of(name, bytes(32))
    scheme.verify(BODY, headers, Secrets([other, secret]), NOW)
    scheme.verify(BODY, sign(BODY, NOW, other_key), Secrets([other, secret]), NOW)
    assert refused(scheme, BODY + b" ", headers, secret) == "the signature does not match"
    assert refused(scheme, BODY, headers, other) == "the signature does not match"
    for header in headers:
        without = {key: value for key, value in headers.items() if key != header}
        assert refused(scheme, BODY, without, secret)
        for wrong in ("", "é", headers[header][::-1]):
            assert refused(scheme, BODY, {**headers, header: wrong}, secret)


@pytest.mark.parametrize("name", TIMED)
def test_old_signatures_are_refused(name: str) -> None:
    scheme, sign = SCHEMES[name]
    secret, key = secret_of(name)
    headers = sign(BODY, NOW, key)
    assert "signed 301 s ago; the limit is 300 s" in refused(
        scheme, BODY, headers, secret, NOW + 301
    )
    assert "signed 301 s in the future" in refused(scheme, BODY, headers, secret, NOW - 301)
    # By the clock of this machine, it is long ago.
    with pytest.raises(WebhookVerificationError, match="s ago"):
        scheme.verify(BODY, headers, Secrets([secret]))
    patient = scheme.replace(tolerance=10**10)
    patient.verify(BODY, headers, Secrets([secret]))


@pytest.mark.parametrize(
    "text", ["", "soon", "-5", "1e400", "9" * 18, "nan", "inf", "\uff12\uff10"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    scheme, _ = SCHEMES["slack"]
    digest = mac(f"v0:{text}:".encode() + BODY).hex()
    headers = {"X-Slack-Signature": f"v0={digest}", "X-Slack-Request-Timestamp": text}
    assert refused(scheme, BODY, headers, TEXT) == "X-Slack-Request-Timestamp is not a time"


@pytest.mark.parametrize("text", [f"{NOW}", f"{NOW}000", f"{NOW}.25", "2023-11-14T22:13:20Z"])
def test_spellings_of_a_time(text: str) -> None:
    scheme, _ = SCHEMES["slack"]
    digest = mac(f"v0:{text}:".encode() + BODY).hex()
    headers = {"X-Slack-Signature": f"v0={digest}", "X-Slack-Request-Timestamp": text}
    scheme.verify(BODY, headers, Secrets([TEXT]), NOW + 1)


def test_capitals_in_hex_and_bytes_that_are_no_text() -> None:
    scheme, _ = SCHEMES["body"]
    body = b"\xff\x00binary"
    headers = {"X-Hub-Signature-256": "sha256=" + mac(body).hex().upper()}
    scheme.verify(body, headers, Secrets([TEXT]))


def test_a_secret_that_cannot_be_read() -> None:
    scheme, _ = SCHEMES["standard"]
    for secret in ("whsec_", "whsec_é", "whsec_not base64!", ""):
        with pytest.raises(ValueError, match="empty"):
            scheme.verify(BODY, {}, Secrets([secret]))


def test_a_time_in_a_pair_counts_and_not_a_header_of_that_name() -> None:
    scheme, sign = SCHEMES["pairs"]
    headers: dict[str, str] = sign(BODY, NOW - 10_000, KEY.hex().encode())
    assert "ago" in refused(scheme, BODY, {**headers, "t": str(NOW)}, KEY.hex())
