"""Every operation of every document is a method of both clients, and there is no other method."""

from __future__ import annotations

import inspect
from collections import Counter
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import pytest

from tests.roundtrip.documents import Operation, operations, providers
from tests.roundtrip.plans import client_of, method_of, methods_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOWHERE = "http://127.0.0.1:9"


@pytest.mark.parametrize("provider", providers())
def test_every_operation_is_planned_once(provider: str) -> None:
    declared = Counter((one.method.upper(), one.path) for one in operations(provider))
    assert not client_of(provider).package.exclusions
    assert declared == Counter(methods_of(provider).keys())
    names = Counter(method.public_name for method in client_of(provider).package.methods)
    assert names.keys() == {method_of(one).public_name for one in operations(provider)}
    assert set(names.values()) == {1}


@pytest.mark.parametrize("provider", providers())
def test_every_operation_is_a_method_of_both_clients(provider: str) -> None:
    client = client_of(provider)
    blocking, asynchronous = client.blocking(_NOWHERE), client.asynchronous(_NOWHERE)
    for operation in operations(provider):
        method = attrgetter(method_of(operation).public_name)
        assert callable(method(blocking))
        assert not _is_coroutine(method(blocking))
        assert _is_coroutine(method(asynchronous)) != _is_paged(operation)


def _is_coroutine(method: Any) -> bool:
    """Behind the decorator that deprecated methods have, too."""
    return inspect.iscoroutinefunction(inspect.unwrap(method))


def _is_paged(operation: Operation) -> bool:
    """A list is an iterator at once; what it iterates over is fetched later."""
    return method_of(operation).pagination is not None


@pytest.mark.parametrize("provider", providers())
@pytest.mark.parametrize("kind", ["blocking", "asynchronous"])
def test_there_are_as_many_methods_as_operations(provider: str, kind: str) -> None:
    client = getattr(client_of(provider), kind)(_NOWHERE)
    found = [name for attribute in _resources(client) for name in _methods(attribute)]
    assert len(found) == len(operations(provider))


def _resources(owner: Any) -> Iterator[Any]:
    """The resources below a client or a resource, however deep."""
    for name, member in vars(type(owner)).items():
        if isinstance(member, cached_property) and not name.startswith("_"):
            resource = getattr(owner, name)
            yield resource
            yield from _resources(resource)


def _methods(resource: Any) -> list[str]:
    return [
        name
        for name, member in vars(type(resource)).items()
        if inspect.isfunction(member) and not name.startswith("_")
    ]
