from .._runtime import Model
from .application_git_repository_request import ApplicationGitRepositoryRequest


class JobRequestSourceDocker(Model):
    docker_target_build_stage: str | None = None
    dockerfile_path: str | None = None
    dockerfile_raw: str | None = None
    git_repository: ApplicationGitRepositoryRequest | None = None
