"""Decimals to the last digit, where they are numbers in JSON and where they are strings.

The format `decimal` is one of numbers and of strings (OpenAPI Format Registry); JSON sets no limit to the
digits of a number (RFC 8259, section 6), and Python's floats know 15 of them.
"""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call, came
from tests.features.making import Made, answers, document, make

if TYPE_CHECKING:
    from pathlib import Path

NUMBER, TEXT = ({"type": kind, "format": "decimal"} for kind in ("number", "string"))
THING = {
    "type": "object",
    "properties": {
        "price": NUMBER,
        "amount": TEXT,
        "prices": {"type": "array", "items": NUMBER},
        "amounts": {"type": "object", "additionalProperties": TEXT},
        "maybe": {"anyOf": [NUMBER, {"type": "null"}]},
        "ratio": {"type": "number"},
        "inner": {"$ref": "#/components/schemas/Inner"},
    },
}
INNER = {"type": "object", "properties": {"amount": TEXT, "price": NUMBER}}
LONG = [
    "12345678901234567.5",
    "0.10000000000000000001",
    "-1e-400",
    "123456789012345678901234567890",
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    thing = {"$ref": "#/components/schemas/Thing"}
    content = {"application/json": {"schema": thing}}
    listed = {"application/json": {"schema": {"type": "array", "items": TEXT}}}
    query = [{"name": one, "in": "query", "schema": NUMBER} for one in ("low", "high")]
    paths = {
        "/thing": {
            "get": {"operationId": "get", "parameters": query, "responses": answers(thing)},
            "put": {
                "operationId": "set",
                "requestBody": {"required": True, "content": content},
                "responses": answers(None, "204"),
            },
        },
        "/amounts": {
            "get": {
                "operationId": "amounts",
                "responses": answers({"type": "array", "items": TEXT}),
            },
            "put": {
                "operationId": "setAmounts",
                "requestBody": {"required": True, "content": listed},
                "responses": answers({"type": "array", "items": NUMBER}),
            },
        },
    }
    folder: Path = tmp_path_factory.mktemp("decimals")
    return make(folder, document(paths, schemas={"Thing": THING, "Inner": INNER}))


def read(made: Made, text: str, operation: str = "get", **options: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return call(made, operation, answer=came("application/json", text), options=options)[1]


def exact(content: bytes) -> Any:
    return json.loads(content, parse_float=Decimal, parse_int=Decimal)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("number", ["0.1", "7", "1.50", "1e2", *LONG])
def test_numbers_are_read_to_the_last_digit(made: Made, number: str, strict: bool) -> None:
    text = f'{{"price": {number}, "prices": [{number}, 0.25], "maybe": {number}, "ratio": 0.5}}'
    thing = read(made, text, strict=strict)
    assert [thing.price, *thing.prices, thing.maybe] == [
        Decimal(number),
        Decimal(number),
        Decimal("0.25"),
        Decimal(number),
    ]
    assert {type(one) for one in (thing.price, *thing.prices, thing.maybe)} == {Decimal}
    assert type(thing.ratio) is float
    arrived, _ = call(made, "set", price=thing.price, prices=thing.prices, inner={"price": 1})
    sent = exact(arrived.body)
    assert (sent["price"], sent["prices"][0]) == (Decimal(number), Decimal(number))


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "text", ["0.10", "1e3", "+5", ".5", "12345678901234567890.123456789", "-0"]
)
def test_texts_are_decimals_and_go_back_as_they_came(made: Made, text: str, strict: bool) -> None:
    data = {"amount": text, "amounts": {"eur": text}, "inner": {"amount": text}}
    thing = read(made, json.dumps(data), strict=strict)
    assert [thing.amount, thing.amounts["eur"], thing.inner.amount] == [Decimal(text)] * 3
    arrived, _ = call(
        made, "set", amount=thing.amount, amounts=thing.amounts, inner=copy.deepcopy(thing.inner)
    )
    assert arrived.json() == data
    assert pickle.loads(pickle.dumps(thing.amount)).text == text


def test_what_a_caller_has_goes_as_the_document_says(made: Made) -> None:
    amount, price = Decimal("12345678901234567.50"), Decimal("0.1000000000000000000001")
    arrived, _ = call(
        made,
        "set",
        amount=amount,
        price=price,
        amounts={"eur": amount, "usd": "1.0"},
        inner=made.models.Inner(amount=amount, price=price),
        prices=[price, 1, 2.5],
        maybe=None,
    )
    text = str(amount)
    inner = {"amount": text, "price": price}
    assert exact(arrived.body) == {
        "amount": text,
        "price": price,
        "amounts": {"eur": text, "usd": "1.0"},
        "inner": inner,
        "prices": [price, 1, Decimal("2.5")],
        "maybe": None,
    }
    arrived, _ = call(made, "set", inner={"amount": amount, "price": price})
    assert exact(arrived.body) == {"inner": inner}
    arrived, _ = call(made, "setAmounts", body=[amount, "2"], answer=[])
    assert exact(arrived.body) == [text, "2"]


def test_a_query_has_every_digit(made: Made) -> None:
    arrived, _ = call(made, "get", low=Decimal("1.50"), high=Decimal("1E+3"), answer={})
    assert arrived.query == [("low", "1.50"), ("high", "1000")]


def test_answers_that_are_decimals(made: Made) -> None:
    assert read(made, '["0.10", "7"]', "amounts") == [Decimal("0.10"), Decimal(7)]
    _, found = call(made, "setAmounts", body=[], answer=came("application/json", f"[{LONG[0]}]"))
    assert found == [Decimal(LONG[0])]


@pytest.mark.parametrize(
    "wrong",
    [{"price": "1.5"}, {"price": True}, {"amount": 1.5}, {"amount": "x"}, {"amount": "NaN"}],
)
def test_what_is_of_the_other_kind_is_told_and_kept(made: Made, wrong: dict[str, Any]) -> None:
    with pytest.warns(match=next(iter(wrong))):
        _, thing = call(made, "get", answer=wrong)
    assert getattr(thing, next(iter(wrong))) == next(iter(wrong.values()))
    with pytest.raises(made.module.ResponseValidationError):
        call(made, "get", answer=wrong, options={"strict": True})


def test_every_type_says_so(made: Made) -> None:
    sources = dict(made.sources())
    thing = made.definition("models", "Thing")
    assert "    price: ExactDecimal | None = None\n" in thing
    assert "    amount: TextDecimal | None = None\n" in thing
    resource = sources[f"src/{made.module_name}/resources/thing.py"]
    assert "        price: Decimal | float | int | Omit = omit," in resource
    assert "        amount: Decimal | str | Omit = omit," in resource
    described = made.models.Thing.model_json_schema()["properties"]["amount"]["anyOf"][0]
    assert described == {"type": "string", "format": "decimal"}
