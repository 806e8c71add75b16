"""Clusters, operator."""

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

_UPDATE: Operation[models.ClusterOperatorUpdateResponse] = Operation(
    id="updateClusterOperator",
    method="POST",
    path="/organization/{organizationId}/cluster/{clusterId}/operator/update",
    body="application/json",
    result=lambda: models.ClusterOperatorUpdateResponse,
)

_ATTACH: Operation[None] = Operation(
    id="attachClusterOperator",
    method="POST",
    path="/organization/{organizationId}/cluster/{clusterId}/operator/attach",
    decode="none",
)

_GET_BOOTSTRAP: Operation[models.ClusterOperatorBootstrapResponse] = Operation(
    id="getClusterOperatorBootstrap",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/operator/bootstrap",
    result=lambda: models.ClusterOperatorBootstrapResponse,
)

_GET_STATUS: Operation[models.ClusterOperatorStatusResponse] = Operation(
    id="getClusterOperatorStatus",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/operator/status",
    result=lambda: models.ClusterOperatorStatusResponse,
)

_LIST_FLEET: Operation[models.ClusterOperatorFleetInventoryResponse] = Operation(
    id="listClusterOperatorFleet",
    method="GET",
    path="/admin/operator/clusters",
    result=lambda: models.ClusterOperatorFleetInventoryResponseList,
    paging=pages.Whole(items=("results",)),
)


class ClustersOperator(Resource):
    """Clusters, operator."""

    def update(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        chart_version: str,
        image_version: str | None | Omit = omit,
    ) -> models.ClusterOperatorUpdateResponse:
        """Update cluster operator.

        `POST /organization/{organizationId}/cluster/{clusterId}/operator/update` returns
        `ClusterOperatorUpdateResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            chart_version: 1 to 128 characters.
            image_version: 1 to 128 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), APIStatusError (412).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={"chart_version": chart_version, "image_version": image_version},
        )

    def attach(self, organization_id: UUID | str, cluster_id: UUID | str) -> None:
        """Attach cluster operator.

        `POST /organization/{organizationId}/cluster/{clusterId}/operator/attach` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _ATTACH, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def get_bootstrap(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterOperatorBootstrapResponse:
        """Get cluster operator bootstrap.

        `GET /organization/{organizationId}/cluster/{clusterId}/operator/bootstrap` returns
        `ClusterOperatorBootstrapResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), APIStatusError (412).
        """
        return self._call(
            _GET_BOOTSTRAP, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def get_status(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterOperatorStatusResponse:
        """Get cluster operator status.

        `GET /organization/{organizationId}/cluster/{clusterId}/operator/status` returns
        `ClusterOperatorStatusResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _GET_STATUS, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def list_fleet(self) -> Pager[models.ClusterOperatorFleetInventoryResponse]:
        """List cluster operator fleet.

        `GET /admin/operator/clusters` returns every `ClusterOperatorFleetInventoryResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._pages(_LIST_FLEET)


class AsyncClustersOperator(AsyncResource):
    """Clusters, operator."""

    async def update(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        chart_version: str,
        image_version: str | None | Omit = omit,
    ) -> models.ClusterOperatorUpdateResponse:
        """Update cluster operator.

        `POST /organization/{organizationId}/cluster/{clusterId}/operator/update` returns
        `ClusterOperatorUpdateResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            chart_version: 1 to 128 characters.
            image_version: 1 to 128 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), APIStatusError (412).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={"chart_version": chart_version, "image_version": image_version},
        )

    async def attach(self, organization_id: UUID | str, cluster_id: UUID | str) -> None:
        """Attach cluster operator.

        `POST /organization/{organizationId}/cluster/{clusterId}/operator/attach` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _ATTACH, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    async def get_bootstrap(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterOperatorBootstrapResponse:
        """Get cluster operator bootstrap.

        `GET /organization/{organizationId}/cluster/{clusterId}/operator/bootstrap` returns
        `ClusterOperatorBootstrapResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), APIStatusError (412).
        """
        return await self._call(
            _GET_BOOTSTRAP, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    async def get_status(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterOperatorStatusResponse:
        """Get cluster operator status.

        `GET /organization/{organizationId}/cluster/{clusterId}/operator/status` returns
        `ClusterOperatorStatusResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _GET_STATUS, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def list_fleet(self) -> AsyncPager[models.ClusterOperatorFleetInventoryResponse]:
        """List cluster operator fleet.

        `GET /admin/operator/clusters` returns every `ClusterOperatorFleetInventoryResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._pages(_LIST_FLEET)
