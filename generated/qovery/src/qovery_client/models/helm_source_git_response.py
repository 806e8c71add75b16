from .._runtime import Model
from .application_git_repository import ApplicationGitRepository


class HelmSourceGitResponse(Model):
    git_repository: ApplicationGitRepository
