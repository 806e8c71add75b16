"""What an API sends of its own accord: webhooks and callbacks as typed functions, verified."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import pickle
import subprocess
import sys
import traceback
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, get_args

import httpx
import pytest

from generator.diagnostics import GenerationError
from tests.corpus import checks
from tests.features.making import Made, answers, document, make
from tests.plan.building import package_of
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECRET = "correct horse battery staple"
NOW = 1_700_000_000
PET = {
    "type": "object",
    "required": ["type", "id"],
    "properties": {
        "type": {"const": "pet.new"},
        "id": {"type": "integer", "format": "int64"},
        "born": {"type": "string", "format": "date-time"},
        "status": {"type": "string", "enum": ["here", "gone"]},
    },
}
GONE = {
    "type": "object",
    "required": ["type"],
    "properties": {
        "type": {"type": "string", "enum": ["pet.gone", "pet.lost"]},
        "reason": {"type": ["string", "null"]},
    },
}
PROVIDER = """\
name = "Shop"
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"

[[document]]
file = "openapi.json"
"""


def sent(schema: Any, media_type: str = "application/json", **more: Any) -> dict[str, Any]:
    """What stands under a webhook."""
    body = {"content": {media_type: {"schema": schema}}}
    return {"post": {"requestBody": body, "responses": {"200": {"description": "Got it"}}, **more}}


def shop(**parts: Any) -> dict[str, Any]:
    """A document with webhooks of the usual kinds, a callback, and shared parts of both."""
    watch = {
        "operationId": "watchPets",
        "tags": ["Pets"],
        "responses": answers(None, "204"),
        "callbacks": {
            "moved": {"{$request.query.url}": sent({"$ref": "#/components/schemas/Moved"})},
            "fed": {"$ref": "#/components/callbacks/Fed"},
        },
    }
    given = document(
        {"/pets/watch": {"post": watch}},
        schemas={
            "Gone": GONE,
            "Moved": {
                "type": "object",
                "required": ["type", "to"],
                "properties": {"type": {"const": "pet.moved"}, "to": {"type": "string"}},
            },
        },
        callbacks={"Fed": {"{$request.query.url}/fed": {"$ref": "#/components/pathItems/Fed"}}},
        pathItems={
            "Fed": sent(
                {
                    "type": "object",
                    "required": ["type"],
                    "properties": {"type": {"enum": ["pet.fed"]}},
                }
            )
        },
        requestBodies={
            "Gone": {
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gone"}}}
            }
        },
        parameters={"Id": {"name": "X-Id", "in": "header", "description": "Its id."}},
    )
    given["webhooks"] = {
        "newPet": sent(
            PET, summary="a pet is born", parameters=[{"$ref": "#/components/parameters/Id"}]
        ),
        "pet-gone": {
            "post": {
                "requestBody": {"$ref": "#/components/requestBodies/Gone"},
                "deprecated": True,
                "responses": {"2XX": {"description": 'Say "thanks"\\'}},
            }
        },
    }
    return {**given, **parts}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    signature = '[webhooks]\nenv = "SHOP_SECRET"\n[webhooks.signature]\nheader = "X-Sign"\n'
    return make(tmp_path_factory.mktemp("shop"), shop(), provider=f"{PROVIDER}{signature}")


def hooks(made: Made) -> Any:
    return made.module.webhooks


def body(**data: Any) -> bytes:
    return json.dumps(data).encode()


def signed(content: bytes, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), content, hashlib.sha256).hexdigest()


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
        {"refused": "there is no signature in the header X-Sign"},
    ]


@pytest.mark.parametrize("secret", ["", " ", [], [""], [SECRET, ""], None, b"bytes"])
def test_an_empty_secret_is_never_taken(made: Made, secret: Any) -> None:
    # Anyone can sign with nothing.
    content = body(type="pet.new", id=1)
    headers = {"X-Sign": signed(content, "")}
    with pytest.raises(ValueError, match="the secret of the webhooks is empty"):
        hooks(made).verify(content, headers, secret)


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
        with pytest.raises(Exception) as caught:
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


def test_docstrings(made: Made) -> None:
    webhooks = hooks(made)
    doc = webhooks.parse_new_pet.__doc__
    assert doc.startswith("A pet is born.")
    assert "X-Id: Its id." in doc
    assert "200: Got it" in doc
    assert "A callback of `pets.watch`, sent to `{$request.query.url}`" in (
        webhooks.parse_watch_pets_moved.__doc__
    )
    with pytest.warns(DeprecationWarning, match="pet-gone is deprecated"):
        webhooks.parse_pet_gone(body(type="pet.gone"))


def test_the_method_names_the_functions_of_its_callbacks(made: Made) -> None:
    with made.client("http://localhost:1") as client:
        doc = " ".join(client.pets.watch.__doc__.split())
    assert (
        "`webhooks.parse_watch_pets_moved` reads what is then sent to `{$request.query.url}`" in doc
    )
    assert "`webhooks.parse_watch_pets_fed` reads what is then sent" in doc


def test_the_readme_shows_it(made: Made) -> None:
    readme = (made.folder / "README.md").read_text(encoding="utf-8")
    assert "## Webhooks" in readme
    assert "webhooks.verify_and_parse`" in readme
    assert "SHOP_SECRET" in readme


HANDLER = """\
from collections.abc import Mapping

