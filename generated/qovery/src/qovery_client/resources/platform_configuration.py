"""Platform configuration."""

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
    from collections.abc import Mapping
    from uuid import UUID

    from .. import types

_GET_BINDING: Operation[models.ClusterPlatformBindingResponse] = Operation(
    id="getClusterPlatformBinding",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/platformBinding",
    result=lambda: models.ClusterPlatformBindingResponse,
)

_LIST_TEMPLATES: Operation[models.PlatformTemplateSummaryResponse] = Operation(
    id="listPlatformTemplates",
    method="GET",
    path="/organization/{organizationId}/platformTemplate",
    result=lambda: models.PlatformTemplateCatalogResponse,
    paging=pages.Whole(items=("results",)),
)

_RESOLVE_COMPONENT: Operation[models.PlatformComponentConfigurationPreviewResponse] = Operation(
    id="resolvePlatformComponentConfiguration",
    method="POST",
    path="/organization/{organizationId}/cluster/{clusterId}/platformBinding/component/{componentKey}/resolve",
    body="application/json",
    result=lambda: models.PlatformComponentConfigurationPreviewResponse,
)

_RESOLVE_TEMPLATE_COMPONENT: Operation[models.PlatformComponentConfigurationResolutionResponse] = (
    Operation(
        id="resolvePlatformTemplateComponentConfiguration",
        method="POST",
        path="/organization/{organizationId}/platformTemplate/{templateKey}/{templateVersion}/component/{componentKey}/resolve",
        body="application/json",
        result=lambda: models.PlatformComponentConfigurationResolutionResponse,
    )
)

_UPDATE_BINDING: Operation[models.ClusterPlatformBindingResponse] = Operation(
    id="updateClusterPlatformBinding",
    method="PUT",
    path="/organization/{organizationId}/cluster/{clusterId}/platformBinding",
    body="application/json",
    result=lambda: models.ClusterPlatformBindingResponse,
)


