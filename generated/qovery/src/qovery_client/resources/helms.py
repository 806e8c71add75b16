"""Helms."""

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
    from .helms__custom_domains import AsyncHelmsCustomDomains, HelmsCustomDomains
    from .helms__deployment_history import AsyncHelmsDeploymentHistory, HelmsDeploymentHistory
    from .helms__deployment_restrictions import (
        AsyncHelmsDeploymentRestrictions,
        HelmsDeploymentRestrictions,
    )

_LIST: Operation[models.HelmResponse] = Operation(
    id="listHelms",
    method="GET",
    path="/environment/{environmentId}/helm",
    result=lambda: models.HelmResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.HelmResponse] = Operation(
    id="getHelm",
    method="GET",
    path="/helm/{helmId}",
    result=lambda: models.HelmResponse,
)

_CREATE: Operation[models.HelmResponse] = Operation(
    id="createHelm",
    method="POST",
    path="/environment/{environmentId}/helm",
    body="application/json",
    result=lambda: models.HelmResponse,
)

_UPDATE: Operation[models.HelmResponse] = Operation(
    id="editHelm",
    method="PUT",
    path="/helm/{helmId}",
    body="application/json",
    result=lambda: models.HelmResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteHelm",
    method="DELETE",
    path="/helm/{helmId}",
    decode="none",
)

_CLONE: Operation[models.HelmResponse] = Operation(
    id="cloneHelm",
    method="POST",
    path="/helm/{helmId}/clone",
    body="application/json",
    result=lambda: models.HelmResponse,
)

_CREATE_DEFAULT_VALUES: Operation[str] = Operation(
    id="createHelmDefaultValues",
    method="POST",
    path="/environment/{environmentId}/helmDefaultValues",
    body="application/json",
    decode="text",
    accept="text/plain",
)

_DEPLOY: Operation[models.Status] = Operation(
    id="deployHelm",
    method="POST",
    path="/helm/{helmId}/deploy",
    body=Body("application/json", required=False),
    result=lambda: models.Status,
)

_GET_ADVANCED_SETTINGS: Operation[models.HelmAdvancedSettings] = Operation(
    id="getHelmAdvancedSettings",
    method="GET",
    path="/helm/{helmId}/advancedSettings",
    result=lambda: models.HelmAdvancedSettings,
)

_GET_DEFAULT_ADVANCED_SETTINGS: Operation[models.HelmAdvancedSettings] = Operation(
    id="getDefaultHelmAdvancedSettings",
    method="GET",
    path="/defaultHelmAdvancedSettings",
    result=lambda: models.HelmAdvancedSettings,
)

_GET_STATUS: Operation[models.Status] = Operation(
    id="getHelmStatus",
    method="GET",
    path="/helm/{helmId}/status",
    result=lambda: models.Status,
)

