"""What callers use is documented: arguments with their units, and errors."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith import runtime
from clientsmith.imports import PUBLIC_RUNTIME_NAMES
from clientsmith.runtime import webhooks

if TYPE_CHECKING:
    from collections.abc import Iterator

CLIENTS: tuple[Any, ...] = (runtime.SyncClient, runtime.AsyncClient)
WEBHOOKS: tuple[Any, ...] = (
    webhooks.Signature,
    webhooks.Webhook,
    webhooks.Dispatch,
    webhooks.Secrets,
)


def functions() -> Iterator[tuple[str, Any]]:
    """All functions and methods that a package exports, except those of libraries."""
    public: list[Any] = [getattr(runtime, name, None) for name in sorted(PUBLIC_RUNTIME_NAMES)]
    for value in (*public, *CLIENTS, *WEBHOOKS):
        if inspect.isfunction(value):
            yield value.__name__, value
        for name, member in inspect.getmembers(value) if inspect.isclass(value) else ():
            method = getattr(member, "__func__", member)
            own = inspect.isfunction(method) and method.__module__.startswith(runtime.__name__)
            if own and not name.startswith("_"):
                yield f"{value.__name__}.{name}", method


def documented(function: Any) -> tuple[set[str], set[str]]:
    """The parameters of a function, and those that its docstring has under `Args`."""
    names = set(inspect.signature(function).parameters) - {"self", "cls"}
    _, _, arguments = (inspect.getdoc(function) or "").partition("Args:\n")
    return names, set(re.findall(r"^    (\w+):", arguments.partition("\n\n")[0], re.MULTILINE))


@pytest.mark.parametrize(("name", "function"), list(functions()))
def test_arguments(name: str, function: Any) -> None:
    names, described = documented(function)
    assert described <= names
    if len(names) > 1:
        assert described == names, name


@pytest.mark.parametrize("name", ["request", "follow", "with_options", "with_response"])
@pytest.mark.parametrize("client", CLIENTS)
def test_errors_of_clients(client: Any, name: str) -> None:
    assert "\nRaises:\n" in (inspect.getdoc(getattr(client, name)) or "")
