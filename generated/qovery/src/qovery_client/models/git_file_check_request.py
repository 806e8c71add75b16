from .._runtime import Model
from .helm_git_repository_request import HelmGitRepositoryRequest


class GitFileCheckRequest(Model):
    files: list[str]
    git_repository: HelmGitRepositoryRequest
