"""Environments, deployment history."""

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

_LIST: Operation[models.DeploymentHistoryEnvironment] = Operation(
    id="listEnvironmentDeploymentHistory",
    method="GET",
    path="/environment/{environmentId}/deploymentHistory",
    result=lambda: models.DeploymentHistoryEnvironmentPaginatedResponseList,
    paging=pages.LastId(start="startId", id=("id",), items=("results",)),
)

_GENERATE_BUILD_USAGE_REPORT: Operation[models.DeploymentBuildUsageReportResponse] = Operation(
    id="generateDeploymentBuildUsageReport",
    method="POST",
    path="/environment/{environmentId}/deploymentBuildUsageReport",
    body="application/json",
    result=lambda: models.DeploymentBuildUsageReportResponse,
)

_LIST_V2: Operation[models.DeploymentHistoryEnvironmentV2] = Operation(
    id="listEnvironmentDeploymentHistoryV2",
    method="GET",
    path="/environment/{environmentId}/deploymentHistoryV2",
    result=lambda: models.DeploymentHistoryEnvironmentPaginatedResponseListV2,
    paging=pages.Whole(items=("results",)),
)


class EnvironmentsDeploymentHistory(Resource):
    """Environments, deployment history."""

    def list(
        self, environment_id: UUID | str, *, start_id: UUID | str | Omit = omit
    ) -> Pager[models.DeploymentHistoryEnvironment]:
        """List environment deployment history.

        `GET /environment/{environmentId}/deploymentHistory` returns every
        `DeploymentHistoryEnvironment`.

        Args:
            environment_id: Id of the environment.
            start_id: Id of the last result of the page before; results follow it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST, path={"environmentId": environment_id}, query={"startId": start_id}
        )

    def generate_build_usage_report(
        self,
        environment_id: UUID | str,
        *,
        execution_id: str,
        report_expiration_in_seconds: int,
    ) -> models.DeploymentBuildUsageReportResponse:
        """Generate deployment build usage report.

        `POST /environment/{environmentId}/deploymentBuildUsageReport` returns
        `DeploymentBuildUsageReportResponse`.

        Args:
            environment_id: Id of the environment.
            execution_id: Id of the run of the deployment engine.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _GENERATE_BUILD_USAGE_REPORT,
            path={"environmentId": environment_id},
            body={
                "execution_id": execution_id,
                "report_expiration_in_seconds": report_expiration_in_seconds,
            },
        )

    def list_v2(
        self, environment_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> Pager[models.DeploymentHistoryEnvironmentV2]:
        """List environment deployment history v2.

        `GET /environment/{environmentId}/deploymentHistoryV2` returns every
        `DeploymentHistoryEnvironmentV2`.

        Args:
            environment_id: Id of the environment.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"environmentId": environment_id}, query={"pageSize": page_size}
        )


class AsyncEnvironmentsDeploymentHistory(AsyncResource):
    """Environments, deployment history."""

    def list(
        self, environment_id: UUID | str, *, start_id: UUID | str | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryEnvironment]:
        """List environment deployment history.

        `GET /environment/{environmentId}/deploymentHistory` returns every
        `DeploymentHistoryEnvironment`.

        Args:
            environment_id: Id of the environment.
            start_id: Id of the last result of the page before; results follow it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST, path={"environmentId": environment_id}, query={"startId": start_id}
        )

    async def generate_build_usage_report(
        self,
        environment_id: UUID | str,
        *,
        execution_id: str,
        report_expiration_in_seconds: int,
    ) -> models.DeploymentBuildUsageReportResponse:
        """Generate deployment build usage report.

        `POST /environment/{environmentId}/deploymentBuildUsageReport` returns
        `DeploymentBuildUsageReportResponse`.

        Args:
            environment_id: Id of the environment.
            execution_id: Id of the run of the deployment engine.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _GENERATE_BUILD_USAGE_REPORT,
            path={"environmentId": environment_id},
            body={
                "execution_id": execution_id,
                "report_expiration_in_seconds": report_expiration_in_seconds,
            },
        )

    def list_v2(
        self, environment_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryEnvironmentV2]:
        """List environment deployment history v2.

        `GET /environment/{environmentId}/deploymentHistoryV2` returns every
        `DeploymentHistoryEnvironmentV2`.

        Args:
            environment_id: Id of the environment.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"environmentId": environment_id}, query={"pageSize": page_size}
        )
