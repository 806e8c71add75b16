"""What must hold for every provider: pages, credentials, rate limits, blocking and async."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from .cases import CASES, Case
from .platformsh import PlatformshServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .wire import Wire

pytestmark = pytest.mark.filterwarnings("error::UserWarning")


@pytest.fixture(params=CASES, ids=lambda case: str(case.name))
def case(request: pytest.FixtureRequest) -> Case:
    found = request.param
    assert isinstance(found, Case)
    return found


@pytest.fixture
def server(case: Case) -> Iterator[Wire]:
    with case.server() as running:
        yield running


def calls(server: Wire) -> list[str]:
    """The requests to the API itself, without those for tokens."""
    return [seen.path for seen in server.seen if seen.path != "/oauth2/token"]


def test_a_list_of_several_pages_ends_with_every_item_once(case: Case, server: Wire) -> None:
    # Strict, so that what the server sends is what the document says.
    with case.client(api_token=case.key, strict=True, **case.options(server)) as client:
        pager = case.pages(client)
        assert [getattr(item, case.identity) for item in pager] == case.expected(server)
        assert len(calls(server)) == case.requests
        # A pager may be read again, and read in part.
        server.forget()
        first = pager.first()
        assert getattr(first, case.identity) == case.expected(server)[0]
        assert len(pager.to_list(limit=3)) == 3
        assert len(calls(server)) == 2


def test_an_async_list_of_several_pages_ends_with_every_item_once(case: Case, server: Wire) -> None:
    async def run() -> list[Any]:
        async with case.async_client(api_token=case.key, **case.options(server)) as client:
            found = [getattr(item, case.identity) async for item in case.pages(client)]
            sizes = [len(page.items) async for page in case.pages(client).pages()]
            assert len(sizes) == case.requests
            assert sum(sizes) == len(found)
            return found

    assert asyncio.run(run()) == case.expected(server)
    assert len(calls(server)) == 2 * case.requests


def test_an_empty_list_is_one_request(case: Case, server: Wire) -> None:
    case.expected(server)  # the server keeps its items in one of these
    for kept in ("applications", "organizations", "projects"):
        if hasattr(server, kept):
            getattr(server, kept).clear()
    with case.client(api_token=case.key, **case.options(server)) as client:
        assert case.pages(client).to_list() == []
        assert case.pages(client).first() is None
    assert len(calls(server)) == 2


def test_the_credential_stands_on_the_wire_as_the_provider_wants_it(
    case: Case, server: Wire
) -> None:
    with case.client(api_token=case.key, **case.options(server)) as client:
        case.pages(client).first()
    assert server.seen[-1].headers.get_all("Authorization") == [case.authorization]
    assert case.key not in server.seen[-1].raw_query


def test_the_environment_gives_the_credential(
    case: Case, server: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(case.variable, case.key)
    with case.client(**case.options(server)) as client:
        case.pages(client).first()
    assert server.seen[-1].authorization == case.authorization


def test_a_wrong_credential_is_an_authentication_error(case: Case, server: Wire) -> None:
    with (
        case.client(api_token="wrong-key-9876", **case.options(server)) as client,
        pytest.raises(case.module.AuthenticationError) as caught,
    ):
        case.pages(client).first()
    error: Any = caught.value
    assert isinstance(caught.value, httpx.HTTPStatusError)
    assert case.refusal in str(error)
    assert "wrong-key-9876" not in f"{error!r} {error} {error.request.headers} {error.body}"


def test_a_wrong_credential_is_an_authentication_error_async(case: Case, server: Wire) -> None:
    async def run() -> None:
        async with case.async_client(api_token="wrong-key-9876", **case.options(server)) as client:
            await case.pages(client).first()

    with pytest.raises(case.module.AuthenticationError, match=case.refusal):
        asyncio.run(run())


def test_a_missing_credential_says_argument_and_variable(case: Case, server: Wire) -> None:
    with (
        case.client(**case.options(server)) as client,
        pytest.raises(case.module.AuthenticationError) as caught,
    ):
        case.pages(client).first()
    assert "api_token" in str(caught.value)
    assert case.variable in str(caught.value)
    assert server.seen == []


def test_a_rate_limit_is_waited_for(case: Case, server: Wire) -> None:
    with case.client(api_token=case.key, **case.options(server)) as client:
        case.pages(client).first()
        server.forget()
        server.limit()
        assert case.pages(client).first() is not None
    assert len(server.seen) == 2
    assert server.seen[1].at - server.seen[0].at >= 1.0


def test_a_rate_limit_is_waited_for_async(case: Case, server: Wire) -> None:
    async def run() -> None:
        async with case.async_client(api_token=case.key, **case.options(server)) as client:
            await case.pages(client).first()
            server.forget()
            server.limit()
            assert await case.pages(client).first() is not None

    asyncio.run(run())
    assert len(server.seen) == 2
    assert server.seen[1].at - server.seen[0].at >= 1.0


def test_a_rate_limit_that_does_not_end_is_an_error(case: Case, server: Wire) -> None:
    with case.client(api_token=case.key, max_retries=1, **case.options(server)) as client:
        case.pages(client).first()
        server.forget()
        server.limit(times=2, wait="0")
        with pytest.raises(case.module.RateLimitError, match="Too many requests") as caught:
            case.pages(client).first()
    assert caught.value.response.headers["retry-after"] == "0"
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.requests > 1], ids=lambda case: str(case.name)
)
def test_a_second_page_that_is_limited_does_not_lose_or_repeat_items(
    case: Case, server: Wire
) -> None:
    with case.client(api_token=case.key, **case.options(server)) as client:
        found: list[Any] = []
        for item in case.pages(client):
            if not found:
                server.limit(wait="0")
            found.append(getattr(item, case.identity))
    assert found == case.expected(server)
    assert len(calls(server)) == case.requests + 1


def test_with_response_gives_the_first_page_and_its_headers(case: Case, server: Wire) -> None:
    with case.client(api_token=case.key, **case.options(server)) as client:
        whole = case.pages(client).to_list()
        resource = client.projects if case.name == "devopness" else None
        resource = resource or getattr(
            client, "applications" if case.name == "divio" else "organizations"
        )
        response = client.with_response(resource.list)()
        assert response.status_code == 200
        assert response.headers["content-type"] == "application/json"
        items = response.parsed.items
        assert [getattr(item, case.identity) for item in items] == [
            getattr(item, case.identity) for item in whole[: len(items)]
        ]


def test_no_secret_in_the_log(case: Case, server: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with case.client(api_token=case.key, **case.options(server)) as client:
        case.pages(client).to_list()
        assert case.key not in repr(client)
    assert any(record.name.startswith(case.module.__name__) for record in caplog.records)
    assert case.key not in caplog.text
    if isinstance(server, PlatformshServer):
        assert "access-1" not in caplog.text
