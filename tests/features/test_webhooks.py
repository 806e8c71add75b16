"""What an API sends of its own accord: webhooks and callbacks as typed functions, verified."""

from __future__ import annotations

import datetime as dt
import json
import pickle
import traceback
from typing import TYPE_CHECKING, Any, get_args

import httpx
import pytest

from tests.features.webhooks import SECRET, body, hooks, make_shop, signed
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.features.making import Made


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_shop(tmp_path_factory.mktemp("shop"))


def test_a_webhook_is_read_as_its_model(made: Made) -> None:
    pet = hooks(made).parse_new_pet(body(type="pet.new", id=7, born="2024-02-03T04:05:06Z"))
    assert type(pet) is made.models.NewPetPayload
    assert (pet.id, pet.born) == (7, dt.datetime(2024, 2, 3, 4, 5, 6, tzinfo=dt.UTC))
    assert hooks(made).parse_new_pet('{"type": "pet.new", "id": 1}').id == 1


def test_callbacks_are_read_too(made: Made) -> None:
    moved = hooks(made).parse_watch_pets_moved(body(type="pet.moved", to="here"))
    assert (type(moved), moved.to) == (made.models.Moved, "here")
    fed = hooks(made).parse_watch_pets_fed(body(type="pet.fed"))
    # Named after the component that operations share.
    assert type(fed) is made.models.FedPayload


def test_parse_tells_them_apart(made: Made) -> None:
    parse = hooks(made).parse
    assert type(parse(body(type="pet.new", id=1))) is made.models.NewPetPayload
    assert type(parse(body(type="pet.lost"))) is made.models.Gone
    assert type(parse(body(type="pet.moved", to="x"))) is made.models.Moved


def test_the_union_of_all_of_them_is_there_when_code_runs(made: Made) -> None:
    names = {one.__name__ for one in get_args(hooks(made).Event)}
    assert names == {"NewPetPayload", "Gone", "Moved", "FedPayload"}
    with pytest.raises(AttributeError, match="has no attribute 'Evnt'"):
        _ = hooks(made).Evnt


