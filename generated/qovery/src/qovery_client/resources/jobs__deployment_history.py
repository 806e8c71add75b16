"""Jobs, deployment history."""

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

_LIST: Operation[models.DeploymentHistoryJobResponse] = Operation(
    id="listJobDeploymentHistory",
    method="GET",
    path="/job/{jobId}/deploymentHistory",
    result=lambda: models.ListJobDeploymentHistoryResponse,
    paging=pages.Whole(items=("results",)),
)

_LIST_V2: Operation[models.DeploymentHistoryService] = Operation(
    id="listJobDeploymentHistoryV2",
    method="GET",
    path="/job/{jobId}/deploymentHistoryV2",
    result=lambda: models.DeploymentHistoryServicePaginatedResponseListV2,
    paging=pages.Whole(items=("results",)),
)


class JobsDeploymentHistory(Resource):
    """Jobs, deployment history."""

    def list(self, job_id: UUID | str) -> Pager[models.DeploymentHistoryJobResponse]:
        """List job deployment history.

        `GET /job/{jobId}/deploymentHistory` returns every `DeploymentHistoryJobResponse`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"jobId": job_id})

    def list_v2(
        self, job_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> Pager[models.DeploymentHistoryService]:
        """List job deployment history v2.

        `GET /job/{jobId}/deploymentHistoryV2` returns every `DeploymentHistoryService`.

        Args:
            job_id: Id of the job.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_V2, path={"jobId": job_id}, query={"pageSize": page_size})


class AsyncJobsDeploymentHistory(AsyncResource):
    """Jobs, deployment history."""

    def list(self, job_id: UUID | str) -> AsyncPager[models.DeploymentHistoryJobResponse]:
        """List job deployment history.

        `GET /job/{jobId}/deploymentHistory` returns every `DeploymentHistoryJobResponse`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"jobId": job_id})

    def list_v2(
        self, job_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryService]:
        """List job deployment history v2.

        `GET /job/{jobId}/deploymentHistoryV2` returns every `DeploymentHistoryService`.

        Args:
            job_id: Id of the job.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_V2, path={"jobId": job_id}, query={"pageSize": page_size})
