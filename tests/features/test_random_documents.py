"""Documents made at random: a package of each, and values that go to the server and come back."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import warnings
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from pydantic import TypeAdapter

from generator.naming.identifiers import argument_names
from tests.features.making import make
from tests.features.random_documents import SWAGGER, Echo, RandomDocument
from tests.runtime.server import Answer, Arrived, serving

if TYPE_CHECKING:
    from pathlib import Path

#: Many more may be tried by hand, from any number on.
SEEDS = range(
    int(os.environ.get("CLIENTSMITH_SEED", "0")),
    int(os.environ.get("CLIENTSMITH_SEED", "0"))
    + int(os.environ.get("CLIENTSMITH_DOCUMENTS", "8")),
)
AS_SENT: Any = {"by_alias": True, "exclude_unset": True, "warnings": False}


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_sent_is_valid_and_what_comes_back_is_the_same(tmp_path: Path, seed: int) -> None:
    random = RandomDocument(seed)
    file = "swagger.json" if random.version == SWAGGER else "openapi.json"
    made = make(tmp_path, random.document(), file=file)
    made.import_all()
    with serving(lambda arrived: Answer(204)) as server, made.client(server.url) as client:
        for operation in random.operations:
            server.answer = lambda arrived, one=operation: Answer(  # type: ignore[misc]
                int(one.status.replace("XX", "02")),
                arrived.body,
                {"content-type": "application/json"},
            )
            method = functools.reduce(getattr, made.names[operation.id].split("."), client)
            for _ in range(3):
                body = random.value(operation.body)
                if body is None:
                    continue
                arguments = chosen(random, operation)
                with warnings.catch_warnings():
                    warnings.simplefilter("error")
                    result = method("a/b", **sent(operation, body), **arguments)
                arrived = server.last
                assert arrived.json() == body
                assert random.allows(operation.body, arrived.json())
                check_parameters(arrived, arguments)
                # What was read is sent as it came, whatever it became.
                if "properties" not in operation.body:
                    method("a/b", body=result, **arguments)
                    assert server.last.json() == body
                else:
                    assert TypeAdapter(Any).dump_python(result, mode="json", **AS_SENT) == body


def sent(operation: Echo, body: Any) -> dict[str, Any]:
    """The arguments that are a body."""
    if "properties" not in operation.body:
        return {"body": body}
    names = argument_names(operation.body["properties"])
    return {names[wire]: value for wire, value in body.items()}


def chosen(random: RandomDocument, operation: Echo) -> dict[str, Any]:
    """Values of some of the parameters that may be left out."""
    found: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.place == "path" or random.random.random() < 0.3:
            continue
        value = random.value(parameter.schema)
        if value not in (None, "", []):
            found[parameter.name] = value
    return found


def check_parameters(arrived: Arrived, arguments: dict[str, Any]) -> None:
    assert arrived.path.endswith("/" + quote("a/b", safe=""))
    given = {name: value for name, value in arguments.items() if name.startswith("q")}
    expected = [
        (name, written(one))
        for name, value in given.items()
        for one in (value if isinstance(value, list) else [value])
    ]
    assert sorted(arrived.query) == sorted(expected)
    if "h0" in arguments:
        assert arrived.headers["h0"] == written(arguments["h0"])


def written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def test_a_sample_is_clean_under_both_checkers(tmp_path: Path) -> None:
    made = [make(tmp_path / str(seed), RandomDocument(seed).document()) for seed in (1, 2)]
    folders = [str(one.folder / "src" / one.module_name) for one in made]
    run = functools.partial(
        subprocess.run, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    done = run([sys.executable, "-m", "mypy", "--strict", "--no-incremental", *folders])
    assert done.returncode == 0, done.stdout
    settings = tmp_path / "settings.json"
    given = {"include": folders, "typeCheckingMode": "strict"}
    settings.write_text(json.dumps(given), encoding="utf-8")
    command = [sys.executable, "-m", "basedpyright", "--project", str(settings)]
    done = run([*command, "--pythonpath", sys.executable])
    assert done.returncode == 0, done.stdout
