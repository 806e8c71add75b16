# mypy: ignore-errors
# ruff: noqa: TC002
"""Mistakes with devopness; the test takes the line above away."""

from __future__ import annotations

from devopness_client import AsyncDevopness, Devopness


def arguments(client: Devopness) -> None:
    client.projects.list(accept="application/json")  # error
    client.servers.deploy("five")  # error
    client.servers.deploy(5, authorization="Bearer t")  # error
    client.environments.update(3, id=3, type="holiday", name="live")  # error
    client.environments.update(3, type="production", name="live")  # error
    client.servers.add(3, hostname="one", provision_input={"subnet_id": 4})  # error
    client.actions.list(filter={"projekt_id": 7})  # error
    print(client.servers.get(5).staus)  # error


async def asynchronous(client: AsyncDevopness) -> None:
    client.servers.deploy(5)  # error
    print(client.servers.get(5).status)  # error
