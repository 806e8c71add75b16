"""A client as the generator would write it, small, for the tests of the runtime."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from pydantic import Field

from clientsmith.runtime import (
    ApiKey,
    AsyncClient,
    AsyncDownload,
    AsyncPager,
    AsyncResource,
    AsyncStream,
    Body,
    ClientSettings,
    Credential,
    Download,
    HttpBearer,
    Model,
    OpenStrEnum,
    Operation,
    Pager,
    Param,
    Resource,
    ServerSentEvent,
    Stream,
    SyncClient,
    TokenExchange,
    omit,
)
from clientsmith.runtime.pages import HalLink

if TYPE_CHECKING:
    from collections.abc import Mapping

SETTINGS = ClientSettings(
    name="shop",
    package="shop_client",
    version="1.2.3",
    base_url="https://api.shop.example",
    security=(("bearer",), ("key",)),
    schemes={"bearer": HttpBearer(), "key": ApiKey("Authorization", "header", prefix="Token ")},
    credentials=(
        Credential("api_token", env="SHOP_API_TOKEN", scheme="key"),
        Credential(
            "login_token",
            env=None,
            scheme="bearer",
            exchange=TokenExchange(
                url="https://auth.shop.example/token",
                user="shop-user",
                form={"grant_type": "api_token"},
                token_field="api_token",
            ),
        ),
        Credential("access_token", env=None, scheme="bearer"),
    ),
    origins=("https://*.shop.example",),
    hal=True,
)


class Color(OpenStrEnum):
    RED = "red"
    BLUE = "blue"


class Item(Model):
    id: str
    name: str
    amount: int = Field(default=0, alias="Amount")
    color: Color | None = None
    tags: list[str] = Field(default_factory=list)


class ItemPage(Model):
    items: list[Item]


GET: Operation[Item] = Operation(
    id="get-item", method="GET", path="/items/{itemId}", result=lambda: Item
)
LIST: Operation[Item] = Operation(
    id="list-items",
    method="GET",
    path="/items",
    params=(Param("filter[status]", "query", style="deepObject"),),
    result=lambda: ItemPage,
    paging=HalLink(items=("items",)),
)
CREATE: Operation[Item] = Operation(
    id="create-item",
    method="POST",
    path="/items",
    body="application/json",
    result=lambda: Item,
)
DELETE: Operation[None] = Operation(
    id="delete-item", method="DELETE", path="/items/{itemId}", decode="none"
)
UPLOAD: Operation[Any] = Operation(
    id="upload",
    method="POST",
    path="/files",
    body=Body("multipart/form-data", parts={"meta": "application/json"}),
)
IMAGE: Operation[Any] = Operation(
    id="image", method="GET", path="/image", accept="image/png", decode="bytes"
)
EVENTS: Operation[ServerSentEvent] = Operation(
    id="events", method="GET", path="/events", accept="text/event-stream", decode="events"
)
LINES: Operation[Item] = Operation(
    id="lines",
    method="GET",
    path="/lines",
    accept="application/jsonl",
    decode="jsonlines",
    result=lambda: Item,
)


class Items(Resource):
    def get(self, item_id: str) -> Item:
        return self._call(GET, path={"itemId": item_id})

    def list(self, *, filter_status: Any = omit, page_size: Any = omit) -> Pager[Item]:
        return self._pages(LIST, query={"filter[status]": filter_status, "page[size]": page_size})

    def create(self, *, name: str, description: Any = omit) -> Item:
        return self._call(CREATE, body={"name": name, "description": description})

    def delete(self, item_id: str) -> None:
        return self._call(DELETE, path={"itemId": item_id})

    def upload(self, body: Mapping[str, Any]) -> Any:
        return self._call(UPLOAD, body=body)

    def image(self) -> Download:
        return self._download(IMAGE)

    def events(self) -> Stream[ServerSentEvent]:
        return self._stream(EVENTS)

    def lines(self) -> Stream[Item]:
        return self._stream(LINES)


class AsyncItems(AsyncResource):
    async def get(self, item_id: str) -> Item:
        return await self._call(GET, path={"itemId": item_id})

    def list(self, *, filter_status: Any = omit, page_size: Any = omit) -> AsyncPager[Item]:
        return self._pages(LIST, query={"filter[status]": filter_status, "page[size]": page_size})

    async def create(self, *, name: str, description: Any = omit) -> Item:
        return await self._call(CREATE, body={"name": name, "description": description})

    async def upload(self, body: Mapping[str, Any]) -> Any:
        return await self._call(UPLOAD, body=body)

    async def image(self) -> AsyncDownload:
        return await self._download(IMAGE)

    async def events(self) -> AsyncStream[ServerSentEvent]:
        return await self._stream(EVENTS)


class Shop(SyncClient):
    def __init__(self, **options: Any) -> None:
        secrets = {c.argument: options.pop(c.argument, None) for c in SETTINGS.credentials}
        super().__init__(SETTINGS, credentials=secrets, **options)

    @functools.cached_property
    def items(self) -> Items:
        return Items(self)


class AsyncShop(AsyncClient):
    def __init__(self, **options: Any) -> None:
        secrets = {c.argument: options.pop(c.argument, None) for c in SETTINGS.credentials}
        super().__init__(SETTINGS, credentials=secrets, **options)

    @functools.cached_property
    def items(self) -> AsyncItems:
        return AsyncItems(self)
