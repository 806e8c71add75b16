"""Ips."""

from __future__ import annotations

from typing import Any, Literal, overload

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

_LIST: Operation[Any] = Operation(
    id="listQoveryIps",
    method="GET",
    path="/ips",
    result=lambda: models.QoveryIpsResponse,
    forms={"text/plain": ("text", None)},
    security=(),
    paging=pages.Whole(items=("ips",)),
)


class Ips(Resource):
    """Ips."""

    @overload
    def list(self, *, accept: Literal["application/json"] | Omit = omit) -> Pager[str]: ...

    @overload
    def list(self, *, accept: Literal["text/plain"]) -> str: ...

    def list(self, *, accept: Literal["application/json", "text/plain"] | Omit = omit) -> Any:
        """List qovery ips.

        `GET /ips` returns every item of every page.

        Args:
            accept: The media type to request. Defaults to `application/json`. `application/json`
                returns every item of every page; `text/plain` returns text.
        """
        return self._chosen(_LIST, accept=accept)


class AsyncIps(AsyncResource):
    """Ips."""

    @overload
    def list(self, *, accept: Literal["application/json"] | Omit = omit) -> AsyncPager[str]: ...

    @overload
    async def list(self, *, accept: Literal["text/plain"]) -> str: ...

    def list(self, *, accept: Literal["application/json", "text/plain"] | Omit = omit) -> Any:
        """List qovery ips.

        `GET /ips` returns every item of every page.

        Args:
            accept: The media type to request. Defaults to `application/json`. `application/json`
                returns every item of every page; `text/plain` returns text.
        """
        return self._chosen(_LIST, accept=accept)
