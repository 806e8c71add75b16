# mypy: ignore-errors
"""Mistakes with Qovery; the test takes the line above away."""

from __future__ import annotations

from typing import assert_type
from uuid import UUID

from qovery_client import Qovery, models

IDENTITY = UUID("6c3f1c1b-8ff5-4f0f-8c2e-0d5f4a8d6f01")


def arguments(client: Qovery) -> None:
    client.projects.create(IDENTITY, name="shop", description=None)  # error
    client.projects.create(IDENTITY, name=None)  # error
    client.projects.create(IDENTITY)  # error
    client.projects.create(name="shop")  # error
    client.projects.create(IDENTITY, "shop")  # error
    client.organizations.create(name="acme", plan="CHEAP")  # error
    client.organizations.create(name="acme", plan=models.StateEnum.RUNNING)  # error
    client.clusters.update_kubeconfig(IDENTITY, IDENTITY, body={"a": 1})  # error
    client.organizations.events.list(IDENTITY, event_type="EXPLODE")  # error


def results(client: Qovery) -> None:
    assert_type(client.organizations.get(IDENTITY), models.Project)  # error
    print(client.organizations.get(IDENTITY).descripton)  # error
    print(client.organizations.get(IDENTITY).plan.tier)  # error
    print(client.clusters.get_kubeconfig(IDENTITY, IDENTITY).name)  # error
    for project in client.projects.list(IDENTITY):
        assert_type(project, models.Organization)  # error
