"""Ips."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    Whole,
)

_LIST: Operation[str] = Operation(
    id="listQoveryIps",
    method="GET",
    path="/ips",
    result=lambda: models.QoveryIpsResponse,
    security=(),
    paging=Whole(items=("ips",)),
)


class Ips(Resource):
    """Ips."""

    def list(self) -> Pager[str]:
        """List qovery ips.

        `GET /ips` gives every item of every page.
        """
        return self._pages(_LIST)


class AsyncIps(AsyncResource):
    """Ips."""

    def list(self) -> AsyncPager[str]:
        """List qovery ips.

        `GET /ips` gives every item of every page.
        """
        return self._pages(_LIST)
