"""Containers, logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_LIST: Operation[models.Log] = Operation(
    id="listContainerLog",
    method="GET",
    path="/container/{containerId}/log",
    result=lambda: models.LogResponseList,
    paging=pages.Whole(items=("results",)),
)


class ContainersLogs(Resource):
    """Containers, logs."""

    def list(self, container_id: UUID | str) -> Pager[models.Log]:
        """List container log.

        `GET /container/{containerId}/log` returns every `Log`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"containerId": container_id})


class AsyncContainersLogs(AsyncResource):
    """Containers, logs."""

    def list(self, container_id: UUID | str) -> AsyncPager[models.Log]:
        """List container log.

        `GET /container/{containerId}/log` returns every `Log`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"containerId": container_id})