def test_reading_is_as_lenient_as_for_answers(made: Made) -> None:
    content = body(type="pet.new", id="seven", status="asleep", extra={"a": 1})
    with pytest.warns(made.module.ResponseShapeWarning, match="newPet: .id") as told:
        pet = hooks(made).parse(content)
    assert told[0].filename == __file__
    assert (pet.id, str(pet.status), pet.extra) == ("seven", "asleep", {"a": 1})
    with pytest.raises(made.module.WebhookValidationError, match=r"newPet: \.id") as caught:
        hooks(made).parse(content, strict=True)
    assert (caught.value.webhook, caught.value.location) == ("newPet", ".id")
    assert isinstance(caught.value, made.module.ClientError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("content", [body(type="pet.sold", price=1), body(price=1), b"[1]"])
def test_a_webhook_that_the_document_does_not_know(made: Made, content: bytes) -> None:
    with pytest.warns(made.module.ResponseShapeWarning, match="webhook: type"):
        assert hooks(made).parse(content) == json.loads(content)
    with pytest.raises(made.module.WebhookValidationError, match="webhook: type"):
        hooks(made).parse(content, strict=True)


@pytest.mark.parametrize("content", [b"", b"<html>", b"{"])
def test_what_is_no_json_is_an_error(made: Made, content: bytes) -> None:
    for read in (hooks(made).parse, hooks(made).parse_new_pet):
        with pytest.raises(made.module.WebhookValidationError, match="the body"):
            read(content)


def test_verify_and_parse(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    webhooks, content = hooks(made), body(type="pet.new", id=1)
    headers = {"x-sign": signed(content)}
    assert webhooks.verify_and_parse(content, headers, SECRET).id == 1
    assert webhooks.verify_and_parse(content.decode(), headers, ["other", SECRET]).id == 1
    wrong = body(type="pet.new", id="one")
    with pytest.raises(made.module.WebhookValidationError):
        webhooks.verify_and_parse(wrong, {"x-sign": signed(wrong)}, SECRET, strict=True)
    monkeypatch.setenv("SHOP_SECRET", SECRET)
    assert webhooks.verify_and_parse(content, headers).id == 1
    monkeypatch.setenv("SHOP_SECRET", "another")
    with pytest.raises(made.module.WebhookVerificationError, match="does not match"):
        webhooks.verify_and_parse(content, headers)


def test_a_handler_behind_a_socket(made: Made) -> None:
    webhooks, error = hooks(made), made.module.WebhookVerificationError

    def handle(arrived: Arrived) -> Answer:
        try:
            event = webhooks.verify_and_parse(arrived.body, arrived.headers, SECRET)
        except error as refused:
            return reply({"refused": str(refused)}, 400)
        return reply({"event": type(event).__name__})

    content = body(type="pet.new", id=1)
    with serving(handle) as server:
        said = [
            httpx.post(server.url, content=content, headers=headers).json()
            for headers in ({"X-Sign": signed(content)}, {"X-Sign": signed(b"")}, {})
        ]
    assert said == [
        {"event": "NewPetPayload"},
        {"refused": "the signature does not match"},
        {"refused": "the request has no header X-Sign"},
    ]


NO_SECRET = "no webhook secret: pass secret= or set the environment variable SHOP_SECRET"
EMPTY = "the webhook secret is empty: pass the signing secret as secret="
WRONG = "secret must be a str or a list of str, not "


@pytest.mark.parametrize(
    ("secret", "kind", "message"),
    [
        (None, ValueError, NO_SECRET),
        *((secret, ValueError, EMPTY) for secret in ("", " ", [], [""], [SECRET, ""], ())),
        (b"bytes", TypeError, f"{WRONG}bytes"),
        ([SECRET, None], TypeError, f"{WRONG}NoneType"),
        ({"secret": SECRET}, TypeError, f"{WRONG}dict"),
        (5, TypeError, f"{WRONG}int"),
    ],
)
def test_an_unusable_secret_is_never_taken(
    made: Made, monkeypatch: pytest.MonkeyPatch, secret: Any, kind: type[Exception], message: str
) -> None:
    monkeypatch.setenv("SHOP_SECRET", " " if secret is None else SECRET)
    # Anyone can sign with nothing.
    content = body(type="pet.new", id=1)
    headers = {"X-Sign": signed(content, "")}
    for verify in (hooks(made).verify, hooks(made).verify_and_parse):
        with pytest.raises(kind) as caught:
            verify(content, headers, secret)
        assert str(caught.value) == message


@pytest.mark.parametrize("wrong", [{"type": "pet.new"}, ["a"], None, 5])
def test_a_body_that_was_parsed_before(made: Made, wrong: Any) -> None:
    words = f"body must be the raw .* as bytes or str, .*not {type(wrong).__name__}$"
    calls: list[Callable[[], object]] = [
        lambda: hooks(made).verify(wrong, {"X-Sign": "00"}, SECRET),
        lambda: hooks(made).verify_and_parse(wrong, {"X-Sign": "00"}, SECRET),
        lambda: hooks(made).parse(wrong),
        lambda: hooks(made).parse_new_pet(wrong),
    ]
    for call in calls:
        with pytest.raises(TypeError, match=words):
            call()


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_kinds_of_bytes(made: Made, kind: Any) -> None:
    content = kind(body(type="pet.new", id=1))
    event = hooks(made).verify_and_parse(content, {"X-Sign": signed(bytes(content))}, SECRET)
    assert event.id == 1
    assert hooks(made).parse_new_pet(content).id == 1


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ([(b"x-sign", b"00")], "headers must be a mapping of str to str, not list"),
        (None, "headers must be a mapping of str to str, not NoneType"),
        ({b"x-sign": b"00"}, "headers: a name must be a str, not bytes"),
        ({"X-Sign": ["00"]}, "headers: X-Sign must be a str, not list"),
    ],
)
def test_headers_of_a_wrong_type(made: Made, headers: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        hooks(made).verify(b"{}", headers, SECRET)


def test_a_time_of_a_wrong_type(made: Made) -> None:
    now: Any = "2024-01-01"
    with pytest.raises(TypeError, match="now must be a number of seconds since 1970, not str"):
        hooks(made).verify(b"{}", {"X-Sign": signed(b"{}")}, SECRET, now=now)


def test_headers_of_web_frameworks(made: Made) -> None:
    from email.message import Message

    from werkzeug.datastructures import Headers

    content = body(type="pet.new", id=1)
    message = Message()
    message["X-SIGN"] = signed(content)
    for headers in (
        Headers({"X-Sign": signed(content)}),
        httpx.Headers({"X-Sign": signed(content)}),
        message,
    ):
        hooks(made).verify(content, headers, SECRET)
    twice = Headers([("X-Sign", signed(content)), ("x-sign", "00")])
    with pytest.raises(made.module.WebhookVerificationError):
        hooks(made).verify(content, twice, SECRET)


def test_the_secret_is_never_shown(made: Made) -> None:
    content = body(type="pet.new", id=1)
    attempts: list[Callable[[], object]] = [
        lambda: hooks(made).verify_and_parse(content, {}, SECRET),
        lambda: hooks(made).verify(content, {"x-sign": "é" * 64}, [SECRET]),
        lambda: hooks(made).verify(content, {"x-sign": "00"}, [SECRET, ""]),
        lambda: hooks(made).verify_and_parse(b"{", {"x-sign": signed(b"{")}, SECRET),
    ]
    for attempt in attempts:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - each attempt has an error of its own
            attempt()
        summary = traceback.StackSummary.extract(traceback.walk_tb(caught.tb), capture_locals=True)
        own = [frame for frame in summary if frame.filename != __file__]
        assert own
        for frame in own:
            assert SECRET not in str(frame.locals)
            assert SECRET.encode().hex() not in str(frame.locals)
    from importlib import import_module

    secrets = import_module(f"{made.module_name}._runtime.webhooks").Secrets([SECRET])
    assert SECRET not in f"{secrets!r} {secrets}"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(secrets)
