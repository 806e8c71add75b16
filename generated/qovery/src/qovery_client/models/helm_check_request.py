from .._runtime import Model
from .helm_git_repository_request import HelmGitRepositoryRequest


class HelmCheckRequest(Model):
    git_repository: HelmGitRepositoryRequest
