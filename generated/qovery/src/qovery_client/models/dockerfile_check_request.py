from .._runtime import Model
from .application_git_repository_request import ApplicationGitRepositoryRequest


class DockerfileCheckRequest(Model):
    git_repository: ApplicationGitRepositoryRequest
    dockerfile_path: str
