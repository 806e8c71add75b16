from typing import Any

from .._runtime import Model


class DockerfileCheckResponse(Model):
    arg: list[str] | None = None
    dockerfile_path: str
    repositories: list[str] | None = None
    git_repository: Any = None
