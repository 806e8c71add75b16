from pydantic import Field

from .._runtime import Model


class TerraformAdvancedSettings(Model):
    build_cpu_max_in_milli: int | None = Field(default=None, alias="build.cpu_max_in_milli")
    build_ephemeral_storage_in_gib: int | None = Field(
        default=None, alias="build.ephemeral_storage_in_gib"
    )
    build_ram_max_in_gib: int | None = Field(default=None, alias="build.ram_max_in_gib")
    build_skip_git_submodules: bool | None = Field(default=None, alias="build.skip_git_submodules")
    build_timeout_max_sec: int | None = Field(default=None, alias="build.timeout_max_sec")
    deployment_affinity_node_required: dict[str, str] | None = Field(
        default=None, alias="deployment.affinity.node.required"
    )
    deployment_termination_grace_period_seconds: int | None = Field(
        default=None, alias="deployment.termination_grace_period_seconds"
    )
    security_read_only_root_filesystem: bool | None = Field(
        default=None, alias="security.read_only_root_filesystem"
    )
    security_service_account_name: str | None = Field(
        default=None, alias="security.service_account_name"
    )
