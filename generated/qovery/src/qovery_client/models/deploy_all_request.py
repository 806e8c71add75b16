from uuid import UUID

from .._runtime import Model
from .deploy_all_request_application import DeployAllRequestApplication
from .deploy_all_request_container import DeployAllRequestContainer
from .deploy_all_request_helm import DeployAllRequestHelm
from .deploy_all_request_job import DeployAllRequestJob
from .terraform_deploy_request import TerraformDeployRequest


class DeployAllRequest(Model):
    applications: list[DeployAllRequestApplication] | None = None
    containers: list[DeployAllRequestContainer] | None = None
    databases: list[UUID] | None = None
    helms: list[DeployAllRequestHelm] | None = None
    jobs: list[DeployAllRequestJob] | None = None
    terraforms: list[TerraformDeployRequest] | None = None
