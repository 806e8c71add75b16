"""Applications."""

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
    from .applications__custom_domains import (
        ApplicationsCustomDomains,
        AsyncApplicationsCustomDomains,
    )
    from .applications__deployment_history import (
        ApplicationsDeploymentHistory,
        AsyncApplicationsDeploymentHistory,
    )
    from .applications__deployment_restrictions import (
        ApplicationsDeploymentRestrictions,
        AsyncApplicationsDeploymentRestrictions,
    )
    from .applications__environment_variables import (
        ApplicationsEnvironmentVariables,
        AsyncApplicationsEnvironmentVariables,
    )
    from .applications__logs import ApplicationsLogs, AsyncApplicationsLogs
    from .applications__secrets import ApplicationsSecrets, AsyncApplicationsSecrets

_LIST: Operation[models.Application] = Operation(
    id="listApplication",
    method="GET",
    path="/environment/{environmentId}/application",
    result=lambda: models.ApplicationResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.Application] = Operation(
    id="getApplication",
    method="GET",
    path="/application/{applicationId}",
    result=lambda: models.Application,
)

_CREATE: Operation[models.Application] = Operation(
    id="createApplication",
    method="POST",
    path="/environment/{environmentId}/application",
    body="application/json",
    result=lambda: models.Application,
)

_UPDATE: Operation[models.Application] = Operation(
    id="editApplication",
    method="PUT",
    path="/application/{applicationId}",
    body="application/json",
    result=lambda: models.Application,
)

_DELETE: Operation[None] = Operation(
    id="deleteApplication",
    method="DELETE",
    path="/application/{applicationId}",
    decode="none",
)

_CLONE: Operation[models.Application] = Operation(
    id="cloneApplication",
    method="POST",
    path="/application/{applicationId}/clone",
    body="application/json",
    result=lambda: models.Application,
)

_DEPLOY: Operation[models.Status] = Operation(
    id="deployApplication",
    method="POST",
    path="/application/{applicationId}/deploy",
    body="application/json",
    result=lambda: models.Status,
)

_GET_ADVANCED_SETTINGS: Operation[models.ApplicationAdvancedSettings] = Operation(
    id="getAdvancedSettings",
    method="GET",
    path="/application/{applicationId}/advancedSettings",
    result=lambda: models.ApplicationAdvancedSettings,
)

_GET_DEFAULT_ADVANCED_SETTINGS: Operation[models.ApplicationAdvancedSettings] = Operation(
    id="getDefaultApplicationAdvancedSettings",
    method="GET",
    path="/defaultApplicationAdvancedSettings",
    result=lambda: models.ApplicationAdvancedSettings,
)

_GET_NETWORK: Operation[models.ApplicationNetwork] = Operation(
    id="getApplicationNetwork",
    method="GET",
    path="/application/{applicationId}/network",
    result=lambda: models.ApplicationNetwork,
)

_GET_STATUS: Operation[models.Status] = Operation(
    id="getApplicationStatus",
    method="GET",
    path="/application/{applicationId}/status",
    result=lambda: models.Status,
)

