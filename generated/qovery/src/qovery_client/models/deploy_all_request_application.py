from uuid import UUID

from .._runtime import Model
from .terraform_deploy_request_action import TerraformDeployRequestAction


class DeployAllRequestApplication(Model):
    application_id: UUID
    git_commit_id: str | None = None


class DeployAllRequestContainer(Model):
    id: UUID
    image_tag: str | None = None


class DeployAllRequestHelm(Model):
    chart_version: str | None = None
    git_commit_id: str | None = None
    id: UUID | None = None
    values_override_git_commit_id: str | None = None


class DeployAllRequestJob(Model):
    git_commit_id: str | None = None
    id: UUID | None = None
    image_tag: str | None = None


class TerraformDeployRequest(Model):
    action: TerraformDeployRequestAction | None = None
    git_commit_id: str | None = None
    id: UUID | None = None
