from .._runtime import Model
from .application_git_repository_request import ApplicationGitRepositoryRequest


class DockerfileCheckRequest(Model):
    dockerfile_path: str
    git_repository: ApplicationGitRepositoryRequest
