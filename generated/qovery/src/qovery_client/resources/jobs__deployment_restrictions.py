"""Jobs, deployment restrictions."""

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

    from .. import types

_LIST: Operation[models.JobDeploymentRestrictionResponse] = Operation(
    id="getJobDeploymentRestrictions",
    method="GET",
    path="/job/{jobId}/deploymentRestriction",
    result=lambda: models.JobDeploymentRestrictionResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.JobDeploymentRestrictionResponse] = Operation(
    id="createJobDeploymentRestriction",
    method="POST",
    path="/job/{jobId}/deploymentRestriction",
    body="application/json",
    result=lambda: models.JobDeploymentRestrictionResponse,
)

_UPDATE: Operation[models.JobDeploymentRestrictionResponse] = Operation(
    id="editJobDeploymentRestriction",
    method="PUT",
    path="/job/{jobId}/deploymentRestriction/{deploymentRestrictionId}",
    body="application/json",
    result=lambda: models.JobDeploymentRestrictionResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteJobDeploymentRestriction",
    method="DELETE",
    path="/job/{jobId}/deploymentRestriction/{deploymentRestrictionId}",
    decode="none",
)


class JobsDeploymentRestrictions(Resource):
    """Jobs, deployment restrictions."""

    def list(self, job_id: UUID | str) -> Pager[models.JobDeploymentRestrictionResponse]:
        """Get job deployment restrictions.

        `GET /job/{jobId}/deploymentRestriction` returns every
        `JobDeploymentRestrictionResponse`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"jobId": job_id})

    def create(
        self,
        job_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.JobDeploymentRestrictionResponse:
        """Create job deployment restriction.

        `POST /job/{jobId}/deploymentRestriction` returns `JobDeploymentRestrictionResponse`.

        Args:
            job_id: Id of the job.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ConflictError (409).
        """
        return self._call(
            _CREATE, path={"jobId": job_id}, body={"mode": mode, "type": type, "value": value}
        )

    def update(
        self,
        job_id: UUID | str,
        deployment_restriction_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.JobDeploymentRestrictionResponse:
        """Edit job deployment restriction.

        `PUT /job/{jobId}/deploymentRestriction/{deploymentRestrictionId}` returns
        `JobDeploymentRestrictionResponse`.

        Args:
            job_id: Id of the job.
            deployment_restriction_id: Id of the deployment restriction.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"jobId": job_id, "deploymentRestrictionId": deployment_restriction_id},
            body={"mode": mode, "type": type, "value": value},
        )

    def delete(self, job_id: UUID | str, deployment_restriction_id: UUID | str) -> None:
        """Delete job deployment restriction.

        `DELETE /job/{jobId}/deploymentRestriction/{deploymentRestrictionId}` returns nothing.

        Args:
            job_id: Id of the job.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"jobId": job_id, "deploymentRestrictionId": deployment_restriction_id}
        )


class AsyncJobsDeploymentRestrictions(AsyncResource):
    """Jobs, deployment restrictions."""

    def list(self, job_id: UUID | str) -> AsyncPager[models.JobDeploymentRestrictionResponse]:
        """Get job deployment restrictions.

        `GET /job/{jobId}/deploymentRestriction` returns every
        `JobDeploymentRestrictionResponse`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"jobId": job_id})

    async def create(
        self,
        job_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.JobDeploymentRestrictionResponse:
        """Create job deployment restriction.

        `POST /job/{jobId}/deploymentRestriction` returns `JobDeploymentRestrictionResponse`.

        Args:
            job_id: Id of the job.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ConflictError (409).
        """
        return await self._call(
            _CREATE, path={"jobId": job_id}, body={"mode": mode, "type": type, "value": value}
        )

    async def update(
        self,
        job_id: UUID | str,
        deployment_restriction_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.JobDeploymentRestrictionResponse:
        """Edit job deployment restriction.

        `PUT /job/{jobId}/deploymentRestriction/{deploymentRestrictionId}` returns
        `JobDeploymentRestrictionResponse`.

        Args:
            job_id: Id of the job.
            deployment_restriction_id: Id of the deployment restriction.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"jobId": job_id, "deploymentRestrictionId": deployment_restriction_id},
            body={"mode": mode, "type": type, "value": value},
        )

    async def delete(self, job_id: UUID | str, deployment_restriction_id: UUID | str) -> None:
        """Delete job deployment restriction.

        `DELETE /job/{jobId}/deploymentRestriction/{deploymentRestrictionId}` returns nothing.

        Args:
            job_id: Id of the job.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"jobId": job_id, "deploymentRestrictionId": deployment_restriction_id}
        )
