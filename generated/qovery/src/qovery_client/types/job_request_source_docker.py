"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class JobRequestSourceDockerDict(TypedDict):
    """`JobRequestSourceDocker` by the names of the wire."""

    docker_target_build_stage: NotRequired[str | None]

    dockerfile_path: NotRequired[str | None]

    dockerfile_raw: NotRequired[str | None]

    git_repository: NotRequired[types.ApplicationGitRepositoryRequest]


JobRequestSourceDocker: TypeAlias = models.JobRequestSourceDocker | JobRequestSourceDockerDict
