"""Databases, deployment history."""

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

_LIST: Operation[models.DeploymentHistoryDatabase] = Operation(
    id="listDatabaseDeploymentHistory",
    method="GET",
    path="/database/{databaseId}/deploymentHistory",
    result=lambda: models.ListDatabaseDeploymentHistoryResponse,
    paging=pages.LastId(start="startId", id=("id",), items=("results",)),
)

_LIST_V2: Operation[models.DeploymentHistoryService] = Operation(
    id="listDatabaseDeploymentHistoryV2",
    method="GET",
    path="/database/{databaseId}/deploymentHistoryV2",
    result=lambda: models.DeploymentHistoryServicePaginatedResponseListV2,
    paging=pages.Whole(items=("results",)),
)


class DatabasesDeploymentHistory(Resource):
    """Databases, deployment history."""

    def list(
        self, database_id: UUID | str, *, start_id: UUID | str | Omit = omit
    ) -> Pager[models.DeploymentHistoryDatabase]:
        """List database deployment history.

        `GET /database/{databaseId}/deploymentHistory` returns every
        `DeploymentHistoryDatabase`.

        Args:
            database_id: Id of the database.
            start_id: Id of the last result of the page before; results follow it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"databaseId": database_id}, query={"startId": start_id})

    def list_v2(
        self, database_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> Pager[models.DeploymentHistoryService]:
        """List database deployment history v2.

        `GET /database/{databaseId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            database_id: Id of the database.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"databaseId": database_id}, query={"pageSize": page_size}
        )


class AsyncDatabasesDeploymentHistory(AsyncResource):
    """Databases, deployment history."""

    def list(
        self, database_id: UUID | str, *, start_id: UUID | str | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryDatabase]:
        """List database deployment history.

        `GET /database/{databaseId}/deploymentHistory` returns every
        `DeploymentHistoryDatabase`.

        Args:
            database_id: Id of the database.
            start_id: Id of the last result of the page before; results follow it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"databaseId": database_id}, query={"startId": start_id})

    def list_v2(
        self, database_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryService]:
        """List database deployment history v2.

        `GET /database/{databaseId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            database_id: Id of the database.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"databaseId": database_id}, query={"pageSize": page_size}
        )
