from uuid import UUID

from .._runtime import Model
from .terraform_deploy_request_action import TerraformDeployRequestAction


class TerraformDeployRequest(Model):
    action: TerraformDeployRequestAction | None = None
    git_commit_id: str | None = None
    id: UUID | None = None
