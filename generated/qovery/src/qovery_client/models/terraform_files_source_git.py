from .._runtime import Model
from .application_git_repository import ApplicationGitRepository


class TerraformFilesSourceGit(Model):
    git_repository: ApplicationGitRepository | None = None
