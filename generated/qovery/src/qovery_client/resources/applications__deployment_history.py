"""Applications, deployment history."""

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

_LIST: Operation[models.DeploymentHistory] = Operation(
    id="listApplicationDeploymentHistory",
    method="GET",
    path="/application/{applicationId}/deploymentHistory",
    result=lambda: models.DeploymentHistoryPaginatedResponseList,
    paging=pages.LastId(start="startId", id=("id",), items=("results",)),
)

_LIST_V2: Operation[models.DeploymentHistoryService] = Operation(
    id="listApplicationDeploymentHistoryV2",
    method="GET",
    path="/application/{applicationId}/deploymentHistoryV2",
    result=lambda: models.DeploymentHistoryServicePaginatedResponseListV2,
    paging=pages.Whole(items=("results",)),
)


class ApplicationsDeploymentHistory(Resource):
    """Applications, deployment history."""

    def list(
        self, application_id: UUID | str, *, start_id: UUID | str | Omit = omit
    ) -> Pager[models.DeploymentHistory]:
        """List application deployment history.

        `GET /application/{applicationId}/deploymentHistory` returns every `DeploymentHistory`.

        Args:
            application_id: Id of the application.
            start_id: Id of the last result of the page before; results follow it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST, path={"applicationId": application_id}, query={"startId": start_id}
        )

    def list_v2(
        self, application_id: str, *, page_size: float | int | None | Omit = omit
    ) -> Pager[models.DeploymentHistoryService]:
        """List application deployment history v2.

        `GET /application/{applicationId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            application_id: Id of the application.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"applicationId": application_id}, query={"pageSize": page_size}
        )


class AsyncApplicationsDeploymentHistory(AsyncResource):
    """Applications, deployment history."""

    def list(
        self, application_id: UUID | str, *, start_id: UUID | str | Omit = omit
    ) -> AsyncPager[models.DeploymentHistory]:
        """List application deployment history.

        `GET /application/{applicationId}/deploymentHistory` returns every `DeploymentHistory`.

        Args:
            application_id: Id of the application.
            start_id: Id of the last result of the page before; results follow it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST, path={"applicationId": application_id}, query={"startId": start_id}
        )

    def list_v2(
        self, application_id: str, *, page_size: float | int | None | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryService]:
        """List application deployment history v2.

        `GET /application/{applicationId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            application_id: Id of the application.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"applicationId": application_id}, query={"pageSize": page_size}
        )