_LIST_COMMITS: Operation[models.Commit] = Operation(
    id="listApplicationCommit",
    method="GET",
    path="/application/{applicationId}/commit",
    result=lambda: models.CommitResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_CONTRIBUTORS: Operation[models.User] = Operation(
    id="listApplicationContributor",
    method="GET",
    path="/application/{applicationId}/contributor",
    result=lambda: models.UserResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_LINKS: Operation[models.Link] = Operation(
    id="listApplicationLinks",
    method="GET",
    path="/application/{applicationId}/link",
    result=lambda: models.LinkResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_STATUSES: Operation[models.ReferenceObjectStatus] = Operation(
    id="getEnvironmentApplicationStatus",
    method="GET",
    path="/environment/{environmentId}/application/status",
    result=lambda: models.ReferenceObjectStatusResponseList,
    paging=pages.Whole(items=("results",)),
)

_REBOOT: Operation[models.Status] = Operation(
    id="rebootApplication",
    method="POST",
    path="/application/{applicationId}/restart-service",
    result=lambda: models.Status,
)

_REDEPLOY: Operation[models.Status] = Operation(
    id="redeployApplication",
    method="POST",
    path="/application/{applicationId}/redeploy",
    result=lambda: models.Status,
)

_STOP: Operation[models.Status] = Operation(
    id="stopApplication",
    method="POST",
    path="/application/{applicationId}/stop",
    result=lambda: models.Status,
)

_UNINSTALL: Operation[models.Status | None] = Operation(
    id="uninstallApplication",
    method="POST",
    path="/application/{applicationId}/uninstall",
    body="application/json",
    result=lambda: models.Status | None,
    may_be_empty=True,
)

_UPDATE_ADVANCED_SETTINGS: Operation[models.ApplicationAdvancedSettings] = Operation(
    id="editAdvancedSettings",
    method="PUT",
    path="/application/{applicationId}/advancedSettings",
    body=Body("application/json", required=False),
    result=lambda: models.ApplicationAdvancedSettings,
)

_UPDATE_NETWORK: Operation[models.ApplicationNetwork] = Operation(
    id="editApplicationNetwork",
    method="PUT",
    path="/application/{applicationId}/network",
    body=Body("application/json", required=False),
    result=lambda: models.ApplicationNetwork,
)


class Applications(Resource):
    """Applications."""

    @cached_property
    def custom_domains(self) -> ApplicationsCustomDomains:
        from .applications__custom_domains import ApplicationsCustomDomains

        return ApplicationsCustomDomains(self._api)

    @cached_property
    def deployment_history(self) -> ApplicationsDeploymentHistory:
        from .applications__deployment_history import ApplicationsDeploymentHistory

        return ApplicationsDeploymentHistory(self._api)

    @cached_property
    def deployment_restrictions(self) -> ApplicationsDeploymentRestrictions:
        from .applications__deployment_restrictions import ApplicationsDeploymentRestrictions

        return ApplicationsDeploymentRestrictions(self._api)

    @cached_property
    def environment_variables(self) -> ApplicationsEnvironmentVariables:
        from .applications__environment_variables import ApplicationsEnvironmentVariables

        return ApplicationsEnvironmentVariables(self._api)

    @cached_property
    def logs(self) -> ApplicationsLogs:
        from .applications__logs import ApplicationsLogs

        return ApplicationsLogs(self._api)

    @cached_property
    def secrets(self) -> ApplicationsSecrets:
        from .applications__secrets import ApplicationsSecrets

        return ApplicationsSecrets(self._api)

    def list(
        self, environment_id: UUID | str, *, to_update: bool | Omit = omit
    ) -> Pager[models.Application]:
        """List application.

        `GET /environment/{environmentId}/application` returns every `Application`.

        Args:
            environment_id: Id of the environment.
            to_update: Return only what has a newer version, or only what has none. Defaults to
                `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST, path={"environmentId": environment_id}, query={"toUpdate": to_update}
        )

    def get(self, application_id: UUID | str) -> models.Application:
        """Get application.

        `GET /application/{applicationId}` returns `Application`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"applicationId": application_id})

    def create(
        self,
        environment_id: UUID | str,
        *,
        git_repository: types.ApplicationGitRepositoryRequest,
        healthchecks: types.Healthcheck,
        name: str,
        storage: Sequence[types.ServiceStorageRequestStorageItem] | Omit = omit,
        ports: Sequence[types.ServicePortRequestPort] | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        arguments: Sequence[str] | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        autoscaling: types.KedaAutoscalingRequest | Omit = omit,
        build_mode: types.BuildModeEnum | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | None | Omit = omit,
        docker_target_build_stage: str | None | Omit = omit,
        dockerfile_path: str | None | Omit = omit,
        entrypoint: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_running_instances: int | Omit = omit,
        memory: int | Omit = omit,
        min_running_instances: int | Omit = omit,
    ) -> models.Application:
        """Create application.

        `POST /environment/{environmentId}/application` returns `Application`.

        Args:
            environment_id: Id of the environment.
            auto_deploy: Deploy it again when a new commit arrives.
            auto_preview: Make a preview environment for each pull request. Defaults to `true`.
            build_mode: One of `DOCKER`. Defaults to `DOCKER`.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            dockerfile_path: Path of the Dockerfile, if it is built with Docker.
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
                "git_repository": git_repository,
                "healthchecks": healthchecks,
                "name": name,
                "storage": storage,
                "ports": ports,
                "annotations_groups": annotations_groups,
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "autoscaling": autoscaling,
                "build_mode": build_mode,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "docker_target_build_stage": docker_target_build_stage,
                "dockerfile_path": dockerfile_path,
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
        application_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        storage: Sequence[types.ServiceStorageRequestStorageItem] | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        arguments: Sequence[str] | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        autoscaling: types.KedaAutoscalingRequest | Omit = omit,
        build_mode: types.BuildModeEnum | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        docker_target_build_stage: str | None | Omit = omit,
        dockerfile_path: str | None | Omit = omit,
        entrypoint: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        git_repository: types.ApplicationGitRepositoryRequest | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_running_instances: int | Omit = omit,
        memory: int | Omit = omit,
        min_running_instances: int | Omit = omit,
        name: str | Omit = omit,
        ports: types.ServicePortResponseList | Omit = omit,
    ) -> models.Application:
        """Edit application.

        `PUT /application/{applicationId}` returns `Application`.

        Args:
            application_id: Id of the application.
            auto_deploy: Deploy it again when a new commit arrives.
            auto_preview: Make a preview environment for each pull request. Defaults to `true`.
            build_mode: One of `DOCKER`. Defaults to `DOCKER`.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            dockerfile_path: Path of the Dockerfile, if it is built with Docker.
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
            path={"applicationId": application_id},
            body={
                "healthchecks": healthchecks,
                "storage": storage,
                "annotations_groups": annotations_groups,
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "autoscaling": autoscaling,
                "build_mode": build_mode,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "docker_target_build_stage": docker_target_build_stage,
                "dockerfile_path": dockerfile_path,
                "entrypoint": entrypoint,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "git_repository": git_repository,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_running_instances": max_running_instances,
                "memory": memory,
                "min_running_instances": min_running_instances,
                "name": name,
                "ports": ports,
            },
        )

    def delete(self, application_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete application.

        `DELETE /application/{applicationId}` returns nothing.

        Args:
            application_id: Id of the application.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"applicationId": application_id}, query={"skipReconcile": skip_reconcile}
        )

    def clone(
        self,
        application_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.Application:
        """Clone application.

        `POST /application/{applicationId}/clone` returns `Application`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _CLONE,
            path={"applicationId": application_id},
            body={"environment_id": environment_id, "name": name},
        )

    def deploy(self, application_id: UUID | str, *, git_commit_id: str) -> models.Status:
        """Deploy application.

        `POST /application/{applicationId}/deploy` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _DEPLOY, path={"applicationId": application_id}, body={"git_commit_id": git_commit_id}
        )

    def get_advanced_settings(
        self, application_id: UUID | str
    ) -> models.ApplicationAdvancedSettings:
        """Get advanced settings.

        `GET /application/{applicationId}/advancedSettings` returns
        `ApplicationAdvancedSettings`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_ADVANCED_SETTINGS, path={"applicationId": application_id})

    def get_default_advanced_settings(self) -> models.ApplicationAdvancedSettings:
        """Get default application advanced settings.

        `GET /defaultApplicationAdvancedSettings` returns `ApplicationAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    def get_network(self, application_id: UUID | str) -> models.ApplicationNetwork:
        """Get application network.

        `GET /application/{applicationId}/network` returns `ApplicationNetwork`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_NETWORK, path={"applicationId": application_id})

    def get_status(self, application_id: UUID | str) -> models.Status:
        """Get application status.

        `GET /application/{applicationId}/status` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUS, path={"applicationId": application_id})

    def list_commits(
        self,
        application_id: UUID | str,
        *,
        start_id: UUID | str | Omit = omit,
        git_commit_id: UUID | str | Omit = omit,
    ) -> Pager[models.Commit]:
        """List application commit.

        `GET /application/{applicationId}/commit` returns every `Commit`.

        Args:
            application_id: Id of the application.
            start_id: Id of the last result of the page before; results follow it.
            git_commit_id: Id of the commit to deploy.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_COMMITS,
            path={"applicationId": application_id},
            query={"startId": start_id, "gitCommitId": git_commit_id},
        )

    def list_contributors(self, application_id: UUID | str) -> Pager[models.User]:
        """List application contributor.

        `GET /application/{applicationId}/contributor` returns every `User`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_CONTRIBUTORS, path={"applicationId": application_id})

    def list_links(self, application_id: UUID | str) -> Pager[models.Link]:
        """List application links.

        `GET /application/{applicationId}/link` returns every `Link`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_LINKS, path={"applicationId": application_id})

    def list_statuses(self, environment_id: UUID | str) -> Pager[models.ReferenceObjectStatus]:
        """Get environment application status.

        `GET /environment/{environmentId}/application/status` returns every
        `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    def reboot(self, application_id: UUID | str) -> models.Status:
        """Reboot application.

        `POST /application/{applicationId}/restart-service` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_REBOOT, path={"applicationId": application_id})

    def redeploy(self, application_id: UUID | str) -> models.Status:
        """Redeploy application.

        `POST /application/{applicationId}/redeploy` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_REDEPLOY, path={"applicationId": application_id})

    def stop(self, application_id: UUID | str) -> models.Status:
        """Stop application.

        `POST /application/{applicationId}/stop` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_STOP, path={"applicationId": application_id})

    def uninstall(
        self, application_id: UUID | str, *, body: Mapping[str, Any]
    ) -> models.Status | None:
        """Uninstall application.

        `POST /application/{applicationId}/uninstall` returns `Status`, or None if the response
        is empty.

        Args:
            application_id: Id of the application.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(_UNINSTALL, path={"applicationId": application_id}, body=body)

    def update_advanced_settings(
        self,
        application_id: UUID | str,
        *,
        build_cpu_max_in_milli: int | Omit = omit,
        build_disable_buildkit_cache: bool | Omit = omit,
        build_ram_max_in_gib: int | Omit = omit,
        build_skip_git_submodules: bool | Omit = omit,
        build_timeout_max_sec: int | Omit = omit,
        deployment_affinity_node_required: Mapping[str, str] | Omit = omit,
        deployment_antiaffinity_pod: (
            types.ApplicationAdvancedSettingsDeploymentAntiaffinityPod | Omit
        ) = omit,
        deployment_custom_domain_check_enabled: bool | Omit = omit,
        deployment_lifecycle_post_start_exec_command: Sequence[str] | Omit = omit,
        deployment_lifecycle_pre_stop_exec_command: Sequence[str] | Omit = omit,
        deployment_termination_grace_period_seconds: int | Omit = omit,
        deployment_topology_spread_zone: (
            types.ApplicationAdvancedSettingsDeploymentTopologySpreadZone | Omit
        ) = omit,
        deployment_update_strategy_rolling_update_max_surge_percent: int | Omit = omit,
        deployment_update_strategy_rolling_update_max_unavailable_percent: int | Omit = omit,
        deployment_update_strategy_type: (
            types.ApplicationAdvancedSettingsDeploymentUpdateStrategyType | Omit
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
        network_ingress_proxy_send_timeout_seconds: int | Omit = omit,
        network_ingress_send_timeout_seconds: int | Omit = omit,
        network_ingress_whitelist_source_range: str | Omit = omit,
        security_automount_service_account_token: bool | Omit = omit,
        security_read_only_root_filesystem: bool | Omit = omit,
        security_service_account_name: str | Omit = omit,
    ) -> models.ApplicationAdvancedSettings:
        """Edit advanced settings.

        `PUT /application/{applicationId}/advancedSettings` returns
        `ApplicationAdvancedSettings`.

        Args:
            application_id: Id of the application.
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
            path={"applicationId": application_id},
            body={
                "build.cpu_max_in_milli": build_cpu_max_in_milli,
                "build.disable_buildkit_cache": build_disable_buildkit_cache,
                "build.ram_max_in_gib": build_ram_max_in_gib,
                "build.skip_git_submodules": build_skip_git_submodules,
                "build.timeout_max_sec": build_timeout_max_sec,
                "deployment.affinity.node.required": deployment_affinity_node_required,
                "deployment.antiaffinity.pod": deployment_antiaffinity_pod,
                "deployment.custom_domain_check_enabled": deployment_custom_domain_check_enabled,
                "deployment.lifecycle.post_start_exec_command": deployment_lifecycle_post_start_exec_command,
                "deployment.lifecycle.pre_stop_exec_command": deployment_lifecycle_pre_stop_exec_command,
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
                "network.ingress.proxy_send_timeout_seconds": network_ingress_proxy_send_timeout_seconds,
                "network.ingress.send_timeout_seconds": network_ingress_send_timeout_seconds,
                "network.ingress.whitelist_source_range": network_ingress_whitelist_source_range,
                "security.automount_service_account_token": security_automount_service_account_token,
                "security.read_only_root_filesystem": security_read_only_root_filesystem,
                "security.service_account_name": security_service_account_name,
            },
        )

    def update_network(
        self, application_id: UUID | str, *, sticky_session: bool | Omit = omit
    ) -> models.ApplicationNetwork:
        """Edit application network.

        `PUT /application/{applicationId}/network` returns `ApplicationNetwork`.

        Args:
            application_id: Id of the application.
            sticky_session: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_NETWORK,
            path={"applicationId": application_id},
            body={"sticky_session": sticky_session},
        )


