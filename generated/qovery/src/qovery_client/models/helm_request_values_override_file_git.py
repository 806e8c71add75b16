from .._runtime import Model
from .application_git_repository_request import ApplicationGitRepositoryRequest


class HelmRequestValuesOverrideFileGit(Model):
    git_repository: ApplicationGitRepositoryRequest
    paths: list[str]
