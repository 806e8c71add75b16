from .._runtime import Model
from .application_git_repository import ApplicationGitRepository


class HelmResponseValuesOverrideFileGit(Model):
    git_repository: ApplicationGitRepository
    paths: list[str]
