"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class JobRequestSourceDockerDict(TypedDict):
    """`JobRequestSourceDocker` with the property names used in JSON."""

    docker_target_build_stage: NotRequired[str | None]

    dockerfile_path: NotRequired[str | None]

    dockerfile_raw: NotRequired[str | None]

    git_repository: NotRequired[types.ApplicationGitRepositoryRequest]


JobRequestSourceDocker: TypeAlias = models.JobRequestSourceDocker | JobRequestSourceDockerDict
