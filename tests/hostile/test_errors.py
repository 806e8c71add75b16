"""Error bodies that would cost hours, the stack or the memory to describe, and deep bodies that are no errors."""

from __future__ import annotations

import copy
import functools
import json
import pickle
import sys
from typing import Any

import pytest

from clientsmith.runtime import (
    APIStatusError,
    ClientError,
    CredentialError,
    Model,
    Operation,
    ResponseValidationError,
    client_credentials,
)
from clientsmith.runtime.server_text import LONGEST, describe
from clientsmith.runtime.webhooks import Dispatch, Webhook, WebhookValidationError
from tests.runtime.server import Answer, reply, serving
from tests.runtime.worlds import World, both, failure, got

KEYS = (
    *("error", "message", "detail", "title", "errors", "description", "error_description"),
    *("invalid-params", "other"),
)
#: The first of them took 27 seconds and the second one days, when each level was read twice.
DEPTHS = (24, 40, 190, 500, 900, 2_000, 100_000)


def nested(key: str, depth: int) -> bytes:
    opening = f'{{"{key}":'.encode()
    return opening * depth + b'"the end"' + b"}" * depth


def nested_lists(depth: int) -> bytes:
    return b"[" * depth + b'"the end"' + b"]" * depth


def nested_in_turn(depth: int) -> bytes:
    """Objects whose keys are all read, each with a list of the next one."""
    opening = b'{"title":"t","errors":[' * depth
    return opening + b"1" + b"]}" * depth


class Counting(dict[str, object]):
    """An object that counts how often somebody reads a member of it."""

    reads = 0

    def __getitem__(self, key: str) -> object:
        Counting.reads += 1
        return super().__getitem__(key)


@pytest.mark.parametrize("key", KEYS)
def test_each_value_is_read_once(key: str) -> None:
    """The work is counted: 5,000 levels, each with all the keys, would take 9 ** 8 steps."""
    body: object = "the end"
    for _ in range(5_000):
        body = Counting(dict.fromkeys((key, *KEYS), body))
    Counting.reads = 0
    assert len(describe(body)) <= LONGEST
    assert Counting.reads < 2_000


def check(error: Any, kind: type[BaseException]) -> None:
    assert isinstance(error, kind)
    assert len(str(error)) < 5_000
    assert str(error).isprintable()
    for text in (repr(error), str(pickle.loads(pickle.dumps(error))), str(copy.copy(error))):
        assert text
    assert str(copy.deepcopy(error)) == str(error)


@pytest.mark.parametrize("depth", DEPTHS)
@both
async def test_deep_bodies_of_errors(world: World, depth: int) -> None:
    bodies = [*(nested(key, depth) for key in KEYS), nested_lists(depth), nested_in_turn(depth)]
    with serving(lambda _: Answer(400, bodies[0])) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            for body in bodies:
                answer = Answer(400, body, {"content-type": "application/json"})
                server.answer = functools.partial(lambda answer, _: answer, answer)
                check(await failure(functools.partial(shop.items.get, "1")), APIStatusError)


def near_the_end_of_the_stack(call: Any) -> Any:
    """What a call raises that has little of the stack left."""
    frame, depth = sys._getframe(), 0
    while frame.f_back is not None:
        frame, depth = frame.f_back, depth + 1

    def down(levels: int) -> Any:
        if levels:
            return down(levels - 1)
        try:
            return call()
        except Exception as error:
            return error

    return down(sys.getrecursionlimit() - depth - 250)


def test_little_of_the_stack_is_left() -> None:
    body = nested("error", 90)
    with serving(lambda _: Answer(400, body)) as server:
        world = World(is_async=False)
        with world.new(base_url=server.url, api_token="s") as shop:
            near = near_the_end_of_the_stack(functools.partial(shop.items.get, "1"))
            check(near, APIStatusError)


MEGABYTE = 1_000_000
WIDE: dict[str, object] = {
    "a string": {"message": "x" * MEGABYTE},
    "white space": {"message": " \n" * MEGABYTE},
    "a list": {"errors": ["x" * 50] * 100_000},
    "lists of lists": [[[["x"] * 50] * 50] * 50] * 5,
    "an object": {f"key {number}": "x" for number in range(100_000)},
    "an object of fields": {"errors": {f"key {number}": ["x"] for number in range(100_000)}},
    "long keys": {"k" * MEGABYTE: "x", "\x1b" * MEGABYTE: "y"},
    "empty": {"errors": [[], {}, None, "", {"message": None}] * 1_000, "detail": [[]] * 1_000},
    "all of it": {key: [{k: ["x" * 1_000] * 20 for k in KEYS}] * 20 for key in KEYS},
    "a number": 1e300,
    "surrogates": {"message": "\ud800", "\udfff": "x"},
}


@pytest.mark.parametrize("name", WIDE)
@both
async def test_wide_bodies_of_errors(world: World, name: str) -> None:
    with serving(lambda _: reply(WIDE[name], 422)) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            error = await failure(functools.partial(shop.items.get, "1"), APIStatusError)
            check(error, APIStatusError)
            assert error.body == WIDE[name]


