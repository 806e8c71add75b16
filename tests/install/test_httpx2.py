"""A package that uses httpx2, in an environment without httpx."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from tests.features.making import answers, document, make
from tests.runtime.server import Arrived, reply, serving

from .wheels import build, install, make_environment, pack_dependencies, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.features.making import Made
    from tests.runtime.server import Answer

PROVIDER = """\
name = "Made"
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"
http = "httpx2"

[[document]]
file = "openapi.json"
"""
CALLS = """\
import asyncio, sys, threading
import MODULE
from MODULE import AsyncCLIENT, CLIENT

url = sys.argv[1]
with CLIENT(base_url=url, max_retries=0) as client:
    print(client.things.get().id)
    try:
        client.request("GET", "/missing")
    except MODULE.NotFoundError as error:
        print([each.__module__ for each in type(error).__mro__ if each.__name__ == "HTTPStatusError"])

async def main() -> None:
    async with AsyncCLIENT(base_url=url) as client:
        print((await client.things.get()).id)

asyncio.run(main())

import httpx2

with httpx2.Client(headers={"x-mine": "yes"}) as http, CLIENT(base_url=url, http_client=http) as client:
    print(client.things.get().id)
try:
    CLIENT(base_url=url, http_client=object())
except TypeError as error:
    print(error)
print(sorted({"httpx", "httpcore"} & set(sys.modules)))
"""


def thing(folder: Path) -> Made:
    kind = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
    operation = {"operationId": "getThing", "tags": ["Things"], "responses": answers(kind)}
    return make(folder, document({"/thing": {"get": operation}}), provider=PROVIDER)


def test_installed_without_httpx_it_calls_with_both_clients(tmp_path: Path) -> None:
    made = thing(tmp_path / "project")
    settings = tomllib.loads((made.folder / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {line.partition(">")[0] for line in settings["project"]["dependencies"]}
    assert needed == {"httpcore2", "httpx2", "pydantic"}
    pack_dependencies(sorted(needed), tmp_path / "dependencies")
    python = make_environment(tmp_path / "environment")
    install(python, build(made.folder, tmp_path), links=[tmp_path / "dependencies"])
    script = tmp_path / "calls.py"
    code = CALLS.replace("MODULE", made.module_name).replace("CLIENT", made.client_name)
    script.write_text(code, encoding="utf-8")

    def answer(arrived: Arrived) -> Answer:
        return reply({"id": 7}) if arrived.path == "/thing" else reply({}, 404)

    with serving(answer) as server:
        printed = run(python, script, server.url).stdout.splitlines()
        assert server.last.headers["x-mine"] == "yes"
    refused = "http_client must be an httpx2.Client or httpx.Client, not object"
    assert printed == ["7", "['httpx2']", "7", "7", refused, "[]"]


def test_each_import_of_the_library_is_replaced(tmp_path: Path) -> None:
    """So that a new import in the runtime does not bring httpx back."""
    made = thing(tmp_path)
    lines = {
        line
        for path in sorted(made.folder.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.lstrip().startswith(("import http", "from http"))
    }
    assert lines == {"import httpcore2 as httpcore", "import httpx2 as httpx"}
