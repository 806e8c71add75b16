from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum
from .terraform_auto_deploy_config import TerraformAutoDeployConfig
from .terraform_backend import TerraformBackend
from .terraform_engine_enum import TerraformEngineEnum
from .terraform_files_source import TerraformFilesSource
from .terraform_job_resources_response import TerraformJobResourcesResponse
from .terraform_provider_version import TerraformProviderVersion
from .terraform_response_dockerfile_fragment import TerraformResponseDockerfileFragment
from .terraform_variables_source_response import TerraformVariablesSourceResponse


class TerraformResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
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
    job_resources: TerraformJobResourcesResponse
    name: str
    provider_version: TerraformProviderVersion
    service_type: Literal[ServiceTypeEnum.TERRAFORM]
    terraform_files_source: TerraformFilesSource | None = None
    terraform_variables_source: TerraformVariablesSourceResponse
    timeout_sec: int
    use_cluster_credentials: bool
