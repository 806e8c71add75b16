from .._runtime import Model
from .application_git_repository import ApplicationGitRepository


class JobSourceDockerResponse(Model):
    docker_target_build_stage: str | None = None
    dockerfile_path: str | None = None
    dockerfile_raw: str | None = None
    git_repository: ApplicationGitRepository | None = None
