"""Applications, deployment restrictions."""

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

_LIST: Operation[models.ApplicationDeploymentRestriction] = Operation(
    id="getApplicationDeploymentRestrictions",
    method="GET",
    path="/application/{applicationId}/deploymentRestriction",
    result=lambda: models.ApplicationDeploymentRestrictionResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.ApplicationDeploymentRestriction] = Operation(
    id="createApplicationDeploymentRestriction",
    method="POST",
    path="/application/{applicationId}/deploymentRestriction",
    body="application/json",
    result=lambda: models.ApplicationDeploymentRestriction,
)

_UPDATE: Operation[models.ApplicationDeploymentRestriction] = Operation(
    id="editApplicationDeploymentRestriction",
    method="PUT",
    path="/application/{applicationId}/deploymentRestriction/{deploymentRestrictionId}",
    body="application/json",
    result=lambda: models.ApplicationDeploymentRestriction,
)

_DELETE: Operation[None] = Operation(
    id="deleteApplicationDeploymentRestriction",
    method="DELETE",
    path="/application/{applicationId}/deploymentRestriction/{deploymentRestrictionId}",
    decode="none",
)


class ApplicationsDeploymentRestrictions(Resource):
    """Applications, deployment restrictions."""

    def list(self, application_id: UUID | str) -> Pager[models.ApplicationDeploymentRestriction]:
        """Get application deployment restrictions.

        `GET /application/{applicationId}/deploymentRestriction` returns every
        `ApplicationDeploymentRestriction`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"applicationId": application_id})

    def create(
        self,
        application_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.ApplicationDeploymentRestriction:
        """Create application deployment restriction.

        `POST /application/{applicationId}/deploymentRestriction` returns
        `ApplicationDeploymentRestriction`.

        Args:
            application_id: Id of the application.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"applicationId": application_id},
            body={"mode": mode, "type": type, "value": value},
        )

    def update(
        self,
        application_id: UUID | str,
        deployment_restriction_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.ApplicationDeploymentRestriction:
        """Edit application deployment restriction.

        `PUT /application/{applicationId}/deploymentRestriction/{deploymentRestrictionId}`
        returns `ApplicationDeploymentRestriction`.

        Args:
            application_id: Id of the application.
            deployment_restriction_id: Id of the deployment restriction.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={
                "applicationId": application_id,
                "deploymentRestrictionId": deployment_restriction_id,
            },
            body={"mode": mode, "type": type, "value": value},
        )

    def delete(self, application_id: UUID | str, deployment_restriction_id: UUID | str) -> None:
        """Delete application deployment restriction.

        `DELETE /application/{applicationId}/deploymentRestriction/{deploymentRestrictionId}`
        returns nothing.

        Args:
            application_id: Id of the application.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "deploymentRestrictionId": deployment_restriction_id,
            },
        )


class AsyncApplicationsDeploymentRestrictions(AsyncResource):
    """Applications, deployment restrictions."""

    def list(
        self, application_id: UUID | str
    ) -> AsyncPager[models.ApplicationDeploymentRestriction]:
        """Get application deployment restrictions.

        `GET /application/{applicationId}/deploymentRestriction` returns every
        `ApplicationDeploymentRestriction`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"applicationId": application_id})

    async def create(
        self,
        application_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.ApplicationDeploymentRestriction:
        """Create application deployment restriction.

        `POST /application/{applicationId}/deploymentRestriction` returns
        `ApplicationDeploymentRestriction`.

        Args:
            application_id: Id of the application.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"applicationId": application_id},
            body={"mode": mode, "type": type, "value": value},
        )

    async def update(
        self,
        application_id: UUID | str,
        deployment_restriction_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.ApplicationDeploymentRestriction:
        """Edit application deployment restriction.

        `PUT /application/{applicationId}/deploymentRestriction/{deploymentRestrictionId}`
        returns `ApplicationDeploymentRestriction`.

        Args:
            application_id: Id of the application.
            deployment_restriction_id: Id of the deployment restriction.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={
                "applicationId": application_id,
                "deploymentRestrictionId": deployment_restriction_id,
            },
            body={"mode": mode, "type": type, "value": value},
        )

    async def delete(
        self, application_id: UUID | str, deployment_restriction_id: UUID | str
    ) -> None:
        """Delete application deployment restriction.

        `DELETE /application/{applicationId}/deploymentRestriction/{deploymentRestrictionId}`
        returns nothing.

        Args:
            application_id: Id of the application.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "deploymentRestrictionId": deployment_restriction_id,
            },
        )
