from .._runtime import Model
from .helm_git_repository_request import HelmGitRepositoryRequest


class HelmRequestSourceGitRepository(Model):
    git_repository: HelmGitRepositoryRequest | None = None
