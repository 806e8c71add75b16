"""Terraforms."""

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
    from .terraforms__deployment_history import (
        AsyncTerraformsDeploymentHistory,
        TerraformsDeploymentHistory,
    )
    from .terraforms__deployment_restrictions import (
        AsyncTerraformsDeploymentRestrictions,
        TerraformsDeploymentRestrictions,
    )
    from .terraforms__resources import AsyncTerraformsResources, TerraformsResources

_LIST: Operation[models.TerraformResponse] = Operation(
    id="listTerraforms",
    method="GET",
    path="/environment/{environmentId}/terraform",
    result=lambda: models.TerraformResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.TerraformResponse] = Operation(
    id="getTerraform",
    method="GET",
    path="/terraform/{terraformId}",
    result=lambda: models.TerraformResponse,
)

_CREATE: Operation[models.TerraformResponse] = Operation(
    id="createTerraform",
    method="POST",
    path="/environment/{environmentId}/terraform",
    body="application/json",
    result=lambda: models.TerraformResponse,
)

_UPDATE: Operation[models.TerraformResponse] = Operation(
    id="editTerraform",
    method="PUT",
    path="/terraform/{terraformId}",
    body="application/json",
    result=lambda: models.TerraformResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteTerraform",
    method="DELETE",
    path="/terraform/{terraformId}",
    decode="none",
)

_CLONE: Operation[models.TerraformResponse] = Operation(
    id="cloneTerraform",
    method="POST",
    path="/terraform/{terraformId}/clone",
    body="application/json",
    result=lambda: models.TerraformResponse,
)

_DEPLOY: Operation[models.Status] = Operation(
    id="deployTerraform",
    method="POST",
    path="/terraform/{terraformId}/deploy",
    body=Body("application/json", required=False),
    result=lambda: models.Status,
)

_GET_ADVANCED_SETTINGS: Operation[models.TerraformAdvancedSettings] = Operation(
    id="getTerraformAdvancedSettings",
    method="GET",
    path="/terraform/{terraformId}/advancedSettings",
    result=lambda: models.TerraformAdvancedSettings,
)

_GET_DEFAULT_ADVANCED_SETTINGS: Operation[models.TerraformAdvancedSettings] = Operation(
    id="getDefaultTerraformAdvancedSettings",
    method="GET",
    path="/defaultTerraformAdvancedSettings",
    result=lambda: models.TerraformAdvancedSettings,
)