def test_usual_bodies_are_described_as_before() -> None:
    def said(body: object) -> str:
        return describe(body)

    assert said({"title": "Bad", "detail": "no"}) == "Bad: no"
    assert said({"error": {"message": "no", "code": 5}}) == "no"
    assert said({"error": "invalid", "error_description": "wrong  key"}) == "invalid: wrong key"
    assert said({"errors": [{"message": "a"}, {"message": "b"}]}) == "a; b"
    assert said({"errors": {"name": ["too short", "taken"]}}) == "name: too short; taken"
    assert said({"name": ["required"]}) == "name: required"
    assert said({"message": "no", "error": {"message": "no"}}) == "no"
    assert said({"error": {"error": {"error": {"error": "deep"}}}}) == "deep"
    assert said("<html>") == ""


@pytest.mark.parametrize("depth", DEPTHS)
@both
async def test_deep_bodies_of_token_endpoints(world: World, depth: int) -> None:
    with serving(lambda _: Answer(400, nested("error", depth))) as server:
        for status in (200, 400):
            server.answer = functools.partial(
                lambda status, _: Answer(status, nested("error", depth)), status
            )
            grant = client_credentials(f"{server.url}/token", "me", "secret")
            async with world.shop(base_url=server.url, access_token=grant) as shop:
                check(await failure(functools.partial(shop.items.get, "1")), CredentialError)


class Tree(Model):
    """A type without an end, and with a union, which is read again for each member."""

    name: str
    left: Tree | None = None
    others: list[Tree | dict[str, Tree]] | None = None


TREE: Operation[Tree] = Operation(id="tree", method="GET", path="/tree", result=lambda: Tree)
ANYTHING: Operation[Any] = Operation(id="any", method="GET", path="/any", result=lambda: Any)


def _tree(depth: int, end: str) -> bytes:
    return b'{"name":1,"left":' * depth + end.encode() + b"}" * depth


def _forest(depth: int, end: str) -> bytes:
    return b'{"name":1,"others":[' * depth + end.encode() + b"]}" * depth


@pytest.mark.parametrize("depth", [20, 60, 95, 120, 190, 400, 2_000, 100_000])
@pytest.mark.filterwarnings("ignore::clientsmith.runtime.ResponseShapeWarning")
@both
async def test_deep_bodies_that_are_no_errors(world: World, depth: int) -> None:
    """They are read, or end in an error of ours; whether they are wrong in each level or not."""
    bodies = [
        *(_tree(depth, "null"), _tree(depth, "7"), _forest(depth, ""), _forest(depth, "7")),
        *(nested("left", depth), nested_lists(depth), nested("name", depth)),
        _tree(depth, "null").replace(b":1", b':"x"'),
    ]
    for body in bodies:
        answer = Answer(200, body, {"content-type": "application/json"})
        with serving(functools.partial(lambda answer, _: answer, answer)) as server:
            for strict in (False, True):
                async with world.shop(base_url=server.url, api_token="s", strict=strict) as shop:
                    call = world.resource(shop)._call
                    for operation in (TREE, ANYTHING):
                        try:
                            await got(call(operation))
                        except ClientError as error:
                            check(error, ResponseValidationError)
                    try:
                        await got(shop.request("GET", "/x"))
                    except ClientError as error:
                        check(error, ResponseValidationError)


@pytest.mark.parametrize("kind", ["text/event-stream", "application/jsonl"])
def test_deep_items_of_streams(kind: str) -> None:
    for depth in DEPTHS:
        line = _tree(depth, "null")
        body = b"data: " + line + b"\n\n" if kind == "text/event-stream" else line + b"\n"
        answer = Answer(200, body, {"content-type": kind})
        operation: Operation[Any] = Operation(
            id="trees",
            method="GET",
            path="/trees",
            accept=kind,
            decode="events" if kind == "text/event-stream" else "jsonlines",
            result=lambda: Tree,
        )
        world = World(is_async=False)
        with (
            serving(functools.partial(lambda answer, _: answer, answer)) as server,
            world.new(base_url=server.url, api_token="s", strict=True) as shop,
        ):
            try:
                list(world.resource(shop)._call(operation))
            except ClientError as error:
                check(error, ResponseValidationError)


@pytest.mark.parametrize("depth", [95, 190, 2_000, 100_000])
@pytest.mark.filterwarnings("ignore::clientsmith.runtime.ResponseShapeWarning")
def test_deep_webhooks(depth: int) -> None:
    for strict in (False, True):
        for body in (_tree(depth, "null"), _forest(depth, "7"), nested_lists(depth)):
            webhook: Webhook[Tree] = Webhook("hook", result=lambda: Tree)
            for parse in (webhook.parse, Dispatch("property", "name", {"hook": webhook}).parse):
                try:
                    parse(body, strict=strict)
                except ClientError as error:
                    check(error, WebhookValidationError)


def test_bodies_are_parsed_as_far_as_python_can_copy_them() -> None:
    with serving(lambda _: Answer(400, nested("error", 90))) as server:
        world = World(is_async=False)
        with world.new(base_url=server.url, api_token="s") as shop:
            for depth, kind in ((90, dict), (110, str)):
                body = nested("error", depth)
                server.answer = functools.partial(lambda body, _: Answer(400, body), body)
                with pytest.raises(APIStatusError) as caught:
                    shop.items.get("1")
                assert isinstance(caught.value.body, kind)
                assert caught.value.response.content == body
    assert json.loads(nested("error", 2)) == {"error": {"error": "the end"}}
