from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model
from .application_git_repository import ApplicationGitRepository
from .dockerfile_fragment_file import (
    DockerfileFragmentFile,
    DockerfileFragmentInline,
    TerraformAutoDeployConfig,
    TerraformBackend,
    TerraformProviderVersion,
    TerraformVarKeyValue,
)
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum
from .terraform_engine_enum import TerraformEngineEnum


class TerraformFilesSourceGit(Model):
    git_repository: ApplicationGitRepository | None = None


class TerraformFilesSource(Model):
    git: TerraformFilesSourceGit | None = None


class TerraformJobResourcesResponse(Model):
    cpu_milli: int
    gpu: int
    ram_mib: int
    storage_gib: int


TerraformResponseDockerfileFragment: TypeAlias = Annotated[
    DockerfileFragmentFile | DockerfileFragmentInline, Field(discriminator="type")
]


class TerraformVariablesSourceResponse(Model):
    tf_var_file_paths: list[str]
    tf_vars: list[TerraformVarKeyValue]


class TerraformResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    action_extra_arguments: dict[str, list[str]]
    auto_deploy: bool
    auto_deploy_config: TerraformAutoDeployConfig | None = None
    backend: TerraformBackend
    blueprint_id: UUID | None = None
    description: str | None = None
    dockerfile_fragment: TerraformResponseDockerfileFragment | None = None
    engine: TerraformEngineEnum
    environment: ReferenceObject
    icon_uri: str
    """URI of the icon that user interfaces show."""

    job_resources: TerraformJobResourcesResponse
    name: str
    provider_version: TerraformProviderVersion
    service_type: Literal[ServiceTypeEnum.TERRAFORM]
    terraform_files_source: TerraformFilesSource | None = None
    terraform_variables_source: TerraformVariablesSourceResponse
    timeout_sec: int
    use_cluster_credentials: bool
