"""Argocd."""

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

_CHECK_CONNECTION: Operation[models.ArgoCdConnectionCheckResponse] = Operation(
    id="checkArgoCdConnection",
    method="POST",
    path="/cluster/{clusterId}/argoCdConfig/check",
    body="application/json",
    result=lambda: models.ArgoCdConnectionCheckResponse,
)

_DELETE_CREDENTIALS: Operation[None] = Operation(
    id="deleteArgoCdCredentials",
    method="DELETE",
    path="/cluster/{clusterId}/argoCdConfig",
    decode="none",
)

_DELETE_DESTINATION_CLUSTER_MAPPING: Operation[None] = Operation(
    id="deleteArgoCdDestinationClusterMapping",
    method="DELETE",
    path="/organization/{organizationId}/argoCdDestinationClusterMapping",
    decode="none",
)

_GET_APP: Operation[models.ArgocdAppResponse] = Operation(
    id="getArgoCdApp",
    method="GET",
    path="/argocdApp/{argocdAppId}",
    result=lambda: models.ArgocdAppResponse,
)

_GET_CREDENTIALS: Operation[models.ArgoCdCredentialsResponse] = Operation(
    id="getArgoCdCredentials",
    method="GET",
    path="/cluster/{clusterId}/argoCdConfig",
    result=lambda: models.ArgoCdCredentialsResponse,
)

_GET_MANIFEST: Operation[models.ArgocdAppManifestResponse] = Operation(
    id="getArgoCdAppManifest",
    method="GET",
    path="/argocdApp/{argocdAppId}/manifest",
    result=lambda: models.ArgocdAppManifestResponse,
)