from werkzeug.datastructures import Headers

from MODULE import WebhookVerificationError, models, webhooks


def handle(body: bytes, headers: Mapping[str, str] | Headers) -> int:
    try:
        event = webhooks.verify_and_parse(body, headers, secret=["new", "old"])
    except WebhookVerificationError:
        return 400
    match event:
        case models.NewPetPayload():
            return event.id
        case models.Gone():
            return len(event.reason or "")
        case _:
            return show(event)


def show(event: webhooks.Event) -> int:
    return len(event.type)


pet: models.NewPetPayload = webhooks.parse_new_pet("{}", strict=True)
"""


def test_both_type_checkers_and_black(made: Made, odd: Made, tmp_path: Path) -> None:
    subjects: list[Any] = []
    for one in (made, odd):
        source = one.folder / "src"
        if one is made:
            (source / one.module_name / "handler_.py").write_text(
                HANDLER.replace("MODULE", one.module_name), encoding="utf-8"
            )
        own = [*source.rglob("*.py")]
        subjects.append(SimpleNamespace(source=source, module=one.module_name, own_files=own))
    assert [complaint for one in subjects for complaint in checks.black_stable(one)] == []
    assert checks.mypy_strict(subjects, tmp_path) == []
    assert checks.basedpyright_strict(subjects, tmp_path) == []


def test_nothing_of_it_is_loaded_by_others(made: Made) -> None:
    code = f"import sys, {made.module_name} as m; m.{made.client_name}\nprint(*sys.modules)"
    src = str(made.folder / "src")
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": src},
        capture_output=True,
        text=True,
        check=True,
    )
    assert not [name for name in done.stdout.split() if name.endswith("webhooks")]


ODD_NAMES = (
    "class",
    "parse",
    "verify",
    "verify_and_parse",
    "Event",
    "été",
    "1",
    "",
    "a b",
    "a-b",
    "models",
    "__x",
    '"""\\ quoted',
)


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Everything that can be wrong or unusual, in a document of OpenAPI 3.0."""
    happened = {"type": "object", "required": ["at"], "properties": {"at": {"type": "integer"}}}
    given = document(
        {
            "/things": {
                "post": {
                    "operationId": "order",
                    "responses": answers(None, "204"),
                    "callbacks": {
                        "done": {
                            "{$request.body#/a}": {**sent(happened), "put": sent(happened)["post"]},
                            "{$request.body#/b}": sent({"type": "string"}),
                            "x-note": "an extension",
                        },
                        "lost": {"$ref": "#/components/callbacks/Nowhere"},
                        "wrong": ["not", "a", "mapping"],
                        "empty": {},
                    },
                },
                "get": {"responses": answers(None, "204"), "callbacks": ["wrong"]},
            }
        },
        version="3.0.3",
        schemas={"Event": happened},
    )
    given["x-webhooks"] = {
        **{name: sent({"$ref": "#/components/schemas/Event"}) for name in ODD_NAMES},
        "both ways": {**sent(happened), "get": {"responses": {}}, "put": sent(happened)["post"]},
        "text": sent({"type": "string"}, "text/plain"),
        "file": sent({"type": "string", "format": "binary"}, "application/octet-stream"),
        "form": sent(happened, "application/x-www-form-urlencoded"),
        "list": sent({"type": "array", "items": happened}),
        "anything": sent({}),
        "no schema": {"post": {"requestBody": {"content": {"application/json": {}}}}},
        "no content": {"post": {"requestBody": {"content": {}}}},
        "nowhere": {"$ref": "#/components/pathItems/Nowhere"},
        "wrong body": {"post": {"requestBody": {"content": ["wrong"]}}},
        "wrong method": {"post": "wrong"},
        "wrong": "wrong",
        "wrong parts": sent(happened, parameters="wrong", summary=None, description=["a"]),
        "odd answer": {**sent(happened), "post": {**sent(happened)["post"], "responses": ["a"]}},
    }
    return make(tmp_path_factory.mktemp("odd"), given)


def test_odd_webhooks_never_end_a_run(odd: Made) -> None:
    odd.import_all()
    names = {name for name in hooks(odd).__all__ if name.startswith("parse_")}
    assert names >= {
        *("parse_class", "parse_both_ways_post", "parse_both_ways_put", "parse_text"),
        *("parse_order_done_request_body_a_post", "parse_order_done_request_body_a_put"),
        *("parse_order_done_request_body_b", "parse_no_schema", "parse_odd_answer"),
        "parse_wrong_parts",
    }
    readable = 8
    assert len(names) == len(ODD_NAMES) + 2 + readable + 3
    assert not [name for name in names if name[-1:].isdigit() and name != "parse_1"]
    assert "parse" not in hooks(odd).__all__


def test_bodies_of_all_kinds(odd: Made) -> None:
    webhooks = hooks(odd)
    assert webhooks.parse_text("ähm".encode()) == "ähm"
    assert webhooks.parse_file(b"\xff\x00") == b"\xff\x00"
    assert webhooks.parse_form("at=1&at=2") == b"at=1&at=2"
    assert [one.at for one in webhooks.parse_list(body(at=1).join([b"[", b"]"]))] == [1]
    assert webhooks.parse_anything(b"[1, null]") == [1, None]
    assert webhooks.parse_no_schema(b'"x"') == "x"
    assert webhooks.parse_class(body(at=3)).at == 3


def test_what_is_left_out_is_told(odd: Made) -> None:
    from generator.normalise import normalise
    from generator.source.load import load

    (folder,) = (odd.folder.parents[1] / "specs").iterdir()
    told = [one.what for one in normalise(load(folder / "openapi.json")).changes]
    for words in (
        "the callback lost of POST /things is left out",
        "the callback wrong of POST /things is left out",
        "the webhook nowhere is left out",
        "the webhook wrong is left out",
        "GET of the webhook both ways is left out: it has no body",
        "POST of the webhook wrong body is left out: it has no body",
        "POST of the webhook wrong method is left out",
        "POST of the webhook no content is left out: it has no body",
    ):
        assert [one for one in told if one.startswith(words)], words


def test_the_order_of_a_document_says_nothing(made: Made, tmp_path: Path) -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(inner) for key, inner in reversed(value.items())}
        return value

    again = make(tmp_path, turned(shop()), provider=PROVIDER)
    plain = make(tmp_path / "plain", shop(), provider=PROVIDER)
    texts = [
        (one.folder / "src" / one.module_name / "webhooks.py").read_text(encoding="utf-8")
        for one in (again, plain)
    ]
    assert texts[0] == texts[1]


def by_header(value: Any) -> dict[str, Any]:
    parameter = {"name": "X-Event", "in": "header", "schema": value}
    return sent(
        {"type": "object", "properties": {"a": {"type": "integer"}}}, parameters=[parameter]
    )


def planned(webhooks: dict[str, Any], config: dict[str, Any] | None = None) -> Any:
    """The plan of what is received."""
    return package_of({}, webhooks=webhooks, config=config).webhooks


def test_webhooks_told_apart_by_a_header(tmp_path: Path) -> None:
    webhooks = {"one": by_header({"const": "first"}), "two": by_header({"enum": ["b", "c"]})}
    made = make(tmp_path, {**document({}), "webhooks": webhooks})
    parse = hooks(made).parse
    assert type(parse(body(a=1), {"x-event": "first"})) is made.models.OnePayload
    assert type(parse(body(a=1), {"X-EVENT": "c"})) is made.models.TwoPayload
    with pytest.warns(made.module.ResponseShapeWarning, match="webhook: X-Event: has a value"):
        assert parse(body(a=1), {"X-Event": "d"}) == {"a": 1}
    with pytest.warns(made.module.ResponseShapeWarning, match="webhook: X-Event: is missing"):
        assert parse(body(a=1), {}) == {"a": 1}


def tagged(**properties: Any) -> dict[str, Any]:
    return sent({"type": "object", "required": [*properties], "properties": properties})


@pytest.mark.parametrize(
    ("webhooks", "config", "told"),
    [
        ({"a": tagged(k={"const": "x"}), "b": tagged(k={"const": "y"})}, {}, ("property", "k")),
        ({"a": tagged(k={"const": "x"}), "b": tagged(k={"const": "x"})}, {}, None),
        ({"a": tagged(k={"const": "x"}), "b": tagged(j={"const": "y"})}, {}, None),
        ({"a": tagged(k={"const": 1}), "b": tagged(k={"const": 2})}, {}, None),
        ({"a": tagged(k={"type": "string"})}, {}, None),
        ({"a": tagged(k={"enum": ["x", "y"]}), "b": tagged(k={"enum": ["y", "z"]})}, {}, None),
        (
            {"a": sent({"type": "string"}), "b": sent({"type": "string"})},
            {"webhooks": {"event_header": "X-Event"}},
            ("header", "X-Event"),
        ),
        (
            {"a": tagged(), "b": tagged()},
            {"webhooks": {"event_property": "kind", "events": {"b": "B!"}}},
            ("property", "kind"),
        ),
    ],
)
def test_what_tells_webhooks_apart(
    webhooks: dict[str, Any], config: dict[str, Any], told: tuple[str, str] | None
) -> None:
    dispatch = planned(webhooks, config).dispatch
    assert (dispatch and (dispatch.place, dispatch.name)) == told
    if config.get("webhooks", {}).get("events"):
        assert [value for value, _ in dispatch.values] == ["B!", "a"]


def test_a_union_is_told_apart_by_all_of_its_members() -> None:
    one, two = (tagged(k={"const": value})["post"]["requestBody"] for value in "xy")
    schemas = [given["content"]["application/json"]["schema"] for given in (one, two)]
    webhooks = {"both": sent({"oneOf": schemas}), "third": tagged(k={"const": "z"})}
    dispatch = planned(webhooks).dispatch
    assert [value for value, _ in dispatch.values] == ["x", "y", "z"]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ('[webhooks.signature]\nheader = "X"\nsigned = "{t}"', "must contain {body}"),
        ('[webhooks.signature]\nheader = "X"\ntimestamp = "t"', "must contain {t}"),
        ('[webhooks.signature]\nheader = "X"\ntolerance = 5', "needs `timestamp`"),
        ('[webhooks.signature]\nheader = "X"\nkey = "v1"', "needs `separator`"),
        ('[webhooks.signature]\nheader = "X"\nalgorithm = "md5"', "'sha1', 'sha256' or 'sha512'"),
        ('[webhooks.signature]\nheder = "X"', "unknown key `webhooks.signature.heder`"),
        ('[webhooks]\nenv = "SECRET"', "`env` needs [webhooks.signature]"),
        ('[webhooks]\nevent_header = "X"\nevent_property = "y"', "not both"),
        ('[webhooks]\nevents = {a = "b"}', "`events` needs"),
        (
            '[webhooks]\nevent_header = "X"\nevents = {nothing = "b"}',
            "there are no webhooks nothing",
        ),
    ],
)
def test_mistakes_in_the_configuration(tmp_path: Path, lines: str, words: str) -> None:
    with pytest.raises(GenerationError) as caught:
        make(tmp_path, shop(), provider=f"{PROVIDER}{lines}\n")
    assert words in str(caught.value)


def test_a_configuration_for_webhooks_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="the document has no webhooks"):
        make(tmp_path, document({}), provider=f'{PROVIDER}[webhooks]\nevent_header = "X"\n')
