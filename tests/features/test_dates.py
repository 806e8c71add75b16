"""Date-times as RFC 3339, section 5.6, defines them. Other spellings are read with a warning and kept."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make

if TYPE_CHECKING:
    from pathlib import Path

MOMENT, DAY = {"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}
TEXT = {"type": "string"}
THING = {
    "type": "object",
    "properties": {
        "at": MOMENT,
        "day": DAY,
        "often": {"type": "array", "items": MOMENT},
        "either": {"anyOf": [MOMENT, TEXT]},
        "eitherDay": {"anyOf": [DAY, TEXT]},
        "maybe": {"anyOf": [MOMENT, {"type": "null"}]},
        "byName": {"type": "object", "additionalProperties": MOMENT},
    },
}
NOON = dt.datetime(2024, 2, 29, 12, 0, tzinfo=dt.UTC)
#: Section 5.6, with its notes, and what of it Python cannot hold.
RIGHT = {
    "2024-02-29T12:00:00Z": NOON,
    "2024-02-29T14:30:00+02:30": NOON,
    "2024-02-29T12:00:00-00:00": NOON,
    "2024-02-29t12:00:00z": NOON,
    "2024-02-29T12:00:00.25Z": NOON + dt.timedelta(milliseconds=250),
    "2024-02-29T12:00:00.123456789Z": NOON + dt.timedelta(microseconds=123456),
    "1990-12-31T23:59:60Z": dt.datetime(1991, 1, 1, tzinfo=dt.UTC),
    "1990-12-31T15:59:60-08:00": dt.datetime(1991, 1, 1, tzinfo=dt.UTC),
}
#: Meant as a date-time, and none.
MEANT = {
    "2024-02-29T12:00:00": NOON.replace(tzinfo=None),
    "2024-02-29 12:00:00Z": NOON,
    "2024-02-29 12:00:00": NOON.replace(tzinfo=None),
    "2024-02-29T12:00Z": NOON,
    "2024-02-29T12:00:00+0000": NOON,
    "2024-02-29T12:00:00+00": NOON,
    "2024-02-29": dt.datetime(2024, 2, 29),
}
#: No date-time to anybody.
WRONG = ["2024", "1700000000", "1700000000.5", "-5", "20240229", "20240229T120000Z", "", "today"]
WRONG += ["2024-02-30T12:00:00Z", "0000-01-01T00:00:00Z", "2024-02-29T12:00:00Z\n"]
WRONG += ["1990-12-31T12:00:60Z", "9999-12-31T23:59:60Z"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    thing = {"$ref": "#/components/schemas/Thing"}
    things = {"type": "array", "items": thing}
    content = {"application/json": {"schema": things}}
    since = {"name": "since", "in": "query", "schema": MOMENT}
    paths = {
        "/thing": {
            "get": {"operationId": "get", "parameters": [since], "responses": answers(thing)},
            "put": {
                "operationId": "set",
                "requestBody": {"required": True, "content": content},
                "responses": answers(None, "204"),
            },
        },
        "/moments": {
            "get": {
                "operationId": "moments",
                "responses": answers({"type": "array", "items": MOMENT}),
            }
        },
    }
    folder: Path = tmp_path_factory.mktemp("dates")
    return make(folder, document(paths, schemas={"Thing": THING}))


def read(made: Made, came: dict[str, Any], **options: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return call(made, "get", answer=came, options=options)[1]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("text", RIGHT)
def test_what_rfc_3339_calls_a_date_time_is_one(made: Made, text: str, strict: bool) -> None:
    came = {"at": text, "often": [text], "either": text, "maybe": text, "byName": {"a": text}}
    thing = read(made, came, strict=strict)
    moment = RIGHT[text]
    found = [thing.at, *thing.often, thing.either, thing.maybe, thing.by_name["a"]]
    assert [(isinstance(one, dt.datetime), one) for one in found] == [(True, moment)] * 5


def test_what_python_cannot_hold_goes_back_as_it_came(made: Made) -> None:
    """Digits beyond microseconds, small letters, a leap second."""
    texts = [text for text in RIGHT if RIGHT[text] != NOON or "t" in text]
    came = {"often": texts, "either": texts[0], "byName": {"a": texts[1]}}
    thing = read(made, came)
    arrived, _ = call(made, "set", body=[thing])
    sent = arrived.json()[0]
    for one, other in zip(sent["often"], texts, strict=True):
        usual = one == other.replace(".25Z", ".250000Z")
        assert usual, other
    arrived, _ = call(made, "get", since=thing.often[-1], answer={})
    assert arrived.query == [("since", texts[-1])]
    # What is made from it is a moment of its own.
    later = thing.often[1] + dt.timedelta(0)
    arrived, _ = call(made, "get", since=later, answer={})
    assert arrived.query == [("since", "2024-02-29T12:00:00.250000Z")]
    kept = copy.deepcopy(thing.often[-1]), pickle.loads(pickle.dumps(thing.often[-1]))
    assert [one.text for one in kept] == [texts[-1]] * 2


@pytest.mark.parametrize("text", MEANT)
def test_what_is_meant_as_one_is_told_and_goes_back_as_it_came(made: Made, text: str) -> None:
    came = {"at": text, "often": [text], "maybe": text}
    with pytest.warns(match=r"\.at: Input should be a date-time of RFC 3339"):
        _, thing = call(made, "get", answer=came)
    assert [thing.at, *thing.often, thing.maybe] == [MEANT[text]] * 3
    arrived, _ = call(made, "set", body=[thing])
    assert arrived.json() == [came]
    arrived, _ = call(made, "get", since=thing.at, answer={})
    assert arrived.query == [("since", text)]


@pytest.mark.parametrize("text", WRONG)
def test_anything_else_stays_a_text(made: Made, text: str) -> None:
    """Digits above all, though pydantic reads them as the seconds since 1970."""
    with pytest.warns(match=r"\.at: "):
        _, thing = call(made, "get", answer={"at": text, "day": text})
    assert (thing.at, thing.day) == (text, text)


@pytest.mark.parametrize("text", [*MEANT, *WRONG])
def test_strict_refuses_what_rfc_3339_does_not_call_one(made: Made, text: str) -> None:
    with pytest.raises(made.module.ResponseValidationError, match=r"\.at"):
        call(made, "get", answer={"at": text}, options={"strict": True})
    day = "2024-02-29T00:00:00Z" if text == "2024-02-29" else text
    with pytest.raises(made.module.ResponseValidationError, match=r"\.day"):
        call(made, "get", answer={"day": day}, options={"strict": True})


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("text", [*MEANT, *WRONG])
def test_beside_a_text_only_rfc_3339_counts(made: Made, text: str, strict: bool) -> None:
    came = {"either": text, "eitherDay": "2024-02-29"}
    thing = read(made, came, strict=strict)
    assert (type(thing.either), thing.either) == (str, text)
    assert thing.either_day == dt.date(2024, 2, 29)
    arrived, _ = call(made, "set", body=[thing])
    assert arrived.json() == [came]


def test_the_items_of_an_answer_are_judged_as_well(made: Made) -> None:
    texts = ["2024-02-29T12:00:00Z", "1700000000"]
    with pytest.warns(match=r"\[\]: "):
        _, found = call(made, "moments", answer=texts)
    assert found == [NOON, "1700000000"]
    with pytest.raises(made.module.ResponseValidationError):
        call(made, "moments", answer=texts, options={"strict": True})


def test_models_are_made_of_values_of_python(made: Made) -> None:
    thing = made.models.Thing(at=NOON, day=NOON.date(), either="2024", maybe=None)
    assert (thing.at, thing.day, thing.either, thing.maybe) == (NOON, NOON.date(), "2024", None)
    with pytest.raises(ValueError, match="date-time"):
        made.models.Thing(at=1700000000)
    described = made.models.Thing.model_json_schema()["properties"]["at"]["anyOf"][0]
    assert described == {"type": "string", "format": "date-time"}
    assert json.loads(thing.model_dump_json())["at"] == "2024-02-29T12:00:00Z"