class PlatformConfiguration(Resource):
    """Platform configuration."""

    def get_binding(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterPlatformBindingResponse:
        """Get cluster platform binding.

        `GET /organization/{organizationId}/cluster/{clusterId}/platformBinding` returns
        `ClusterPlatformBindingResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500), ServerError (503).
        """
        return self._call(
            _GET_BINDING, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def list_templates(
        self,
        organization_id: UUID | str,
        *,
        cluster_mode: types.PlatformClusterMode | Omit = omit,
        cloud_provider: types.PlatformCloudVendor | Omit = omit,
    ) -> Pager[models.PlatformTemplateSummaryResponse]:
        """List platform templates.

        `GET /organization/{organizationId}/platformTemplate` returns every
        `PlatformTemplateSummaryResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_mode: How the cluster is managed. Goes together with `cloudProvider`. One of
                `QOVERY_MANAGED`, `CUSTOMER_MANAGED`.
            cloud_provider: Provider of the cluster, on which it depends what components can be used. Goes
                together with `clusterMode`. One of `AWS`, `SCW`, `GCP`, `DO`, `AZURE`, `OVH`,
                `CIVO`, `HETZNER`, ...

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ServerError (500), ServerError (503).
        """
        return self._pages(
            _LIST_TEMPLATES,
            path={"organizationId": organization_id},
            query={"clusterMode": cluster_mode, "cloudProvider": cloud_provider},
        )

    def resolve_component(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        component_key: str,
        *,
        cluster_inputs: Mapping[str, str] | Omit = omit,
        component_outputs: types.PlatformComponentStringValuesMap | Omit = omit,
        profile_config: types.PlatformConfigurationValues | Omit = omit,
    ) -> models.PlatformComponentConfigurationPreviewResponse:
        """Resolve platform component configuration.

        `POST
        /organization/{organizationId}/cluster/{clusterId}/platformBinding/component/{componentKey}/resolve`
        returns `PlatformComponentConfigurationPreviewResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            component_key: Key of the component of the platform.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (503).
        """
        return self._call(
            _RESOLVE_COMPONENT,
            path={
                "organizationId": organization_id,
                "clusterId": cluster_id,
                "componentKey": component_key,
            },
            body={
                "clusterInputs": cluster_inputs,
                "componentOutputs": component_outputs,
                "profileConfig": profile_config,
            },
        )

    def resolve_template_component(
        self,
        organization_id: UUID | str,
        template_key: str,
        template_version: str,
        component_key: str,
        *,
        cluster_mode: types.PlatformClusterMode,
        cloud_provider: types.PlatformCloudVendor,
        cluster_inputs: Mapping[str, str] | Omit = omit,
        component_outputs: types.PlatformComponentStringValuesMap | Omit = omit,
        profile_config: types.PlatformConfigurationValues | Omit = omit,
    ) -> models.PlatformComponentConfigurationResolutionResponse:
        """Resolve platform template component configuration.

        `POST
        /organization/{organizationId}/platformTemplate/{templateKey}/{templateVersion}/component/{componentKey}/resolve`
        returns `PlatformComponentConfigurationResolutionResponse`.

        Args:
            organization_id: Id of the organization.
            template_key: Key of the template of the platform.
            template_version: Version of the template of the platform.
            component_key: Key of the component of the platform.
            cluster_mode: How the cluster is managed. Goes together with `cloudProvider`. One of
                `QOVERY_MANAGED`, `CUSTOMER_MANAGED`.
            cloud_provider: Provider of the cluster, on which it depends what components can be used. Goes
                together with `clusterMode`. One of `AWS`, `SCW`, `GCP`, `DO`, `AZURE`, `OVH`,
                `CIVO`, `HETZNER`, ...

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (503).
        """
        return self._call(
            _RESOLVE_TEMPLATE_COMPONENT,
            path={
                "organizationId": organization_id,
                "templateKey": template_key,
                "templateVersion": template_version,
                "componentKey": component_key,
            },
            query={"clusterMode": cluster_mode, "cloudProvider": cloud_provider},
            body={
                "clusterInputs": cluster_inputs,
                "componentOutputs": component_outputs,
                "profileConfig": profile_config,
            },
        )

    def update_binding(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        template_key: str,
        template_version: str,
        customer_provided_inputs: types.PlatformComponentStringValuesMap | Omit = omit,
        layer_selections: types.PlatformLayerSelections | Omit = omit,
        managed_config: types.PlatformComponentConfigurationMap | Omit = omit,
    ) -> models.ClusterPlatformBindingResponse:
        """Update cluster platform binding.

        `PUT /organization/{organizationId}/cluster/{clusterId}/platformBinding` returns
        `ClusterPlatformBindingResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500), ServerError (503).
        """
        return self._call(
            _UPDATE_BINDING,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={
                "templateKey": template_key,
                "templateVersion": template_version,
                "customerProvidedInputs": customer_provided_inputs,
                "layerSelections": layer_selections,
                "managedConfig": managed_config,
            },
        )


class AsyncPlatformConfiguration(AsyncResource):
    """Platform configuration."""

    async def get_binding(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterPlatformBindingResponse:
        """Get cluster platform binding.

        `GET /organization/{organizationId}/cluster/{clusterId}/platformBinding` returns
        `ClusterPlatformBindingResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500), ServerError (503).
        """
        return await self._call(
            _GET_BINDING, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def list_templates(
        self,
        organization_id: UUID | str,
        *,
        cluster_mode: types.PlatformClusterMode | Omit = omit,
        cloud_provider: types.PlatformCloudVendor | Omit = omit,
    ) -> AsyncPager[models.PlatformTemplateSummaryResponse]:
        """List platform templates.

        `GET /organization/{organizationId}/platformTemplate` returns every
        `PlatformTemplateSummaryResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_mode: How the cluster is managed. Goes together with `cloudProvider`. One of
                `QOVERY_MANAGED`, `CUSTOMER_MANAGED`.
            cloud_provider: Provider of the cluster, on which it depends what components can be used. Goes
                together with `clusterMode`. One of `AWS`, `SCW`, `GCP`, `DO`, `AZURE`, `OVH`,
                `CIVO`, `HETZNER`, ...

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ServerError (500), ServerError (503).
        """
        return self._pages(
            _LIST_TEMPLATES,
            path={"organizationId": organization_id},
            query={"clusterMode": cluster_mode, "cloudProvider": cloud_provider},
        )

    async def resolve_component(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        component_key: str,
        *,
        cluster_inputs: Mapping[str, str] | Omit = omit,
        component_outputs: types.PlatformComponentStringValuesMap | Omit = omit,
        profile_config: types.PlatformConfigurationValues | Omit = omit,
    ) -> models.PlatformComponentConfigurationPreviewResponse:
        """Resolve platform component configuration.

        `POST
        /organization/{organizationId}/cluster/{clusterId}/platformBinding/component/{componentKey}/resolve`
        returns `PlatformComponentConfigurationPreviewResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            component_key: Key of the component of the platform.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (503).
        """
        return await self._call(
            _RESOLVE_COMPONENT,
            path={
                "organizationId": organization_id,
                "clusterId": cluster_id,
                "componentKey": component_key,
            },
            body={
                "clusterInputs": cluster_inputs,
                "componentOutputs": component_outputs,
                "profileConfig": profile_config,
            },
        )

    async def resolve_template_component(
        self,
        organization_id: UUID | str,
        template_key: str,
        template_version: str,
        component_key: str,
        *,
        cluster_mode: types.PlatformClusterMode,
        cloud_provider: types.PlatformCloudVendor,
        cluster_inputs: Mapping[str, str] | Omit = omit,
        component_outputs: types.PlatformComponentStringValuesMap | Omit = omit,
        profile_config: types.PlatformConfigurationValues | Omit = omit,
    ) -> models.PlatformComponentConfigurationResolutionResponse:
        """Resolve platform template component configuration.

        `POST
        /organization/{organizationId}/platformTemplate/{templateKey}/{templateVersion}/component/{componentKey}/resolve`
        returns `PlatformComponentConfigurationResolutionResponse`.

        Args:
            organization_id: Id of the organization.
            template_key: Key of the template of the platform.
            template_version: Version of the template of the platform.
            component_key: Key of the component of the platform.
            cluster_mode: How the cluster is managed. Goes together with `cloudProvider`. One of
                `QOVERY_MANAGED`, `CUSTOMER_MANAGED`.
            cloud_provider: Provider of the cluster, on which it depends what components can be used. Goes
                together with `clusterMode`. One of `AWS`, `SCW`, `GCP`, `DO`, `AZURE`, `OVH`,
                `CIVO`, `HETZNER`, ...

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (503).
        """
        return await self._call(
            _RESOLVE_TEMPLATE_COMPONENT,
            path={
                "organizationId": organization_id,
                "templateKey": template_key,
                "templateVersion": template_version,
                "componentKey": component_key,
            },
            query={"clusterMode": cluster_mode, "cloudProvider": cloud_provider},
            body={
                "clusterInputs": cluster_inputs,
                "componentOutputs": component_outputs,
                "profileConfig": profile_config,
            },
        )

    async def update_binding(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        template_key: str,
        template_version: str,
        customer_provided_inputs: types.PlatformComponentStringValuesMap | Omit = omit,
        layer_selections: types.PlatformLayerSelections | Omit = omit,
        managed_config: types.PlatformComponentConfigurationMap | Omit = omit,
    ) -> models.ClusterPlatformBindingResponse:
        """Update cluster platform binding.

        `PUT /organization/{organizationId}/cluster/{clusterId}/platformBinding` returns
        `ClusterPlatformBindingResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500), ServerError (503).
        """
        return await self._call(
            _UPDATE_BINDING,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={
                "templateKey": template_key,
                "templateVersion": template_version,
                "customerProvidedInputs": customer_provided_inputs,
                "layerSelections": layer_selections,
                "managedConfig": managed_config,
            },
        )
