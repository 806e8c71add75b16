"""What an import costs: nothing is loaded before it is used, and then only what is reached."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.providers import devopness, divio, platformsh, qovery

from .wheels import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.providers.wire import Wire

PROVIDERS = ("devopness", "divio", "platformsh", "qovery")

REACHED = """
import enum, json, sys, typing
from pydantic import BaseModel

def reach(kind, found):
    \"\"\"Modules of the models and enumerations that a type leads to.\"\"\"
    if isinstance(kind, type) and issubclass(kind, (BaseModel, enum.Enum)):
        if kind in found:
            return
        found.add(kind)
        if issubclass(kind, BaseModel):
            kind.model_rebuild()
            for info in kind.model_fields.values():
                reach(info.annotation, found)
    for argument in typing.get_args(kind):
        reach(argument, found)
    if hasattr(kind, "__value__"):
        reach(kind.__value__, found)

def own_classes(name):
    return any(
        isinstance(value, type) and value.__module__ == name
        for value in vars(sys.modules[name]).values()
    )

prefix = package + ".models."
loaded = {name for name in sys.modules if name.startswith(prefix) and own_classes(name)}
found = set()
for operation in operations:
    reach(operation.validator.kind, found)
print(json.dumps([sorted(loaded), sorted({kind.__module__ for kind in found})]))
"""


def modules(python: Path, code: str) -> set[str]:
    """What is in sys.modules after the code."""
    after = f"{code}\nimport sys\nprint(' '.join(sys.modules))"
    return set(run(python, "-I", "-c", after).stdout.split())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_importing_the_package_loads_nothing_of_it(together: Path, provider: str) -> None:
    name = f"{provider}_client"
    before = modules(together, "import importlib, typing")
    loaded = modules(together, f"import {name}") - before
    assert {module for module in loaded if module.startswith(name)} == {name}
    assert not {"httpx", "pydantic", "asyncio"} & loaded


@pytest.mark.parametrize("provider", PROVIDERS)
def test_importing_the_client_loads_no_model_and_no_resource(together: Path, provider: str) -> None:
    name = f"{provider}_client"
    client = {"platformsh": "Platformsh"}.get(provider, provider.capitalize())
    loaded = modules(together, f"from {name} import {client}\n{client}(api_token='t').close()")
    assert not [m for m in loaded if m.startswith((f"{name}.models", f"{name}.resources"))]
    assert not [m for m in loaded if m.startswith(f"{name}.types")]


@pytest.mark.parametrize(
    ("make_server", "client", "resource", "call"),
    [
        (devopness.DevopnessServer, "Devopness", "projects", "list().first()"),
        (divio.DivioServer, "Divio", "applications", "list().first()"),
        (platformsh.PlatformshServer, "Platformsh", "organizations", "list().first()"),
        (qovery.QoveryServer, "Qovery", "organizations", "list().first()"),
    ],
    ids=PROVIDERS,
)
def test_one_call_loads_only_the_models_that_it_reaches(
    together: Path, make_server: Callable[[], Wire], client: str, resource: str, call: str
) -> None:
    package = f"{client.lower()}_client"
    keys = {"Devopness": devopness.KEY, "Divio": divio.KEY, "Qovery": qovery.KEY}
    with make_server() as server:
        options = f"api_token={keys.get(client, platformsh.KEY)!r}, base_url={server.url!r}"
        if isinstance(server, platformsh.PlatformshServer):
            options += f", token_url={server.token_url!r}"
        code = (
            f"from {package} import {client}\n"
            f"with {client}({options}) as client:\n"
            f"    assert client.{resource}.{call} is not None\n"
            f"from {package}.resources.{resource} import _LIST\n"
            f"package, operations = {package!r}, [_LIST]\n"
        )
        loaded, reached = json.loads(run(together, "-I", "-c", code + REACHED).stdout)
    assert loaded
    assert set(loaded) <= set(reached)


def test_the_public_names_are_told_and_found(together: Path) -> None:
    code = """
import divio_client, json
assert set(divio_client.__all__) <= set(dir(divio_client))
for name in divio_client.__all__:
    assert getattr(divio_client, name) is not None, name
from divio_client import *
assert Divio is divio_client.Divio
try:
    divio_client.Nothing
except AttributeError as error:
    assert "divio_client" in str(error)
"""
    run(together, "-I", "-c", code)
