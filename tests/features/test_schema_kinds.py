"""Every kind of schema, one operation each: what is read, what is sent, alike in 2.0, 3.0 and 3.1."""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.kinds.documents import KINDS, operation_ids, versions_of, whole
from tests.features.kinds.words import NEW, OLD, SWAGGER
from tests.features.making import Made, make
from tests.runtime.server import Answer, Server, reply, serving

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CASES = [
    pytest.param(name, version, id=f"{name}-{version[:3]}")
    for name, kind in KINDS.items()
    for version in versions_of(kind)
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    folder = tmp_path_factory.mktemp("kinds")
    return {
        version: make(
            folder / version,
            whole(version),
            file="swagger.json" if version == SWAGGER else "openapi.json",
        )
        for version in (SWAGGER, OLD, NEW)
    }


@dataclass(frozen=True)
class World:
    """One server for all tests, and a client of each version that calls it."""

    server: Server
    clients: Mapping[str, Any]
    made: Mapping[str, Made]

    def call(self, version: str, operation: str, said: Any = None, **arguments: Any) -> Any:
        self.server.answer = lambda arrived: Answer(204) if said is None else reply(said)
        steps = self.made[version].names[operation].split(".")
        return functools.reduce(getattr, steps, self.clients[version])(**arguments)


@pytest.fixture(scope="module")
def world(made: dict[str, Made]) -> Iterator[World]:
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(serving(lambda arrived: Answer(204)))
        clients = {
            version: stack.enter_context(one.client(server.url)) for version, one in made.items()
        }
        yield World(server, clients, made)


def test_every_module_imports_and_gives_what_it_promises(made: dict[str, Made]) -> None:
    for one in made.values():
        one.import_all()


@pytest.mark.parametrize(("name", "version"), CASES)
def test_values_survive_reading_and_writing(world: World, name: str, version: str) -> None:
    read, write = operation_ids(name)
    for wire, value in KINDS[name].values:
        with warnings.catch_warnings():
            # A value handed over as it came would be told by a warning.
            warnings.simplefilter("error")
            result = world.call(version, read, {"value": wire})
        assert plain(result.value) == value
        assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == {"value": wire}
        for given in () if KINDS[name].closed else (result.value, value):
            world.call(version, write, value=given)
            arrived = world.server.last.json()
            assert arrived == {"value": wire}
            assert isinstance(arrived["value"], bool) is isinstance(wire, bool)


@pytest.mark.parametrize("name", [name for name in KINDS if len(versions_of(KINDS[name])) > 1])
def test_every_version_gives_the_same_client(made: dict[str, Made], name: str) -> None:
    read, write = operation_ids(name)

    def shown(version: str) -> tuple[str, ...]:
        one = made[version]
        holder = getattr(one.models, f"Read{read[4:]}Response")
        method = getattr(kinds_of(one), one.names[write].rpartition(".")[2])
        texts = repr(holder.model_fields), str(inspect.signature(method))
        return tuple(text.replace(one.module_name, "made") for text in texts)

    assert len({shown(version) for version in versions_of(KINDS[name])}) == 1


def kinds_of(made: Made) -> Any:
    return importlib.import_module(f"{made.module_name}.resources.kinds").Kinds


def plain(value: Any) -> Any:
    """A value with its models as data and everything else as it is."""
    if hasattr(value, "model_dump"):
        return value.model_dump(by_alias=True, exclude_unset=True)
    if isinstance(value, list | tuple):
        return type(value)(plain(one) for one in value)
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return value


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.closed])
def test_what_is_never_allowed_cannot_be_asked_for(made: dict[str, Made], name: str) -> None:
    one = made[NEW]
    method = getattr(kinds_of(one), one.names[operation_ids(name)[1]].rpartition(".")[2])
    assert "value" not in inspect.signature(method).parameters


def test_a_default_is_told_and_never_sent(world: World) -> None:
    for name in [name for name in KINDS if name.startswith("default")]:
        for version in versions_of(KINDS[name]):
            world.call(version, operation_ids(name)[1])
            assert world.server.last.body == b"{}"
