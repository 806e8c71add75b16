from datetime import datetime
from typing import Literal
from uuid import UUID

from .._runtime import Model
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
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    description: str | None = None
    timeout_sec: int
    auto_deploy: bool
    auto_deploy_config: TerraformAutoDeployConfig | None = None
    terraform_files_source: TerraformFilesSource | None = None
    icon_uri: str
    service_type: Literal[ServiceTypeEnum.TERRAFORM]
    terraform_variables_source: TerraformVariablesSourceResponse
    engine: TerraformEngineEnum
    backend: TerraformBackend
    provider_version: TerraformProviderVersion
    job_resources: TerraformJobResourcesResponse
    environment: ReferenceObject
    use_cluster_credentials: bool
    action_extra_arguments: dict[str, list[str]]
    dockerfile_fragment: TerraformResponseDockerfileFragment | None = None
    blueprint_id: UUID | None = None
