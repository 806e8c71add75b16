"""What comes back: errors in each provider's words, headers, files, and answers that break the document."""

from __future__ import annotations

import asyncio
import warnings
from typing import TYPE_CHECKING

import httpx
import pytest
from devopness_client import Devopness
from divio_client import AsyncDivio, Divio
from platformsh_client import AsyncPlatformsh, Platformsh
from qovery_client import Qovery

from . import (
    devopness as devopness_server,
    divio as divio_server,
    platformsh as platformsh_server,
    qovery as qovery_server,
)
from .wire import Reply

if TYPE_CHECKING:
    from pathlib import Path

    from .devopness import DevopnessServer
    from .divio import DivioServer
    from .platformsh import PlatformshServer
    from .qovery import QoveryServer


def platformsh_client(server: PlatformshServer, **more: bool) -> Platformsh:
    return Platformsh(
        api_token=platformsh_server.KEY,
        base_url=server.url,
        token_url=server.token_url,
        strict=more.get("strict", False),
    )


# Errors.


def test_divio_names_the_fields(divio: DivioServer) -> None:
    from divio_client import BadRequestError

    with (
        Divio(api_token=divio_server.KEY, base_url=divio.url) as client,
        pytest.raises(BadRequestError) as caught,
    ):
        client.applications.create(
            name="shop",
            region=divio_server.APPLICATION,
            organisation=divio_server.APPLICATION,
            plan_group=divio_server.APPLICATION,
            slug="shop",
        )
    error = caught.value
    assert error.body == {"slug": ["This field must be unique."], "region": ["Not available."]}
    for words in (
        "POST /apps/v3/applications/",
        "400",
        "slug: This field must be unique.",
        "region: Not available.",
    ):
        assert words in str(error)


def test_divio_says_it_in_detail(divio: DivioServer) -> None:
    from divio_client import NotFoundError

    async def run() -> None:
        async with AsyncDivio(api_token=divio_server.KEY, base_url=divio.url) as client:
            await client.applications.get(divio_server.APPLICATION)

    with pytest.raises(NotFoundError, match=r"404 Not Found: Not found\.") as caught:
        asyncio.run(run())
    assert caught.value.body == {"detail": "Not found."}
    assert isinstance(caught.value, httpx.HTTPStatusError)


def test_qovery_gives_error_and_message(qovery: QoveryServer) -> None:
    from qovery_client import ConflictError

    with (
        Qovery(api_token=qovery_server.KEY, base_url=qovery.url) as client,
        pytest.raises(ConflictError, match="A project with this name exists") as caught,
    ):
        client.projects.create(qovery_server.ORGANIZATION, name="taken")
    assert isinstance(caught.value.body, dict)
    assert caught.value.body["error"] == "Conflict"
    assert caught.value.status_code == 409


def test_platformsh_sends_problems(platformsh: PlatformshServer) -> None:
    from platformsh_client import PermissionDeniedError

    with (
        platformsh_client(platformsh) as client,
        pytest.raises(PermissionDeniedError, match=r"Not your invoice\.") as caught,
    ):
        client.orders.download_invoice(token="another")
    assert isinstance(caught.value.body, dict)
    assert caught.value.body["detail"] == "Not your invoice."
    assert caught.value.response.headers["content-type"] == "application/problem+json"


def test_devopness_gives_message_and_errors(devopness: DevopnessServer) -> None:
    from devopness_client import UnprocessableEntityError

    with (
        Devopness(api_token=devopness_server.KEY, base_url=devopness.url) as client,
        pytest.raises(UnprocessableEntityError) as caught,
    ):
        client.projects.add_for_organization("acme", name="shop")
    assert "The given data was invalid." in str(caught.value)
    assert "name: The name has already been taken." in str(caught.value)
    assert caught.value.body == {
        "message": "The given data was invalid.",
        "errors": {"name": ["The name has already been taken."]},
    }


def test_a_call_that_creates_something_is_not_repeated_after_a_429(qovery: QoveryServer) -> None:
    from qovery_client import RateLimitError

    qovery.limit(wait="0")
    with (
        Qovery(api_token=qovery_server.KEY, base_url=qovery.url) as client,
        pytest.raises(RateLimitError, match="POST /organization"),
    ):
        client.organizations.create(name="shop", plan="TEAM")
    assert len(qovery.seen) == 1


# Headers.


def test_a_long_action_tells_its_id_in_a_header(devopness: DevopnessServer) -> None:
    with Devopness(api_token=devopness_server.KEY, base_url=devopness.url) as client:
        response = client.with_response(client.servers.deploy)(5)
    assert response.status_code == 204
    assert response.headers["X-Devopness-Action-Id"] == devopness_server.ACTION
    nothing: object = response.parsed
    assert nothing is None


# Files.


