from .._runtime import Model
from .application_git_repository import ApplicationGitRepository


class JobSourceDockerResponse(Model):
    git_repository: ApplicationGitRepository | None = None
    dockerfile_path: str | None = None
    dockerfile_raw: str | None = None
    docker_target_build_stage: str | None = None
