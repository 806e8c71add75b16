"""Containers, deployment history."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from uuid import UUID

_LIST: Operation[models.DeploymentHistoryContainer] = Operation(
    id="listContainerDeploymentHistory",
    method="GET",
    path="/container/{containerId}/deploymentHistory",
    result=lambda: models.ListContainerDeploymentHistoryResponse,
    paging=pages.Whole(items=("results",)),
)

_LIST_V2: Operation[models.DeploymentHistoryService] = Operation(
    id="listContainerDeploymentHistoryV2",
    method="GET",
    path="/container/{containerId}/deploymentHistoryV2",
    result=lambda: models.DeploymentHistoryServicePaginatedResponseListV2,
    paging=pages.Whole(items=("results",)),
)


class ContainersDeploymentHistory(Resource):
    """Containers, deployment history."""

    def list(self, container_id: UUID | str) -> Pager[models.DeploymentHistoryContainer]:
        """List container deployment history.

        `GET /container/{containerId}/deploymentHistory` returns every
        `DeploymentHistoryContainer`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"containerId": container_id})

    def list_v2(
        self, container_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> Pager[models.DeploymentHistoryService]:
        """List container deployment history v2.

        `GET /container/{containerId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            container_id: Id of the container.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"containerId": container_id}, query={"pageSize": page_size}
        )


class AsyncContainersDeploymentHistory(AsyncResource):
    """Containers, deployment history."""

    def list(self, container_id: UUID | str) -> AsyncPager[models.DeploymentHistoryContainer]:
        """List container deployment history.

        `GET /container/{containerId}/deploymentHistory` returns every
        `DeploymentHistoryContainer`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"containerId": container_id})

    def list_v2(
        self, container_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryService]:
        """List container deployment history v2.

        `GET /container/{containerId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            container_id: Id of the container.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"containerId": container_id}, query={"pageSize": page_size}
        )
