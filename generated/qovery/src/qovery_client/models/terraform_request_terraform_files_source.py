from .._runtime import Model
from .terraform_git_repository_request import TerraformGitRepositoryRequest


class TerraformRequestTerraformFilesSource(Model):
    git_repository: TerraformGitRepositoryRequest | None = None
