from pydantic import Field

from .._runtime import Model


class JobAdvancedSettings(Model):
    build_cpu_max_in_milli: int | None = Field(default=None, alias="build.cpu_max_in_milli")
    build_disable_buildkit_cache: bool | None = Field(
        default=None, alias="build.disable_buildkit_cache"
    )
    build_ram_max_in_gib: int | None = Field(default=None, alias="build.ram_max_in_gib")
    build_skip_git_submodules: bool | None = Field(default=None, alias="build.skip_git_submodules")
    build_timeout_max_sec: int | None = Field(default=None, alias="build.timeout_max_sec")
    cronjob_concurrency_policy: str | None = Field(default=None, alias="cronjob.concurrency_policy")
    cronjob_failed_jobs_history_limit: int | None = Field(
        default=None, alias="cronjob.failed_jobs_history_limit"
    )
    cronjob_success_jobs_history_limit: int | None = Field(
        default=None, alias="cronjob.success_jobs_history_limit"
    )
    deployment_affinity_node_required: dict[str, str] | None = Field(
        default=None, alias="deployment.affinity.node.required"
    )
    deployment_termination_grace_period_seconds: int | None = Field(
        default=None, alias="deployment.termination_grace_period_seconds"
    )
    job_delete_ttl_seconds_after_finished: int | None = Field(
        default=None, alias="job.delete_ttl_seconds_after_finished"
    )
    security_automount_service_account_token: bool | None = Field(
        default=None, alias="security.automount_service_account_token"
    )
    security_read_only_root_filesystem: bool | None = Field(
        default=None, alias="security.read_only_root_filesystem"
    )
    security_service_account_name: str | None = Field(
        default=None, alias="security.service_account_name"
    )
