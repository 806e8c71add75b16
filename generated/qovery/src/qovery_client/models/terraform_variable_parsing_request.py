from .._runtime import Model
from .application_git_repository_request import ApplicationGitRepositoryRequest


class TerraformVariableParsingRequest(Model):
    git_repository: ApplicationGitRepositoryRequest
