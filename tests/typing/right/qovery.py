"""Qovery: whole lists, pages by id, enumerations, YAML."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type
from uuid import UUID

from qovery_client import AsyncPager, AsyncQovery, Pager, Qovery, Response, models

IDENTITY = UUID("6c3f1c1b-8ff5-4f0f-8c2e-0d5f4a8d6f01")


def blocking(client: Qovery) -> None:
    assert_type(client.organizations.list(), Pager[models.Organization])
    for organization in client.organizations.list():
        assert_type(organization.name, str)
        assert_type(organization.plan, models.PlanEnum)
        assert_type(organization.created_at, datetime)
        print(organization.plan == "TEAM", organization.plan is models.PlanEnum.TEAM)
    project = client.projects.create(IDENTITY, name="shop")
    assert_type(project, models.Project)
    assert_type(project.description, str | None)
    for event in client.organizations.events.list(IDENTITY, page_size=20):
        assert_type(event, models.OrganizationEventResponse)
    for entry in client.environments.deployment_history.list(IDENTITY):
        assert_type(entry, models.DeploymentHistoryEnvironment)


def arguments(client: Qovery) -> None:
    client.organizations.create(name="acme", plan="TEAM", description=None)
    client.organizations.create(name="acme", plan=models.PlanEnum.TEAM, admin_emails=("a@b.c",))
    client.clusters.update_kubeconfig(IDENTITY, IDENTITY, body="a: 1\n")
    assert_type(client.clusters.get_kubeconfig(IDENTITY, IDENTITY), str)


def credentials() -> None:
    Qovery(api_token="t")
    Qovery(access_token=lambda: "jwt")


async def asynchronous(client: AsyncQovery) -> None:
    assert_type(client.organizations.list(), AsyncPager[models.Organization])
    names = [organization.name async for organization in client.organizations.list()]
    assert_type(names, list[str])
    response = await client.with_response(client.projects.create)(IDENTITY, name="shop")
    assert_type(response, Response[models.Project])


async def fresh() -> str:
    return "jwt"


def async_credentials() -> None:
    AsyncQovery(access_token=fresh)
