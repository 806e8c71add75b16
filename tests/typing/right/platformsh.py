"""Platform.sh: filters in brackets, links, files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_type

from platformsh_client import (
    AsyncDownload,
    AsyncPlatformsh,
    Download,
    Link,
    Pager,
    Platformsh,
    Response,
    links,
    models,
)


def blocking(client: Platformsh) -> None:
    pager = client.organizations.list(
        filter_status={"in": "active,restricted"},
        filter_updated_at={"gte": "2026-01-01T00:00:00Z"},
        filter_name=models.StringFilter(contains="acme"),
        page_size=50,
    )
    assert_type(pager, Pager[models.Organization])
    client.http_traffic.get_timeline_ips("p", "main", from_=1, to=2, methods=["GET", "POST"])
    environment = client.environments.get("p", "feature/one")
    assert_type(environment, models.Environment)
    assert_type(environment.parent, str | None)
    assert_type(environment.name, str)
    merge = client.continuous_profiling.get_application_merge
    assert_type(merge("p", "main", "app"), models.GetApplicationMergeResponse)
    assert_type(merge("p", "main", "app", accept="text/vnd.graphviz"), str)
    assert_type(merge("p", "main", "app", accept="application/octet-stream"), Download)
    assert_type(client.environments.activate("p", "main"), models.AcceptedResponse)
    client.environments.activate("p", "main", resources=None)
    client.environments.activate("p", "main", resources={"init": "default"})


def following(client: Platformsh, organization: models.Organization) -> None:
    found = links(organization)
    assert_type(found, Mapping[str, Link])
    assert_type(found["#activities"].href, str)
    followed = client.follow(organization, "#activities", cast_to=models.Activity)
    assert_type(followed, models.Activity)
    anything: Any = client.follow(organization, "#activities")
    print(anything)


def files(client: Platformsh, target: Path) -> None:
    download = client.orders.download_invoice(token="t")
    assert_type(download, Download)
    with download:
        assert_type(download.stream_to(target), Path)
    response = client.with_response(client.orders.download_invoice)(token="t")
    assert_type(response, Response[Download])


async def asynchronous(target: Path) -> None:
    async with AsyncPlatformsh(access_token="mine") as client:
        async for organization in client.organizations.list(filter_id={"ne": "x"}):
            assert_type(organization, models.Organization)
        download = await client.orders.download_invoice(token="t")
        assert_type(download, AsyncDownload)
        await download.stream_to(target)
        links(await client.projects.get("p"))
