from typing import Annotated

from pydantic import Field

from .._runtime import Model


class JobAdvancedSettings(Model):
    build_cpu_max_in_milli: Annotated[int | None, Field(alias="build.cpu_max_in_milli")] = None
    build_disable_buildkit_cache: Annotated[
        bool | None, Field(alias="build.disable_buildkit_cache")
    ] = None
    build_ram_max_in_gib: Annotated[int | None, Field(alias="build.ram_max_in_gib")] = None
    build_skip_git_submodules: Annotated[bool | None, Field(alias="build.skip_git_submodules")] = (
        None
    )
    build_timeout_max_sec: Annotated[int | None, Field(alias="build.timeout_max_sec")] = None
    cronjob_concurrency_policy: Annotated[str | None, Field(alias="cronjob.concurrency_policy")] = (
        None
    )
    cronjob_failed_jobs_history_limit: Annotated[
        int | None, Field(alias="cronjob.failed_jobs_history_limit")
    ] = None
    cronjob_success_jobs_history_limit: Annotated[
        int | None, Field(alias="cronjob.success_jobs_history_limit")
    ] = None
    deployment_affinity_node_required: Annotated[
        dict[str, str] | None, Field(alias="deployment.affinity.node.required")
    ] = None
    deployment_termination_grace_period_seconds: Annotated[
        int | None, Field(alias="deployment.termination_grace_period_seconds")
    ] = None
    job_delete_ttl_seconds_after_finished: Annotated[
        int | None, Field(alias="job.delete_ttl_seconds_after_finished")
    ] = None
    security_automount_service_account_token: Annotated[
        bool | None, Field(alias="security.automount_service_account_token")
    ] = None
    security_read_only_root_filesystem: Annotated[
        bool | None, Field(alias="security.read_only_root_filesystem")
    ] = None
    security_service_account_name: Annotated[
        str | None, Field(alias="security.service_account_name")
    ] = None
