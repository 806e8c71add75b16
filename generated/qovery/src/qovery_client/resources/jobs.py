"""Jobs."""

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
    from collections.abc import Mapping
    from uuid import UUID

    from .. import types
    from .jobs__deployment_history import AsyncJobsDeploymentHistory, JobsDeploymentHistory
    from .jobs__deployment_restrictions import (
        AsyncJobsDeploymentRestrictions,
        JobsDeploymentRestrictions,
    )
    from .jobs__environment_variables import AsyncJobsEnvironmentVariables, JobsEnvironmentVariables
    from .jobs__secrets import AsyncJobsSecrets, JobsSecrets

_LIST: Operation[models.JobResponse] = Operation(
    id="listJobs",
    method="GET",
    path="/environment/{environmentId}/job",
    result=lambda: models.JobResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.JobResponse] = Operation(
    id="getJob",
    method="GET",
    path="/job/{jobId}",
    result=lambda: models.JobResponse,
)

_CREATE: Operation[models.JobResponse] = Operation(
    id="createJob",
    method="POST",
    path="/environment/{environmentId}/job",
    body="application/json",
    result=lambda: models.JobResponse,
)

_UPDATE: Operation[models.JobResponse] = Operation(
    id="editJob",
    method="PUT",
    path="/job/{jobId}",
    body="application/json",
    result=lambda: models.JobResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteJob",
    method="DELETE",
    path="/job/{jobId}",
    decode="none",
)

_AUTO_DEPLOY_ENVIRONMENTS: Operation[models.Status] = Operation(
    id="autoDeployJobEnvironments",
    method="POST",
    path="/organization/{organizationId}/job/deploy",
    body=Body("application/json", required=False),
    result=lambda: models.Status,
)

_CLEAN_FAILED: Operation[models.CleanFailedJobResponse] = Operation(
    id="cleanFailedJob",
    method="POST",
    path="/job/{jobId}/cleanFailedJob",
    result=lambda: models.CleanFailedJobResponse,
)

_CLONE: Operation[models.JobResponse] = Operation(
    id="cloneJob",
    method="POST",
    path="/job/{jobId}/clone",
    body="application/json",
    result=lambda: models.JobResponse,
)

_DEPLOY: Operation[models.Status] = Operation(
    id="deployJob",
    method="POST",
    path="/job/{jobId}/deploy",
    body=Body("application/json", required=False),
    result=lambda: models.Status,
)

_GET_ADVANCED_SETTINGS: Operation[models.JobAdvancedSettings] = Operation(
    id="getJobAdvancedSettings",
    method="GET",
    path="/job/{jobId}/advancedSettings",
    result=lambda: models.JobAdvancedSettings,
)

_GET_DEFAULT_ADVANCED_SETTINGS: Operation[models.JobAdvancedSettings] = Operation(
    id="getDefaultJobAdvancedSettings",
    method="GET",
    path="/defaultJobAdvancedSettings",
    result=lambda: models.JobAdvancedSettings,
)

_GET_STATUS: Operation[models.Status] = Operation(
    id="getJobStatus",
    method="GET",
    path="/job/{jobId}/status",
    result=lambda: models.Status,
)

