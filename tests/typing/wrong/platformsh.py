# mypy: ignore-errors
"""Mistakes with Platform.sh; the test takes the line above away."""

from __future__ import annotations

from typing import assert_type

from platformsh_client import AsyncPlatformsh, Platformsh, models


def arguments(client: Platformsh) -> None:
    client.organizations.list(filter_status={"on": "active"})  # error
    client.organizations.list(filter_status="active")  # error
    client.organizations.list(filter_updated_at={"gte": 5})  # error
    client.organizations.list(page_after=5)  # error
    client.http_traffic.get_timeline_ips("p", "main", from_=1, to=2, methods=["GOT"])  # error
    client.http_traffic.get_timeline_ips("p", "main", from_=1)  # error
    client.environments.activate("p", "main", resources={"begin": "x"})  # error
    client.environments.activate("p")  # error
    client.continuous_profiling.get_application_merge("p", "e", "a", accept="text/csv")  # error
    client.orders.download_invoice("t")  # error


def results(client: Platformsh) -> None:
    print(client.follow({}, "#activities", cast_to=models.Activity).nmae)  # error
    print(client.orders.download_invoice(token="t").name)  # error
    assert_type(client.environments.get("p", "e").parent, str)  # error


async def asynchronous(client: AsyncPlatformsh) -> None:
    await client.orders.download_invoice(token="t").read()  # error
    async with client.orders.download_invoice(token="t") as _:  # error
        pass