_LIST_ASSOCIATED_SERVICES: Operation[models.ArgocdAssociatedServicesResponse] = Operation(
    id="getArgoCdAssociatedServices",
    method="GET",
    path="/cluster/{clusterId}/argocdApps/associatedServices",
    result=lambda: models.ArgocdAssociatedServicesResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_DESTINATION_CLUSTER_MAPPINGS: Operation[models.ArgoCdInstanceMappingResponse] = Operation(
    id="listArgoCdDestinationClusterMappings",
    method="GET",
    path="/organization/{organizationId}/argoCdDestinationClusterMapping",
    result=lambda: models.ArgoCdInstanceMappingResponseList,
    paging=pages.Whole(items=("results",)),
)

_SAVE_CREDENTIALS: Operation[models.ArgoCdCredentialsResponse] = Operation(
    id="saveArgoCdCredentials",
    method="POST",
    path="/cluster/{clusterId}/argoCdConfig",
    body="application/json",
    result=lambda: models.ArgoCdCredentialsResponse,
)

_SAVE_DESTINATION_CLUSTER_MAPPING: Operation[models.ArgoCdDestinationClusterMappingResponse] = (
    Operation(
        id="saveArgoCdDestinationClusterMapping",
        method="POST",
        path="/organization/{organizationId}/argoCdDestinationClusterMapping",
        body="application/json",
        result=lambda: models.ArgoCdDestinationClusterMappingResponse,
    )
)


class Argocd(Resource):
    """Argocd."""

    def check_connection(
        self,
        cluster_id: UUID | str,
        *,
        argocd_token: str,
        argocd_url: str,
    ) -> models.ArgoCdConnectionCheckResponse:
        """Check argo cd connection.

        `POST /cluster/{clusterId}/argoCdConfig/check` returns `ArgoCdConnectionCheckResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CHECK_CONNECTION,
            path={"clusterId": cluster_id},
            body={"argocd_token": argocd_token, "argocd_url": argocd_url},
        )

    def delete_credentials(self, cluster_id: UUID | str) -> None:
        """Delete argo cd credentials.

        `DELETE /cluster/{clusterId}/argoCdConfig` returns nothing.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE_CREDENTIALS, path={"clusterId": cluster_id})

    def delete_destination_cluster_mapping(
        self,
        organization_id: UUID | str,
        *,
        agent_cluster_id: UUID | str,
        argocd_cluster_url: str,
    ) -> None:
        """Delete argo cd destination cluster mapping.

        `DELETE /organization/{organizationId}/argoCdDestinationClusterMapping` returns nothing.

        Args:
            organization_id: Id of the organization.
            agent_cluster_id: Id of the cluster that the ArgoCD instance runs on.
            argocd_cluster_url: URL of the cluster that ArgoCD deploys to, as ArgoCD spells it.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _DELETE_DESTINATION_CLUSTER_MAPPING,
            path={"organizationId": organization_id},
            query={"agentClusterId": agent_cluster_id, "argocdClusterUrl": argocd_cluster_url},
        )

    def get_app(self, argocd_app_id: UUID | str) -> models.ArgocdAppResponse:
        """Get argo cd app.

        `GET /argocdApp/{argocdAppId}` returns `ArgocdAppResponse`.

        Args:
            argocd_app_id: Id of the Argo CD app.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_APP, path={"argocdAppId": argocd_app_id})

    def get_credentials(self, cluster_id: UUID | str) -> models.ArgoCdCredentialsResponse:
        """Get argo cd credentials.

        `GET /cluster/{clusterId}/argoCdConfig` returns `ArgoCdCredentialsResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_CREDENTIALS, path={"clusterId": cluster_id})

    def get_manifest(self, argocd_app_id: UUID | str) -> models.ArgocdAppManifestResponse:
        """Get argo cd app manifest.

        `GET /argocdApp/{argocdAppId}/manifest` returns `ArgocdAppManifestResponse`.

        Args:
            argocd_app_id: Id of the Argo CD app.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_MANIFEST, path={"argocdAppId": argocd_app_id})

    def list_associated_services(
        self, cluster_id: UUID | str
    ) -> Pager[models.ArgocdAssociatedServicesResponse]:
        """Get argo cd associated services.

        `GET /cluster/{clusterId}/argocdApps/associatedServices` returns every
        `ArgocdAssociatedServicesResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_ASSOCIATED_SERVICES, path={"clusterId": cluster_id})

    def list_destination_cluster_mappings(
        self, organization_id: UUID | str
    ) -> Pager[models.ArgoCdInstanceMappingResponse]:
        """List argo cd destination cluster mappings.

        `GET /organization/{organizationId}/argoCdDestinationClusterMapping` returns every
        `ArgoCdInstanceMappingResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_DESTINATION_CLUSTER_MAPPINGS, path={"organizationId": organization_id}
        )

    def save_credentials(
        self,
        cluster_id: UUID | str,
        *,
        argocd_token: str,
        argocd_url: str,
    ) -> models.ArgoCdCredentialsResponse:
        """Save argo cd credentials.

        `POST /cluster/{clusterId}/argoCdConfig` returns `ArgoCdCredentialsResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _SAVE_CREDENTIALS,
            path={"clusterId": cluster_id},
            body={"argocd_token": argocd_token, "argocd_url": argocd_url},
        )

    def save_destination_cluster_mapping(
        self,
        organization_id: UUID | str,
        *,
        agent_cluster_id: UUID | str,
        argocd_cluster_url: str,
        cluster_id: UUID | str,
    ) -> models.ArgoCdDestinationClusterMappingResponse:
        """Save argo cd destination cluster mapping.

        `POST /organization/{organizationId}/argoCdDestinationClusterMapping` returns
        `ArgoCdDestinationClusterMappingResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _SAVE_DESTINATION_CLUSTER_MAPPING,
            path={"organizationId": organization_id},
            body={
                "agent_cluster_id": agent_cluster_id,
                "argocd_cluster_url": argocd_cluster_url,
                "cluster_id": cluster_id,
            },
        )


class AsyncArgocd(AsyncResource):
    """Argocd."""

    async def check_connection(
        self,
        cluster_id: UUID | str,
        *,
        argocd_token: str,
        argocd_url: str,
    ) -> models.ArgoCdConnectionCheckResponse:
        """Check argo cd connection.

        `POST /cluster/{clusterId}/argoCdConfig/check` returns `ArgoCdConnectionCheckResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CHECK_CONNECTION,
            path={"clusterId": cluster_id},
            body={"argocd_token": argocd_token, "argocd_url": argocd_url},
        )

    async def delete_credentials(self, cluster_id: UUID | str) -> None:
        """Delete argo cd credentials.

        `DELETE /cluster/{clusterId}/argoCdConfig` returns nothing.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE_CREDENTIALS, path={"clusterId": cluster_id})

    async def delete_destination_cluster_mapping(
        self,
        organization_id: UUID | str,
        *,
        agent_cluster_id: UUID | str,
        argocd_cluster_url: str,
    ) -> None:
        """Delete argo cd destination cluster mapping.

        `DELETE /organization/{organizationId}/argoCdDestinationClusterMapping` returns nothing.

        Args:
            organization_id: Id of the organization.
            agent_cluster_id: Id of the cluster that the ArgoCD instance runs on.
            argocd_cluster_url: URL of the cluster that ArgoCD deploys to, as ArgoCD spells it.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _DELETE_DESTINATION_CLUSTER_MAPPING,
            path={"organizationId": organization_id},
            query={"agentClusterId": agent_cluster_id, "argocdClusterUrl": argocd_cluster_url},
        )

    async def get_app(self, argocd_app_id: UUID | str) -> models.ArgocdAppResponse:
        """Get argo cd app.

        `GET /argocdApp/{argocdAppId}` returns `ArgocdAppResponse`.

        Args:
            argocd_app_id: Id of the Argo CD app.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_APP, path={"argocdAppId": argocd_app_id})

    async def get_credentials(self, cluster_id: UUID | str) -> models.ArgoCdCredentialsResponse:
        """Get argo cd credentials.

        `GET /cluster/{clusterId}/argoCdConfig` returns `ArgoCdCredentialsResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_CREDENTIALS, path={"clusterId": cluster_id})

    async def get_manifest(self, argocd_app_id: UUID | str) -> models.ArgocdAppManifestResponse:
        """Get argo cd app manifest.

        `GET /argocdApp/{argocdAppId}/manifest` returns `ArgocdAppManifestResponse`.

        Args:
            argocd_app_id: Id of the Argo CD app.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_MANIFEST, path={"argocdAppId": argocd_app_id})

    def list_associated_services(
        self, cluster_id: UUID | str
    ) -> AsyncPager[models.ArgocdAssociatedServicesResponse]:
        """Get argo cd associated services.

        `GET /cluster/{clusterId}/argocdApps/associatedServices` returns every
        `ArgocdAssociatedServicesResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_ASSOCIATED_SERVICES, path={"clusterId": cluster_id})

    def list_destination_cluster_mappings(
        self, organization_id: UUID | str
    ) -> AsyncPager[models.ArgoCdInstanceMappingResponse]:
        """List argo cd destination cluster mappings.

        `GET /organization/{organizationId}/argoCdDestinationClusterMapping` returns every
        `ArgoCdInstanceMappingResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_DESTINATION_CLUSTER_MAPPINGS, path={"organizationId": organization_id}
        )

    async def save_credentials(
        self,
        cluster_id: UUID | str,
        *,
        argocd_token: str,
        argocd_url: str,
    ) -> models.ArgoCdCredentialsResponse:
        """Save argo cd credentials.

        `POST /cluster/{clusterId}/argoCdConfig` returns `ArgoCdCredentialsResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _SAVE_CREDENTIALS,
            path={"clusterId": cluster_id},
            body={"argocd_token": argocd_token, "argocd_url": argocd_url},
        )

    async def save_destination_cluster_mapping(
        self,
        organization_id: UUID | str,
        *,
        agent_cluster_id: UUID | str,
        argocd_cluster_url: str,
        cluster_id: UUID | str,
    ) -> models.ArgoCdDestinationClusterMappingResponse:
        """Save argo cd destination cluster mapping.

        `POST /organization/{organizationId}/argoCdDestinationClusterMapping` returns
        `ArgoCdDestinationClusterMappingResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _SAVE_DESTINATION_CLUSTER_MAPPING,
            path={"organizationId": organization_id},
            body={
                "agent_cluster_id": agent_cluster_id,
                "argocd_cluster_url": argocd_cluster_url,
                "cluster_id": cluster_id,
            },
        )
