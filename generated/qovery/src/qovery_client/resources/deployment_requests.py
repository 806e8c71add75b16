"""Deployment requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

_CANCEL: Operation[None] = Operation(
    id="cancelDeploymentRequest",
    method="POST",
    path="/deploymentQueue/{deploymentRequestId}/cancelDeployment",
    body="application/json",
    decode="none",
)

_GET_STATUS: Operation[models.EnvDeploymentStatus] = Operation(
    id="getDeploymentStatusByDeploymentRequestId",
    method="GET",
    path="/environment/deploymentStatus",
    result=lambda: models.EnvDeploymentStatus,
)


class DeploymentRequests(Resource):
    """Deployment requests."""

    def cancel(self, deployment_request_id: UUID | str, *, body: Mapping[str, Any]) -> None:
        """Cancel deployment request.

        `POST /deploymentQueue/{deploymentRequestId}/cancelDeployment` returns nothing.

        Args:
            deployment_request_id: Id of the request that started the deployment.
            body: The body.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_CANCEL, path={"deploymentRequestId": deployment_request_id}, body=body)

    def get_status(self, *, deployment_request_id: UUID | str) -> models.EnvDeploymentStatus:
        """Get deployment status by deployment request id.

        `GET /environment/deploymentStatus` returns `EnvDeploymentStatus`.

        Args:
            deployment_request_id: Id of the request that started the deployment.
        """
        return self._call(_GET_STATUS, query={"deploymentRequestId": deployment_request_id})


class AsyncDeploymentRequests(AsyncResource):
    """Deployment requests."""

    async def cancel(self, deployment_request_id: UUID | str, *, body: Mapping[str, Any]) -> None:
        """Cancel deployment request.

        `POST /deploymentQueue/{deploymentRequestId}/cancelDeployment` returns nothing.

        Args:
            deployment_request_id: Id of the request that started the deployment.
            body: The body.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CANCEL, path={"deploymentRequestId": deployment_request_id}, body=body
        )

    async def get_status(self, *, deployment_request_id: UUID | str) -> models.EnvDeploymentStatus:
        """Get deployment status by deployment request id.

        `GET /environment/deploymentStatus` returns `EnvDeploymentStatus`.

        Args:
            deployment_request_id: Id of the request that started the deployment.
        """
        return await self._call(_GET_STATUS, query={"deploymentRequestId": deployment_request_id})
