"""Services."""

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

_GET_GIT_WEBHOOK_STATUS: Operation[models.GitWebhookStatusResponse] = Operation(
    id="getServiceGitWebhookStatus",
    method="GET",
    path="/service/{serviceId}/gitWebhookStatus",
    result=lambda: models.GitWebhookStatusResponse,
)

_GET_INGRESS_DEPLOYMENT_STATUS: Operation[models.IngressDeploymentStatusResponse] = Operation(
    id="getIngressDeploymentStatus",
    method="GET",
    path="/{serviceType}/{serviceId}/ingressDeploymentStatus",
    result=lambda: models.IngressDeploymentStatusResponse,
)

_LIST_DEPLOYMENT_REQUESTS: Operation[models.QueuedDeploymentRequestForService] = Operation(
    id="listDeploymentRequestByServiceId",
    method="GET",
    path="/service/{serviceId}/deploymentQueue",
    result=lambda: models.ListDeploymentRequestByServiceIdResponse,
    paging=pages.Whole(items=("results",)),
)

_SYNC_GIT_WEBHOOK: Operation[models.GitWebhookStatusResponse] = Operation(
    id="syncServiceGitWebhook",
    method="POST",
    path="/service/{serviceId}/gitWebhook/sync",
    result=lambda: models.GitWebhookStatusResponse,
)


class Services(Resource):
    """Services."""

    def get_git_webhook_status(self, service_id: UUID | str) -> models.GitWebhookStatusResponse:
        """Get service git webhook status.

        `GET /service/{serviceId}/gitWebhookStatus` returns `GitWebhookStatusResponse`.

        Args:
            service_id: Id of an application, container, database or job.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(_GET_GIT_WEBHOOK_STATUS, path={"serviceId": service_id})

    def get_ingress_deployment_status(
        self,
        service_type: types.ServiceTypeServiceIdIngressDeploymentStatusServiceType,
        service_id: UUID | str,
    ) -> models.IngressDeploymentStatusResponse:
        """Get ingress deployment status.

        `GET /{serviceType}/{serviceId}/ingressDeploymentStatus` returns
        `IngressDeploymentStatusResponse`.

        Args:
            service_type: Kind of the service. One of `CONTAINER`, `APPLICATION`, `HELM`.
            service_id: Id of an application, container, database or job.
        """
        return self._call(
            _GET_INGRESS_DEPLOYMENT_STATUS,
            path={"serviceType": service_type, "serviceId": service_id},
        )

    def list_deployment_requests(
        self, service_id: UUID | str
    ) -> Pager[models.QueuedDeploymentRequestForService]:
        """List deployment request by service id.

        `GET /service/{serviceId}/deploymentQueue` returns every
        `QueuedDeploymentRequestForService`.

        Args:
            service_id: Id of an application, container, database or job.
        """
        return self._pages(_LIST_DEPLOYMENT_REQUESTS, path={"serviceId": service_id})

    def sync_git_webhook(self, service_id: UUID | str) -> models.GitWebhookStatusResponse:
        """Sync service git webhook.

        `POST /service/{serviceId}/gitWebhook/sync` returns `GitWebhookStatusResponse`.

        Args:
            service_id: Id of an application, container, database or job.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(_SYNC_GIT_WEBHOOK, path={"serviceId": service_id})


class AsyncServices(AsyncResource):
    """Services."""

    async def get_git_webhook_status(
        self, service_id: UUID | str
    ) -> models.GitWebhookStatusResponse:
        """Get service git webhook status.

        `GET /service/{serviceId}/gitWebhookStatus` returns `GitWebhookStatusResponse`.

        Args:
            service_id: Id of an application, container, database or job.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(_GET_GIT_WEBHOOK_STATUS, path={"serviceId": service_id})

    async def get_ingress_deployment_status(
        self,
        service_type: types.ServiceTypeServiceIdIngressDeploymentStatusServiceType,
        service_id: UUID | str,
    ) -> models.IngressDeploymentStatusResponse:
        """Get ingress deployment status.

        `GET /{serviceType}/{serviceId}/ingressDeploymentStatus` returns
        `IngressDeploymentStatusResponse`.

        Args:
            service_type: Kind of the service. One of `CONTAINER`, `APPLICATION`, `HELM`.
            service_id: Id of an application, container, database or job.
        """
        return await self._call(
            _GET_INGRESS_DEPLOYMENT_STATUS,
            path={"serviceType": service_type, "serviceId": service_id},
        )

    def list_deployment_requests(
        self, service_id: UUID | str
    ) -> AsyncPager[models.QueuedDeploymentRequestForService]:
        """List deployment request by service id.

        `GET /service/{serviceId}/deploymentQueue` returns every
        `QueuedDeploymentRequestForService`.

        Args:
            service_id: Id of an application, container, database or job.
        """
        return self._pages(_LIST_DEPLOYMENT_REQUESTS, path={"serviceId": service_id})

    async def sync_git_webhook(self, service_id: UUID | str) -> models.GitWebhookStatusResponse:
        """Sync service git webhook.

        `POST /service/{serviceId}/gitWebhook/sync` returns `GitWebhookStatusResponse`.

        Args:
            service_id: Id of an application, container, database or job.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(_SYNC_GIT_WEBHOOK, path={"serviceId": service_id})
