"""devopness: bare arrays, nested inputs, actions without a body."""

from __future__ import annotations

from typing import assert_type

from devopness_client import AsyncDevopness, Devopness, Response, models, types


def blocking(client: Devopness) -> None:
    project = client.projects.list(per_page=100, page=2).first()
    if project is not None:
        assert_type(project, models.ProjectRelation)
        assert_type(project.name, str)
        assert_type(project.logo_url, str | None)
    response = client.with_response(client.servers.deploy)(5)
    assert_type(response, Response[None])
    assert_type(response.headers["X-Devopness-Action-Id"], str)
    assert_type(client.servers.get(5), models.Server)
    assert_type(client.servers.get(5).status, models.ServerStatus)


def arguments(client: Devopness) -> None:
    client.actions.list(filter={"project_id": 7, "status": "failed"})
    client.environments.update(3, id=3, type="production", name="live")
    wanted: types.ServerProvisionInputDict = {"cloud_service_code": "aws-ec2", "subnet_id": 4}
    server = client.servers.add(3, hostname="one", provision_input=wanted)
    assert_type(server, models.Server)


async def asynchronous(client: AsyncDevopness) -> None:
    await client.servers.deploy(5)
    pages = client.projects.list(per_page=5).pages()
    async for page in pages:
        print(len(page), page.items)
    assert_type((await client.with_response(client.servers.deploy)(5)).status_code, int)
    first = await client.with_response(client.projects.list)()
    print(first.parsed.items)
