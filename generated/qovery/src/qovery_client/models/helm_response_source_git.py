from .._runtime import Model
from .helm_source_git_response import HelmSourceGitResponse


class HelmResponseSourceGit(Model):
    git: HelmSourceGitResponse
