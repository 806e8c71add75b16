"""A header that makes repeating safe, named by the document or by provider.toml."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.features.making import answers, document, make
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from pathlib import Path

PROVIDER = """\
name = "Made"
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"
{more}
[[document]]
file = "openapi.json"
"""
DONE = answers({"type": "object", "properties": {"id": {"type": "integer"}}})


def pay(*parameters: dict[str, Any]) -> dict[str, Any]:
    operation = {"operationId": "pay", "tags": ["Bills"], "responses": DONE}
    return document({"/bills": {"post": {**operation, "parameters": list(parameters)}}})


@pytest.mark.parametrize("named_by", ["document", "configuration", "nobody"])
def test_a_keyed_post_is_repeated_with_the_same_key(tmp_path: Path, named_by: str) -> None:
    header = {"name": "X-Once", "in": "header", "required": True, "schema": {"type": "string"}}
    if named_by == "document":
        spec, configured = pay({**header, "name": "Idempotency-Key"}), ""
    else:
        spec = pay()
        configured = 'idempotency_header = "X-Once"\n' if named_by == "configuration" else ""
    name = "Idempotency-Key" if named_by == "document" else "X-Once"
    made = make(tmp_path, spec, provider=PROVIDER.format(more=configured))
    answers_left = [Answer(503, headers={"retry-after": "0"}), reply({"id": 7})]

    def answer(arrived: Arrived) -> Answer:
        return answers_left.pop(0)

    with serving(answer) as server, made.client(server.url, max_retries=2) as client:
        if named_by == "nobody":
            with pytest.raises(made.module.ServerError) as caught:
                client.bills.pay()
            assert caught.value.attempts == 1
            return
        assert client.bills.pay().id == 7
        first, second = (arrived.headers[name.lower()] for arrived in server.arrived)
        assert first == second
        answers_left.append(reply({"id": 8}))
        client.with_options(headers={name: "mine"}).bills.pay()
        assert server.last.headers[name.lower()] == "mine"