_LIST_COMMITS: Operation[models.Commit] = Operation(
    id="listTerraformCommit",
    method="GET",
    path="/terraform/{terraformId}/commit",
    result=lambda: models.CommitResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_VERSIONS: Operation[models.TerraformVersionResponse] = Operation(
    id="listTerraformVersions",
    method="GET",
    path="/terraform/availableVersion",
    result=lambda: models.TerraformVersionResponseList,
    paging=pages.Whole(items=("results",)),
)

_REDEPLOY: Operation[models.Status] = Operation(
    id="redeployTerraform",
    method="POST",
    path="/terraform/{terraformId}/redeploy",
    result=lambda: models.Status,
)

_UNINSTALL: Operation[models.Status | None] = Operation(
    id="uninstallTerraform",
    method="POST",
    path="/terraform/{terraformId}/uninstall",
    body="application/json",
    result=lambda: models.Status | None,
    may_be_empty=True,
)

_UPDATE_ADVANCED_SETTINGS: Operation[models.TerraformAdvancedSettings] = Operation(
    id="editTerraformAdvancedSettings",
    method="PUT",
    path="/terraform/{terraformId}/advancedSettings",
    body=Body("application/json", required=False),
    result=lambda: models.TerraformAdvancedSettings,
)


class Terraforms(Resource):
    """Terraforms."""

    @cached_property
    def deployment_history(self) -> TerraformsDeploymentHistory:
        from .terraforms__deployment_history import TerraformsDeploymentHistory

        return TerraformsDeploymentHistory(self._api)

    @cached_property
    def deployment_restrictions(self) -> TerraformsDeploymentRestrictions:
        from .terraforms__deployment_restrictions import TerraformsDeploymentRestrictions

        return TerraformsDeploymentRestrictions(self._api)

    @cached_property
    def resources(self) -> TerraformsResources:
        from .terraforms__resources import TerraformsResources

        return TerraformsResources(self._api)

    def list(self, environment_id: UUID | str) -> Pager[models.TerraformResponse]:
        """List terraforms.

        `GET /environment/{environmentId}/terraform` returns every `TerraformResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    def get(self, terraform_id: UUID | str) -> models.TerraformResponse:
        """Get terraform.

        `GET /terraform/{terraformId}` returns `TerraformResponse`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"terraformId": terraform_id})

    def create(
        self,
        environment_id: UUID | str,
        *,
        auto_deploy_config: types.TerraformAutoDeployConfig,
        backend: types.TerraformBackend,
        description: str,
        engine: types.TerraformEngineEnum,
        job_resources: types.TerraformRequestJobResources,
        name: str,
        provider_version: types.TerraformProviderVersion,
        terraform_files_source: types.TerraformRequestTerraformFilesSource,
        terraform_variables_source: types.TerraformVariablesSourceRequest,
        action_extra_arguments: Mapping[str, Sequence[str]] | Omit = omit,
        blueprint_id: UUID | str | None | Omit = omit,
        dockerfile_fragment: types.TerraformRequestDockerfileFragment | None | Omit = omit,
        icon_uri: str | Omit = omit,
        timeout_sec: int | Omit = omit,
        use_cluster_credentials: bool | Omit = omit,
    ) -> models.TerraformResponse:
        """Create terraform.

        `POST /environment/{environmentId}/terraform` returns `TerraformResponse`.

        Args:
            environment_id: Id of the environment.
            engine: One of `TERRAFORM`, `OPEN_TOFU`.
            icon_uri: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "auto_deploy_config": auto_deploy_config,
                "backend": backend,
                "description": description,
                "engine": engine,
                "job_resources": job_resources,
                "name": name,
                "provider_version": provider_version,
                "terraform_files_source": terraform_files_source,
                "terraform_variables_source": terraform_variables_source,
                "action_extra_arguments": action_extra_arguments,
                "blueprint_id": blueprint_id,
                "dockerfile_fragment": dockerfile_fragment,
                "icon_uri": icon_uri,
                "timeout_sec": timeout_sec,
                "use_cluster_credentials": use_cluster_credentials,
            },
        )

    def update(
        self,
        terraform_id: UUID | str,
        *,
        auto_deploy_config: types.TerraformAutoDeployConfig,
        backend: types.TerraformBackend,
        description: str,
        engine: types.TerraformEngineEnum,
        job_resources: types.TerraformRequestJobResources,
        name: str,
        provider_version: types.TerraformProviderVersion,
        terraform_files_source: types.TerraformRequestTerraformFilesSource,
        terraform_variables_source: types.TerraformVariablesSourceRequest,
        action_extra_arguments: Mapping[str, Sequence[str]] | Omit = omit,
        blueprint_id: UUID | str | None | Omit = omit,
        dockerfile_fragment: types.TerraformRequestDockerfileFragment | None | Omit = omit,
        icon_uri: str | Omit = omit,
        timeout_sec: int | Omit = omit,
        use_cluster_credentials: bool | Omit = omit,
    ) -> models.TerraformResponse:
        """Edit terraform.

        `PUT /terraform/{terraformId}` returns `TerraformResponse`.

        Args:
            terraform_id: Id of the Terraform.
            engine: One of `TERRAFORM`, `OPEN_TOFU`.
            icon_uri: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UPDATE,
            path={"terraformId": terraform_id},
            body={
                "auto_deploy_config": auto_deploy_config,
                "backend": backend,
                "description": description,
                "engine": engine,
                "job_resources": job_resources,
                "name": name,
                "provider_version": provider_version,
                "terraform_files_source": terraform_files_source,
                "terraform_variables_source": terraform_variables_source,
                "action_extra_arguments": action_extra_arguments,
                "blueprint_id": blueprint_id,
                "dockerfile_fragment": dockerfile_fragment,
                "icon_uri": icon_uri,
                "timeout_sec": timeout_sec,
                "use_cluster_credentials": use_cluster_credentials,
            },
        )

    def delete(
        self,
        terraform_id: UUID | str,
        *,
        resources_only: bool | Omit = omit,
        skip_reconcile: bool | Omit = omit,
        force_terraform_action: types.DeleteTerraformAction | Omit = omit,
    ) -> None:
        """Delete terraform.

        `DELETE /terraform/{terraformId}` returns nothing.

        Args:
            terraform_id: Id of the Terraform.
            resources_only: Delete the resources and keep the configuration in Qovery. Defaults to `false`.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.
            force_terraform_action: What Terraform does on removal, whatever the service says. One of
                `SKIP_DESTROY`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"terraformId": terraform_id},
            query={
                "resources_only": resources_only,
                "skipReconcile": skip_reconcile,
                "force_terraform_action": force_terraform_action,
            },
        )

    def clone(
        self,
        terraform_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.TerraformResponse:
        """Clone terraform.

        `POST /terraform/{terraformId}/clone` returns `TerraformResponse`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _CLONE,
            path={"terraformId": terraform_id},
            body={"environment_id": environment_id, "name": name},
        )

    def deploy(
        self,
        terraform_id: UUID | str,
        *,
        action: types.TerraformDeployRequestAction | None | Omit = omit,
        git_commit_id: str | Omit = omit,
        id: UUID | str | None | Omit = omit,
    ) -> models.Status:
        """Deploy terraform.

        `POST /terraform/{terraformId}/deploy` returns `Status`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _DEPLOY,
            path={"terraformId": terraform_id},
            body={"action": action, "git_commit_id": git_commit_id, "id": id},
        )

    def get_advanced_settings(self, terraform_id: UUID | str) -> models.TerraformAdvancedSettings:
        """Get terraform advanced settings.

        `GET /terraform/{terraformId}/advancedSettings` returns `TerraformAdvancedSettings`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_ADVANCED_SETTINGS, path={"terraformId": terraform_id})

    def get_default_advanced_settings(self) -> models.TerraformAdvancedSettings:
        """Get default terraform advanced settings.

        `GET /defaultTerraformAdvancedSettings` returns `TerraformAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    def list_commits(self, terraform_id: UUID | str) -> Pager[models.Commit]:
        """List terraform commit.

        `GET /terraform/{terraformId}/commit` returns every `Commit`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_COMMITS, path={"terraformId": terraform_id})

    def list_versions(self) -> Pager[models.TerraformVersionResponse]:
        """List terraform versions.

        `GET /terraform/availableVersion` returns every `TerraformVersionResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_VERSIONS)

    def redeploy(self, terraform_id: str) -> models.Status:
        """Redeploy terraform.

        `POST /terraform/{terraformId}/redeploy` returns `Status`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_REDEPLOY, path={"terraformId": terraform_id})

    def uninstall(
        self,
        terraform_id: UUID | str,
        *,
        body: Mapping[str, Any],
        force_terraform_action: types.DeleteTerraformAction | Omit = omit,
    ) -> models.Status | None:
        """Uninstall terraform.

        `POST /terraform/{terraformId}/uninstall` returns `Status`, or None if the response is
        empty.

        Args:
            terraform_id: Id of the Terraform.
            body: The body.
            force_terraform_action: What Terraform does on removal, whatever the service says. One of
                `SKIP_DESTROY`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UNINSTALL,
            path={"terraformId": terraform_id},
            query={"force_terraform_action": force_terraform_action},
            body=body,
        )

    def update_advanced_settings(
        self,
        terraform_id: UUID | str,
        *,
        build_cpu_max_in_milli: int | Omit = omit,
        build_ephemeral_storage_in_gib: int | Omit = omit,
        build_ram_max_in_gib: int | Omit = omit,
        build_skip_git_submodules: bool | Omit = omit,
        build_timeout_max_sec: int | Omit = omit,
        deployment_affinity_node_required: Mapping[str, str] | Omit = omit,
        deployment_termination_grace_period_seconds: int | Omit = omit,
        security_read_only_root_filesystem: bool | Omit = omit,
        security_service_account_name: str | Omit = omit,
    ) -> models.TerraformAdvancedSettings:
        """Edit terraform advanced settings.

        `PUT /terraform/{terraformId}/advancedSettings` returns `TerraformAdvancedSettings`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_ADVANCED_SETTINGS,
            path={"terraformId": terraform_id},
            body={
                "build.cpu_max_in_milli": build_cpu_max_in_milli,
                "build.ephemeral_storage_in_gib": build_ephemeral_storage_in_gib,
                "build.ram_max_in_gib": build_ram_max_in_gib,
                "build.skip_git_submodules": build_skip_git_submodules,
                "build.timeout_max_sec": build_timeout_max_sec,
                "deployment.affinity.node.required": deployment_affinity_node_required,
                "deployment.termination_grace_period_seconds": deployment_termination_grace_period_seconds,
                "security.read_only_root_filesystem": security_read_only_root_filesystem,
                "security.service_account_name": security_service_account_name,
            },
        )


