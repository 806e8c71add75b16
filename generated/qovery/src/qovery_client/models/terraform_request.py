from uuid import UUID

from .._runtime import Model
from .terraform_auto_deploy_config import TerraformAutoDeployConfig
from .terraform_backend import TerraformBackend
from .terraform_engine_enum import TerraformEngineEnum
from .terraform_provider_version import TerraformProviderVersion
from .terraform_request_dockerfile_fragment import TerraformRequestDockerfileFragment
from .terraform_request_job_resources import TerraformRequestJobResources
from .terraform_request_terraform_files_source import TerraformRequestTerraformFilesSource
from .terraform_variables_source_request import TerraformVariablesSourceRequest


class TerraformRequest(Model):
    name: str
    description: str
    auto_deploy_config: TerraformAutoDeployConfig
    terraform_files_source: TerraformRequestTerraformFilesSource
    terraform_variables_source: TerraformVariablesSourceRequest
    backend: TerraformBackend
    engine: TerraformEngineEnum
    provider_version: TerraformProviderVersion
    timeout_sec: int | None = None
    icon_uri: str | None = None
    job_resources: TerraformRequestJobResources
    use_cluster_credentials: bool | None = None
    action_extra_arguments: dict[str, list[str]] | None = None
    dockerfile_fragment: TerraformRequestDockerfileFragment | None = None
    blueprint_id: UUID | None = None
