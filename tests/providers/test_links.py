"""Where pages and links lead: relative, absolute, and never with the credential to another host."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import httpx
import pytest
from devopness_client import Devopness
from divio_client import Divio
from platformsh_client import AsyncPlatformsh, PaginationError, Platformsh, links
from qovery_client import AsyncQovery, Qovery

from . import (
    devopness as devopness_server,
    divio as divio_server,
    platformsh as platformsh_server,
    qovery as qovery_server,
)
from .wire import Reply

if TYPE_CHECKING:
    from .devopness import DevopnessServer
    from .divio import DivioServer
    from .platformsh import PlatformshServer
    from .qovery import QoveryServer
    from .wire import Wire

pytestmark = pytest.mark.filterwarnings("error::UserWarning")
ORGANIZATION = platformsh_server.ORGANIZATION


def platformsh_client(server: PlatformshServer) -> Platformsh:
    return Platformsh(
        api_token=platformsh_server.KEY, base_url=server.url, token_url=server.token_url
    )


# Pages.


@pytest.mark.parametrize("absolute", [False, True], ids=["relative", "absolute"])
def test_hal_pages_are_followed(platformsh: PlatformshServer, absolute: bool) -> None:
    platformsh.absolute_links = absolute
    with platformsh_client(platformsh) as client:
        found = client.organizations.list(page_size=10, filter_status={"eq": "active"}).to_list()
    assert [item.name for item in found] == [item["name"] for item in platformsh.organizations]
    # What was asked for the first page is asked for the others too, once.
    cursors = [seen.ask("page[after]") for seen in platformsh.seen[1:]]
    assert cursors == [None, "c-10", "c-20"]
    for seen in platformsh.seen[1:]:
        names = [name for name, _ in seen.query]
        assert len(names) == len(set(names))
        assert seen.ask("filter[status][eq]") == "active"


def test_a_list_by_another_name_than_items(platformsh: PlatformshServer) -> None:
    with platformsh_client(platformsh) as client:
        found = client.regions.list(page_size=5).to_list()
    assert [region.id for region in found] == [f"eu-{n}.platform.sh" for n in range(13)]


def test_a_bare_array_comes_whole(platformsh: PlatformshServer) -> None:
    with platformsh_client(platformsh) as client:
        found = list(client.projects.variables.list("p"))
    assert [variable.name for variable in found] == [f"v{n}" for n in range(15)]
    assert len(platformsh.seen) == 2


def test_history_goes_on_from_the_last_id(qovery: QoveryServer) -> None:
    environment = qovery_server.ORGANIZATION
    with Qovery(api_token=qovery_server.KEY, base_url=qovery.url) as client:
        found = client.environments.deployment_history.list(environment).to_list()
    assert [str(item.id) for item in found] == [item["id"] for item in qovery.history]
    asked = [seen.ask("startId") for seen in qovery.seen[:3]]
    assert asked == [None, qovery_server.identity(19), qovery_server.identity(39)]


def test_history_goes_on_from_the_last_id_async(qovery: QoveryServer) -> None:
    async def run() -> list[str]:
        async with AsyncQovery(api_token=qovery_server.KEY, base_url=qovery.url) as client:
            pager = client.environments.deployment_history.list(qovery_server.ORGANIZATION)
            return [str(item.id) async for item in pager]

    assert asyncio.run(run()) == [item["id"] for item in qovery.history]


def test_history_that_ends_with_a_full_page_ends(qovery: QoveryServer) -> None:
    del qovery.history[40:]
    with Qovery(api_token=qovery_server.KEY, base_url=qovery.url) as client:
        found = client.environments.deployment_history.list(qovery_server.ORGANIZATION).to_list()
    assert len(found) == 40


def test_events_go_on_where_the_body_says(qovery: QoveryServer) -> None:
    with Qovery(api_token=qovery_server.KEY, base_url=qovery.url) as client:
        found = client.organizations.events.list(qovery_server.ORGANIZATION, page_size=20).to_list()
    assert [event.target_name for event in found] == [
        str(n) for n in range(qovery_server.EVENTS_KEPT)
    ]
    assert [seen.ask("continueToken") for seen in qovery.seen] == [None, "20", "40"]
    assert {seen.ask("pageSize") for seen in qovery.seen} == {"20"}


def test_events_go_on_where_the_body_says_async(qovery: QoveryServer) -> None:
    async def run() -> int:
        async with AsyncQovery(api_token=qovery_server.KEY, base_url=qovery.url) as client:
            return len(await client.organizations.events.list(qovery_server.ORGANIZATION).to_list())

    assert asyncio.run(run()) == qovery_server.EVENTS_KEPT


def test_static_lists_come_whole_whatever_size_was_asked_for(devopness: DevopnessServer) -> None:
    with Devopness(api_token=devopness_server.KEY, base_url=devopness.url) as client:
        found = list(client.static_data.list_permissions(per_page=5))
    assert len(found) == 30
    assert len(devopness.seen) == 1


def test_the_legacy_document_has_pages_too(divio: DivioServer) -> None:
    with Divio(api_token=divio_server.KEY, base_url=divio.url) as client:
        found = client.legacy.addons.list(page_size=5).to_list()
    assert [addon.package_name for addon in found] == [f"addon-{n}" for n in range(12)]


def test_a_server_that_repeats_its_page_is_an_error(divio: DivioServer) -> None:
    from divio_client import PaginationError as DivioPaginationError

    body = {
        "count": 9,
        "next": f"{divio.url}/apps/v3/applications/?page=2",
        "previous": None,
        "results": divio.applications[:3],
    }
    divio.before.extend(Reply(body) for _ in range(5))
    with (
        Divio(api_token=divio_server.KEY, base_url=divio.url) as client,
        pytest.raises(DivioPaginationError),
    ):
        client.applications.list().to_list()
    assert len(divio.seen) <= 3


# Other hosts.


def test_the_next_page_is_not_fetched_from_another_host(
    platformsh: PlatformshServer, stranger: Wire
) -> None:
    platformsh.links_to = stranger.url
    with platformsh_client(platformsh) as client, pytest.raises(PaginationError):
        client.organizations.list().to_list()
    assert stranger.seen == []


def test_a_redirect_to_another_host_does_not_carry_the_credential(
    divio: DivioServer, stranger: Wire
) -> None:
    stranger.route("GET", "/elsewhere", lambda _, __: Reply({"name": "x"}))
    divio.before.append(Reply(status=302, headers={"Location": f"{stranger.url}/elsewhere"}))
    with (
        Divio(api_token=divio_server.KEY, base_url=divio.url) as client,
        contextlib.suppress(httpx.HTTPError),
    ):
        client.applications.get(divio_server.APPLICATION)
    for seen in stranger.seen:
        assert seen.authorization is None
        assert divio_server.KEY not in f"{seen.headers}{seen.raw_query}"


# Links as HAL has them.


def test_links_are_seen_on_a_result(platformsh: PlatformshServer) -> None:
    with platformsh_client(platformsh) as client:
        organization = client.organizations.get(ORGANIZATION)
    found = links(organization)
    assert found["self"].href == f"/organizations/{ORGANIZATION}"
    assert found["#capabilities"].title == "What it can"
    assert set(found) >= {"self", "members", "#capabilities", "#elsewhere"}


def test_a_link_is_followed(platformsh: PlatformshServer) -> None:
    with platformsh_client(platformsh) as client:
        organization = client.organizations.get(ORGANIZATION)
        absolute: dict[str, object] = client.follow(organization, "#capabilities", cast_to=dict)
        relative: dict[str, object] = client.follow(organization, "members", cast_to=dict)
    assert absolute == {"any": 1}
    assert relative["count"] == 1
    assert platformsh.seen[-1].authorization == "Bearer access-1"


def test_a_link_is_followed_to_a_model(platformsh: PlatformshServer) -> None:
    from platformsh_client import models

    async def run() -> models.Organization:
        client = AsyncPlatformsh(
            api_token=platformsh_server.KEY,
            base_url=platformsh.url,
            token_url=platformsh.token_url,
        )
        async with client:
            organization = await client.organizations.get(ORGANIZATION)
            return await client.follow(organization, "self", cast_to=models.Organization)

    assert asyncio.run(run()).name == "acme"


def test_a_link_that_is_not_there_names_those_that_are(platformsh: PlatformshServer) -> None:
    from platformsh_client import LinkNotFoundError

    with platformsh_client(platformsh) as client:
        organization = client.organizations.get(ORGANIZATION)
        with pytest.raises(LinkNotFoundError, match="#capabilities"):
            client.follow(organization, "#activities")


def test_a_link_to_another_host_does_not_see_the_credential(
    platformsh: PlatformshServer, stranger: Wire
) -> None:
    stranger.route("GET", "/organizations/x", lambda _, __: Reply({"name": "stranger"}))
    platformsh.links_to = stranger.url
    with platformsh_client(platformsh) as client:
        organization = client.organizations.get(ORGANIZATION)
        with contextlib.suppress(httpx.HTTPError, PaginationError):
            client.follow(organization, "#elsewhere", cast_to=dict)
    for seen in stranger.seen:
        assert seen.authorization is None
        assert "access-1" not in str(seen.headers)


@pytest.mark.parametrize(
    ("href", "own"),
    [
        ("https://eu-5.platform.sh/api/projects/p", True),
        ("https://api.platform.sh/projects/p", True),
        ("https://platform.sh.example.com/projects/p", False),
        ("https://notplatform.sh/projects/p", False),
        ("http://eu-5.platform.sh/projects/p", False),
        ("https://eu-5.platform.sh@example.com/projects/p", False),
    ],
)
def test_regional_hosts_are_the_providers_own(href: str, own: bool) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with http, Platformsh(access_token="mine", http_client=http) as client:
        try:
            client.follow({"_links": {"#x": {"href": href}}}, "#x", cast_to=dict)
        except (httpx.HTTPError, ValueError):
            assert not own
    # What a URL says about users is its own affair: httpx makes basic authentication of it.
    mine = ["mine" in request.headers.get("authorization", "") for request in seen]
    assert mine in ([[True]] if own else [[False], []])