class AsyncTerraforms(AsyncResource):
    """Terraforms."""

    @cached_property
    def deployment_history(self) -> AsyncTerraformsDeploymentHistory:
        from .terraforms__deployment_history import AsyncTerraformsDeploymentHistory

        return AsyncTerraformsDeploymentHistory(self._api)

    @cached_property
    def deployment_restrictions(self) -> AsyncTerraformsDeploymentRestrictions:
        from .terraforms__deployment_restrictions import AsyncTerraformsDeploymentRestrictions

        return AsyncTerraformsDeploymentRestrictions(self._api)

    @cached_property
    def resources(self) -> AsyncTerraformsResources:
        from .terraforms__resources import AsyncTerraformsResources

        return AsyncTerraformsResources(self._api)

    def list(self, environment_id: UUID | str) -> AsyncPager[models.TerraformResponse]:
        """List terraforms.

        `GET /environment/{environmentId}/terraform` returns every `TerraformResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    async def get(self, terraform_id: UUID | str) -> models.TerraformResponse:
        """Get terraform.

        `GET /terraform/{terraformId}` returns `TerraformResponse`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"terraformId": terraform_id})

    async def create(
        self,
        environment_id: UUID | str,
        *,
        auto_deploy_config: types.TerraformAutoDeployConfig,
        backend: types.TerraformBackend,
        description: str,
        engine: types.TerraformEngineEnum,
        job_resources: types.TerraformRequestJobResources,
        name: str,
        provider_version: types.TerraformProviderVersion,
        terraform_files_source: types.TerraformRequestTerraformFilesSource,
        terraform_variables_source: types.TerraformVariablesSourceRequest,
        action_extra_arguments: Mapping[str, Sequence[str]] | Omit = omit,
        blueprint_id: UUID | str | None | Omit = omit,
        dockerfile_fragment: types.TerraformRequestDockerfileFragment | None | Omit = omit,
        icon_uri: str | Omit = omit,
        timeout_sec: int | Omit = omit,
        use_cluster_credentials: bool | Omit = omit,
    ) -> models.TerraformResponse:
        """Create terraform.

        `POST /environment/{environmentId}/terraform` returns `TerraformResponse`.

        Args:
            environment_id: Id of the environment.
            engine: One of `TERRAFORM`, `OPEN_TOFU`.
            icon_uri: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "auto_deploy_config": auto_deploy_config,
                "backend": backend,
                "description": description,
                "engine": engine,
                "job_resources": job_resources,
                "name": name,
                "provider_version": provider_version,
                "terraform_files_source": terraform_files_source,
                "terraform_variables_source": terraform_variables_source,
                "action_extra_arguments": action_extra_arguments,
                "blueprint_id": blueprint_id,
                "dockerfile_fragment": dockerfile_fragment,
                "icon_uri": icon_uri,
                "timeout_sec": timeout_sec,
                "use_cluster_credentials": use_cluster_credentials,
            },
        )

    async def update(
        self,
        terraform_id: UUID | str,
        *,
        auto_deploy_config: types.TerraformAutoDeployConfig,
        backend: types.TerraformBackend,
        description: str,
        engine: types.TerraformEngineEnum,
        job_resources: types.TerraformRequestJobResources,
        name: str,
        provider_version: types.TerraformProviderVersion,
        terraform_files_source: types.TerraformRequestTerraformFilesSource,
        terraform_variables_source: types.TerraformVariablesSourceRequest,
        action_extra_arguments: Mapping[str, Sequence[str]] | Omit = omit,
        blueprint_id: UUID | str | None | Omit = omit,
        dockerfile_fragment: types.TerraformRequestDockerfileFragment | None | Omit = omit,
        icon_uri: str | Omit = omit,
        timeout_sec: int | Omit = omit,
        use_cluster_credentials: bool | Omit = omit,
    ) -> models.TerraformResponse:
        """Edit terraform.

        `PUT /terraform/{terraformId}` returns `TerraformResponse`.

        Args:
            terraform_id: Id of the Terraform.
            engine: One of `TERRAFORM`, `OPEN_TOFU`.
            icon_uri: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UPDATE,
            path={"terraformId": terraform_id},
            body={
                "auto_deploy_config": auto_deploy_config,
                "backend": backend,
                "description": description,
                "engine": engine,
                "job_resources": job_resources,
                "name": name,
                "provider_version": provider_version,
                "terraform_files_source": terraform_files_source,
                "terraform_variables_source": terraform_variables_source,
                "action_extra_arguments": action_extra_arguments,
                "blueprint_id": blueprint_id,
                "dockerfile_fragment": dockerfile_fragment,
                "icon_uri": icon_uri,
                "timeout_sec": timeout_sec,
                "use_cluster_credentials": use_cluster_credentials,
            },
        )

    async def delete(
        self,
        terraform_id: UUID | str,
        *,
        resources_only: bool | Omit = omit,
        skip_reconcile: bool | Omit = omit,
        force_terraform_action: types.DeleteTerraformAction | Omit = omit,
    ) -> None:
        """Delete terraform.

        `DELETE /terraform/{terraformId}` returns nothing.

        Args:
            terraform_id: Id of the Terraform.
            resources_only: Delete the resources and keep the configuration in Qovery. Defaults to `false`.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.
            force_terraform_action: What Terraform does on removal, whatever the service says. One of
                `SKIP_DESTROY`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"terraformId": terraform_id},
            query={
                "resources_only": resources_only,
                "skipReconcile": skip_reconcile,
                "force_terraform_action": force_terraform_action,
            },
        )

    async def clone(
        self,
        terraform_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.TerraformResponse:
        """Clone terraform.

        `POST /terraform/{terraformId}/clone` returns `TerraformResponse`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CLONE,
            path={"terraformId": terraform_id},
            body={"environment_id": environment_id, "name": name},
        )

    async def deploy(
        self,
        terraform_id: UUID | str,
        *,
        action: types.TerraformDeployRequestAction | None | Omit = omit,
        git_commit_id: str | Omit = omit,
        id: UUID | str | None | Omit = omit,
    ) -> models.Status:
        """Deploy terraform.

        `POST /terraform/{terraformId}/deploy` returns `Status`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _DEPLOY,
            path={"terraformId": terraform_id},
            body={"action": action, "git_commit_id": git_commit_id, "id": id},
        )

    async def get_advanced_settings(
        self, terraform_id: UUID | str
    ) -> models.TerraformAdvancedSettings:
        """Get terraform advanced settings.

        `GET /terraform/{terraformId}/advancedSettings` returns `TerraformAdvancedSettings`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_ADVANCED_SETTINGS, path={"terraformId": terraform_id})

    async def get_default_advanced_settings(self) -> models.TerraformAdvancedSettings:
        """Get default terraform advanced settings.

        `GET /defaultTerraformAdvancedSettings` returns `TerraformAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    def list_commits(self, terraform_id: UUID | str) -> AsyncPager[models.Commit]:
        """List terraform commit.

        `GET /terraform/{terraformId}/commit` returns every `Commit`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_COMMITS, path={"terraformId": terraform_id})

    def list_versions(self) -> AsyncPager[models.TerraformVersionResponse]:
        """List terraform versions.

        `GET /terraform/availableVersion` returns every `TerraformVersionResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_VERSIONS)

    async def redeploy(self, terraform_id: str) -> models.Status:
        """Redeploy terraform.

        `POST /terraform/{terraformId}/redeploy` returns `Status`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_REDEPLOY, path={"terraformId": terraform_id})

    async def uninstall(
        self,
        terraform_id: UUID | str,
        *,
        body: Mapping[str, Any],
        force_terraform_action: types.DeleteTerraformAction | Omit = omit,
    ) -> models.Status | None:
        """Uninstall terraform.

        `POST /terraform/{terraformId}/uninstall` returns `Status`, or None if the response is
        empty.

        Args:
            terraform_id: Id of the Terraform.
            body: The body.
            force_terraform_action: What Terraform does on removal, whatever the service says. One of
                `SKIP_DESTROY`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UNINSTALL,
            path={"terraformId": terraform_id},
            query={"force_terraform_action": force_terraform_action},
            body=body,
        )

    async def update_advanced_settings(
        self,
        terraform_id: UUID | str,
        *,
        build_cpu_max_in_milli: int | Omit = omit,
        build_ephemeral_storage_in_gib: int | Omit = omit,
        build_ram_max_in_gib: int | Omit = omit,
        build_skip_git_submodules: bool | Omit = omit,
        build_timeout_max_sec: int | Omit = omit,
        deployment_affinity_node_required: Mapping[str, str] | Omit = omit,
        deployment_termination_grace_period_seconds: int | Omit = omit,
        security_read_only_root_filesystem: bool | Omit = omit,
        security_service_account_name: str | Omit = omit,
    ) -> models.TerraformAdvancedSettings:
        """Edit terraform advanced settings.

        `PUT /terraform/{terraformId}/advancedSettings` returns `TerraformAdvancedSettings`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ADVANCED_SETTINGS,
            path={"terraformId": terraform_id},
            body={
                "build.cpu_max_in_milli": build_cpu_max_in_milli,
                "build.ephemeral_storage_in_gib": build_ephemeral_storage_in_gib,
                "build.ram_max_in_gib": build_ram_max_in_gib,
                "build.skip_git_submodules": build_skip_git_submodules,
                "build.timeout_max_sec": build_timeout_max_sec,
                "deployment.affinity.node.required": deployment_affinity_node_required,
                "deployment.termination_grace_period_seconds": deployment_termination_grace_period_seconds,
                "security.read_only_root_filesystem": security_read_only_root_filesystem,
                "security.service_account_name": security_service_account_name,
            },
        )