_LIST_COMMITS: Operation[models.Commit] = Operation(
    id="listHelmCommit",
    method="GET",
    path="/helm/{helmId}/commit",
    result=lambda: models.CommitResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_KUBERNETES_SERVICES: Operation[models.KubernetesService] = Operation(
    id="getHelmKubernetesServices",
    method="GET",
    path="/helm/{helmId}/listServices",
    result=lambda: models.KubernetesServiceResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_LINKS: Operation[models.Link] = Operation(
    id="listHelmLinks",
    method="GET",
    path="/helm/{helmId}/link",
    result=lambda: models.LinkResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_STATUSES: Operation[models.ReferenceObjectStatus] = Operation(
    id="getEnvironmentHelmStatus",
    method="GET",
    path="/environment/{environmentId}/helm/status",
    result=lambda: models.ReferenceObjectStatusResponseList,
    paging=pages.Whole(items=("results",)),
)

_REDEPLOY: Operation[models.Status] = Operation(
    id="redeployHelm",
    method="POST",
    path="/helm/{helmId}/redeploy",
    result=lambda: models.Status,
)

_STOP: Operation[models.Status] = Operation(
    id="stopHelm",
    method="POST",
    path="/helm/{helmId}/stop",
    result=lambda: models.Status,
)

_UNINSTALL: Operation[models.Status | None] = Operation(
    id="uninstallHelm",
    method="POST",
    path="/helm/{helmId}/uninstall",
    body="application/json",
    result=lambda: models.Status | None,
    may_be_empty=True,
)

_UPDATE_ADVANCED_SETTINGS: Operation[models.HelmAdvancedSettings] = Operation(
    id="editHelmAdvancedSettings",
    method="PUT",
    path="/helm/{helmId}/advancedSettings",
    body=Body("application/json", required=False),
    result=lambda: models.HelmAdvancedSettings,
)


class Helms(Resource):
    """Helms."""

    @cached_property
    def custom_domains(self) -> HelmsCustomDomains:
        from .helms__custom_domains import HelmsCustomDomains

        return HelmsCustomDomains(self._api)

    @cached_property
    def deployment_history(self) -> HelmsDeploymentHistory:
        from .helms__deployment_history import HelmsDeploymentHistory

        return HelmsDeploymentHistory(self._api)

    @cached_property
    def deployment_restrictions(self) -> HelmsDeploymentRestrictions:
        from .helms__deployment_restrictions import HelmsDeploymentRestrictions

        return HelmsDeploymentRestrictions(self._api)

    def list(
        self, environment_id: UUID | str, *, to_update: bool | Omit = omit
    ) -> Pager[models.HelmResponse]:
        """List helms.

        `GET /environment/{environmentId}/helm` returns every `HelmResponse`.

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

    def get(self, helm_id: UUID | str) -> models.HelmResponse:
        """Get helm.

        `GET /helm/{helmId}` returns `HelmResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"helmId": helm_id})

    def create(
        self,
        environment_id: UUID | str,
        *,
        arguments: Sequence[str],
        auto_deploy: bool,
        name: str,
        source: types.HelmRequestSource,
        values_override: types.HelmRequestValuesOverride,
        ports: Sequence[types.HelmPortRequestPort] | Omit = omit,
        allow_cluster_wide_resources: bool | Omit = omit,
        auto_preview: bool | None | Omit = omit,
        blueprint_id: UUID | str | None | Omit = omit,
        description: str | Omit = omit,
        icon_uri: str | Omit = omit,
        timeout_sec: int | Omit = omit,
    ) -> models.HelmResponse:
        """Create helm.

        `POST /environment/{environmentId}/helm` returns `HelmResponse`.

        Args:
            environment_id: Id of the environment.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            allow_cluster_wide_resources: Defaults to `false`.
            auto_preview: Make a preview environment for each pull request.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            timeout_sec: At least 0. Defaults to `600`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "name": name,
                "source": source,
                "values_override": values_override,
                "ports": ports,
                "allow_cluster_wide_resources": allow_cluster_wide_resources,
                "auto_preview": auto_preview,
                "blueprint_id": blueprint_id,
                "description": description,
                "icon_uri": icon_uri,
                "timeout_sec": timeout_sec,
            },
        )

    def update(
        self,
        helm_id: UUID | str,
        *,
        arguments: Sequence[str],
        auto_deploy: bool,
        name: str,
        source: types.HelmRequestSource,
        values_override: types.HelmRequestValuesOverride,
        ports: Sequence[types.HelmPortRequestPort] | Omit = omit,
        allow_cluster_wide_resources: bool | Omit = omit,
        auto_preview: bool | None | Omit = omit,
        blueprint_id: UUID | str | None | Omit = omit,
        description: str | Omit = omit,
        icon_uri: str | Omit = omit,
        timeout_sec: int | Omit = omit,
    ) -> models.HelmResponse:
        """Edit helm.

        `PUT /helm/{helmId}` returns `HelmResponse`.

        Args:
            helm_id: Id of the Helm.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            allow_cluster_wide_resources: Defaults to `false`.
            auto_preview: Make a preview environment for each pull request.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            timeout_sec: At least 0. Defaults to `600`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UPDATE,
            path={"helmId": helm_id},
            body={
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "name": name,
                "source": source,
                "values_override": values_override,
                "ports": ports,
                "allow_cluster_wide_resources": allow_cluster_wide_resources,
                "auto_preview": auto_preview,
                "blueprint_id": blueprint_id,
                "description": description,
                "icon_uri": icon_uri,
                "timeout_sec": timeout_sec,
            },
        )

    def delete(self, helm_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete helm.

        `DELETE /helm/{helmId}` returns nothing.

        Args:
            helm_id: Id of the Helm.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"helmId": helm_id}, query={"skipReconcile": skip_reconcile}
        )

    def clone(
        self,
        helm_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.HelmResponse:
        """Clone helm.

        `POST /helm/{helmId}/clone` returns `HelmResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _CLONE, path={"helmId": helm_id}, body={"environment_id": environment_id, "name": name}
        )

    def create_default_values(
        self, environment_id: UUID | str, *, source: types.HelmDefaultValuesRequestSource
    ) -> str:
        """Create helm default values.

        `POST /environment/{environmentId}/helmDefaultValues` returns text (text/plain).

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _CREATE_DEFAULT_VALUES, path={"environmentId": environment_id}, body={"source": source}
        )

    def deploy(
        self,
        helm_id: UUID | str,
        *,
        force_event: types.HelmForceEvent | Omit = omit,
        chart_version: str | Omit = omit,
        git_commit_id: str | Omit = omit,
        values_override_git_commit_id: str | Omit = omit,
    ) -> models.Status:
        """Deploy helm.

        `POST /helm/{helmId}/deploy` returns `Status`.

        Args:
            helm_id: Id of the Helm.
            force_event: Deploy only what is meant for this event; everything else is skipped. One of
                `DIFF`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _DEPLOY,
            path={"helmId": helm_id},
            query={"forceEvent": force_event},
            body={
                "chart_version": chart_version,
                "git_commit_id": git_commit_id,
                "values_override_git_commit_id": values_override_git_commit_id,
            },
        )

    def get_advanced_settings(self, helm_id: UUID | str) -> models.HelmAdvancedSettings:
        """Get helm advanced settings.

        `GET /helm/{helmId}/advancedSettings` returns `HelmAdvancedSettings`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_ADVANCED_SETTINGS, path={"helmId": helm_id})

    def get_default_advanced_settings(self) -> models.HelmAdvancedSettings:
        """Get default helm advanced settings.

        `GET /defaultHelmAdvancedSettings` returns `HelmAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    def get_status(self, helm_id: UUID | str) -> models.Status:
        """Get helm status.

        `GET /helm/{helmId}/status` returns `Status`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUS, path={"helmId": helm_id})

    def list_commits(self, helm_id: UUID | str, *, of: str | Omit = omit) -> Pager[models.Commit]:
        """List helm commit.

        `GET /helm/{helmId}/commit` returns every `Commit`.

        Args:
            helm_id: Id of the Helm.
            of: Whose commits are returned: those of the `chart` or of its `values`. Defaults to
                `chart`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_COMMITS, path={"helmId": helm_id}, query={"of": of})

    def list_kubernetes_services(self, helm_id: str) -> Pager[models.KubernetesService]:
        """Get helm kubernetes services.

        `GET /helm/{helmId}/listServices` returns every `KubernetesService`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_KUBERNETES_SERVICES, path={"helmId": helm_id})

    def list_links(self, helm_id: UUID | str) -> Pager[models.Link]:
        """List helm links.

        `GET /helm/{helmId}/link` returns every `Link`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_LINKS, path={"helmId": helm_id})

    def list_statuses(self, environment_id: UUID | str) -> Pager[models.ReferenceObjectStatus]:
        """Get environment helm status.

        `GET /environment/{environmentId}/helm/status` returns every `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    def redeploy(
        self, helm_id: UUID | str, *, force_event: types.HelmForceEvent | Omit = omit
    ) -> models.Status:
        """Redeploy helm.

        `POST /helm/{helmId}/redeploy` returns `Status`.

        Args:
            helm_id: Id of the Helm.
            force_event: Deploy only what is meant for this event; everything else is skipped. One of
                `DIFF`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_REDEPLOY, path={"helmId": helm_id}, query={"forceEvent": force_event})

    def stop(self, helm_id: UUID | str) -> models.Status:
        """Stop helm.

        `POST /helm/{helmId}/stop` returns `Status`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_STOP, path={"helmId": helm_id})

    def uninstall(self, helm_id: UUID | str, *, body: Mapping[str, Any]) -> models.Status | None:
        """Uninstall helm.

        `POST /helm/{helmId}/uninstall` returns `Status`, or None if the response is empty.

        Args:
            helm_id: Id of the Helm.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(_UNINSTALL, path={"helmId": helm_id}, body=body)

    def update_advanced_settings(
        self,
        helm_id: UUID | str,
        *,
        deployment_custom_domain_check_enabled: bool | Omit = omit,
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
    ) -> models.HelmAdvancedSettings:
        """Edit helm advanced settings.

        `PUT /helm/{helmId}/advancedSettings` returns `HelmAdvancedSettings`.

        Args:
            helm_id: Id of the Helm.
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
            path={"helmId": helm_id},
            body={
                "deployment.custom_domain_check_enabled": deployment_custom_domain_check_enabled,
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
            },
        )