_LIST_COMMITS: Operation[models.Commit] = Operation(
    id="listJobCommit",
    method="GET",
    path="/job/{jobId}/commit",
    result=lambda: models.CommitResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_STATUSES: Operation[models.ReferenceObjectStatus] = Operation(
    id="getEnvironmentJobStatus",
    method="GET",
    path="/environment/{environmentId}/job/status",
    result=lambda: models.ReferenceObjectStatusResponseList,
    paging=pages.Whole(items=("results",)),
)

_REDEPLOY: Operation[models.Status] = Operation(
    id="redeployJob",
    method="POST",
    path="/job/{jobId}/redeploy",
    result=lambda: models.Status,
)

_STOP: Operation[models.Status] = Operation(
    id="stopJob",
    method="POST",
    path="/job/{jobId}/stop",
    result=lambda: models.Status,
)

_UNINSTALL: Operation[models.Status | None] = Operation(
    id="uninstallJob",
    method="POST",
    path="/job/{jobId}/uninstall",
    body="application/json",
    result=lambda: models.Status | None,
    may_be_empty=True,
)

_UPDATE_ADVANCED_SETTINGS: Operation[models.JobAdvancedSettings] = Operation(
    id="editJobAdvancedSettings",
    method="PUT",
    path="/job/{jobId}/advancedSettings",
    body=Body("application/json", required=False),
    result=lambda: models.JobAdvancedSettings,
)


class Jobs(Resource):
    """Jobs."""

    @cached_property
    def deployment_history(self) -> JobsDeploymentHistory:
        from .jobs__deployment_history import JobsDeploymentHistory

        return JobsDeploymentHistory(self._api)

    @cached_property
    def deployment_restrictions(self) -> JobsDeploymentRestrictions:
        from .jobs__deployment_restrictions import JobsDeploymentRestrictions

        return JobsDeploymentRestrictions(self._api)

    @cached_property
    def environment_variables(self) -> JobsEnvironmentVariables:
        from .jobs__environment_variables import JobsEnvironmentVariables

        return JobsEnvironmentVariables(self._api)

    @cached_property
    def secrets(self) -> JobsSecrets:
        from .jobs__secrets import JobsSecrets

        return JobsSecrets(self._api)

    def list(
        self, environment_id: UUID | str, *, to_update: bool | Omit = omit
    ) -> Pager[models.JobResponse]:
        """List jobs.

        `GET /environment/{environmentId}/job` returns every `JobResponse`.

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

    def get(self, job_id: UUID | str) -> models.JobResponse:
        """Get job.

        `GET /job/{jobId}` returns `JobResponse`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"jobId": job_id})

    def create(
        self,
        environment_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        name: str,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_duration_seconds: int | Omit = omit,
        max_nb_restart: int | Omit = omit,
        memory: int | Omit = omit,
        port: int | None | Omit = omit,
        schedule: types.JobRequestSchedule | Omit = omit,
        source: types.JobRequestSource | Omit = omit,
    ) -> models.JobResponse:
        """Create job.

        `POST /environment/{environmentId}/job` returns `JobResponse`.

        Args:
            environment_id: Id of the environment.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            auto_preview: Make a preview environment for each pull request.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            ephemeral_storage_in_gib: Temporary storage in GiB. The platform decides if it is left out. At least 0.
            gpu: At least 0. Defaults to `0`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            max_duration_seconds: At least 0.
            max_nb_restart: At least 0. Defaults to `0`.
            memory: Memory in MB: 1024 is one GB. Defaults to `512`.
            port: At least 1.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "healthchecks": healthchecks,
                "name": name,
                "annotations_groups": annotations_groups,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_duration_seconds": max_duration_seconds,
                "max_nb_restart": max_nb_restart,
                "memory": memory,
                "port": port,
                "schedule": schedule,
                "source": source,
            },
        )

    def update(
        self,
        job_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        name: str,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_duration_seconds: int | Omit = omit,
        max_nb_restart: int | Omit = omit,
        memory: int | Omit = omit,
        port: int | None | Omit = omit,
        schedule: types.JobRequestSchedule | Omit = omit,
        source: types.JobRequestSource | Omit = omit,
    ) -> models.JobResponse:
        """Edit job.

        `PUT /job/{jobId}` returns `JobResponse`.

        Args:
            job_id: Id of the job.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            auto_preview: Make a preview environment for each pull request.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            ephemeral_storage_in_gib: Temporary storage in GiB. The platform decides if it is left out. At least 0.
            gpu: At least 0. Defaults to `0`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            max_duration_seconds: At least 0.
            max_nb_restart: At least 0. Defaults to `0`.
            memory: Memory in MB: 1024 is one GB. Defaults to `512`.
            port: At least 1.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UPDATE,
            path={"jobId": job_id},
            body={
                "healthchecks": healthchecks,
                "name": name,
                "annotations_groups": annotations_groups,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_duration_seconds": max_duration_seconds,
                "max_nb_restart": max_nb_restart,
                "memory": memory,
                "port": port,
                "schedule": schedule,
                "source": source,
            },
        )

    def delete(self, job_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete job.

        `DELETE /job/{jobId}` returns nothing.

        Args:
            job_id: Id of the job.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"jobId": job_id}, query={"skipReconcile": skip_reconcile})

    def auto_deploy_environments(
        self,
        organization_id: UUID | str,
        *,
        image_name: str | Omit = omit,
        tag: str | Omit = omit,
    ) -> models.Status:
        """Auto deploy job environments.

        `POST /organization/{organizationId}/job/deploy` returns `Status`.

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

    def clean_failed(self, job_id: str) -> models.CleanFailedJobResponse:
        """Clean failed job.

        `POST /job/{jobId}/cleanFailedJob` returns `CleanFailedJobResponse`.

        Args:
            job_id: Id of the job.
        """
        return self._call(_CLEAN_FAILED, path={"jobId": job_id})

    def clone(
        self,
        job_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.JobResponse:
        """Clone job.

        `POST /job/{jobId}/clone` returns `JobResponse`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _CLONE, path={"jobId": job_id}, body={"environment_id": environment_id, "name": name}
        )

    def deploy(
        self,
        job_id: UUID | str,
        *,
        force_event: types.JobForceEvent | Omit = omit,
        git_commit_id: str | Omit = omit,
        image_tag: str | Omit = omit,
    ) -> models.Status:
        """Deploy job.

        `POST /job/{jobId}/deploy` returns `Status`.

        Args:
            job_id: Id of the job.
            force_event: Deploy only what is meant for this event; everything else is skipped. One of
                `START`, `STOP`, `DELETE`, `CRON`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _DEPLOY,
            path={"jobId": job_id},
            query={"forceEvent": force_event},
            body={"git_commit_id": git_commit_id, "image_tag": image_tag},
        )

    def get_advanced_settings(self, job_id: UUID | str) -> models.JobAdvancedSettings:
        """Get job advanced settings.

        `GET /job/{jobId}/advancedSettings` returns `JobAdvancedSettings`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_ADVANCED_SETTINGS, path={"jobId": job_id})

    def get_default_advanced_settings(self) -> models.JobAdvancedSettings:
        """Get default job advanced settings.

        `GET /defaultJobAdvancedSettings` returns `JobAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    def get_status(self, job_id: UUID | str) -> models.Status:
        """Get job status.

        `GET /job/{jobId}/status` returns `Status`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUS, path={"jobId": job_id})

    def list_commits(
        self,
        job_id: UUID | str,
        *,
        start_id: UUID | str | Omit = omit,
        git_commit_id: UUID | str | Omit = omit,
    ) -> Pager[models.Commit]:
        """List job commit.

        `GET /job/{jobId}/commit` returns every `Commit`.

        Args:
            job_id: Id of the job.
            start_id: Id of the last result of the page before; results follow it.
            git_commit_id: Id of the commit to deploy.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_COMMITS,
            path={"jobId": job_id},
            query={"startId": start_id, "gitCommitId": git_commit_id},
        )

    def list_statuses(self, environment_id: UUID | str) -> Pager[models.ReferenceObjectStatus]:
        """Get environment job status.

        `GET /environment/{environmentId}/job/status` returns every `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    def redeploy(
        self, job_id: UUID | str, *, force_event: types.JobForceEvent | Omit = omit
    ) -> models.Status:
        """Redeploy job.

        `POST /job/{jobId}/redeploy` returns `Status`.

        Args:
            job_id: Id of the job.
            force_event: Deploy only what is meant for this event; everything else is skipped. One of
                `START`, `STOP`, `DELETE`, `CRON`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_REDEPLOY, path={"jobId": job_id}, query={"forceEvent": force_event})

    def stop(self, job_id: UUID | str) -> models.Status:
        """Stop job.

        `POST /job/{jobId}/stop` returns `Status`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_STOP, path={"jobId": job_id})

    def uninstall(self, job_id: UUID | str, *, body: Mapping[str, Any]) -> models.Status | None:
        """Uninstall job.

        `POST /job/{jobId}/uninstall` returns `Status`, or None if the response is empty.

        Args:
            job_id: Id of the job.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(_UNINSTALL, path={"jobId": job_id}, body=body)

    def update_advanced_settings(
        self,
        job_id: UUID | str,
        *,
        build_cpu_max_in_milli: int | Omit = omit,
        build_disable_buildkit_cache: bool | Omit = omit,
        build_ram_max_in_gib: int | Omit = omit,
        build_skip_git_submodules: bool | Omit = omit,
        build_timeout_max_sec: int | Omit = omit,
        cronjob_concurrency_policy: str | Omit = omit,
        cronjob_failed_jobs_history_limit: int | Omit = omit,
        cronjob_success_jobs_history_limit: int | Omit = omit,
        deployment_affinity_node_required: Mapping[str, str] | Omit = omit,
        deployment_termination_grace_period_seconds: int | Omit = omit,
        job_delete_ttl_seconds_after_finished: int | None | Omit = omit,
        security_automount_service_account_token: bool | Omit = omit,
        security_read_only_root_filesystem: bool | Omit = omit,
        security_service_account_name: str | Omit = omit,
    ) -> models.JobAdvancedSettings:
        """Edit job advanced settings.

        `PUT /job/{jobId}/advancedSettings` returns `JobAdvancedSettings`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_ADVANCED_SETTINGS,
            path={"jobId": job_id},
            body={
                "build.cpu_max_in_milli": build_cpu_max_in_milli,
                "build.disable_buildkit_cache": build_disable_buildkit_cache,
                "build.ram_max_in_gib": build_ram_max_in_gib,
                "build.skip_git_submodules": build_skip_git_submodules,
                "build.timeout_max_sec": build_timeout_max_sec,
                "cronjob.concurrency_policy": cronjob_concurrency_policy,
                "cronjob.failed_jobs_history_limit": cronjob_failed_jobs_history_limit,
                "cronjob.success_jobs_history_limit": cronjob_success_jobs_history_limit,
                "deployment.affinity.node.required": deployment_affinity_node_required,
                "deployment.termination_grace_period_seconds": deployment_termination_grace_period_seconds,
                "job.delete_ttl_seconds_after_finished": job_delete_ttl_seconds_after_finished,
                "security.automount_service_account_token": security_automount_service_account_token,
                "security.read_only_root_filesystem": security_read_only_root_filesystem,
                "security.service_account_name": security_service_account_name,
            },
        )


class AsyncJobs(AsyncResource):
    """Jobs."""

    @cached_property
    def deployment_history(self) -> AsyncJobsDeploymentHistory:
        from .jobs__deployment_history import AsyncJobsDeploymentHistory

        return AsyncJobsDeploymentHistory(self._api)

    @cached_property
    def deployment_restrictions(self) -> AsyncJobsDeploymentRestrictions:
        from .jobs__deployment_restrictions import AsyncJobsDeploymentRestrictions

        return AsyncJobsDeploymentRestrictions(self._api)

    @cached_property
    def environment_variables(self) -> AsyncJobsEnvironmentVariables:
        from .jobs__environment_variables import AsyncJobsEnvironmentVariables

        return AsyncJobsEnvironmentVariables(self._api)

    @cached_property
    def secrets(self) -> AsyncJobsSecrets:
        from .jobs__secrets import AsyncJobsSecrets

        return AsyncJobsSecrets(self._api)

    def list(
        self, environment_id: UUID | str, *, to_update: bool | Omit = omit
    ) -> AsyncPager[models.JobResponse]:
        """List jobs.

        `GET /environment/{environmentId}/job` returns every `JobResponse`.

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

    async def get(self, job_id: UUID | str) -> models.JobResponse:
        """Get job.

        `GET /job/{jobId}` returns `JobResponse`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"jobId": job_id})

    async def create(
        self,
        environment_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        name: str,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_duration_seconds: int | Omit = omit,
        max_nb_restart: int | Omit = omit,
        memory: int | Omit = omit,
        port: int | None | Omit = omit,
        schedule: types.JobRequestSchedule | Omit = omit,
        source: types.JobRequestSource | Omit = omit,
    ) -> models.JobResponse:
        """Create job.

        `POST /environment/{environmentId}/job` returns `JobResponse`.

        Args:
            environment_id: Id of the environment.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            auto_preview: Make a preview environment for each pull request.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            ephemeral_storage_in_gib: Temporary storage in GiB. The platform decides if it is left out. At least 0.
            gpu: At least 0. Defaults to `0`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            max_duration_seconds: At least 0.
            max_nb_restart: At least 0. Defaults to `0`.
            memory: Memory in MB: 1024 is one GB. Defaults to `512`.
            port: At least 1.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "healthchecks": healthchecks,
                "name": name,
                "annotations_groups": annotations_groups,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_duration_seconds": max_duration_seconds,
                "max_nb_restart": max_nb_restart,
                "memory": memory,
                "port": port,
                "schedule": schedule,
                "source": source,
            },
        )

    async def update(
        self,
        job_id: UUID | str,
        *,
        healthchecks: types.Healthcheck,
        name: str,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        auto_deploy: bool | None | Omit = omit,
        auto_preview: bool | Omit = omit,
        cpu: int | Omit = omit,
        cpu_architecture: types.CpuArchitectureEnum | None | Omit = omit,
        description: str | Omit = omit,
        ephemeral_storage_in_gib: int | Omit = omit,
        gpu: int | Omit = omit,
        icon_uri: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        max_duration_seconds: int | Omit = omit,
        max_nb_restart: int | Omit = omit,
        memory: int | Omit = omit,
        port: int | None | Omit = omit,
        schedule: types.JobRequestSchedule | Omit = omit,
        source: types.JobRequestSource | Omit = omit,
    ) -> models.JobResponse:
        """Edit job.

        `PUT /job/{jobId}` returns `JobResponse`.

        Args:
            job_id: Id of the job.
            auto_deploy: Deploy it again when a new commit or image tag arrives.
            auto_preview: Make a preview environment for each pull request.
            cpu: CPU in millicores: 1000 is one core. Defaults to `500`.
            cpu_architecture: Architecture of the CPU; null takes that of the cluster.
            ephemeral_storage_in_gib: Temporary storage in GiB. The platform decides if it is left out. At least 0.
            gpu: At least 0. Defaults to `0`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            max_duration_seconds: At least 0.
            max_nb_restart: At least 0. Defaults to `0`.
            memory: Memory in MB: 1024 is one GB. Defaults to `512`.
            port: At least 1.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UPDATE,
            path={"jobId": job_id},
            body={
                "healthchecks": healthchecks,
                "name": name,
                "annotations_groups": annotations_groups,
                "auto_deploy": auto_deploy,
                "auto_preview": auto_preview,
                "cpu": cpu,
                "cpu_architecture": cpu_architecture,
                "description": description,
                "ephemeral_storage_in_gib": ephemeral_storage_in_gib,
                "gpu": gpu,
                "icon_uri": icon_uri,
                "labels_groups": labels_groups,
                "max_duration_seconds": max_duration_seconds,
                "max_nb_restart": max_nb_restart,
                "memory": memory,
                "port": port,
                "schedule": schedule,
                "source": source,
            },
        )

    async def delete(self, job_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete job.

        `DELETE /job/{jobId}` returns nothing.

        Args:
            job_id: Id of the job.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"jobId": job_id}, query={"skipReconcile": skip_reconcile}
        )

    async def auto_deploy_environments(
        self,
        organization_id: UUID | str,
        *,
        image_name: str | Omit = omit,
        tag: str | Omit = omit,
    ) -> models.Status:
        """Auto deploy job environments.

        `POST /organization/{organizationId}/job/deploy` returns `Status`.

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

    async def clean_failed(self, job_id: str) -> models.CleanFailedJobResponse:
        """Clean failed job.

        `POST /job/{jobId}/cleanFailedJob` returns `CleanFailedJobResponse`.

        Args:
            job_id: Id of the job.
        """
        return await self._call(_CLEAN_FAILED, path={"jobId": job_id})

    async def clone(
        self,
        job_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.JobResponse:
        """Clone job.

        `POST /job/{jobId}/clone` returns `JobResponse`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CLONE, path={"jobId": job_id}, body={"environment_id": environment_id, "name": name}
        )

    async def deploy(
        self,
        job_id: UUID | str,
        *,
        force_event: types.JobForceEvent | Omit = omit,
        git_commit_id: str | Omit = omit,
        image_tag: str | Omit = omit,
    ) -> models.Status:
        """Deploy job.

        `POST /job/{jobId}/deploy` returns `Status`.

        Args:
            job_id: Id of the job.
            force_event: Deploy only what is meant for this event; everything else is skipped. One of
                `START`, `STOP`, `DELETE`, `CRON`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _DEPLOY,
            path={"jobId": job_id},
            query={"forceEvent": force_event},
            body={"git_commit_id": git_commit_id, "image_tag": image_tag},
        )

    async def get_advanced_settings(self, job_id: UUID | str) -> models.JobAdvancedSettings:
        """Get job advanced settings.

        `GET /job/{jobId}/advancedSettings` returns `JobAdvancedSettings`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_ADVANCED_SETTINGS, path={"jobId": job_id})

    async def get_default_advanced_settings(self) -> models.JobAdvancedSettings:
        """Get default job advanced settings.

        `GET /defaultJobAdvancedSettings` returns `JobAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    async def get_status(self, job_id: UUID | str) -> models.Status:
        """Get job status.

        `GET /job/{jobId}/status` returns `Status`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_STATUS, path={"jobId": job_id})

    def list_commits(
        self,
        job_id: UUID | str,
        *,
        start_id: UUID | str | Omit = omit,
        git_commit_id: UUID | str | Omit = omit,
    ) -> AsyncPager[models.Commit]:
        """List job commit.

        `GET /job/{jobId}/commit` returns every `Commit`.

        Args:
            job_id: Id of the job.
            start_id: Id of the last result of the page before; results follow it.
            git_commit_id: Id of the commit to deploy.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_COMMITS,
            path={"jobId": job_id},
            query={"startId": start_id, "gitCommitId": git_commit_id},
        )

    def list_statuses(self, environment_id: UUID | str) -> AsyncPager[models.ReferenceObjectStatus]:
        """Get environment job status.

        `GET /environment/{environmentId}/job/status` returns every `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    async def redeploy(
        self, job_id: UUID | str, *, force_event: types.JobForceEvent | Omit = omit
    ) -> models.Status:
        """Redeploy job.

        `POST /job/{jobId}/redeploy` returns `Status`.

        Args:
            job_id: Id of the job.
            force_event: Deploy only what is meant for this event; everything else is skipped. One of
                `START`, `STOP`, `DELETE`, `CRON`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _REDEPLOY, path={"jobId": job_id}, query={"forceEvent": force_event}
        )

    async def stop(self, job_id: UUID | str) -> models.Status:
        """Stop job.

        `POST /job/{jobId}/stop` returns `Status`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_STOP, path={"jobId": job_id})

    async def uninstall(
        self, job_id: UUID | str, *, body: Mapping[str, Any]
    ) -> models.Status | None:
        """Uninstall job.

        `POST /job/{jobId}/uninstall` returns `Status`, or None if the response is empty.

        Args:
            job_id: Id of the job.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(_UNINSTALL, path={"jobId": job_id}, body=body)

    async def update_advanced_settings(
        self,
        job_id: UUID | str,
        *,
        build_cpu_max_in_milli: int | Omit = omit,
        build_disable_buildkit_cache: bool | Omit = omit,
        build_ram_max_in_gib: int | Omit = omit,
        build_skip_git_submodules: bool | Omit = omit,
        build_timeout_max_sec: int | Omit = omit,
        cronjob_concurrency_policy: str | Omit = omit,
        cronjob_failed_jobs_history_limit: int | Omit = omit,
        cronjob_success_jobs_history_limit: int | Omit = omit,
        deployment_affinity_node_required: Mapping[str, str] | Omit = omit,
        deployment_termination_grace_period_seconds: int | Omit = omit,
        job_delete_ttl_seconds_after_finished: int | None | Omit = omit,
        security_automount_service_account_token: bool | Omit = omit,
        security_read_only_root_filesystem: bool | Omit = omit,
        security_service_account_name: str | Omit = omit,
    ) -> models.JobAdvancedSettings:
        """Edit job advanced settings.

        `PUT /job/{jobId}/advancedSettings` returns `JobAdvancedSettings`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ADVANCED_SETTINGS,
            path={"jobId": job_id},
            body={
                "build.cpu_max_in_milli": build_cpu_max_in_milli,
                "build.disable_buildkit_cache": build_disable_buildkit_cache,
                "build.ram_max_in_gib": build_ram_max_in_gib,
                "build.skip_git_submodules": build_skip_git_submodules,
                "build.timeout_max_sec": build_timeout_max_sec,
                "cronjob.concurrency_policy": cronjob_concurrency_policy,
                "cronjob.failed_jobs_history_limit": cronjob_failed_jobs_history_limit,
                "cronjob.success_jobs_history_limit": cronjob_success_jobs_history_limit,
                "deployment.affinity.node.required": deployment_affinity_node_required,
                "deployment.termination_grace_period_seconds": deployment_termination_grace_period_seconds,
                "job.delete_ttl_seconds_after_finished": job_delete_ttl_seconds_after_finished,
                "security.automount_service_account_token": security_automount_service_account_token,
                "security.read_only_root_filesystem": security_read_only_root_filesystem,
                "security.service_account_name": security_service_account_name,
            },
        )
