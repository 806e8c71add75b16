"""Containers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from .. import types
    from .containers__custom_domains import AsyncContainersCustomDomains, ContainersCustomDomains
    from .containers__deployment_history import (
        AsyncContainersDeploymentHistory,
        ContainersDeploymentHistory,
    )
    from .containers__environment_variables import (
        AsyncContainersEnvironmentVariables,
        ContainersEnvironmentVariables,
    )
    from .containers__logs import AsyncContainersLogs, ContainersLogs
    from .containers__secrets import AsyncContainersSecrets, ContainersSecrets

_LIST: Operation[models.ContainerResponse] = Operation(
    id="listContainer",
    method="GET",
    path="/environment/{environmentId}/container",
    result=lambda: models.ContainerResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.ContainerResponse] = Operation(
    id="getContainer",
    method="GET",
    path="/container/{containerId}",
    result=lambda: models.ContainerResponse,
)

_CREATE: Operation[models.ContainerResponse] = Operation(
    id="createContainer",
    method="POST",
    path="/environment/{environmentId}/container",
    body="application/json",
    result=lambda: models.ContainerResponse,
)

_UPDATE: Operation[models.ContainerResponse] = Operation(
    id="editContainer",
    method="PUT",
    path="/container/{containerId}",
    body="application/json",
    result=lambda: models.ContainerResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteContainer",
    method="DELETE",
    path="/container/{containerId}",
    decode="none",
)

_AUTO_DEPLOY_ENVIRONMENTS: Operation[models.Status] = Operation(
    id="autoDeployContainerEnvironments",
    method="POST",
    path="/organization/{organizationId}/container/deploy",
    body=Body("application/json", required=False),
    result=lambda: models.Status,
)

_CLONE: Operation[models.ContainerResponse] = Operation(
    id="cloneContainer",
    method="POST",
    path="/container/{containerId}/clone",
    body="application/json",
    result=lambda: models.ContainerResponse,
)

_DEPLOY: Operation[models.Status] = Operation(
    id="deployContainer",
    method="POST",
    path="/container/{containerId}/deploy",
    body="application/json",
    result=lambda: models.Status,
)

_GET_ADVANCED_SETTINGS: Operation[models.ContainerAdvancedSettings] = Operation(
    id="getContainerAdvancedSettings",
    method="GET",
    path="/container/{containerId}/advancedSettings",
    result=lambda: models.ContainerAdvancedSettings,
)

_GET_DEFAULT_ADVANCED_SETTINGS: Operation[models.ContainerAdvancedSettings] = Operation(
    id="getDefaultContainerAdvancedSettings",
    method="GET",
    path="/defaultContainerAdvancedSettings",
    result=lambda: models.ContainerAdvancedSettings,
)

_GET_NETWORK: Operation[models.ContainerNetwork] = Operation(
    id="getContainerNetwork",
    method="GET",
    path="/container/{containerId}/network",
    result=lambda: models.ContainerNetwork,
)

_GET_STATUS: Operation[models.Status] = Operation(
    id="getContainerStatus",
    method="GET",
    path="/container/{containerId}/status",
    result=lambda: models.Status,
)

_LIST_LINKS: Operation[models.Link] = Operation(
    id="listContainerLinks",
    method="GET",
    path="/container/{containerId}/link",
    result=lambda: models.LinkResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_STATUSES: Operation[models.ReferenceObjectStatus] = Operation(
    id="getEnvironmentContainerStatus",
    method="GET",
    path="/environment/{environmentId}/container/status",
    result=lambda: models.ReferenceObjectStatusResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_STATUSES_FOR_CONTAINER_REGISTRY: Operation[models.ReferenceObjectStatus] = Operation(
    id="getContainerRegistryContainerStatus",
    method="GET",
    path="/organization/{organizationId}/containerRegistry/{containerRegistryId}/container/status",
    result=lambda: models.ReferenceObjectStatusResponseList,
    paging=pages.Whole(items=("results",)),
)

_PREVIEW_ENVIRONMENTS: Operation[models.Status] = Operation(
    id="previewContainerEnvironments",
    method="POST",
    path="/organization/{organizationId}/container/preview",
    body=Body("application/json", required=False),
    result=lambda: models.Status,
)

_REBOOT: Operation[models.Status] = Operation(
    id="rebootContainer",
    method="POST",
    path="/container/{containerId}/restart-service",
    result=lambda: models.Status,
)

_REDEPLOY: Operation[models.Status] = Operation(
    id="redeployContainer",
    method="POST",
    path="/container/{containerId}/redeploy",
    result=lambda: models.Status,
)

_STOP: Operation[models.Status] = Operation(
    id="stopContainer",
    method="POST",
    path="/container/{containerId}/stop",
    result=lambda: models.Status,
)

_UNINSTALL: Operation[models.Status | None] = Operation(
    id="uninstallContainer",
    method="POST",
    path="/container/{containerId}/uninstall",
    body="application/json",
    result=lambda: models.Status | None,
    may_be_empty=True,
)

_UPDATE_ADVANCED_SETTINGS: Operation[models.ContainerAdvancedSettings] = Operation(
    id="editContainerAdvancedSettings",
    method="PUT",
    path="/container/{containerId}/advancedSettings",
    body=Body("application/json", required=False),
    result=lambda: models.ContainerAdvancedSettings,
)

_UPDATE_NETWORK: Operation[models.ContainerNetwork] = Operation(
    id="editContainerNetwork",
    method="PUT",
    path="/container/{containerId}/network",
    body=Body("application/json", required=False),
    result=lambda: models.ContainerNetwork,
)


class Containers(Resource):
    """Containers."""

    @cached_property
    def custom_domains(self) -> ContainersCustomDomains:
        from .containers__custom_domains import ContainersCustomDomains

        return ContainersCustomDomains(self._api)

    @cached_property
    def deployment_history(self) -> ContainersDeploymentHistory:
        from .containers__deployment_history import ContainersDeploymentHistory

        return ContainersDeploymentHistory(self._api)

    @cached_property
    def environment_variables(self) -> ContainersEnvironmentVariables:
        from .containers__environment_variables import ContainersEnvironmentVariables

        return ContainersEnvironmentVariables(self._api)

    @cached_property
    def logs(self) -> ContainersLogs:
        from .containers__logs import ContainersLogs

        return ContainersLogs(self._api)

    @cached_property
    def secrets(self) -> ContainersSecrets:
        from .containers__secrets import ContainersSecrets

        return ContainersSecrets(self._api)

    def list(self, environment_id: UUID | str) -> Pager[models.ContainerResponse]:
        """List container.

        `GET /environment/{environmentId}/container` returns every `ContainerResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    def get(self, container_id: UUID | str) -> models.ContainerResponse:
        """Get container.

        `GET /container/{containerId}` returns `ContainerResponse`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"containerId": container_id})

    def create(
        self,
        environment_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        image_name: str,
        name: str,
        registry_id: str,
        tag: str,
        storage: Sequence[types.ServiceStorageRequestStorageItem] | Omit = omit,
        ports: Sequence[types.ServicePortRequestPort] | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        arguments: Sequence[str] | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        autoscaling: types.KedaAutoscalingRequest | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        entrypoint: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_running_instances: int | Omit = omit,
        memory: int | Omit = omit,
        min_running_instances: int | Omit = omit,
    ) -> models.ContainerResponse:
        """Create container.

        `POST /environment/{environmentId}/container` returns `ContainerResponse`.

        Args:
            environment_id: Id of the environment.
            image_name: Name of the image. Its form depends on the registry: `repository`,
                `namespace/image` and so on.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            auto_preview: Make a preview environment for each pull request.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            entrypoint: What the container runs when it starts, instead of what its image says.
            ephemeral_storage_in_gib: Temporary storage in GiB. The platform decides if it is left out. At least 0.
            gpu: At least 0. Defaults to `0`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            max_running_instances: Defaults to `1`.
            memory: Memory in MB: 1024 is one GB. Defaults to `512`.
            min_running_instances: At least 0. Defaults to `1`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "healthchecks": healthchecks,
                "image_name": image_name,
                "name": name,
                "registry_id": registry_id,
                "tag": tag,
                "storage": storage,
                "ports": ports,
                "annotations_groups": annotations_groups,
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "autoscaling": autoscaling,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "entrypoint": entrypoint,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_running_instances": max_running_instances,
                "memory": memory,
                "min_running_instances": min_running_instances,
            },
        )

    def update(
        self,
        container_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        image_name: str,
        name: str,
        registry_id: str,
        tag: str,
        storage: Sequence[types.ServiceStorageRequestStorageItem] | Omit = omit,
        ports: Sequence[types.ServicePortRequestPort] | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        arguments: Sequence[str] | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        autoscaling: types.KedaAutoscalingRequest | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        entrypoint: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_running_instances: int | Omit = omit,
        memory: int | Omit = omit,
        min_running_instances: int | Omit = omit,
    ) -> models.ContainerResponse:
        """Edit container.

        `PUT /container/{containerId}` returns `ContainerResponse`.

        Args:
            container_id: Id of the container.
            image_name: Name of the image. Its form depends on the registry: `repository`,
                `namespace/image` and so on.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            auto_preview: Make a preview environment for each pull request.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            entrypoint: What the container runs when it starts, instead of what its image says.
            ephemeral_storage_in_gib: Temporary storage in GiB. The platform decides if it is left out. At least 0.
            gpu: At least 0. Defaults to `0`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            max_running_instances: Defaults to `1`.
            memory: Memory in MB: 1024 is one GB. Defaults to `512`.
            min_running_instances: At least 0. Defaults to `1`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UPDATE,
            path={"containerId": container_id},
            body={
                "healthchecks": healthchecks,
                "image_name": image_name,
                "name": name,
                "registry_id": registry_id,
                "tag": tag,
                "storage": storage,
                "ports": ports,
                "annotations_groups": annotations_groups,
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "autoscaling": autoscaling,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "entrypoint": entrypoint,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_running_instances": max_running_instances,
                "memory": memory,
                "min_running_instances": min_running_instances,
            },
        )

    def delete(self, container_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete container.

        `DELETE /container/{containerId}` returns nothing.

        Args:
            container_id: Id of the container.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"containerId": container_id}, query={"skipReconcile": skip_reconcile}
        )

    def auto_deploy_environments(
        self,
        organization_id: UUID | str,
        *,
        image_name: str | Omit = omit,
        tag: str | Omit = omit,
    ) -> models.Status:
        """Auto deploy container environments.

        `POST /organization/{organizationId}/container/deploy` returns `Status`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _AUTO_DEPLOY_ENVIRONMENTS,
            path={"organizationId": organization_id},
            body={"image_name": image_name, "tag": tag},
        )

    def clone(
        self,
        container_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.ContainerResponse:
        """Clone container.

        `POST /container/{containerId}/clone` returns `ContainerResponse`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _CLONE,
            path={"containerId": container_id},
            body={"environment_id": environment_id, "name": name},
        )

    def deploy(self, container_id: UUID | str, *, image_tag: str) -> models.Status:
        """Deploy container.

        `POST /container/{containerId}/deploy` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _DEPLOY, path={"containerId": container_id}, body={"image_tag": image_tag}
        )

    def get_advanced_settings(self, container_id: UUID | str) -> models.ContainerAdvancedSettings:
        """Get container advanced settings.

        `GET /container/{containerId}/advancedSettings` returns `ContainerAdvancedSettings`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_ADVANCED_SETTINGS, path={"containerId": container_id})

    def get_default_advanced_settings(self) -> models.ContainerAdvancedSettings:
        """Get default container advanced settings.

        `GET /defaultContainerAdvancedSettings` returns `ContainerAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    def get_network(self, container_id: UUID | str) -> models.ContainerNetwork:
        """Get container network.

        `GET /container/{containerId}/network` returns `ContainerNetwork`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_NETWORK, path={"containerId": container_id})

    def get_status(self, container_id: UUID | str) -> models.Status:
        """Get container status.

        `GET /container/{containerId}/status` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUS, path={"containerId": container_id})

    def list_links(self, container_id: UUID | str) -> Pager[models.Link]:
        """List container links.

        `GET /container/{containerId}/link` returns every `Link`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_LINKS, path={"containerId": container_id})

    def list_statuses(self, environment_id: UUID | str) -> Pager[models.ReferenceObjectStatus]:
        """Get environment container status.

        `GET /environment/{environmentId}/container/status` returns every
        `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    def list_statuses_for_container_registry(
        self, organization_id: UUID | str, container_registry_id: UUID | str
    ) -> Pager[models.ReferenceObjectStatus]:
        """Get container registry container status.

        `GET
        /organization/{organizationId}/containerRegistry/{containerRegistryId}/container/status`
        returns every `ReferenceObjectStatus`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_STATUSES_FOR_CONTAINER_REGISTRY,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
        )

    def preview_environments(
        self,
        organization_id: UUID | str,
        *,
        image_name: str | Omit = omit,
        tag: str | Omit = omit,
    ) -> models.Status:
        """Preview container environments.

        `POST /organization/{organizationId}/container/preview` returns `Status`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _PREVIEW_ENVIRONMENTS,
            path={"organizationId": organization_id},
            body={"image_name": image_name, "tag": tag},
        )

    def reboot(self, container_id: UUID | str) -> models.Status:
        """Reboot container.

        `POST /container/{containerId}/restart-service` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_REBOOT, path={"containerId": container_id})

    def redeploy(self, container_id: UUID | str) -> models.Status:
        """Redeploy container.

        `POST /container/{containerId}/redeploy` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_REDEPLOY, path={"containerId": container_id})

    def stop(self, container_id: UUID | str) -> models.Status:
        """Stop container.

        `POST /container/{containerId}/stop` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_STOP, path={"containerId": container_id})

    def uninstall(
        self, container_id: UUID | str, *, body: Mapping[str, Any]
    ) -> models.Status | None:
        """Uninstall container.

        `POST /container/{containerId}/uninstall` returns `Status`, or None if the response is
        empty.

        Args:
            container_id: Id of the container.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(_UNINSTALL, path={"containerId": container_id}, body=body)

    def update_advanced_settings(
        self,
        container_id: UUID | str,
        *,
        deployment_affinity_node_required: Mapping[str, str] | Omit = omit,
        deployment_antiaffinity_pod: (
            types.ContainerAdvancedSettingsDeploymentAntiaffinityPod | Omit
        ) = omit,
        deployment_custom_domain_check_enabled: bool | Omit = omit,
        deployment_termination_grace_period_seconds: int | Omit = omit,
        deployment_topology_spread_zone: (
            types.ContainerAdvancedSettingsDeploymentTopologySpreadZone | Omit
        ) = omit,
        deployment_update_strategy_rolling_update_max_surge_percent: int | Omit = omit,
        deployment_update_strategy_rolling_update_max_unavailable_percent: int | Omit = omit,
        deployment_update_strategy_type: (
            types.ContainerAdvancedSettingsDeploymentUpdateStrategyType | Omit
        ) = omit,
        hpa_cpu_average_utilization_percent: int | Omit = omit,
        hpa_memory_average_utilization_percent: int | None | Omit = omit,
        network_gateway_api_http_connection_idle_timeout_seconds: int | None | Omit = omit,
        network_gateway_api_http_request_timeout_seconds: int | None | Omit = omit,
        network_gateway_api_retry_http_status_codes: str | None | Omit = omit,
        network_gateway_api_retry_num_retries: int | None | Omit = omit,
        network_gateway_api_retry_per_try_timeout_seconds: int | None | Omit = omit,
        network_gateway_api_retry_retry_on: str | None | Omit = omit,
        network_ingress_basic_auth_env_var: str | Omit = omit,
        network_ingress_cors_allow_headers: str | Omit = omit,
        network_ingress_cors_allow_methods: str | Omit = omit,
        network_ingress_cors_allow_origin: str | Omit = omit,
        network_ingress_denylist_source_range: str | Omit = omit,
        network_ingress_enable_cors: bool | Omit = omit,
        network_ingress_enable_sticky_session: bool | Omit = omit,
        network_ingress_extra_headers: str | Omit = omit,
        network_ingress_force_ssl_redirect: bool | Omit = omit,
        network_ingress_grpc_read_timeout_seconds: int | Omit = omit,
        network_ingress_grpc_send_timeout_seconds: int | Omit = omit,
        network_ingress_keepalive_time_seconds: int | Omit = omit,
        network_ingress_keepalive_timeout_seconds: int | Omit = omit,
        network_ingress_proxy_body_size_mb: int | Omit = omit,
        network_ingress_proxy_buffer_size_kb: int | Omit = omit,
        network_ingress_proxy_buffering: str | Omit = omit,
        network_ingress_proxy_connect_timeout_seconds: int | Omit = omit,
        network_ingress_proxy_read_timeout_seconds: int | Omit = omit,
        network_ingress_proxy_request_buffering: str | Omit = omit,
        network_ingress_proxy_send_timeout_seconds: int | Omit = omit,
        network_ingress_send_timeout_seconds: int | Omit = omit,
        network_ingress_whitelist_source_range: str | Omit = omit,
        security_automount_service_account_token: bool | Omit = omit,
        security_read_only_root_filesystem: bool | Omit = omit,
        security_service_account_name: str | Omit = omit,
    ) -> models.ContainerAdvancedSettings:
        """Edit container advanced settings.

        `PUT /container/{containerId}/advancedSettings` returns `ContainerAdvancedSettings`.

        Args:
            container_id: Id of the container.
            deployment_antiaffinity_pod: One of `Preferred`, `Requirred`.
            deployment_topology_spread_zone: One of `Disabled`, `ScheduleAnyway`, `DoNotSchedule`.
            deployment_update_strategy_type: One of `RollingUpdate`, `Recreate`.
            network_gateway_api_http_connection_idle_timeout_seconds: At least 0.
            network_gateway_api_http_request_timeout_seconds: At least 0.
            network_gateway_api_retry_num_retries: At least 0.
            network_gateway_api_retry_per_try_timeout_seconds: At least 1.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_ADVANCED_SETTINGS,
            path={"containerId": container_id},
            body={
                "deployment.affinity.node.required": deployment_affinity_node_required,
                "deployment.antiaffinity.pod": deployment_antiaffinity_pod,
                "deployment.custom_domain_check_enabled": deployment_custom_domain_check_enabled,
                "deployment.termination_grace_period_seconds": deployment_termination_grace_period_seconds,
                "deployment.topology_spread.zone": deployment_topology_spread_zone,
                "deployment.update_strategy.rolling_update.max_surge_percent": deployment_update_strategy_rolling_update_max_surge_percent,
                "deployment.update_strategy.rolling_update.max_unavailable_percent": deployment_update_strategy_rolling_update_max_unavailable_percent,
                "deployment.update_strategy.type": deployment_update_strategy_type,
                "hpa.cpu.average_utilization_percent": hpa_cpu_average_utilization_percent,
                "hpa.memory.average_utilization_percent": hpa_memory_average_utilization_percent,
                "network.gateway_api.http_connection_idle_timeout_seconds": network_gateway_api_http_connection_idle_timeout_seconds,
                "network.gateway_api.http_request_timeout_seconds": network_gateway_api_http_request_timeout_seconds,
                "network.gateway_api.retry.http_status_codes": network_gateway_api_retry_http_status_codes,
                "network.gateway_api.retry.num_retries": network_gateway_api_retry_num_retries,
                "network.gateway_api.retry.per_try_timeout_seconds": network_gateway_api_retry_per_try_timeout_seconds,
                "network.gateway_api.retry.retry_on": network_gateway_api_retry_retry_on,
                "network.ingress.basic_auth_env_var": network_ingress_basic_auth_env_var,
                "network.ingress.cors_allow_headers": network_ingress_cors_allow_headers,
                "network.ingress.cors_allow_methods": network_ingress_cors_allow_methods,
                "network.ingress.cors_allow_origin": network_ingress_cors_allow_origin,
                "network.ingress.denylist_source_range": network_ingress_denylist_source_range,
                "network.ingress.enable_cors": network_ingress_enable_cors,
                "network.ingress.enable_sticky_session": network_ingress_enable_sticky_session,
                "network.ingress.extra_headers": network_ingress_extra_headers,
                "network.ingress.force_ssl_redirect": network_ingress_force_ssl_redirect,
                "network.ingress.grpc_read_timeout_seconds": network_ingress_grpc_read_timeout_seconds,
                "network.ingress.grpc_send_timeout_seconds": network_ingress_grpc_send_timeout_seconds,
                "network.ingress.keepalive_time_seconds": network_ingress_keepalive_time_seconds,
                "network.ingress.keepalive_timeout_seconds": network_ingress_keepalive_timeout_seconds,
                "network.ingress.proxy_body_size_mb": network_ingress_proxy_body_size_mb,
                "network.ingress.proxy_buffer_size_kb": network_ingress_proxy_buffer_size_kb,
                "network.ingress.proxy_buffering": network_ingress_proxy_buffering,
                "network.ingress.proxy_connect_timeout_seconds": network_ingress_proxy_connect_timeout_seconds,
                "network.ingress.proxy_read_timeout_seconds": network_ingress_proxy_read_timeout_seconds,
                "network.ingress.proxy_request_buffering": network_ingress_proxy_request_buffering,
                "network.ingress.proxy_send_timeout_seconds": network_ingress_proxy_send_timeout_seconds,
                "network.ingress.send_timeout_seconds": network_ingress_send_timeout_seconds,
                "network.ingress.whitelist_source_range": network_ingress_whitelist_source_range,
                "security.automount_service_account_token": security_automount_service_account_token,
                "security.read_only_root_filesystem": security_read_only_root_filesystem,
                "security.service_account_name": security_service_account_name,
            },
        )

    def update_network(
        self, container_id: UUID | str, *, sticky_session: bool | Omit = omit
    ) -> models.ContainerNetwork:
        """Edit container network.

        `PUT /container/{containerId}/network` returns `ContainerNetwork`.

        Args:
            container_id: Id of the container.
            sticky_session: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_NETWORK,
            path={"containerId": container_id},
            body={"sticky_session": sticky_session},
        )


class AsyncContainers(AsyncResource):
    """Containers."""

    @cached_property
    def custom_domains(self) -> AsyncContainersCustomDomains:
        from .containers__custom_domains import AsyncContainersCustomDomains

        return AsyncContainersCustomDomains(self._api)

    @cached_property
    def deployment_history(self) -> AsyncContainersDeploymentHistory:
        from .containers__deployment_history import AsyncContainersDeploymentHistory

        return AsyncContainersDeploymentHistory(self._api)

    @cached_property
    def environment_variables(self) -> AsyncContainersEnvironmentVariables:
        from .containers__environment_variables import AsyncContainersEnvironmentVariables

        return AsyncContainersEnvironmentVariables(self._api)

    @cached_property
    def logs(self) -> AsyncContainersLogs:
        from .containers__logs import AsyncContainersLogs

        return AsyncContainersLogs(self._api)

    @cached_property
    def secrets(self) -> AsyncContainersSecrets:
        from .containers__secrets import AsyncContainersSecrets

        return AsyncContainersSecrets(self._api)

    def list(self, environment_id: UUID | str) -> AsyncPager[models.ContainerResponse]:
        """List container.

        `GET /environment/{environmentId}/container` returns every `ContainerResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    async def get(self, container_id: UUID | str) -> models.ContainerResponse:
        """Get container.

        `GET /container/{containerId}` returns `ContainerResponse`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"containerId": container_id})

    async def create(
        self,
        environment_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        image_name: str,
        name: str,
        registry_id: str,
        tag: str,
        storage: Sequence[types.ServiceStorageRequestStorageItem] | Omit = omit,
        ports: Sequence[types.ServicePortRequestPort] | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        arguments: Sequence[str] | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        autoscaling: types.KedaAutoscalingRequest | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        entrypoint: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_running_instances: int | Omit = omit,
        memory: int | Omit = omit,
        min_running_instances: int | Omit = omit,
    ) -> models.ContainerResponse:
        """Create container.

        `POST /environment/{environmentId}/container` returns `ContainerResponse`.

        Args:
            environment_id: Id of the environment.
            image_name: Name of the image. Its form depends on the registry: `repository`,
                `namespace/image` and so on.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            auto_preview: Make a preview environment for each pull request.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            entrypoint: What the container runs when it starts, instead of what its image says.
            ephemeral_storage_in_gib: Temporary storage in GiB. The platform decides if it is left out. At least 0.
            gpu: At least 0. Defaults to `0`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            max_running_instances: Defaults to `1`.
            memory: Memory in MB: 1024 is one GB. Defaults to `512`.
            min_running_instances: At least 0. Defaults to `1`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "healthchecks": healthchecks,
                "image_name": image_name,
                "name": name,
                "registry_id": registry_id,
                "tag": tag,
                "storage": storage,
                "ports": ports,
                "annotations_groups": annotations_groups,
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "autoscaling": autoscaling,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "entrypoint": entrypoint,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_running_instances": max_running_instances,
                "memory": memory,
                "min_running_instances": min_running_instances,
            },
        )

    async def update(
        self,
        container_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        image_name: str,
        name: str,
        registry_id: str,
        tag: str,
        storage: Sequence[types.ServiceStorageRequestStorageItem] | Omit = omit,
        ports: Sequence[types.ServicePortRequestPort] | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        arguments: Sequence[str] | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        autoscaling: types.KedaAutoscalingRequest | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        entrypoint: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_running_instances: int | Omit = omit,
        memory: int | Omit = omit,
        min_running_instances: int | Omit = omit,
    ) -> models.ContainerResponse:
        """Edit container.

        `PUT /container/{containerId}` returns `ContainerResponse`.

        Args:
            container_id: Id of the container.
            image_name: Name of the image. Its form depends on the registry: `repository`,
                `namespace/image` and so on.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            auto_preview: Make a preview environment for each pull request.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            entrypoint: What the container runs when it starts, instead of what its image says.
            ephemeral_storage_in_gib: Temporary storage in GiB. The platform decides if it is left out. At least 0.
            gpu: At least 0. Defaults to `0`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            max_running_instances: Defaults to `1`.
            memory: Memory in MB: 1024 is one GB. Defaults to `512`.
            min_running_instances: At least 0. Defaults to `1`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UPDATE,
            path={"containerId": container_id},
            body={
                "healthchecks": healthchecks,
                "image_name": image_name,
                "name": name,
                "registry_id": registry_id,
                "tag": tag,
                "storage": storage,
                "ports": ports,
                "annotations_groups": annotations_groups,
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "autoscaling": autoscaling,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "entrypoint": entrypoint,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_running_instances": max_running_instances,
                "memory": memory,
                "min_running_instances": min_running_instances,
            },
        )

    async def delete(self, container_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete container.

        `DELETE /container/{containerId}` returns nothing.

        Args:
            container_id: Id of the container.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"containerId": container_id}, query={"skipReconcile": skip_reconcile}
        )

    async def auto_deploy_environments(
        self,
        organization_id: UUID | str,
        *,
        image_name: str | Omit = omit,
        tag: str | Omit = omit,
    ) -> models.Status:
        """Auto deploy container environments.

        `POST /organization/{organizationId}/container/deploy` returns `Status`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _AUTO_DEPLOY_ENVIRONMENTS,
            path={"organizationId": organization_id},
            body={"image_name": image_name, "tag": tag},
        )

    async def clone(
        self,
        container_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.ContainerResponse:
        """Clone container.

        `POST /container/{containerId}/clone` returns `ContainerResponse`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CLONE,
            path={"containerId": container_id},
            body={"environment_id": environment_id, "name": name},
        )

    async def deploy(self, container_id: UUID | str, *, image_tag: str) -> models.Status:
        """Deploy container.

        `POST /container/{containerId}/deploy` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _DEPLOY, path={"containerId": container_id}, body={"image_tag": image_tag}
        )

    async def get_advanced_settings(
        self, container_id: UUID | str
    ) -> models.ContainerAdvancedSettings:
        """Get container advanced settings.

        `GET /container/{containerId}/advancedSettings` returns `ContainerAdvancedSettings`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_ADVANCED_SETTINGS, path={"containerId": container_id})

    async def get_default_advanced_settings(self) -> models.ContainerAdvancedSettings:
        """Get default container advanced settings.

        `GET /defaultContainerAdvancedSettings` returns `ContainerAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    async def get_network(self, container_id: UUID | str) -> models.ContainerNetwork:
        """Get container network.

        `GET /container/{containerId}/network` returns `ContainerNetwork`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_NETWORK, path={"containerId": container_id})

    async def get_status(self, container_id: UUID | str) -> models.Status:
        """Get container status.

        `GET /container/{containerId}/status` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_STATUS, path={"containerId": container_id})

    def list_links(self, container_id: UUID | str) -> AsyncPager[models.Link]:
        """List container links.

        `GET /container/{containerId}/link` returns every `Link`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_LINKS, path={"containerId": container_id})

    def list_statuses(self, environment_id: UUID | str) -> AsyncPager[models.ReferenceObjectStatus]:
        """Get environment container status.

        `GET /environment/{environmentId}/container/status` returns every
        `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    def list_statuses_for_container_registry(
        self, organization_id: UUID | str, container_registry_id: UUID | str
    ) -> AsyncPager[models.ReferenceObjectStatus]:
        """Get container registry container status.

        `GET
        /organization/{organizationId}/containerRegistry/{containerRegistryId}/container/status`
        returns every `ReferenceObjectStatus`.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_STATUSES_FOR_CONTAINER_REGISTRY,
            path={"organizationId": organization_id, "containerRegistryId": container_registry_id},
        )

    async def preview_environments(
        self,
        organization_id: UUID | str,
        *,
        image_name: str | Omit = omit,
        tag: str | Omit = omit,
    ) -> models.Status:
        """Preview container environments.

        `POST /organization/{organizationId}/container/preview` returns `Status`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _PREVIEW_ENVIRONMENTS,
            path={"organizationId": organization_id},
            body={"image_name": image_name, "tag": tag},
        )

    async def reboot(self, container_id: UUID | str) -> models.Status:
        """Reboot container.

        `POST /container/{containerId}/restart-service` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_REBOOT, path={"containerId": container_id})

    async def redeploy(self, container_id: UUID | str) -> models.Status:
        """Redeploy container.

        `POST /container/{containerId}/redeploy` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_REDEPLOY, path={"containerId": container_id})

    async def stop(self, container_id: UUID | str) -> models.Status:
        """Stop container.

        `POST /container/{containerId}/stop` returns `Status`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_STOP, path={"containerId": container_id})

    async def uninstall(
        self, container_id: UUID | str, *, body: Mapping[str, Any]
    ) -> models.Status | None:
        """Uninstall container.

        `POST /container/{containerId}/uninstall` returns `Status`, or None if the response is
        empty.

        Args:
            container_id: Id of the container.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(_UNINSTALL, path={"containerId": container_id}, body=body)

    async def update_advanced_settings(
        self,
        container_id: UUID | str,
        *,
        deployment_affinity_node_required: Mapping[str, str] | Omit = omit,
        deployment_antiaffinity_pod: (
            types.ContainerAdvancedSettingsDeploymentAntiaffinityPod | Omit
        ) = omit,
        deployment_custom_domain_check_enabled: bool | Omit = omit,
        deployment_termination_grace_period_seconds: int | Omit = omit,
        deployment_topology_spread_zone: (
            types.ContainerAdvancedSettingsDeploymentTopologySpreadZone | Omit
        ) = omit,
        deployment_update_strategy_rolling_update_max_surge_percent: int | Omit = omit,
        deployment_update_strategy_rolling_update_max_unavailable_percent: int | Omit = omit,
        deployment_update_strategy_type: (
            types.ContainerAdvancedSettingsDeploymentUpdateStrategyType | Omit
        ) = omit,
        hpa_cpu_average_utilization_percent: int | Omit = omit,
        hpa_memory_average_utilization_percent: int | None | Omit = omit,
        network_gateway_api_http_connection_idle_timeout_seconds: int | None | Omit = omit,
        network_gateway_api_http_request_timeout_seconds: int | None | Omit = omit,
        network_gateway_api_retry_http_status_codes: str | None | Omit = omit,
        network_gateway_api_retry_num_retries: int | None | Omit = omit,
        network_gateway_api_retry_per_try_timeout_seconds: int | None | Omit = omit,
        network_gateway_api_retry_retry_on: str | None | Omit = omit,
        network_ingress_basic_auth_env_var: str | Omit = omit,
        network_ingress_cors_allow_headers: str | Omit = omit,
        network_ingress_cors_allow_methods: str | Omit = omit,
        network_ingress_cors_allow_origin: str | Omit = omit,
        network_ingress_denylist_source_range: str | Omit = omit,
        network_ingress_enable_cors: bool | Omit = omit,
        network_ingress_enable_sticky_session: bool | Omit = omit,
        network_ingress_extra_headers: str | Omit = omit,
        network_ingress_force_ssl_redirect: bool | Omit = omit,
        network_ingress_grpc_read_timeout_seconds: int | Omit = omit,
        network_ingress_grpc_send_timeout_seconds: int | Omit = omit,
        network_ingress_keepalive_time_seconds: int | Omit = omit,
        network_ingress_keepalive_timeout_seconds: int | Omit = omit,
        network_ingress_proxy_body_size_mb: int | Omit = omit,
        network_ingress_proxy_buffer_size_kb: int | Omit = omit,
        network_ingress_proxy_buffering: str | Omit = omit,
        network_ingress_proxy_connect_timeout_seconds: int | Omit = omit,
        network_ingress_proxy_read_timeout_seconds: int | Omit = omit,
        network_ingress_proxy_request_buffering: str | Omit = omit,
        network_ingress_proxy_send_timeout_seconds: int | Omit = omit,
        network_ingress_send_timeout_seconds: int | Omit = omit,
        network_ingress_whitelist_source_range: str | Omit = omit,
        security_automount_service_account_token: bool | Omit = omit,
        security_read_only_root_filesystem: bool | Omit = omit,
        security_service_account_name: str | Omit = omit,
    ) -> models.ContainerAdvancedSettings:
        """Edit container advanced settings.

        `PUT /container/{containerId}/advancedSettings` returns `ContainerAdvancedSettings`.

        Args:
            container_id: Id of the container.
            deployment_antiaffinity_pod: One of `Preferred`, `Requirred`.
            deployment_topology_spread_zone: One of `Disabled`, `ScheduleAnyway`, `DoNotSchedule`.
            deployment_update_strategy_type: One of `RollingUpdate`, `Recreate`.
            network_gateway_api_http_connection_idle_timeout_seconds: At least 0.
            network_gateway_api_http_request_timeout_seconds: At least 0.
            network_gateway_api_retry_num_retries: At least 0.
            network_gateway_api_retry_per_try_timeout_seconds: At least 1.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ADVANCED_SETTINGS,
            path={"containerId": container_id},
            body={
                "deployment.affinity.node.required": deployment_affinity_node_required,
                "deployment.antiaffinity.pod": deployment_antiaffinity_pod,
                "deployment.custom_domain_check_enabled": deployment_custom_domain_check_enabled,
                "deployment.termination_grace_period_seconds": deployment_termination_grace_period_seconds,
                "deployment.topology_spread.zone": deployment_topology_spread_zone,
                "deployment.update_strategy.rolling_update.max_surge_percent": deployment_update_strategy_rolling_update_max_surge_percent,
                "deployment.update_strategy.rolling_update.max_unavailable_percent": deployment_update_strategy_rolling_update_max_unavailable_percent,
                "deployment.update_strategy.type": deployment_update_strategy_type,
                "hpa.cpu.average_utilization_percent": hpa_cpu_average_utilization_percent,
                "hpa.memory.average_utilization_percent": hpa_memory_average_utilization_percent,
                "network.gateway_api.http_connection_idle_timeout_seconds": network_gateway_api_http_connection_idle_timeout_seconds,
                "network.gateway_api.http_request_timeout_seconds": network_gateway_api_http_request_timeout_seconds,
                "network.gateway_api.retry.http_status_codes": network_gateway_api_retry_http_status_codes,
                "network.gateway_api.retry.num_retries": network_gateway_api_retry_num_retries,
                "network.gateway_api.retry.per_try_timeout_seconds": network_gateway_api_retry_per_try_timeout_seconds,
                "network.gateway_api.retry.retry_on": network_gateway_api_retry_retry_on,
                "network.ingress.basic_auth_env_var": network_ingress_basic_auth_env_var,
                "network.ingress.cors_allow_headers": network_ingress_cors_allow_headers,
                "network.ingress.cors_allow_methods": network_ingress_cors_allow_methods,
                "network.ingress.cors_allow_origin": network_ingress_cors_allow_origin,
                "network.ingress.denylist_source_range": network_ingress_denylist_source_range,
                "network.ingress.enable_cors": network_ingress_enable_cors,
                "network.ingress.enable_sticky_session": network_ingress_enable_sticky_session,
                "network.ingress.extra_headers": network_ingress_extra_headers,
                "network.ingress.force_ssl_redirect": network_ingress_force_ssl_redirect,
                "network.ingress.grpc_read_timeout_seconds": network_ingress_grpc_read_timeout_seconds,
                "network.ingress.grpc_send_timeout_seconds": network_ingress_grpc_send_timeout_seconds,
                "network.ingress.keepalive_time_seconds": network_ingress_keepalive_time_seconds,
                "network.ingress.keepalive_timeout_seconds": network_ingress_keepalive_timeout_seconds,
                "network.ingress.proxy_body_size_mb": network_ingress_proxy_body_size_mb,
                "network.ingress.proxy_buffer_size_kb": network_ingress_proxy_buffer_size_kb,
                "network.ingress.proxy_buffering": network_ingress_proxy_buffering,
                "network.ingress.proxy_connect_timeout_seconds": network_ingress_proxy_connect_timeout_seconds,
                "network.ingress.proxy_read_timeout_seconds": network_ingress_proxy_read_timeout_seconds,
                "network.ingress.proxy_request_buffering": network_ingress_proxy_request_buffering,
                "network.ingress.proxy_send_timeout_seconds": network_ingress_proxy_send_timeout_seconds,
                "network.ingress.send_timeout_seconds": network_ingress_send_timeout_seconds,
                "network.ingress.whitelist_source_range": network_ingress_whitelist_source_range,
                "security.automount_service_account_token": security_automount_service_account_token,
                "security.read_only_root_filesystem": security_read_only_root_filesystem,
                "security.service_account_name": security_service_account_name,
            },
        )

    async def update_network(
        self, container_id: UUID | str, *, sticky_session: bool | Omit = omit
    ) -> models.ContainerNetwork:
        """Edit container network.

        `PUT /container/{containerId}/network` returns `ContainerNetwork`.

        Args:
            container_id: Id of the container.
            sticky_session: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_NETWORK,
            path={"containerId": container_id},
            body={"sticky_session": sticky_session},
        )
