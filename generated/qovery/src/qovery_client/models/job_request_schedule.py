from .._runtime import Model
from .application_git_repository_request import ApplicationGitRepositoryRequest
from .job_lifecycle_type_enum import JobLifecycleTypeEnum


class JobRequestScheduleCronjob(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""

    scheduled_at: str
    timezone: str | None = None


class JobRequestScheduleOnDelete(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""


class JobRequestScheduleOnStart(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""


class JobRequestScheduleOnStop(Model):
    arguments: list[str] | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""


class JobRequestSchedule(Model):
    cronjob: JobRequestScheduleCronjob | None = None
    lifecycle_type: JobLifecycleTypeEnum | None = None
    on_delete: JobRequestScheduleOnDelete | None = None
    on_start: JobRequestScheduleOnStart | None = None
    on_stop: JobRequestScheduleOnStop | None = None


class JobRequestSourceDocker(Model):
    docker_target_build_stage: str | None = None
    dockerfile_path: str | None = None
    """Path of the Dockerfile, if it is built with Docker."""

    dockerfile_raw: str | None = None
    git_repository: ApplicationGitRepositoryRequest | None = None


class JobRequestSourceImage(Model):
    image_name: str | None = None
    """Name of the image. Its form depends on the registry: `repository`, `namespace/image` and so
    on."""

    registry_id: str | None = None
    tag: str | None = None


class JobRequestSource(Model):
    docker: JobRequestSourceDocker | None = None
    image: JobRequestSourceImage | None = None
