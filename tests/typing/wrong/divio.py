# mypy: ignore-errors
# ruff: noqa: F401
"""Mistakes with Divio; the test takes the line above away."""

from __future__ import annotations

from typing import assert_type
from uuid import UUID

from divio_client import AsyncDivio, Divio, Nothing, models, types  # error

IDENTITY = UUID("0d2ff4ec-2d2e-4a43-9d6f-5b6f4dbb4c10")


def names(client: Divio, application: models.Application) -> None:
    print(client.aplications)  # error
    print(client.applications.lst)  # error
    print(client.legacy.addons.lst)  # error
    print(application.nmae)  # error
    print(application.name.upper())  # error
    print(models.Aplication)  # error
    print(types.TagFeild)  # error
    for each in client.applications.list():
        print(each.nmae)  # error


def arguments(client: Divio) -> None:
    client.applications.get()  # error
    client.applications.get(5)  # error
    client.applications.get(IDENTITY, "10x10")  # error
    client.applications.list("x")  # error
    client.applications.list(page_sice=5)  # error
    client.applications.list(page_size="5")  # error
    client.applications.list(o=["-nmae"])  # error
    client.applications.list(copy_type="STEAL")  # error
    client.applications.create(name="shop")  # error
    client.applications.partial_update(IDENTITY, name=None)  # error
    client.applications.partial_update(IDENTITY, port="80")  # error
    client.applications.partial_update(IDENTITY, tags=[{"nmae": "x"}])  # error
    client.applications.partial_update(IDENTITY, tags={"name": "x"})  # error
    client.applications.upload_avatar(IDENTITY, file="avatar.png")  # error
    client.applications.upload_avatar(IDENTITY)  # error


def responses(client: Divio) -> None:
    client.with_response(client.applications.get)(5)  # error
    client.with_response(client.applications.get)(IDENTITY, avatar_sices="x")  # error
    response = client.with_response(client.applications.get)(IDENTITY)
    print(response.name)  # error
    print(response.parsed.nmae)  # error
    page = client.with_response(client.applications.list)()
    assert_type(page.parsed, models.Application)  # error


def clients() -> None:
    Divio("t")  # error
    Divio(api_tokn="t")  # error
    Divio(api_token=5)  # error
    Divio(timeout="soon")  # error
    AsyncDivio(http_client=Divio())  # error


async def asynchronous(client: AsyncDivio) -> None:
    client.applications.get(IDENTITY)  # error
    print(client.applications.get(IDENTITY).name)  # error
    for _ in client.applications.list():  # error
        pass
    await client.applications.list()  # error
    client.applications.list().to_list()  # error
    with client:  # error
        pass
