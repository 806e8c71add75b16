"""Ips."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

_LIST: Operation[models.QoveryIpsResponse] = Operation(
    id="listQoveryIps",
    method="GET",
    path="/ips",
    result=lambda: models.QoveryIpsResponse,
    security=(),
)


class Ips(Resource):
    """Ips."""

    def list(self) -> models.QoveryIpsResponse:
        """List qovery ips.

        `GET /ips` gives `QoveryIpsResponse`.
        """
        return self._call(_LIST)


class AsyncIps(AsyncResource):
    """Ips."""

    async def list(self) -> models.QoveryIpsResponse:
        """List qovery ips.

        `GET /ips` gives `QoveryIpsResponse`.
        """
        return await self._call(_LIST)
