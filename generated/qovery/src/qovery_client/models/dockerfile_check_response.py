from typing import Any

from .._runtime import Model


class DockerfileCheckResponse(Model):
    dockerfile_path: str
    arg: list[str] | None = None
    repositories: list[str] | None = None
    git_repository: Any
