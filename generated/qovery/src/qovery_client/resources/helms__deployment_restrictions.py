"""Helms, deployment restrictions."""

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

_LIST: Operation[models.HelmDeploymentRestrictionResponse] = Operation(
    id="getHelmDeploymentRestrictions",
    method="GET",
    path="/helm/{helmId}/deploymentRestriction",
    result=lambda: models.HelmDeploymentRestrictionResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.HelmDeploymentRestrictionResponse] = Operation(
    id="createHelmDeploymentRestriction",
    method="POST",
    path="/helm/{helmId}/deploymentRestriction",
    body="application/json",
    result=lambda: models.HelmDeploymentRestrictionResponse,
)

_UPDATE: Operation[models.HelmDeploymentRestrictionResponse] = Operation(
    id="editHelmDeploymentRestriction",
    method="PUT",
    path="/helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}",
    body="application/json",
    result=lambda: models.HelmDeploymentRestrictionResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteHelmDeploymentRestriction",
    method="DELETE",
    path="/helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}",
    decode="none",
)


class HelmsDeploymentRestrictions(Resource):
    """Helms, deployment restrictions."""

    def list(self, helm_id: UUID | str) -> Pager[models.HelmDeploymentRestrictionResponse]:
        """Get helm deployment restrictions.

        `GET /helm/{helmId}/deploymentRestriction` returns every
        `HelmDeploymentRestrictionResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"helmId": helm_id})

    def create(
        self,
        helm_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.HelmDeploymentRestrictionResponse:
        """Create helm deployment restriction.

        `POST /helm/{helmId}/deploymentRestriction` returns `HelmDeploymentRestrictionResponse`.

        Args:
            helm_id: Id of the Helm.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ConflictError (409).
        """
        return self._call(
            _CREATE, path={"helmId": helm_id}, body={"mode": mode, "type": type, "value": value}
        )

    def update(
        self,
        helm_id: UUID | str,
        deployment_restriction_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.HelmDeploymentRestrictionResponse:
        """Edit helm deployment restriction.

        `PUT /helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}` returns
        `HelmDeploymentRestrictionResponse`.

        Args:
            helm_id: Id of the Helm.
            deployment_restriction_id: Id of the deployment restriction.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"helmId": helm_id, "deploymentRestrictionId": deployment_restriction_id},
            body={"mode": mode, "type": type, "value": value},
        )

    def delete(self, helm_id: UUID | str, deployment_restriction_id: UUID | str) -> None:
        """Delete helm deployment restriction.

        `DELETE /helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}` returns nothing.

        Args:
            helm_id: Id of the Helm.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"helmId": helm_id, "deploymentRestrictionId": deployment_restriction_id}
        )


class AsyncHelmsDeploymentRestrictions(AsyncResource):
    """Helms, deployment restrictions."""

    def list(self, helm_id: UUID | str) -> AsyncPager[models.HelmDeploymentRestrictionResponse]:
        """Get helm deployment restrictions.

        `GET /helm/{helmId}/deploymentRestriction` returns every
        `HelmDeploymentRestrictionResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"helmId": helm_id})

    async def create(
        self,
        helm_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.HelmDeploymentRestrictionResponse:
        """Create helm deployment restriction.

        `POST /helm/{helmId}/deploymentRestriction` returns `HelmDeploymentRestrictionResponse`.

        Args:
            helm_id: Id of the Helm.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ConflictError (409).
        """
        return await self._call(
            _CREATE, path={"helmId": helm_id}, body={"mode": mode, "type": type, "value": value}
        )

    async def update(
        self,
        helm_id: UUID | str,
        deployment_restriction_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.HelmDeploymentRestrictionResponse:
        """Edit helm deployment restriction.

        `PUT /helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}` returns
        `HelmDeploymentRestrictionResponse`.

        Args:
            helm_id: Id of the Helm.
            deployment_restriction_id: Id of the deployment restriction.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"helmId": helm_id, "deploymentRestrictionId": deployment_restriction_id},
            body={"mode": mode, "type": type, "value": value},
        )

    async def delete(self, helm_id: UUID | str, deployment_restriction_id: UUID | str) -> None:
        """Delete helm deployment restriction.

        `DELETE /helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}` returns nothing.

        Args:
            helm_id: Id of the Helm.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"helmId": helm_id, "deploymentRestrictionId": deployment_restriction_id}
        )