def test_a_file_is_streamed_to_disk(platformsh: PlatformshServer, tmp_path: Path) -> None:
    with platformsh_client(platformsh) as client:
        with client.orders.download_invoice(token="t") as download:
            assert download.filename == "invoice.pdf"
            assert download.content_type == "application/pdf"
            assert download.size == len(platformsh_server.PDF)
            path = download.stream_to(tmp_path / "invoice.pdf")
        assert client.orders.download_invoice(token="t").read() == platformsh_server.PDF
    assert path.read_bytes() == platformsh_server.PDF
    assert "application/pdf" in str(platformsh.seen[-1].headers["Accept"])


def test_a_file_is_streamed_to_disk_async(platformsh: PlatformshServer, tmp_path: Path) -> None:
    async def run() -> bytes:
        client = AsyncPlatformsh(
            api_token=platformsh_server.KEY,
            base_url=platformsh.url,
            token_url=platformsh.token_url,
        )
        async with client:
            download = await client.orders.download_invoice(token="t")
            await download.stream_to(tmp_path / "invoice.pdf")
            async with await client.orders.download_invoice(token="t") as again:
                return b"".join([chunk async for chunk in again.iter_bytes(4096)])

    assert asyncio.run(run()) == platformsh_server.PDF
    assert (tmp_path / "invoice.pdf").read_bytes() == platformsh_server.PDF


# Answers that break the document.


def test_unknown_enumeration_values_and_fields_are_kept(qovery: QoveryServer) -> None:
    qovery.organizations[0] |= {"plan": "INTERSTELLAR", "galaxy": {"arm": "Orion"}}
    with (
        warnings.catch_warnings(),
        Qovery(api_token=qovery_server.KEY, base_url=qovery.url, strict=True) as client,
    ):
        warnings.simplefilter("error")
        organization = client.organizations.get(qovery_server.identity(0))
    assert organization.plan == "INTERSTELLAR"
    assert str(organization.plan.value) == "INTERSTELLAR"
    assert not organization.plan.is_known
    assert organization.model_extra == {"galaxy": {"arm": "Orion"}}
    assert organization.model_dump(mode="json")["galaxy"] == {"arm": "Orion"}


@pytest.mark.parametrize("strict", [False, True])
def test_a_route_is_of_the_kind_that_it_says(platformsh: PlatformshServer, *, strict: bool) -> None:
    """The kinds have the same properties; the overlay says what `type` each of them has."""
    with warnings.catch_warnings(), platformsh_client(platformsh, strict=strict) as client:
        warnings.simplefilter("error")
        routes = client.routing.list("p", "main").to_list()
    kinds = [type(one).__name__ for one in routes]
    assert kinds == ["RedirectRoute", "UpstreamRoute", "ProxyRoute"]


def test_a_value_of_the_wrong_shape_is_kept_with_one_warning(divio: DivioServer) -> None:
    from divio_client import ResponseShapeWarning

    for application in divio.applications:
        application["free_trial_days_left"] = "a few"
    with (
        Divio(api_token=divio_server.KEY, base_url=divio.url) as client,
        pytest.warns(ResponseShapeWarning) as caught,
    ):
        found = client.applications.list(page_size=5).to_list()
        client.applications.get(divio_server.identity(0))
    assert len(found) == len(divio.applications)
    days: object = found[0].free_trial_days_left
    assert days == "a few"
    # Everything else of the item is what it should be.
    assert found[0].created_at is not None and found[0].created_at.year == 2026
    assert found[0].tags is not None and found[0].tags[0].name == "tier"
    # One for each operation, not one for each item.
    said = [str(warning.message) for warning in caught]
    assert len(said) == 2
    assert "free_trial_days_left" in said[0]
    assert caught[0].filename == __file__


def test_strictness_turns_the_warning_into_an_error(divio: DivioServer) -> None:
    from divio_client import ResponseValidationError

    divio.applications[0]["free_trial_days_left"] = "a few"
    with (
        Divio(api_token=divio_server.KEY, base_url=divio.url, strict=True) as client,
        pytest.raises(ResponseValidationError, match="free_trial_days_left") as caught,
    ):
        client.applications.get(divio_server.identity(0))
    assert b"a few" in caught.value.response.content


def test_a_required_field_that_is_missing_is_none_with_a_warning(
    devopness: DevopnessServer,
) -> None:
    from devopness_client import ResponseShapeWarning

    del devopness.projects[0]["name"]
    with (
        Devopness(api_token=devopness_server.KEY, base_url=devopness.url) as client,
        pytest.warns(ResponseShapeWarning, match="name"),
    ):
        project = client.projects.list().first()
    assert project is not None
    assert project.id == 1
    nothing: object = project.name
    assert nothing is None


def test_an_answer_that_is_no_json_is_an_error_that_says_so(qovery: QoveryServer) -> None:
    from qovery_client import ResponseValidationError

    qovery.before.append(Reply(b"<html>maintenance</html>", media_type="text/html"))
    with (
        Qovery(api_token=qovery_server.KEY, base_url=qovery.url) as client,
        pytest.raises(ResponseValidationError, match="text/html"),
    ):
        client.organizations.list().first()
