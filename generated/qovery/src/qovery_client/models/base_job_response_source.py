from typing import TypeAlias

from .._runtime import Model
from .application_git_repository import ApplicationGitRepository
from .container_registry_provider_details_response import ContainerRegistryProviderDetailsResponse


class JobSourceDockerResponse(Model):
    docker_target_build_stage: str | None = None
    dockerfile_path: str | None = None
    """Path of the Dockerfile, if it is built with Docker."""

    dockerfile_raw: str | None = None
    git_repository: ApplicationGitRepository | None = None


class BaseJobResponseSourceDocker(Model):
    docker: JobSourceDockerResponse


class ContainerSource(Model):
    image_name: str
    """Name of the image. Its form depends on the registry: `repository`, `namespace/image` and so
    on."""

    registry: ContainerRegistryProviderDetailsResponse
    registry_id: str | None = None
    tag: str


class BaseJobResponseSourceImage(Model):
    image: ContainerSource


BaseJobResponseSource: TypeAlias = BaseJobResponseSourceImage | BaseJobResponseSourceDocker