class AsyncHelms(AsyncResource):
    """Helms."""

    @cached_property
    def custom_domains(self) -> AsyncHelmsCustomDomains:
        from .helms__custom_domains import AsyncHelmsCustomDomains

        return AsyncHelmsCustomDomains(self._api)

    @cached_property
    def deployment_history(self) -> AsyncHelmsDeploymentHistory:
        from .helms__deployment_history import AsyncHelmsDeploymentHistory

        return AsyncHelmsDeploymentHistory(self._api)

    @cached_property
    def deployment_restrictions(self) -> AsyncHelmsDeploymentRestrictions:
        from .helms__deployment_restrictions import AsyncHelmsDeploymentRestrictions

        return AsyncHelmsDeploymentRestrictions(self._api)

    def list(
        self, environment_id: UUID | str, *, to_update: bool | Omit = omit
    ) -> AsyncPager[models.HelmResponse]:
        """List helms.

        `GET /environment/{environmentId}/helm` returns every `HelmResponse`.

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

    async def get(self, helm_id: UUID | str) -> models.HelmResponse:
        """Get helm.

        `GET /helm/{helmId}` returns `HelmResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"helmId": helm_id})

    async def create(
        self,
        environment_id: UUID | str,
        *,
        arguments: Sequence[str],
        auto_deploy: bool,
        name: str,
        source: types.HelmRequestSource,
        values_override: types.HelmRequestValuesOverride,
        ports: Sequence[types.HelmPortRequestPort] | Omit = omit,
        allow_cluster_wide_resources: bool | Omit = omit,
        auto_preview: bool | None | Omit = omit,
        blueprint_id: UUID | str | None | Omit = omit,
        description: str | Omit = omit,
        icon_uri: str | Omit = omit,
        timeout_sec: int | Omit = omit,
    ) -> models.HelmResponse:
        """Create helm.

        `POST /environment/{environmentId}/helm` returns `HelmResponse`.

        Args:
            environment_id: Id of the environment.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            allow_cluster_wide_resources: Defaults to `false`.
            auto_preview: Make a preview environment for each pull request.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            timeout_sec: At least 0. Defaults to `600`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "name": name,
                "source": source,
                "values_override": values_override,
                "ports": ports,
                "allow_cluster_wide_resources": allow_cluster_wide_resources,
                "auto_preview": auto_preview,
                "blueprint_id": blueprint_id,
                "description": description,
                "icon_uri": icon_uri,
                "timeout_sec": timeout_sec,
            },
        )

    async def update(
        self,
        helm_id: UUID | str,
        *,
        arguments: Sequence[str],
        auto_deploy: bool,
        name: str,
        source: types.HelmRequestSource,
        values_override: types.HelmRequestValuesOverride,
        ports: Sequence[types.HelmPortRequestPort] | Omit = omit,
        allow_cluster_wide_resources: bool | Omit = omit,
        auto_preview: bool | None | Omit = omit,
        blueprint_id: UUID | str | None | Omit = omit,
        description: str | Omit = omit,
        icon_uri: str | Omit = omit,
        timeout_sec: int | Omit = omit,
    ) -> models.HelmResponse:
        """Edit helm.

        `PUT /helm/{helmId}` returns `HelmResponse`.

        Args:
            helm_id: Id of the Helm.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            allow_cluster_wide_resources: Defaults to `false`.
            auto_preview: Make a preview environment for each pull request.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            timeout_sec: At least 0. Defaults to `600`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UPDATE,
            path={"helmId": helm_id},
            body={
                "arguments": arguments,
                "auto_deploy": auto_deploy,
                "name": name,
                "source": source,
                "values_override": values_override,
                "ports": ports,
                "allow_cluster_wide_resources": allow_cluster_wide_resources,
                "auto_preview": auto_preview,
                "blueprint_id": blueprint_id,
                "description": description,
                "icon_uri": icon_uri,
                "timeout_sec": timeout_sec,
            },
        )

    async def delete(self, helm_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete helm.

        `DELETE /helm/{helmId}` returns nothing.

        Args:
            helm_id: Id of the Helm.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"helmId": helm_id}, query={"skipReconcile": skip_reconcile}
        )

    async def clone(
        self,
        helm_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.HelmResponse:
        """Clone helm.

        `POST /helm/{helmId}/clone` returns `HelmResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CLONE, path={"helmId": helm_id}, body={"environment_id": environment_id, "name": name}
        )

    async def create_default_values(
        self, environment_id: UUID | str, *, source: types.HelmDefaultValuesRequestSource
    ) -> str:
        """Create helm default values.

        `POST /environment/{environmentId}/helmDefaultValues` returns text (text/plain).

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _CREATE_DEFAULT_VALUES, path={"environmentId": environment_id}, body={"source": source}
        )

    async def deploy(
        self,
        helm_id: UUID | str,
        *,
        force_event: types.HelmForceEvent | Omit = omit,
        chart_version: str | Omit = omit,
        git_commit_id: str | Omit = omit,
        values_override_git_commit_id: str | Omit = omit,
    ) -> models.Status:
        """Deploy helm.

        `POST /helm/{helmId}/deploy` returns `Status`.

        Args:
            helm_id: Id of the Helm.
            force_event: Deploy only what is meant for this event; everything else is skipped. One of
                `DIFF`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _DEPLOY,
            path={"helmId": helm_id},
            query={"forceEvent": force_event},
            body={
                "chart_version": chart_version,
                "git_commit_id": git_commit_id,
                "values_override_git_commit_id": values_override_git_commit_id,
            },
        )

    async def get_advanced_settings(self, helm_id: UUID | str) -> models.HelmAdvancedSettings:
        """Get helm advanced settings.

        `GET /helm/{helmId}/advancedSettings` returns `HelmAdvancedSettings`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_ADVANCED_SETTINGS, path={"helmId": helm_id})

    async def get_default_advanced_settings(self) -> models.HelmAdvancedSettings:
        """Get default helm advanced settings.

        `GET /defaultHelmAdvancedSettings` returns `HelmAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    async def get_status(self, helm_id: UUID | str) -> models.Status:
        """Get helm status.

        `GET /helm/{helmId}/status` returns `Status`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_STATUS, path={"helmId": helm_id})

    def list_commits(
        self, helm_id: UUID | str, *, of: str | Omit = omit
    ) -> AsyncPager[models.Commit]:
        """List helm commit.

        `GET /helm/{helmId}/commit` returns every `Commit`.

        Args:
            helm_id: Id of the Helm.
            of: Whose commits are returned: those of the `chart` or of its `values`. Defaults to
                `chart`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_COMMITS, path={"helmId": helm_id}, query={"of": of})

    def list_kubernetes_services(self, helm_id: str) -> AsyncPager[models.KubernetesService]:
        """Get helm kubernetes services.

        `GET /helm/{helmId}/listServices` returns every `KubernetesService`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_KUBERNETES_SERVICES, path={"helmId": helm_id})

    def list_links(self, helm_id: UUID | str) -> AsyncPager[models.Link]:
        """List helm links.

        `GET /helm/{helmId}/link` returns every `Link`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_LINKS, path={"helmId": helm_id})

    def list_statuses(self, environment_id: UUID | str) -> AsyncPager[models.ReferenceObjectStatus]:
        """Get environment helm status.

        `GET /environment/{environmentId}/helm/status` returns every `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    async def redeploy(
        self, helm_id: UUID | str, *, force_event: types.HelmForceEvent | Omit = omit
    ) -> models.Status:
        """Redeploy helm.

        `POST /helm/{helmId}/redeploy` returns `Status`.

        Args:
            helm_id: Id of the Helm.
            force_event: Deploy only what is meant for this event; everything else is skipped. One of
                `DIFF`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _REDEPLOY, path={"helmId": helm_id}, query={"forceEvent": force_event}
        )

    async def stop(self, helm_id: UUID | str) -> models.Status:
        """Stop helm.

        `POST /helm/{helmId}/stop` returns `Status`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_STOP, path={"helmId": helm_id})

    async def uninstall(
        self, helm_id: UUID | str, *, body: Mapping[str, Any]
    ) -> models.Status | None:
        """Uninstall helm.

        `POST /helm/{helmId}/uninstall` returns `Status`, or None if the response is empty.

        Args:
            helm_id: Id of the Helm.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(_UNINSTALL, path={"helmId": helm_id}, body=body)

    async def update_advanced_settings(
        self,
        helm_id: UUID | str,
        *,
        deployment_custom_domain_check_enabled: bool | Omit = omit,
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
    ) -> models.HelmAdvancedSettings:
        """Edit helm advanced settings.

        `PUT /helm/{helmId}/advancedSettings` returns `HelmAdvancedSettings`.

        Args:
            helm_id: Id of the Helm.
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
            path={"helmId": helm_id},
            body={
                "deployment.custom_domain_check_enabled": deployment_custom_domain_check_enabled,
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
            },
        )