class AsyncApplications(AsyncResource):
    """Applications."""

    @cached_property
    def custom_domains(self) -> AsyncApplicationsCustomDomains:
        from .applications__custom_domains import AsyncApplicationsCustomDomains

        return AsyncApplicationsCustomDomains(self._api)

    @cached_property
    def deployment_history(self) -> AsyncApplicationsDeploymentHistory:
        from .applications__deployment_history import AsyncApplicationsDeploymentHistory

        return AsyncApplicationsDeploymentHistory(self._api)

    @cached_property
    def deployment_restrictions(self) -> AsyncApplicationsDeploymentRestrictions:
        from .applications__deployment_restrictions import AsyncApplicationsDeploymentRestrictions

        return AsyncApplicationsDeploymentRestrictions(self._api)

    @cached_property
    def environment_variables(self) -> AsyncApplicationsEnvironmentVariables:
        from .applications__environment_variables import AsyncApplicationsEnvironmentVariables

        return AsyncApplicationsEnvironmentVariables(self._api)

    @cached_property
    def logs(self) -> AsyncApplicationsLogs:
        from .applications__logs import AsyncApplicationsLogs

        return AsyncApplicationsLogs(self._api)

    @cached_property
    def secrets(self) -> AsyncApplicationsSecrets:
        from .applications__secrets import AsyncApplicationsSecrets

        return AsyncApplicationsSecrets(self._api)

    def list(
        self, environment_id: UUID | str, *, to_update: bool | Omit = omit
    ) -> AsyncPager[models.Application]:
        """List application.

        `GET /environment/{environmentId}/application` returns every `Application`.

        Args:
            environment_id: Id of the environment.
            to_update: Return only what has a newer version, or only what has none. Defaults to
                `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST, path={"environmentId": environment_id}, query={"toUpdate": to_update}
        )

    async def get(self, application_id: UUID | str) -> models.Application:
        """Get application.

        `GET /application/{applicationId}` returns `Application`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"applicationId": application_id})

    async def create(
        self,
        environment_id: UUID | str,
        *,
        git_repository: types.ApplicationGitRepositoryRequest,
        healthchecks: types.Healthcheck,
        name: str,
        storage: Sequence[types.ServiceStorageRequestStorageItem] | Omit = omit,
        ports: Sequence[types.ServicePortRequestPort] | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        arguments: Sequence[str] | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        autoscaling: types.KedaAutoscalingRequest | Omit = omit,
        build_mode: types.BuildModeEnum | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | None | Omit = omit,
        docker_target_build_stage: str | None | Omit = omit,
        dockerfile_path: str | None | Omit = omit,
        entrypoint: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_running_instances: int | Omit = omit,
        memory: int | Omit = omit,
        min_running_instances: int | Omit = omit,
    ) -> models.Application:
        """Create application.

        `POST /environment/{environmentId}/application` returns `Application`.

        Args:
            environment_id: Id of the environment.
            auto_deploy: Deploy it again when a new commit arrives.
            auto_preview: Make a preview environment for each pull request. Defaults to `true`.
            build_mode: One of `DOCKER`. Defaults to `DOCKER`.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            dockerfile_path: Path of the Dockerfile, if it is built with Docker.
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
                "git_repository": git_repository,
                "healthchecks": healthchecks,
                "name": name,
                "storage": storage,
                "ports": ports,
                "annotations_groups": annotations_groups,
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "autoscaling": autoscaling,
                "build_mode": build_mode,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "docker_target_build_stage": docker_target_build_stage,
                "dockerfile_path": dockerfile_path,
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
        application_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        storage: Sequence[types.ServiceStorageRequestStorageItem] | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        arguments: Sequence[str] | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        autoscaling: types.KedaAutoscalingRequest | Omit = omit,
        build_mode: types.BuildModeEnum | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        docker_target_build_stage: str | None | Omit = omit,
        dockerfile_path: str | None | Omit = omit,
        entrypoint: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        git_repository: types.ApplicationGitRepositoryRequest | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_running_instances: int | Omit = omit,
        memory: int | Omit = omit,
        min_running_instances: int | Omit = omit,
        name: str | Omit = omit,
        ports: types.ServicePortResponseList | Omit = omit,
    ) -> models.Application:
        """Edit application.

        `PUT /application/{applicationId}` returns `Application`.

        Args:
            application_id: Id of the application.
            auto_deploy: Deploy it again when a new commit arrives.
            auto_preview: Make a preview environment for each pull request. Defaults to `true`.
            build_mode: One of `DOCKER`. Defaults to `DOCKER`.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            dockerfile_path: Path of the Dockerfile, if it is built with Docker.
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
            path={"applicationId": application_id},
            body={
                "healthchecks": healthchecks,
                "storage": storage,
                "annotations_groups": annotations_groups,
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "autoscaling": autoscaling,
                "build_mode": build_mode,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "docker_target_build_stage": docker_target_build_stage,
                "dockerfile_path": dockerfile_path,
                "entrypoint": entrypoint,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "git_repository": git_repository,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_running_instances": max_running_instances,
                "memory": memory,
                "min_running_instances": min_running_instances,
                "name": name,
                "ports": ports,
            },
        )

    async def delete(
        self, application_id: UUID | str, *, skip_reconcile: bool | Omit = omit
    ) -> None:
        """Delete application.

        `DELETE /application/{applicationId}` returns nothing.

        Args:
            application_id: Id of the application.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"applicationId": application_id}, query={"skipReconcile": skip_reconcile}
        )

    async def clone(
        self,
        application_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.Application:
        """Clone application.

        `POST /application/{applicationId}/clone` returns `Application`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CLONE,
            path={"applicationId": application_id},
            body={"environment_id": environment_id, "name": name},
        )

    async def deploy(self, application_id: UUID | str, *, git_commit_id: str) -> models.Status:
        """Deploy application.

        `POST /application/{applicationId}/deploy` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _DEPLOY, path={"applicationId": application_id}, body={"git_commit_id": git_commit_id}
        )

    async def get_advanced_settings(
        self, application_id: UUID | str
    ) -> models.ApplicationAdvancedSettings:
        """Get advanced settings.

        `GET /application/{applicationId}/advancedSettings` returns
        `ApplicationAdvancedSettings`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_ADVANCED_SETTINGS, path={"applicationId": application_id})

    async def get_default_advanced_settings(self) -> models.ApplicationAdvancedSettings:
        """Get default application advanced settings.

        `GET /defaultApplicationAdvancedSettings` returns `ApplicationAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    async def get_network(self, application_id: UUID | str) -> models.ApplicationNetwork:
        """Get application network.

        `GET /application/{applicationId}/network` returns `ApplicationNetwork`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_NETWORK, path={"applicationId": application_id})

    async def get_status(self, application_id: UUID | str) -> models.Status:
        """Get application status.

        `GET /application/{applicationId}/status` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_STATUS, path={"applicationId": application_id})

    def list_commits(
        self,
        application_id: UUID | str,
        *,
        start_id: UUID | str | Omit = omit,
        git_commit_id: UUID | str | Omit = omit,
    ) -> AsyncPager[models.Commit]:
        """List application commit.

        `GET /application/{applicationId}/commit` returns every `Commit`.

        Args:
            application_id: Id of the application.
            start_id: Id of the last result of the page before; results follow it.
            git_commit_id: Id of the commit to deploy.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_COMMITS,
            path={"applicationId": application_id},
            query={"startId": start_id, "gitCommitId": git_commit_id},
        )

    def list_contributors(self, application_id: UUID | str) -> AsyncPager[models.User]:
        """List application contributor.

        `GET /application/{applicationId}/contributor` returns every `User`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_CONTRIBUTORS, path={"applicationId": application_id})

    def list_links(self, application_id: UUID | str) -> AsyncPager[models.Link]:
        """List application links.

        `GET /application/{applicationId}/link` returns every `Link`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_LINKS, path={"applicationId": application_id})

    def list_statuses(self, environment_id: UUID | str) -> AsyncPager[models.ReferenceObjectStatus]:
        """Get environment application status.

        `GET /environment/{environmentId}/application/status` returns every
        `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    async def reboot(self, application_id: UUID | str) -> models.Status:
        """Reboot application.

        `POST /application/{applicationId}/restart-service` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_REBOOT, path={"applicationId": application_id})

    async def redeploy(self, application_id: UUID | str) -> models.Status:
        """Redeploy application.

        `POST /application/{applicationId}/redeploy` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_REDEPLOY, path={"applicationId": application_id})

    async def stop(self, application_id: UUID | str) -> models.Status:
        """Stop application.

        `POST /application/{applicationId}/stop` returns `Status`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_STOP, path={"applicationId": application_id})

    async def uninstall(
        self, application_id: UUID | str, *, body: Mapping[str, Any]
    ) -> models.Status | None:
        """Uninstall application.

        `POST /application/{applicationId}/uninstall` returns `Status`, or None if the response
        is empty.

        Args:
            application_id: Id of the application.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(_UNINSTALL, path={"applicationId": application_id}, body=body)

    async def update_advanced_settings(
        self,
        application_id: UUID | str,
        *,
        build_cpu_max_in_milli: int | Omit = omit,
        build_disable_buildkit_cache: bool | Omit = omit,
        build_ram_max_in_gib: int | Omit = omit,
        build_skip_git_submodules: bool | Omit = omit,
        build_timeout_max_sec: int | Omit = omit,
        deployment_affinity_node_required: Mapping[str, str] | Omit = omit,
        deployment_antiaffinity_pod: (
            types.ApplicationAdvancedSettingsDeploymentAntiaffinityPod | Omit
        ) = omit,
        deployment_custom_domain_check_enabled: bool | Omit = omit,
        deployment_lifecycle_post_start_exec_command: Sequence[str] | Omit = omit,
        deployment_lifecycle_pre_stop_exec_command: Sequence[str] | Omit = omit,
        deployment_termination_grace_period_seconds: int | Omit = omit,
        deployment_topology_spread_zone: (
            types.ApplicationAdvancedSettingsDeploymentTopologySpreadZone | Omit
        ) = omit,
        deployment_update_strategy_rolling_update_max_surge_percent: int | Omit = omit,
        deployment_update_strategy_rolling_update_max_unavailable_percent: int | Omit = omit,
        deployment_update_strategy_type: (
            types.ApplicationAdvancedSettingsDeploymentUpdateStrategyType | Omit
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
        network_ingress_proxy_send_timeout_seconds: int | Omit = omit,
        network_ingress_send_timeout_seconds: int | Omit = omit,
        network_ingress_whitelist_source_range: str | Omit = omit,
        security_automount_service_account_token: bool | Omit = omit,
        security_read_only_root_filesystem: bool | Omit = omit,
        security_service_account_name: str | Omit = omit,
    ) -> models.ApplicationAdvancedSettings:
        """Edit advanced settings.

        `PUT /application/{applicationId}/advancedSettings` returns
        `ApplicationAdvancedSettings`.

        Args:
            application_id: Id of the application.
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
            path={"applicationId": application_id},
            body={
                "build.cpu_max_in_milli": build_cpu_max_in_milli,
                "build.disable_buildkit_cache": build_disable_buildkit_cache,
                "build.ram_max_in_gib": build_ram_max_in_gib,
                "build.skip_git_submodules": build_skip_git_submodules,
                "build.timeout_max_sec": build_timeout_max_sec,
                "deployment.affinity.node.required": deployment_affinity_node_required,
                "deployment.antiaffinity.pod": deployment_antiaffinity_pod,
                "deployment.custom_domain_check_enabled": deployment_custom_domain_check_enabled,
                "deployment.lifecycle.post_start_exec_command": deployment_lifecycle_post_start_exec_command,
                "deployment.lifecycle.pre_stop_exec_command": deployment_lifecycle_pre_stop_exec_command,
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
                "network.ingress.proxy_send_timeout_seconds": network_ingress_proxy_send_timeout_seconds,
                "network.ingress.send_timeout_seconds": network_ingress_send_timeout_seconds,
                "network.ingress.whitelist_source_range": network_ingress_whitelist_source_range,
                "security.automount_service_account_token": security_automount_service_account_token,
                "security.read_only_root_filesystem": security_read_only_root_filesystem,
                "security.service_account_name": security_service_account_name,
            },
        )

    async def update_network(
        self, application_id: UUID | str, *, sticky_session: bool | Omit = omit
    ) -> models.ApplicationNetwork:
        """Edit application network.

        `PUT /application/{applicationId}/network` returns `ApplicationNetwork`.

        Args:
            application_id: Id of the application.
            sticky_session: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_NETWORK,
            path={"applicationId": application_id},
            body={"sticky_session": sticky_session},
        )
