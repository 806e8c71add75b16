# ruff: noqa: TC003 - as users write it
"""Divio: lists, files, null and nothing, responses."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type
from uuid import UUID

import httpx
from divio_client import (
    APIStatusError,
    AsyncDivio,
    AsyncPager,
    Divio,
    NotFoundError,
    Page,
    Pager,
    Response,
    models,
    omit,
    types,
)

IDENTITY = UUID("0d2ff4ec-2d2e-4a43-9d6f-5b6f4dbb4c10")


def blocking(client: Divio) -> None:
    pager = client.applications.list(page_size=5, o=["-name", "created_at"], copy_type="FORK")
    assert_type(pager, Pager[models.Application])
    for application in pager:
        assert_type(application, models.Application)
        assert_type(application.name, str | None)
    assert_type(pager.first(), models.Application | None)
    assert_type(pager.to_list(limit=3), list[models.Application])
    for page in pager.pages():
        assert_type(page, Page[models.Application])
        assert_type(page.items, list[models.Application])
        assert_type(page.response, httpx.Response)

    application = client.applications.get(IDENTITY)
    assert_type(application, models.Application)
    assert_type(client.applications.get(str(IDENTITY)), models.Application)
    assert_type(application.uuid, UUID | None)
    if application.copy_type is not None:
        assert_type(application.copy_type.is_known, bool)


def arguments(client: Divio, picture: Path, name: str | None) -> None:
    client.applications.partial_update(IDENTITY, port=None)
    client.applications.partial_update(IDENTITY, name=omit if name is None else name)
    tag = models.TagField(name="tier", value="one")
    other: types.TagFieldDict = {"name": "team"}
    client.applications.partial_update(IDENTITY, tags=[tag, other, {"value": "core"}])
    client.applications.list(copy_type=models.ListApplicationsCopyType("MIRROR"))
    for file in (picture, b"bytes", picture.open("rb")):
        client.applications.upload_avatar(IDENTITY, file=file)
    client.applications.upload_avatar(IDENTITY, file=("me.png", b"bytes", "image/png"))


def responses(client: Divio) -> None:
    response = client.with_response(client.applications.get)(IDENTITY, avatar_sizes="10x10")
    assert_type(response, Response[models.Application])
    assert_type(response.parsed, models.Application)
    assert_type(response.headers, httpx.Headers)
    first = client.with_response(client.applications.list)(page_size=1)
    assert_type(first, Response[Page[models.Application]])
    assert_type(
        client.request("GET", "/apps/v3/x/", cast_to=models.Application), models.Application
    )
    anything: Any = client.request("GET", "/apps/v3/x/")
    print(anything)
    with client.with_options(timeout=3.0, max_retries=0) as patient:
        assert_type(patient, Divio)


def errors(client: Divio) -> None:
    try:
        client.legacy.addons.get(IDENTITY)
    except NotFoundError as error:
        assert_type(error.status_code, int)
        assert_type(error.body, object)
        assert_type(error.request_id, str | None)
        base: APIStatusError | httpx.HTTPStatusError = error
        print(base)


async def asynchronous() -> None:
    async with AsyncDivio(api_token="t", timeout=None) as client:
        pager = client.applications.list(page_size=5)
        assert_type(pager, AsyncPager[models.Application])
        async for application in pager:
            assert_type(application, models.Application)
        assert_type(await pager.first(), models.Application | None)
        assert_type(await pager.to_list(), list[models.Application])
        assert_type(await client.applications.get(IDENTITY), models.Application)
        response = await client.with_response(client.applications.get)(IDENTITY)
        assert_type(response, Response[models.Application])
        first = await client.with_response(client.applications.list)()
        assert_type(first, Response[Page[models.Application]])


def credentials() -> None:
    Divio()
    Divio(api_token=lambda: "fresh", base_url="https://example.com", headers={"X-Team": "core"})
    with httpx.Client() as http:
        Divio(api_token="t", http_client=http, timeout=httpx.Timeout(5.0))
