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
    action_extra_arguments: dict[str, list[str]] | None = None
    auto_deploy_config: TerraformAutoDeployConfig
    backend: TerraformBackend
    blueprint_id: UUID | None = None
    description: str
    dockerfile_fragment: TerraformRequestDockerfileFragment | None = None
    engine: TerraformEngineEnum
    icon_uri: str | None = None
    job_resources: TerraformRequestJobResources
    name: str
    provider_version: TerraformProviderVersion
    terraform_files_source: TerraformRequestTerraformFilesSource
    terraform_variables_source: TerraformVariablesSourceRequest
    timeout_sec: int | None = None
    use_cluster_credentials: bool | None = None
