from .._runtime import Model
from .helm_git_repository_request import HelmGitRepositoryRequest


class GitFileCheckRequest(Model):
    git_repository: HelmGitRepositoryRequest
    files: list[str]
