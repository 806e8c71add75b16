"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

JobLifecycleTypeEnum: TypeAlias = (
    models.JobLifecycleTypeEnum | Literal["GENERIC", "TERRAFORM", "CLOUDFORMATION"]
)


class JobRequestScheduleCronjobDict(TypedDict):
    """`JobRequestScheduleCronjob` with the property names used in JSON."""

    arguments: NotRequired[Sequence[str]]

    entrypoint: NotRequired[str]
    """What the container runs when it starts, instead of what its image says."""

    scheduled_at: str

    timezone: NotRequired[str]


JobRequestScheduleCronjob: TypeAlias = (
    models.JobRequestScheduleCronjob | JobRequestScheduleCronjobDict
)


class JobRequestScheduleOnDeleteDict(TypedDict):
    """`JobRequestScheduleOnDelete` with the property names used in JSON."""

    arguments: NotRequired[Sequence[str]]

    entrypoint: NotRequired[str]
    """What the container runs when it starts, instead of what its image says."""


JobRequestScheduleOnDelete: TypeAlias = (
    models.JobRequestScheduleOnDelete | JobRequestScheduleOnDeleteDict
)


class JobRequestScheduleOnStartDict(TypedDict):
    """`JobRequestScheduleOnStart` with the property names used in JSON."""

    arguments: NotRequired[Sequence[str]]

    entrypoint: NotRequired[str]
    """What the container runs when it starts, instead of what its image says."""


JobRequestScheduleOnStart: TypeAlias = (
    models.JobRequestScheduleOnStart | JobRequestScheduleOnStartDict
)


class JobRequestScheduleOnStopDict(TypedDict):
    """`JobRequestScheduleOnStop` with the property names used in JSON."""

    arguments: NotRequired[Sequence[str]]

    entrypoint: NotRequired[str]
    """What the container runs when it starts, instead of what its image says."""


JobRequestScheduleOnStop: TypeAlias = models.JobRequestScheduleOnStop | JobRequestScheduleOnStopDict


class JobRequestScheduleDict(TypedDict):
    """`JobRequestSchedule` with the property names used in JSON."""

    cronjob: NotRequired[types.JobRequestScheduleCronjob]

    lifecycle_type: NotRequired[types.JobLifecycleTypeEnum]

    on_delete: NotRequired[types.JobRequestScheduleOnDelete]

    on_start: NotRequired[types.JobRequestScheduleOnStart]

    on_stop: NotRequired[types.JobRequestScheduleOnStop]


JobRequestSchedule: TypeAlias = models.JobRequestSchedule | JobRequestScheduleDict


class JobRequestSourceDockerDict(TypedDict):
    """`JobRequestSourceDocker` with the property names used in JSON."""

    docker_target_build_stage: NotRequired[str | None]

    dockerfile_path: NotRequired[str | None]
    """Path of the Dockerfile, if it is built with Docker."""

    dockerfile_raw: NotRequired[str | None]

    git_repository: NotRequired[types.ApplicationGitRepositoryRequest]


JobRequestSourceDocker: TypeAlias = models.JobRequestSourceDocker | JobRequestSourceDockerDict


class JobRequestSourceImageDict(TypedDict):
    """`JobRequestSourceImage` with the property names used in JSON."""

    image_name: NotRequired[str]
    """Name of the image. Its form depends on the registry: `repository`, `namespace/image` and so
    on."""

    registry_id: NotRequired[str]

    tag: NotRequired[str]


JobRequestSourceImage: TypeAlias = models.JobRequestSourceImage | JobRequestSourceImageDict


class JobRequestSourceDict(TypedDict):
    """`JobRequestSource` with the property names used in JSON."""

    docker: NotRequired[types.JobRequestSourceDocker | None]

    image: NotRequired[types.JobRequestSourceImage | None]


JobRequestSource: TypeAlias = models.JobRequestSource | JobRequestSourceDict
