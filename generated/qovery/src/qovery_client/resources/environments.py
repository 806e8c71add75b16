"""Environments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import (
    AsyncDownload,
    AsyncPager,
    AsyncResource,
    Body,
    Download,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types
    from .environments__deployment_history import (
        AsyncEnvironmentsDeploymentHistory,
        EnvironmentsDeploymentHistory,
    )
    from .environments__deployment_rules import (
        AsyncEnvironmentsDeploymentRules,
        EnvironmentsDeploymentRules,
    )
    from .environments__environment_variables import (
        AsyncEnvironmentsEnvironmentVariables,
        EnvironmentsEnvironmentVariables,
    )
    from .environments__logs import AsyncEnvironmentsLogs, EnvironmentsLogs
    from .environments__secrets import AsyncEnvironmentsSecrets, EnvironmentsSecrets

_LIST: Operation[models.Environment] = Operation(
    id="listEnvironment",
    method="GET",
    path="/project/{projectId}/environment",
    result=lambda: models.EnvironmentResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.Environment] = Operation(
    id="getEnvironment",
    method="GET",
    path="/environment/{environmentId}",
    result=lambda: models.Environment,
)

_CREATE: Operation[models.Environment] = Operation(
    id="createEnvironment",
    method="POST",
    path="/project/{projectId}/environment",
    body="application/json",
    result=lambda: models.Environment,
)

_UPDATE: Operation[models.Environment] = Operation(
    id="editEnvironment",
    method="PUT",
    path="/environment/{environmentId}",
    body=Body("application/json", required=False),
    result=lambda: models.Environment,
)

_DELETE: Operation[None] = Operation(
    id="deleteEnvironment",
    method="DELETE",
    path="/environment/{environmentId}",
    decode="none",
)

_CANCEL_DEPLOYMENT: Operation[models.EnvironmentStatus] = Operation(
    id="cancelEnvironmentDeployment",
    method="POST",
    path="/environment/{environmentId}/cancelDeployment",
    body=Body("application/json", required=False),
    result=lambda: models.EnvironmentStatus,
)

_CHECK_CONTAINER_IMAGE: Operation[models.ContainerImageCheckResponse] = Operation(
    id="checkContainerImage",
    method="POST",
    path="/environment/{environmentId}/checkContainerImage",
    body="application/json",
    result=lambda: models.ContainerImageCheckResponse,
)

_CHECK_DOCKERFILE: Operation[models.DockerfileCheckResponse] = Operation(
    id="checkDockerfile",
    method="POST",
    path="/environment/{environmentId}/checkDockerfile",
    body="application/json",
    result=lambda: models.DockerfileCheckResponse,
)

_CHECK_GIT_FILE: Operation[models.GitFileCheckResponse] = Operation(
    id="checkGitFile",
    method="POST",
    path="/environment/{environmentId}/checkGitFile",
    body="application/json",
    result=lambda: models.GitFileCheckResponse,
)

_CHECK_HELM_REPOSITORY: Operation[models.HelmCheckResponse] = Operation(
    id="checkHelmRepository",
    method="POST",
    path="/environment/{environmentId}/checkHelmRepository",
    body="application/json",
    result=lambda: models.HelmCheckResponse,
)

_CLEAN_FAILED_JOBS: Operation[models.CleanFailedJobsResponse] = Operation(
    id="cleanFailedJobs",
    method="POST",
    path="/environment/{environmentId}/cleanFailedJobs",
    body=Body("application/json", required=False),
    result=lambda: models.CleanFailedJobsResponse,
)

_CLONE: Operation[models.Environment] = Operation(
    id="cloneEnvironment",
    method="POST",
    path="/environment/{environmentId}/clone",
    body="application/json",
    result=lambda: models.Environment,
)

_DELETE_SELECTED_SERVICES: Operation[None] = Operation(
    id="deleteSelectedServices",
    method="POST",
    path="/environment/{environmentId}/service/delete",
    body=Body("application/json", required=False),
    decode="none",
)

_DEPLOY: Operation[models.Status] = Operation(
    id="deployEnvironment",
    method="POST",
    path="/environment/{environmentId}/deploy",
    result=lambda: models.Status,
)

_DEPLOY_ALL_SERVICES: Operation[models.EnvironmentStatus] = Operation(
    id="deployAllServices",
    method="POST",
    path="/environment/{environmentId}/service/deploy",
    body=Body("application/json", required=False),
    result=lambda: models.EnvironmentStatus,
)

_EXPORT_CONFIGURATION_INTO_TERRAFORM: Operation[Any] = Operation(
    id="exportEnvironmentConfigurationIntoTerraform",
    method="GET",
    path="/environment/{environmentId}/terraformExport",
    decode="bytes",
    accept="application/octet-stream",
)

_GET_STATUS: Operation[models.EnvironmentStatus] = Operation(
    id="getEnvironmentStatus",
    method="GET",
    path="/environment/{environmentId}/status",
    result=lambda: models.EnvironmentStatus,
)

_GET_STATUSES: Operation[models.EnvironmentStatuses] = Operation(
    id="getEnvironmentStatuses",
    method="GET",
    path="/environment/{environmentId}/statuses",
    result=lambda: models.EnvironmentStatuses,
)

_GET_STATUSES_WITH_STAGES: Operation[models.EnvironmentStatusesWithStages] = Operation(
    id="getEnvironmentStatusesWithStages",
    method="GET",
    path="/environment/{environmentId}/statusesWithStages",
    result=lambda: models.EnvironmentStatusesWithStages,
)

_LIST_DEPLOYMENT_REQUESTS: Operation[models.QueuedDeploymentRequestWithStages] = Operation(
    id="listDeploymentRequestByEnvironmentId",
    method="GET",
    path="/environment/{environmentId}/deploymentQueue",
    result=lambda: models.ListDeploymentRequestByEnvironmentIdResponse,
    paging=pages.Whole(items=("results",)),
)

_LIST_OVERVIEWS: Operation[models.EnvironmentOverviewResponse] = Operation(
    id="getProjectEnvironmentsOverview",
    method="GET",
    path="/project/{projectId}/environment/overview",
    result=lambda: models.EnvironmentOverviewResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_SERVICE_NUMBERS: Operation[models.EnvironmentStats] = Operation(
    id="getProjectEnvironmentServiceNumber",
    method="GET",
    path="/project/{projectId}/environment/stats",
    result=lambda: models.EnvironmentStatsResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_SERVICES: Operation[models.ListServicesByEnvironmentIdResponseResult] = Operation(
    id="listServicesByEnvironmentId",
    method="GET",
    path="/environment/{environmentId}/services",
    result=lambda: models.ListServicesByEnvironmentIdResponse,
    paging=pages.Whole(items=("results",)),
)

_LIST_SERVICES_LINKS: Operation[models.Link] = Operation(
    id="listEnvironmentServicesLinks",
    method="GET",
    path="/environment/{environmentId}/link",
    result=lambda: models.LinkResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_STATUSES: Operation[models.EnvironmentStatus] = Operation(
    id="getProjectEnvironmentsStatus",
    method="GET",
    path="/project/{projectId}/environment/status",
    result=lambda: models.EnvironmentStatusList,
    paging=pages.Whole(items=("results",)),
)

_REBOOT_SERVICES: Operation[models.Status] = Operation(
    id="rebootServices",
    method="POST",
    path="/environment/{environmentId}/service/restart-service",
    body=Body("application/json", required=False),
    result=lambda: models.Status,
)

_REDEPLOY: Operation[models.EnvironmentStatus] = Operation(
    id="redeployEnvironment",
    method="POST",
    path="/environment/{environmentId}/redeploy",
    result=lambda: models.EnvironmentStatus,
)

_STOP: Operation[models.EnvironmentStatus] = Operation(
    id="stopEnvironment",
    method="POST",
    path="/environment/{environmentId}/stop",
    result=lambda: models.EnvironmentStatus,
)

_STOP_SELECTED_SERVICES: Operation[None] = Operation(
    id="stopSelectedServices",
    method="POST",
    path="/environment/{environmentId}/service/stop",
    body=Body("application/json", required=False),
    decode="none",
)

_UNINSTALL: Operation[dict[str, Any]] = Operation(
    id="uninstallEnvironment",
    method="POST",
    path="/environment/{environmentId}/uninstall",
    result=lambda: dict[str, Any],
)

_UNINSTALL_SELECTED_SERVICES: Operation[None] = Operation(
    id="uninstallSelectedServices",
    method="POST",
    path="/environment/{environmentId}/service/uninstall",
    body=Body("application/json", required=False),
    decode="none",
)


class Environments(Resource):
    """Environments."""

    @cached_property
    def deployment_history(self) -> EnvironmentsDeploymentHistory:
        from .environments__deployment_history import EnvironmentsDeploymentHistory

        return EnvironmentsDeploymentHistory(self._api)

    @cached_property
    def deployment_rules(self) -> EnvironmentsDeploymentRules:
        from .environments__deployment_rules import EnvironmentsDeploymentRules

        return EnvironmentsDeploymentRules(self._api)

    @cached_property
    def environment_variables(self) -> EnvironmentsEnvironmentVariables:
        from .environments__environment_variables import EnvironmentsEnvironmentVariables

        return EnvironmentsEnvironmentVariables(self._api)

    @cached_property
    def logs(self) -> EnvironmentsLogs:
        from .environments__logs import EnvironmentsLogs

        return EnvironmentsLogs(self._api)

    @cached_property
    def secrets(self) -> EnvironmentsSecrets:
        from .environments__secrets import EnvironmentsSecrets

        return EnvironmentsSecrets(self._api)

    def list(self, project_id: UUID | str) -> Pager[models.Environment]:
        """List environment.

        `GET /project/{projectId}/environment` returns every `Environment`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(self, environment_id: UUID | str) -> models.Environment:
        """Get environment.

        `GET /environment/{environmentId}` returns `Environment`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"environmentId": environment_id})

    def create(
        self,
        project_id: UUID | str,
        *,
        name: str,
        cluster: UUID | str | Omit = omit,
        mode: types.CreateEnvironmentModeEnum | Omit = omit,
    ) -> models.Environment:
        """Create environment.

        `POST /project/{projectId}/environment` returns `Environment`.

        Args:
            project_id: Id of the project.
            mode: One of `DEVELOPMENT`, `PRODUCTION`, `STAGING`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"projectId": project_id},
            body={"name": name, "cluster": cluster, "mode": mode},
        )

    def update(
        self,
        environment_id: UUID | str,
        *,
        mode: types.CreateEnvironmentModeEnum | Omit = omit,
        name: str | Omit = omit,
    ) -> models.Environment:
        """Edit environment.

        `PUT /environment/{environmentId}` returns `Environment`.

        Args:
            environment_id: Id of the environment.
            mode: One of `DEVELOPMENT`, `PRODUCTION`, `STAGING`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UPDATE, path={"environmentId": environment_id}, body={"mode": mode, "name": name}
        )

    def delete(self, environment_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete environment.

        `DELETE /environment/{environmentId}` returns nothing.

        Args:
            environment_id: Id of the environment.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"environmentId": environment_id}, query={"skipReconcile": skip_reconcile}
        )

    def cancel_deployment(
        self, environment_id: UUID | str, *, force_cancel: bool | Omit = omit
    ) -> models.EnvironmentStatus:
        """Cancel environment deployment.

        `POST /environment/{environmentId}/cancelDeployment` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.
            force_cancel: Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _CANCEL_DEPLOYMENT,
            path={"environmentId": environment_id},
            body={"force_cancel": force_cancel},
        )

    def check_container_image(
        self,
        environment_id: UUID | str,
        *,
        image_name: str,
        tag: str,
        registry_id: UUID | str | Omit = omit,
        registry_d: Any | Omit = omit,
    ) -> models.ContainerImageCheckResponse:
        """Check container image.

        `POST /environment/{environmentId}/checkContainerImage` returns
        `ContainerImageCheckResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CHECK_CONTAINER_IMAGE,
            path={"environmentId": environment_id},
            body={
                "image_name": image_name,
                "tag": tag,
                "registry_id": registry_id,
                "registry_d": registry_d,
            },
        )

    def check_dockerfile(
        self,
        environment_id: UUID | str,
        *,
        dockerfile_path: str,
        git_repository: types.ApplicationGitRepositoryRequest,
    ) -> models.DockerfileCheckResponse:
        """Check dockerfile.

        `POST /environment/{environmentId}/checkDockerfile` returns `DockerfileCheckResponse`.

        Args:
            environment_id: Id of the environment.
            dockerfile_path: Path of the Dockerfile, if it is built with Docker.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CHECK_DOCKERFILE,
            path={"environmentId": environment_id},
            body={"dockerfile_path": dockerfile_path, "git_repository": git_repository},
        )

    def check_git_file(
        self,
        environment_id: UUID | str,
        *,
        files: Sequence[str],
        git_repository: types.HelmGitRepositoryRequest,
    ) -> models.GitFileCheckResponse:
        """Check git file.

        `POST /environment/{environmentId}/checkGitFile` returns `GitFileCheckResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CHECK_GIT_FILE,
            path={"environmentId": environment_id},
            body={"files": files, "git_repository": git_repository},
        )

    def check_helm_repository(
        self, environment_id: UUID | str, *, git_repository: types.HelmGitRepositoryRequest
    ) -> models.HelmCheckResponse:
        """Check helm repository.

        `POST /environment/{environmentId}/checkHelmRepository` returns `HelmCheckResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CHECK_HELM_REPOSITORY,
            path={"environmentId": environment_id},
            body={"git_repository": git_repository},
        )

    def clean_failed_jobs(
        self, environment_id: str, *, job_ids: Sequence[UUID | str] | Omit = omit
    ) -> models.CleanFailedJobsResponse:
        """Clean failed jobs.

        `POST /environment/{environmentId}/cleanFailedJobs` returns `CleanFailedJobsResponse`.

        Args:
            environment_id: Id of the environment.
        """
        return self._call(
            _CLEAN_FAILED_JOBS, path={"environmentId": environment_id}, body={"job_ids": job_ids}
        )

    def clone(
        self,
        environment_id: UUID | str,
        *,
        name: str,
        apply_deployment_rule: bool | Omit = omit,
        cluster_id: UUID | str | Omit = omit,
        mode: types.EnvironmentModeEnum | Omit = omit,
        project_id: UUID | str | Omit = omit,
    ) -> models.Environment:
        """Clone environment.

        `POST /environment/{environmentId}/clone` returns `Environment`.

        Args:
            environment_id: Id of the environment.
            apply_deployment_rule: Defaults to `false`.
            mode: One of `DEVELOPMENT`, `PREVIEW`, `PRODUCTION`, `STAGING`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _CLONE,
            path={"environmentId": environment_id},
            body={
                "name": name,
                "apply_deployment_rule": apply_deployment_rule,
                "cluster_id": cluster_id,
                "mode": mode,
                "project_id": project_id,
            },
        )

    def delete_selected_services(
        self,
        environment_id: UUID | str,
        *,
        skip_reconcile: bool | Omit = omit,
        application_ids: Sequence[UUID | str] | Omit = omit,
        container_ids: Sequence[UUID | str] | Omit = omit,
        database_ids: Sequence[UUID | str] | Omit = omit,
        helm_ids: Sequence[UUID | str] | Omit = omit,
        job_ids: Sequence[UUID | str] | Omit = omit,
        terraform_ids: Sequence[UUID | str] | Omit = omit,
    ) -> None:
        """Delete selected services.

        `POST /environment/{environmentId}/service/delete` returns nothing.

        Args:
            environment_id: Id of the environment.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _DELETE_SELECTED_SERVICES,
            path={"environmentId": environment_id},
            query={"skipReconcile": skip_reconcile},
            body={
                "application_ids": application_ids,
                "container_ids": container_ids,
                "database_ids": database_ids,
                "helm_ids": helm_ids,
                "job_ids": job_ids,
                "terraform_ids": terraform_ids,
            },
        )

    def deploy(self, environment_id: UUID | str) -> models.Status:
        """Deploy environment.

        `POST /environment/{environmentId}/deploy` returns `Status`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_DEPLOY, path={"environmentId": environment_id})

    def deploy_all_services(
        self,
        environment_id: UUID | str,
        *,
        applications: Sequence[types.DeployAllRequestApplication] | Omit = omit,
        containers: Sequence[types.DeployAllRequestContainer] | Omit = omit,
        databases: Sequence[UUID | str] | Omit = omit,
        helms: Sequence[types.DeployAllRequestHelm] | Omit = omit,
        jobs: Sequence[types.DeployAllRequestJob] | Omit = omit,
        terraforms: Sequence[types.TerraformDeployRequest] | Omit = omit,
    ) -> models.EnvironmentStatus:
        """Deploy all services.

        `POST /environment/{environmentId}/service/deploy` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _DEPLOY_ALL_SERVICES,
            path={"environmentId": environment_id},
            body={
                "applications": applications,
                "containers": containers,
                "databases": databases,
                "helms": helms,
                "jobs": jobs,
                "terraforms": terraforms,
            },
        )

    def export_configuration_into_terraform(
        self, environment_id: UUID | str, *, export_secrets: bool | Omit = omit
    ) -> Download:
        """Export environment configuration into terraform.

        `GET /environment/{environmentId}/terraformExport` returns a file
        (application/octet-stream) to read or save.

        Args:
            environment_id: Id of the environment.
            export_secrets: Put secrets into the Terraform files too, in plain text. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._download(
            _EXPORT_CONFIGURATION_INTO_TERRAFORM,
            path={"environmentId": environment_id},
            query={"exportSecrets": export_secrets},
        )

    def get_status(self, environment_id: UUID | str) -> models.EnvironmentStatus:
        """Get environment status.

        `GET /environment/{environmentId}/status` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUS, path={"environmentId": environment_id})

    def get_statuses(self, environment_id: UUID | str) -> models.EnvironmentStatuses:
        """Get environment statuses.

        `GET /environment/{environmentId}/statuses` returns `EnvironmentStatuses`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUSES, path={"environmentId": environment_id})

    def get_statuses_with_stages(
        self, environment_id: UUID | str
    ) -> models.EnvironmentStatusesWithStages:
        """Get environment statuses with stages.

        `GET /environment/{environmentId}/statusesWithStages` returns
        `EnvironmentStatusesWithStages`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUSES_WITH_STAGES, path={"environmentId": environment_id})

    def list_deployment_requests(
        self, environment_id: UUID | str
    ) -> Pager[models.QueuedDeploymentRequestWithStages]:
        """List deployment request by environment id.

        `GET /environment/{environmentId}/deploymentQueue` returns every
        `QueuedDeploymentRequestWithStages`.

        Args:
            environment_id: Id of the environment.
        """
        return self._pages(_LIST_DEPLOYMENT_REQUESTS, path={"environmentId": environment_id})

    def list_overviews(self, project_id: UUID | str) -> Pager[models.EnvironmentOverviewResponse]:
        """Get project environments overview.

        `GET /project/{projectId}/environment/overview` returns every
        `EnvironmentOverviewResponse`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_OVERVIEWS, path={"projectId": project_id})

    def list_service_numbers(self, project_id: UUID | str) -> Pager[models.EnvironmentStats]:
        """Get project environment service number.

        `GET /project/{projectId}/environment/stats` returns every `EnvironmentStats`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SERVICE_NUMBERS, path={"projectId": project_id})

    def list_services(
        self, environment_id: str
    ) -> Pager[models.ListServicesByEnvironmentIdResponseResult]:
        """List services by environment id.

        `GET /environment/{environmentId}/services` returns every
        `ListServicesByEnvironmentIdResponseResult`.

        Args:
            environment_id: Id of the environment.
        """
        return self._pages(_LIST_SERVICES, path={"environmentId": environment_id})

    def list_services_links(self, environment_id: UUID | str) -> Pager[models.Link]:
        """List environment services links.

        `GET /environment/{environmentId}/link` returns every `Link`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SERVICES_LINKS, path={"environmentId": environment_id})

    def list_statuses(self, project_id: UUID | str) -> Pager[models.EnvironmentStatus]:
        """Get project environments status.

        `GET /project/{projectId}/environment/status` returns every `EnvironmentStatus`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"projectId": project_id})

    def reboot_services(
        self,
        environment_id: UUID | str,
        *,
        application_ids: Sequence[UUID | str] | Omit = omit,
        container_ids: Sequence[UUID | str] | Omit = omit,
        database_ids: Sequence[UUID | str] | Omit = omit,
    ) -> models.Status:
        """Reboot services.

        `POST /environment/{environmentId}/service/restart-service` returns `Status`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _REBOOT_SERVICES,
            path={"environmentId": environment_id},
            body={
                "application_ids": application_ids,
                "container_ids": container_ids,
                "database_ids": database_ids,
            },
        )

    def redeploy(self, environment_id: UUID | str) -> models.EnvironmentStatus:
        """Redeploy environment.

        `POST /environment/{environmentId}/redeploy` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_REDEPLOY, path={"environmentId": environment_id})

    def stop(self, environment_id: UUID | str) -> models.EnvironmentStatus:
        """Stop environment.

        `POST /environment/{environmentId}/stop` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_STOP, path={"environmentId": environment_id})

    def stop_selected_services(
        self,
        environment_id: UUID | str,
        *,
        application_ids: Sequence[UUID | str] | Omit = omit,
        container_ids: Sequence[UUID | str] | Omit = omit,
        database_ids: Sequence[UUID | str] | Omit = omit,
        helm_ids: Sequence[UUID | str] | Omit = omit,
        job_ids: Sequence[UUID | str] | Omit = omit,
        terraform_ids: Sequence[UUID | str] | Omit = omit,
    ) -> None:
        """Stop selected services.

        `POST /environment/{environmentId}/service/stop` returns nothing.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _STOP_SELECTED_SERVICES,
            path={"environmentId": environment_id},
            body={
                "application_ids": application_ids,
                "container_ids": container_ids,
                "database_ids": database_ids,
                "helm_ids": helm_ids,
                "job_ids": job_ids,
                "terraform_ids": terraform_ids,
            },
        )

    def uninstall(self, environment_id: UUID | str) -> dict[str, Any]:
        """Uninstall environment.

        `POST /environment/{environmentId}/uninstall` returns a mapping from names to anything.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_UNINSTALL, path={"environmentId": environment_id})

    def uninstall_selected_services(
        self,
        environment_id: UUID | str,
        *,
        application_ids: Sequence[UUID | str] | Omit = omit,
        container_ids: Sequence[UUID | str] | Omit = omit,
        database_ids: Sequence[UUID | str] | Omit = omit,
        helm_ids: Sequence[UUID | str] | Omit = omit,
        job_ids: Sequence[UUID | str] | Omit = omit,
        terraform_ids: Sequence[UUID | str] | Omit = omit,
    ) -> None:
        """Uninstall selected services.

        `POST /environment/{environmentId}/service/uninstall` returns nothing.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UNINSTALL_SELECTED_SERVICES,
            path={"environmentId": environment_id},
            body={
                "application_ids": application_ids,
                "container_ids": container_ids,
                "database_ids": database_ids,
                "helm_ids": helm_ids,
                "job_ids": job_ids,
                "terraform_ids": terraform_ids,
            },
        )


class AsyncEnvironments(AsyncResource):
    """Environments."""

    @cached_property
    def deployment_history(self) -> AsyncEnvironmentsDeploymentHistory:
        from .environments__deployment_history import AsyncEnvironmentsDeploymentHistory

        return AsyncEnvironmentsDeploymentHistory(self._api)

    @cached_property
    def deployment_rules(self) -> AsyncEnvironmentsDeploymentRules:
        from .environments__deployment_rules import AsyncEnvironmentsDeploymentRules

        return AsyncEnvironmentsDeploymentRules(self._api)

    @cached_property
    def environment_variables(self) -> AsyncEnvironmentsEnvironmentVariables:
        from .environments__environment_variables import AsyncEnvironmentsEnvironmentVariables

        return AsyncEnvironmentsEnvironmentVariables(self._api)

    @cached_property
    def logs(self) -> AsyncEnvironmentsLogs:
        from .environments__logs import AsyncEnvironmentsLogs

        return AsyncEnvironmentsLogs(self._api)

    @cached_property
    def secrets(self) -> AsyncEnvironmentsSecrets:
        from .environments__secrets import AsyncEnvironmentsSecrets

        return AsyncEnvironmentsSecrets(self._api)

    def list(self, project_id: UUID | str) -> AsyncPager[models.Environment]:
        """List environment.

        `GET /project/{projectId}/environment` returns every `Environment`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(self, environment_id: UUID | str) -> models.Environment:
        """Get environment.

        `GET /environment/{environmentId}` returns `Environment`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"environmentId": environment_id})

    async def create(
        self,
        project_id: UUID | str,
        *,
        name: str,
        cluster: UUID | str | Omit = omit,
        mode: types.CreateEnvironmentModeEnum | Omit = omit,
    ) -> models.Environment:
        """Create environment.

        `POST /project/{projectId}/environment` returns `Environment`.

        Args:
            project_id: Id of the project.
            mode: One of `DEVELOPMENT`, `PRODUCTION`, `STAGING`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"projectId": project_id},
            body={"name": name, "cluster": cluster, "mode": mode},
        )

    async def update(
        self,
        environment_id: UUID | str,
        *,
        mode: types.CreateEnvironmentModeEnum | Omit = omit,
        name: str | Omit = omit,
    ) -> models.Environment:
        """Edit environment.

        `PUT /environment/{environmentId}` returns `Environment`.

        Args:
            environment_id: Id of the environment.
            mode: One of `DEVELOPMENT`, `PRODUCTION`, `STAGING`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UPDATE, path={"environmentId": environment_id}, body={"mode": mode, "name": name}
        )

    async def delete(
        self, environment_id: UUID | str, *, skip_reconcile: bool | Omit = omit
    ) -> None:
        """Delete environment.

        `DELETE /environment/{environmentId}` returns nothing.

        Args:
            environment_id: Id of the environment.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"environmentId": environment_id}, query={"skipReconcile": skip_reconcile}
        )

    async def cancel_deployment(
        self, environment_id: UUID | str, *, force_cancel: bool | Omit = omit
    ) -> models.EnvironmentStatus:
        """Cancel environment deployment.

        `POST /environment/{environmentId}/cancelDeployment` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.
            force_cancel: Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CANCEL_DEPLOYMENT,
            path={"environmentId": environment_id},
            body={"force_cancel": force_cancel},
        )

    async def check_container_image(
        self,
        environment_id: UUID | str,
        *,
        image_name: str,
        tag: str,
        registry_id: UUID | str | Omit = omit,
        registry_d: Any | Omit = omit,
    ) -> models.ContainerImageCheckResponse:
        """Check container image.

        `POST /environment/{environmentId}/checkContainerImage` returns
        `ContainerImageCheckResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CHECK_CONTAINER_IMAGE,
            path={"environmentId": environment_id},
            body={
                "image_name": image_name,
                "tag": tag,
                "registry_id": registry_id,
                "registry_d": registry_d,
            },
        )

    async def check_dockerfile(
        self,
        environment_id: UUID | str,
        *,
        dockerfile_path: str,
        git_repository: types.ApplicationGitRepositoryRequest,
    ) -> models.DockerfileCheckResponse:
        """Check dockerfile.

        `POST /environment/{environmentId}/checkDockerfile` returns `DockerfileCheckResponse`.

        Args:
            environment_id: Id of the environment.
            dockerfile_path: Path of the Dockerfile, if it is built with Docker.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CHECK_DOCKERFILE,
            path={"environmentId": environment_id},
            body={"dockerfile_path": dockerfile_path, "git_repository": git_repository},
        )

    async def check_git_file(
        self,
        environment_id: UUID | str,
        *,
        files: Sequence[str],
        git_repository: types.HelmGitRepositoryRequest,
    ) -> models.GitFileCheckResponse:
        """Check git file.

        `POST /environment/{environmentId}/checkGitFile` returns `GitFileCheckResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CHECK_GIT_FILE,
            path={"environmentId": environment_id},
            body={"files": files, "git_repository": git_repository},
        )

    async def check_helm_repository(
        self, environment_id: UUID | str, *, git_repository: types.HelmGitRepositoryRequest
    ) -> models.HelmCheckResponse:
        """Check helm repository.

        `POST /environment/{environmentId}/checkHelmRepository` returns `HelmCheckResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CHECK_HELM_REPOSITORY,
            path={"environmentId": environment_id},
            body={"git_repository": git_repository},
        )

    async def clean_failed_jobs(
        self, environment_id: str, *, job_ids: Sequence[UUID | str] | Omit = omit
    ) -> models.CleanFailedJobsResponse:
        """Clean failed jobs.

        `POST /environment/{environmentId}/cleanFailedJobs` returns `CleanFailedJobsResponse`.

        Args:
            environment_id: Id of the environment.
        """
        return await self._call(
            _CLEAN_FAILED_JOBS, path={"environmentId": environment_id}, body={"job_ids": job_ids}
        )

    async def clone(
        self,
        environment_id: UUID | str,
        *,
        name: str,
        apply_deployment_rule: bool | Omit = omit,
        cluster_id: UUID | str | Omit = omit,
        mode: types.EnvironmentModeEnum | Omit = omit,
        project_id: UUID | str | Omit = omit,
    ) -> models.Environment:
        """Clone environment.

        `POST /environment/{environmentId}/clone` returns `Environment`.

        Args:
            environment_id: Id of the environment.
            apply_deployment_rule: Defaults to `false`.
            mode: One of `DEVELOPMENT`, `PREVIEW`, `PRODUCTION`, `STAGING`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CLONE,
            path={"environmentId": environment_id},
            body={
                "name": name,
                "apply_deployment_rule": apply_deployment_rule,
                "cluster_id": cluster_id,
                "mode": mode,
                "project_id": project_id,
            },
        )

    async def delete_selected_services(
        self,
        environment_id: UUID | str,
        *,
        skip_reconcile: bool | Omit = omit,
        application_ids: Sequence[UUID | str] | Omit = omit,
        container_ids: Sequence[UUID | str] | Omit = omit,
        database_ids: Sequence[UUID | str] | Omit = omit,
        helm_ids: Sequence[UUID | str] | Omit = omit,
        job_ids: Sequence[UUID | str] | Omit = omit,
        terraform_ids: Sequence[UUID | str] | Omit = omit,
    ) -> None:
        """Delete selected services.

        `POST /environment/{environmentId}/service/delete` returns nothing.

        Args:
            environment_id: Id of the environment.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _DELETE_SELECTED_SERVICES,
            path={"environmentId": environment_id},
            query={"skipReconcile": skip_reconcile},
            body={
                "application_ids": application_ids,
                "container_ids": container_ids,
                "database_ids": database_ids,
                "helm_ids": helm_ids,
                "job_ids": job_ids,
                "terraform_ids": terraform_ids,
            },
        )

    async def deploy(self, environment_id: UUID | str) -> models.Status:
        """Deploy environment.

        `POST /environment/{environmentId}/deploy` returns `Status`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_DEPLOY, path={"environmentId": environment_id})

    async def deploy_all_services(
        self,
        environment_id: UUID | str,
        *,
        applications: Sequence[types.DeployAllRequestApplication] | Omit = omit,
        containers: Sequence[types.DeployAllRequestContainer] | Omit = omit,
        databases: Sequence[UUID | str] | Omit = omit,
        helms: Sequence[types.DeployAllRequestHelm] | Omit = omit,
        jobs: Sequence[types.DeployAllRequestJob] | Omit = omit,
        terraforms: Sequence[types.TerraformDeployRequest] | Omit = omit,
    ) -> models.EnvironmentStatus:
        """Deploy all services.

        `POST /environment/{environmentId}/service/deploy` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _DEPLOY_ALL_SERVICES,
            path={"environmentId": environment_id},
            body={
                "applications": applications,
                "containers": containers,
                "databases": databases,
                "helms": helms,
                "jobs": jobs,
                "terraforms": terraforms,
            },
        )

    async def export_configuration_into_terraform(
        self, environment_id: UUID | str, *, export_secrets: bool | Omit = omit
    ) -> AsyncDownload:
        """Export environment configuration into terraform.

        `GET /environment/{environmentId}/terraformExport` returns a file
        (application/octet-stream) to read or save.

        Args:
            environment_id: Id of the environment.
            export_secrets: Put secrets into the Terraform files too, in plain text. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._download(
            _EXPORT_CONFIGURATION_INTO_TERRAFORM,
            path={"environmentId": environment_id},
            query={"exportSecrets": export_secrets},
        )

    async def get_status(self, environment_id: UUID | str) -> models.EnvironmentStatus:
        """Get environment status.

        `GET /environment/{environmentId}/status` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_STATUS, path={"environmentId": environment_id})

    async def get_statuses(self, environment_id: UUID | str) -> models.EnvironmentStatuses:
        """Get environment statuses.

        `GET /environment/{environmentId}/statuses` returns `EnvironmentStatuses`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_STATUSES, path={"environmentId": environment_id})

    async def get_statuses_with_stages(
        self, environment_id: UUID | str
    ) -> models.EnvironmentStatusesWithStages:
        """Get environment statuses with stages.

        `GET /environment/{environmentId}/statusesWithStages` returns
        `EnvironmentStatusesWithStages`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_STATUSES_WITH_STAGES, path={"environmentId": environment_id})

    def list_deployment_requests(
        self, environment_id: UUID | str
    ) -> AsyncPager[models.QueuedDeploymentRequestWithStages]:
        """List deployment request by environment id.

        `GET /environment/{environmentId}/deploymentQueue` returns every
        `QueuedDeploymentRequestWithStages`.

        Args:
            environment_id: Id of the environment.
        """
        return self._pages(_LIST_DEPLOYMENT_REQUESTS, path={"environmentId": environment_id})

    def list_overviews(
        self, project_id: UUID | str
    ) -> AsyncPager[models.EnvironmentOverviewResponse]:
        """Get project environments overview.

        `GET /project/{projectId}/environment/overview` returns every
        `EnvironmentOverviewResponse`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_OVERVIEWS, path={"projectId": project_id})

    def list_service_numbers(self, project_id: UUID | str) -> AsyncPager[models.EnvironmentStats]:
        """Get project environment service number.

        `GET /project/{projectId}/environment/stats` returns every `EnvironmentStats`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SERVICE_NUMBERS, path={"projectId": project_id})

    def list_services(
        self, environment_id: str
    ) -> AsyncPager[models.ListServicesByEnvironmentIdResponseResult]:
        """List services by environment id.

        `GET /environment/{environmentId}/services` returns every
        `ListServicesByEnvironmentIdResponseResult`.

        Args:
            environment_id: Id of the environment.
        """
        return self._pages(_LIST_SERVICES, path={"environmentId": environment_id})

    def list_services_links(self, environment_id: UUID | str) -> AsyncPager[models.Link]:
        """List environment services links.

        `GET /environment/{environmentId}/link` returns every `Link`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SERVICES_LINKS, path={"environmentId": environment_id})

    def list_statuses(self, project_id: UUID | str) -> AsyncPager[models.EnvironmentStatus]:
        """Get project environments status.

        `GET /project/{projectId}/environment/status` returns every `EnvironmentStatus`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"projectId": project_id})

    async def reboot_services(
        self,
        environment_id: UUID | str,
        *,
        application_ids: Sequence[UUID | str] | Omit = omit,
        container_ids: Sequence[UUID | str] | Omit = omit,
        database_ids: Sequence[UUID | str] | Omit = omit,
    ) -> models.Status:
        """Reboot services.

        `POST /environment/{environmentId}/service/restart-service` returns `Status`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _REBOOT_SERVICES,
            path={"environmentId": environment_id},
            body={
                "application_ids": application_ids,
                "container_ids": container_ids,
                "database_ids": database_ids,
            },
        )

    async def redeploy(self, environment_id: UUID | str) -> models.EnvironmentStatus:
        """Redeploy environment.

        `POST /environment/{environmentId}/redeploy` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_REDEPLOY, path={"environmentId": environment_id})

    async def stop(self, environment_id: UUID | str) -> models.EnvironmentStatus:
        """Stop environment.

        `POST /environment/{environmentId}/stop` returns `EnvironmentStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_STOP, path={"environmentId": environment_id})

    async def stop_selected_services(
        self,
        environment_id: UUID | str,
        *,
        application_ids: Sequence[UUID | str] | Omit = omit,
        container_ids: Sequence[UUID | str] | Omit = omit,
        database_ids: Sequence[UUID | str] | Omit = omit,
        helm_ids: Sequence[UUID | str] | Omit = omit,
        job_ids: Sequence[UUID | str] | Omit = omit,
        terraform_ids: Sequence[UUID | str] | Omit = omit,
    ) -> None:
        """Stop selected services.

        `POST /environment/{environmentId}/service/stop` returns nothing.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _STOP_SELECTED_SERVICES,
            path={"environmentId": environment_id},
            body={
                "application_ids": application_ids,
                "container_ids": container_ids,
                "database_ids": database_ids,
                "helm_ids": helm_ids,
                "job_ids": job_ids,
                "terraform_ids": terraform_ids,
            },
        )

    async def uninstall(self, environment_id: UUID | str) -> dict[str, Any]:
        """Uninstall environment.

        `POST /environment/{environmentId}/uninstall` returns a mapping from names to anything.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_UNINSTALL, path={"environmentId": environment_id})

    async def uninstall_selected_services(
        self,
        environment_id: UUID | str,
        *,
        application_ids: Sequence[UUID | str] | Omit = omit,
        container_ids: Sequence[UUID | str] | Omit = omit,
        database_ids: Sequence[UUID | str] | Omit = omit,
        helm_ids: Sequence[UUID | str] | Omit = omit,
        job_ids: Sequence[UUID | str] | Omit = omit,
        terraform_ids: Sequence[UUID | str] | Omit = omit,
    ) -> None:
        """Uninstall selected services.

        `POST /environment/{environmentId}/service/uninstall` returns nothing.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UNINSTALL_SELECTED_SERVICES,
            path={"environmentId": environment_id},
            body={
                "application_ids": application_ids,
                "container_ids": container_ids,
                "database_ids": database_ids,
                "helm_ids": helm_ids,
                "job_ids": job_ids,
                "terraform_ids": terraform_ids,
            },
        )
